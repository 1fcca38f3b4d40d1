import { describe, expect, test } from 'vitest';
import {
  makeDocx,
  makeMail,
  makePdf,
  makeWacz,
  makeWarc,
  makeXlsx,
  makeZipBomb,
  pdfLines,
  withFalseSize,
  type PdfLine,
} from '../../test/make-document.ts';
import { DocumentError } from './document-error.ts';
import type { DocumentContent } from './document.ts';
import { readDocument } from './read-document.ts';
import { locate, pageAt } from './way-back.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: Uint8Array | string, name = ''): Promise<DocumentContent> =>
  readDocument(typeof file === 'string' ? bytes(file) : file, name);
const refusal = async (file: Uint8Array | string, name = ''): Promise<DocumentError> => {
  const error: unknown = await read(file, name).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(DocumentError);
  return error as DocumentError;
};

const PAGE = `<!doctype html><html lang="es-BO"><head><meta charset="utf-8"><title>Suben las denuncias | El Ejemplo</title>
<meta property="og:title" content="Suben las denuncias de trata"><meta property="og:site_name" content="El Ejemplo">
<meta property="article:published_time" content="2013-02-05T22:00:00-04:00">
<link rel="canonical" href="https://ejemplo.example/nota"><script>var casos = "<p>99 casos</p>";</script></head>
<body><nav><ul><li><a href="/">Inicio 1234</a></li></ul></nav><article><h1>Suben las denuncias de trata</h1>
<p>La Fiscal&iacute;a de la ciudad inventada registr&oacute; <b>190</b> casos de trata en 2011 y   258 casos
en 2012, seg&uacute;n el Observatorio Inventado, que public&oacute; su informe anual en la ciudad.</p><!-- 77 casos -->
<ul><li>La Paz: 120 casos</li><li>Oruro: 40 casos</li></ul>
<table><tr><th>Departamento</th><th>2011</th><th>2012</th></tr><tr><td>La Paz</td><td></td><td>120</td></tr></table>
<p>Hubo dos condenas desde 2006, dijo la directora del observatorio, que pidi&oacute; m&aacute;s recursos.</p></article>
<div id="comments"><p>Comentarios: 55 casos, seguro</p></div><footer>Derechos 2013</footer></body></html>`;

describe('A web page', () => {
  test('is read as its main text, with lists and rows as lines, without what stands around it', async () => {
    const { text, format } = await read(PAGE);
    expect(format).toBe('html');
    expect(text).toBe(
      [
        'Suben las denuncias de trata',
        '',
        'La Fiscalía de la ciudad inventada registró 190 casos de trata en 2011 y 258 casos en 2012, según el Observatorio Inventado, que publicó su informe anual en la ciudad.',
        '',
        'La Paz: 120 casos',
        'Oruro: 40 casos',
        '',
        'Departamento\t2011\t2012',
        'La Paz\t\t120',
        '',
        'Hubo dos condenas desde 2006, dijo la directora del observatorio, que pidió más recursos.',
      ].join('\n'),
    );
  });

  test('says who published it, when, in which language and where', async () => {
    expect((await read(PAGE)).metadata).toEqual({
      title: 'Suben las denuncias de trata',
      publisher: 'El Ejemplo',
      published: '2013-02-05',
      language: 'es',
      url: 'https://ejemplo.example/nota',
    });
  });

  test('says it in JSON-LD too', async () => {
    const page = `<html><head><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Una nota inventada","datePublished":"2014-03-02T08:00:00Z","publisher":{"@type":"Organization","name":"El Ejemplo"},"inLanguage":"es"}]}</script></head><body><p>Hubo 12 casos.</p></body></html>`;
    expect((await read(page)).metadata).toMatchObject({
      title: 'Una nota inventada',
      publisher: 'El Ejemplo',
      published: '2014-03-02',
      language: 'es',
    });
  });

  test('leads each number back to its place in the markup', async () => {
    const { text, wayBack } = await read(PAGE);
    for (const number of ['190', '258', '120 casos', '40 casos', '120\n', '2011']) {
      const place = locate(wayBack!, text.indexOf(number), text);
      expect(place?.kind).toBe('markup');
      const at = place?.kind === 'markup' ? place.offset : -1;
      expect(PAGE.slice(at, at + number.trim().length)).toBe(number.trim());
    }
  });

  test('is recognised when it is pasted markup or has another name', async () => {
    expect((await read('<p>Hubo <b>12</b> casos.</p><p>Y 3 condenas.</p>', 'pegado.txt')).text).toBe(
      'Hubo 12 casos.\n\nY 3 condenas.',
    );
    expect((await read('La tasa fue < 5 y > 3 casos; véase <http://ejemplo.example>.', 'a.txt')).format).toBe('text');
  });

  test('is read in the encoding that it names', async () => {
    const page =
      '<html><head><meta charset="iso-8859-2"></head><body><p>Policie zaznamenala 12 pøípadù.</p></body></html>';
    expect((await read(Buffer.from(page, 'latin1'))).text).toContain('případů');
  });

  test('that holds its pictures is small without them', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(9_000_000)}">`;
    expect((await read(PAGE.replace('<ul>', `${picture}<ul>`))).text).toContain('258 casos');
  });

  test('of 30 MB is refused, and so is one that is markup without end', async () => {
    expect((await refusal(`<html><body>${'<p>Hubo 12 casos.</p>'.repeat(1_500_000)}`)).code).toBe('too-large');
    expect((await refusal(`<html><body>${'<p>Hubo 12 casos.</p>'.repeat(500_000)}`)).code).toBe('too-much-text');
  });

  test('that is cut off is read as far as it goes', async () => {
    expect((await read(PAGE.slice(0, PAGE.indexOf('<ul><li>La Paz') + 12))).text).toContain('258 casos');
  });
});

