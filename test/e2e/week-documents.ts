import { zipSync, strToU8 } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';

/** A file as it arrives at the desk. */
export interface WeekDocument {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/**
 * The mail of one invented week: twelve files of nine kinds, and one that is damaged. Every body, person and figure in
 * them is invented; the country and its departments exist.
 */
export async function weekDocuments(): Promise<readonly WeekDocument[]> {
  return [
    file('policia.html', 'text/html', page(POLICE, 'Policía de prueba (inventada)', '2026-07-28')),
    file('fiscalia.pdf', 'application/pdf', pdf(PROSECUTOR)),
    file('agencia.txt', 'text/plain', WIRE.join('\n\n')),
    file(
      'diario.html',
      'text/html',
      page(['Crece la trata, según la Defensoría', ...WIRE.slice(1, 4)], 'El Diario Inventado', '2026-07-30'),
    ),
    file('defensoria.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', docx(OMBUDSMAN)),
    file('red-de-hogares.eml', 'message/rfc822', EMAIL),
    file('observatory.warc', 'application/warc', warc('https://example.org/observatory', OBSERVATORY)),
    file('report.wacz', 'application/wacz', wacz('https://example.org/report', EMBASSY)),
    file('denuncias.csv', 'text/csv', GRID.map((row) => row.join(';')).join('\n')),
    file('sentencias.xlsx', XLSX, await writeXlsx({ sheets: [{ name: 'Sentencias', rows: SENTENCES }] })),
    file('boletin.txt', 'text/plain', BULLETIN.join('\n\n')),
    file('lista.ris', 'application/x-research-info-systems', REFERENCES),
  ];
}

/** A PDF that breaks off. */
export function damagedDocument(): WeekDocument {
  return file('cortado.pdf', 'application/pdf', pdf(PROSECUTOR).subarray(0, 120));
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const file = (name: string, mimeType: string, content: string | Uint8Array): WeekDocument => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

const POLICE = [
  'Policía de prueba presenta sus cifras',
  'La Policía Boliviana registró 412 denuncias de trata de personas en 2025 en todo el país, informó su comandante.',
  'De ese total, 130 denuncias corresponden a La Paz y 95 a Santa Cruz. La institución detuvo a 61 personas en 2025.',
];

const PROSECUTOR = [
  'Boletín de prueba (inventado)',
  'La Fiscalía General del Estado recibió 530 denuncias de trata de personas en 2025 en Bolivia.',
  'En el mismo periodo presentó 48 acusaciones y obtuvo 17 sentencias condenatorias.',
];

const WIRE = [
  'La Defensoría advierte un aumento',
  'La Defensoría del Pueblo informó el miércoles que en el primer semestre de 2026 se atendieron 219 víctimas de trata de personas en las nueve capitales del país, frente a 184 en el mismo periodo de 2025.',
  'La delegada explicó que 143 de ellas son mujeres menores de edad, captadas en su mayoría con ofertas de trabajo falsas que circulan en redes sociales y en agencias de empleo sin licencia.',
  'Pidió a los gobiernos departamentales que abran albergues, porque en cuatro departamentos no existe ninguno, y recordó que la ley obliga a las terminales de buses a pedir permiso de viaje a los menores de edad.',
  'La comisión de la Asamblea recibirá el informe completo en agosto, antes de discutir los cambios a la norma.',
];

const OMBUDSMAN = [
  'Informe de la Defensoría de prueba (inventado)',
  'Entre enero y junio de 2026 la Defensoría del Pueblo recibió 77 denuncias de trata de personas en Bolivia.',
  'De ellas, 31 provienen de El Alto.',
];

const OBSERVATORY = [
  'Invented observatory: yearly figures',
  'The Invented Observatory counted 365 victims of trafficking in persons in Bolivia in 2025.',
  'Of these, 210 were girls. Courts convicted 12 traffickers in 2025, according to the same count, which follows each file of the public prosecutor until the final judgment.',
];

const EMBASSY = [
  'Invented report on Bolivia',
  'The government reported 48 prosecutions and 17 convictions for trafficking in persons in Bolivia in 2025.',
  'Officials said that shelters for men remained scarce, and that training of border police continued in four departments.',
];

const BULLETIN = [
  'Boletín inventado de la Fiscalía departamental de Tarija',
  'La Fiscalía departamental abrió 23 investigaciones por trata de personas en Tarija durante 2025.',
];

const GRID = [
  ['Departamento', '2024', '2025'],
  ['La Paz', '118', '130'],
  ['Santa Cruz', '88', '95'],
  ['Cochabamba', '61', '66'],
];

const SENTENCES = [
  ['Año', 'Departamento', 'Sentencias condenatorias'],
  [2024, 'La Paz', 5],
  [2025, 'La Paz', 7],
];

const EMAIL = [
  'From: Red de Hogares (inventada) <informes@hogares.example>',
  'To: observatorio@example.org',
  'Subject: =?UTF-8?Q?Personas_atendidas_en_2025?=',
  'Date: Mon, 27 Jul 2026 09:00:00 -0400',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'En 2025 nuestros hogares en Bolivia asistieron a 58 víctimas de trata de personas.',
  '',
].join('\r\n');

const REFERENCES = `TY  - RPRT
TI  - Informe inventado sobre trata en la frontera
AU  - Instituto Inventado
PB  - Instituto Inventado
DA  - 2025/11/03/
UR  - https://example.org/informe-frontera
ER  - 
TY  - NEWS
TI  - Nota inventada
T2  - El Diario Inventado
DA  - 2026/01/15/
UR  - https://example.org/nota
ER  - 
`;

function page(paragraphs: readonly string[], publisher: string, published: string): string {
  const [title, ...rest] = paragraphs;
  return `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${publisher}">
<meta property="article:published_time" content="${published}T08:00:00-04:00">
</head><body><nav><a href="/">Inicio</a> <a href="/pais">País</a></nav>
<article><h1>${title}</h1>${rest.map((text) => `<p>${text}</p>`).join('\n')}</article>
<footer>Invented page</footer></body></html>`;
}

/** A one-page PDF with its text in a standard font: enough for a reader, small enough to read here. */
function pdf(lines: readonly string[]): Buffer {
  const shown = lines
    .flatMap((line) => line.match(/.{1,90}(?:\s|$)/g) ?? [line])
    .map(
      (line, index) =>
        `${index === 0 ? '' : index === 1 ? '0 -40 Td ' : '0 -16 Td '}(${line.trim().replace(/[()\\]/g, '\\$&')}) Tj`,
    )
    .join('\n');
  const stream = `BT /F1 11 Tf 56 780 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${lines[0]!.replace(/[()\\]/g, '\\$&')}) /Author (Fiscalía General del Estado) /CreationDate (D:20260729100000) >>`,
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

function docx(paragraphs: readonly string[]): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const xml = (content: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`);
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="${word}"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
  });
}

/** A web archive of one answer. */
function warc(address: string, paragraphs: readonly string[]): string {
  const html = page(paragraphs, 'Invented Observatory', '2026-07-27').replace('lang="es"', 'lang="en"');
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(html)}\r\n\r\n${html}`;
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    'WARC-Record-ID: <urn:uuid:6d0d1d8e-0000-4000-8000-000000000001>',
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2026-07-27T10:00:00Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(http)}`,
  ].join('\r\n');
  return `${head}\r\n\r\n${http}\r\n\r\n`;
}

function wacz(address: string, paragraphs: readonly string[]): Uint8Array {
  const line = JSON.stringify({ url: address, title: paragraphs[0], ts: '2026-07-27T10:00:00Z' });
  return zipSync({
    'datapackage.json': strToU8(JSON.stringify({ profile: 'data-package', wacz_version: '1.1.1', resources: [] })),
    'archive/data.warc': strToU8(warc(address, paragraphs)),
    'pages/pages.jsonl': strToU8(`${JSON.stringify({ format: 'json-pages-1.0', id: 'pages' })}\n${line}\n`),
  });
}