describe('A PDF', () => {
  const row = (y: number, ...cells: readonly string[]): PdfLine[] =>
    cells.map((text, column) => ({ text, x: [72, 250, 330][column]!, y })).reverse();

  test('is read page by page, the cells of a row in one line from left to right', async () => {
    const content = await read(
      makePdf(
        [
          [
            { text: 'Informe inventado 2012', y: 60, size: 16 },
            ...pdfLines(['La Fiscalía registró 190 casos de trata en', '2011 y 258 en 2012.']),
            ...row(150, 'Departamento', '2011', '2012'),
            ...row(165, 'La Paz', '100', '120'),
            { text: '1', x: 300, y: 820 },
          ],
          [...pdfLines(['Hubo dos conde-', 'nas desde 2006.']), { text: '2', x: 300, y: 820 }],
        ],
        { title: 'Informe inventado de 2012' },
      ),
    );
    expect(content.text).toBe(
      [
        'Informe inventado 2012',
        '',
        'La Fiscalía registró 190 casos de trata en',
        '2011 y 258 en 2012.',
        '',
        'Departamento\t2011\t2012',
        'La Paz\t100\t120',
        '',
        'Hubo dos conde-',
        'nas desde 2006.',
      ].join('\n'),
    );
    expect(content).toMatchObject({
      format: 'pdf',
      pages: 2,
      metadata: { title: 'Informe inventado de 2012', published: null },
    });
    expect(pageAt(content.wayBack, content.text.indexOf('258'))).toBe(1);
    expect(pageAt(content.wayBack, content.text.indexOf('dos'))).toBe(2);
  });

  test('with two columns of prose is read one column after the other', async () => {
    const left = Array.from({ length: 8 }, (_, index) => `La columna izquierda dice la frase ${index + 1}.`);
    const right = Array.from({ length: 8 }, (_, index) => `La columna derecha dice otra frase ${index + 1}.`);
    const page = [
      { text: 'Un titular que va de un lado a otro de la hoja inventada', x: 72, y: 60, size: 16 },
      ...left.flatMap((text, index) => [
        { text, x: 60, y: 100 + index * 15, size: 9 },
        { text: right[index]!, x: 310, y: 100 + index * 15, size: 9 },
      ]),
    ];
    const { text } = await read(makePdf([page]));
    expect(text.replaceAll('\n\n', '\n').split('\n')).toEqual([page[0]!.text, ...left, ...right]);
  });

  test('leaves running heads and numbers of pages out', async () => {
    const pages = Array.from({ length: 6 }, (_, index) => [
      { text: `Anuario inventado · ${2010 + index}`, y: 40 },
      ...pdfLines([`En la provincia ${index} hubo ${index + 20} casos.`]),
      { text: `Página ${index + 1} de 6`, x: 280, y: 820 },
    ]);
    const { text } = await read(makePdf(pages));
    expect(text.match(/Anuario/g)).toHaveLength(1);
    expect(text).not.toContain('Página');
    expect(text).toContain('hubo 25 casos');
  });

  test('reads letters that are drawn twice once', async () => {
    const line = { text: 'La Fiscalía contó 542 casos en la ciudad inventada.', x: 72, y: 90 };
    const { text } = await read(makePdf([[line, { ...line, x: 72.3 }]]));
    expect(text).toBe(line.text);
  });

  test('with a password, without text, or cut off says so', async () => {
    expect(await refusal(makePdf([pdfLines(['x'])], { encrypted: true }))).toMatchObject({
      code: 'password-protected',
    });
    expect(await refusal(makePdf([[], [], []]))).toMatchObject({ code: 'no-text-layer', params: { pages: 3 } });
    expect(
      await refusal(makePdf([pdfLines(['Hubo 12 casos en la ciudad inventada.'])]).subarray(0, 400)),
    ).toMatchObject({
      code: 'damaged',
    });
  });
});

describe('A Word document', () => {
  test('is read with its tables, and leads back to the paragraph', async () => {
    const content = await read(
      makeDocx(
        [
          'Informe',
          'La Fiscalía registró 190 casos.',
          [
            ['Depto', '2011'],
            ['La Paz', '100'],
          ],
          'Fin.',
        ],
        'Informe inventado',
      ),
    );
    expect(content.text).toBe('Informe\n\nLa Fiscalía registró 190 casos.\n\nDepto\t2011\nLa Paz\t100\n\nFin.');
    expect(locate(content.wayBack!, content.text.indexOf('190'), content.text)).toEqual({
      kind: 'paragraph',
      paragraph: 2,
      offset: 21,
    });
    expect(content.metadata.title).toBe('Informe inventado');
  });

  test('that would unpack without end is refused by what it declares, by what comes out, and by its ratio', async () => {
    const bomb = makeZipBomb('word/document.xml', 40);
    expect((await refusal(bomb)).code).toBe('unpacks-too-large');
    expect((await refusal(withFalseSize(bomb, 'word/document.xml', 500_000))).code).toBe('unpacks-too-large');
    expect((await refusal(makeZipBomb('word/document.xml', 8))).code).toBe('unpacks-too-large');
    expect((await refusal(makeZipBomb('xl/workbook.xml', 120))).code).toBe('unpacks-too-large');
  });

  test('that is cut off or has a password says so', async () => {
    const whole = makeDocx(['Informe inventado']);
    expect(await refusal(whole.subarray(0, whole.length - 40), 'a.docx')).toMatchObject({
      code: 'damaged',
      params: { format: 'Word' },
    });
    const encrypted = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(500),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect((await refusal(encrypted)).code).toBe('password-protected');
    expect((await refusal(encrypted.subarray(0, 500))).code).toBe('not-text');
  });
});

describe('A mail', () => {
  test('is read as its subject and text, with the names of what was attached', async () => {
    const content = await read(
      makeMail({ subject: '=?utf-8?q?Bolet=C3=ADn_de_trata?=', text: 'Hubo 190 casos.\r\n\r\nY dos condenas.' }),
    );
    expect(content.text).toBe('Boletín de trata\n\nHubo 190 casos.\n\nY dos condenas.\n\n[boletin.pdf]');
    expect(content.metadata).toMatchObject({
      title: 'Boletín de trata',
      publisher: 'Observatorio Inventado',
      published: '2013-02-05',
    });
  });

  test('in HTML alone is read as its text', async () => {
    const { text } = await read(
      makeMail({
        subject: 'Datos',
        html: '<p>Hubo <b>190</b> casos.</p><table><tr><td>La Paz</td><td>3</td></tr></table>',
      }),
    );
    expect(text).toBe('Datos\n\nHubo 190 casos.\n\nLa Paz\t3\n\n[boletin.pdf]');
  });
});

describe('A web archive', () => {
  const records = [
    { url: 'https://anuncios.example/marco', body: '<html><body>Compre 300 casos</body></html>' },
    { url: 'https://ejemplo.example/nota', body: PAGE },
    { url: 'https://ejemplo.example/falta', body: '<html><body>No existe</body></html>', status: 404 },
    { url: 'https://ejemplo.example/a.js', body: 'var casos = 400;', type: 'text/javascript' },
  ];
  test.each([
    ['WARC', makeWarc(records, false)],
    ['packed WARC', makeWarc(records)],
    ['WACZ', makeWacz(records, ['https://ejemplo.example/nota'])],
  ])('as %s is read as the page that was captured', async (_name, file) => {
    const content = await read(file);
    expect(content.text.split('\n')[0]).toBe('Suben las denuncias de trata');
    expect(content.text).not.toMatch(/300|400|No existe/);
    expect(content.metadata.url).toBe('https://ejemplo.example/nota');
    const place = locate(content.wayBack!, content.text.indexOf('258'), content.text);
    expect(place).toMatchObject({ kind: 'record', record: 'https://ejemplo.example/nota (2013-02-06T10:00:00Z)' });
    expect(place?.kind === 'record' && PAGE.slice(place.offset, place.offset + 3)).toBe('258');
  });

  test('without a page, or packed without end, says so', async () => {
    expect((await refusal(makeWarc([records[3]!]))).code).toBe('no-page-in-archive');
    expect((await refusal(makeWarc([{ url: 'https://ejemplo.example/', body: ' '.repeat(30_000_000) }]))).code).toBe(
      'unpacks-too-large',
    );
  });
});

describe('A table', () => {
  test.each([
    [
      'CSV with semicolons',
      bytes('Departamento;2011;2012\r\nLa Paz;100;1.200\r\n\r\nOruro;40;"5\n0"\r\n'),
      'datos.csv',
    ],
    ['CSV with tabs and no name', bytes('Departamento\t2011\t2012\nLa Paz\t100\t1.200\n\nOruro\t40\t5 0\n'), ''],
    [
      'workbook',
      makeXlsx({ Casos: [['Departamento', 2011, 2012], ['La Paz', 100, '1.200'], [], ['Oruro', 40, '5 0']] }),
      'x.txt',
    ],
  ])('as %s is read row by row', async (_name, file, name) => {
    const { text, wayBack } = await read(file, name);
    expect(text).toBe('Departamento\t2011\t2012\nLa Paz\t100\t1.200\n\nOruro\t40\t5 0');
    expect(locate(wayBack!, text.indexOf('5 0'), text)).toMatchObject({ kind: 'cell', row: 4, column: 3 });
  });

  test('of several sheets keeps their names', async () => {
    const { text, wayBack } = await read(makeXlsx({ Uno: [['a', 1]], 'Dos & tres': [['b', 2]] }));
    expect(text).toBe('a\t1\n\nb\t2');
    expect(locate(wayBack!, text.indexOf('2'), text)).toEqual({ kind: 'cell', sheet: 'Dos & tres', row: 1, column: 2 });
  });

  test('of too many cells is refused', async () => {
    expect((await refusal('a;b;c;d\n'.repeat(110_000), 'a.csv')).code).toBe('too-many-cells');
  });

  test('is not seen in prose with commas', async () => {
    const prose =
      'Hubo 12 casos, según la policía.\nEn La Paz, Oruro y Potosí, la fiscalía contó 3, 4 y 5.\nNadie fue condenado.\n';
    expect((await read(prose, 'nota.txt')).format).toBe('text');
  });
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'not-text'],
  ['RTF', bytes('{\\rtf1 Hola}'), 'not-text'],
  ['gzip that is no web archive', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), 'not-text'],
])('refuses %s', async (_name, file, code) => {
  expect((await refusal(file)).code).toBe(code);
});
