import { zipSync } from 'fflate';
import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** Small documents of the forms that are read, made in the test: invented people and places. */

/** A line of a page: where it stands from the left and the top, in points. */
export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF with the given lines on each page. `encrypted` makes one that asks for a password. */
export function makePdf(
  pages: readonly (readonly PdfLine[])[],
  options: { encrypted?: boolean; title?: string } = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines) => {
    const stream = lines
      .map(({ text, x = 72, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${842 - y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const info = add(`<< /Title (${escaped(options.title ?? '')}) /CreationDate (D:20140203120000) >>`);
  const secret = 'ab'.repeat(32);
  const encrypt = options.encrypted
    ? add(`<< /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -44 >>`)
    : null;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) file += `${String(at).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R /ID [<${secret}> <${secret}>]${encrypt ? ` /Encrypt ${encrypt} 0 R` : ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}

/** Lines of prose one under the other. */
export function pdfLines(lines: readonly string[], top = 90): readonly PdfLine[] {
  return lines.map((text, index) => ({ text, y: top + index * 15 }));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A Word document of paragraphs and tables; a table is a list of rows. */
export function makeDocx(blocks: readonly (string | readonly (readonly string[])[])[], title = ''): Uint8Array {
  const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${inXml(text)}</w:t></w:r></w:p>`;
  const body = blocks
    .map((block) =>
      typeof block === 'string'
        ? paragraph(block)
        : `<w:tbl>${block.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    )
    .join('');
  return zipSync({
    '[Content_Types].xml': utf8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': utf8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'docProps/core.xml': utf8(
      `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${inXml(title)}</dc:title></cp:coreProperties>`,
    ),
    'word/document.xml': utf8(
      `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** A workbook of sheets by name; numbers are written as numbers. */
export function makeXlsx(
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': utf8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': utf8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': utf8(
      `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.map((name, index) => `<sheet name="${inXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': utf8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ),
  };
  names.forEach((name, index) => {
    const rows = sheets[name]!.map((row, r) => {
      const cells = row.map((cell, c) => {
        const at = `${String.fromCharCode(65 + c)}${r + 1}`;
        if (cell === null) return '';
        return typeof cell === 'number'
          ? `<c r="${at}"><v>${cell}</v></c>`
          : `<c r="${at}" t="inlineStr"><is><t>${inXml(cell)}</t></is></c>`;
      });
      return cells.join('') === '' ? '' : `<row r="${r + 1}">${cells.join('')}</row>`;
    });
    files[`xl/worksheets/sheet${index + 1}.xml`] = utf8(
      `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
  });
  return zipSync(files);
}

/** A document whose one large part is `megabytes` of spaces: a thousand times smaller packed. */
export function makeZipBomb(part: 'word/document.xml' | 'xl/workbook.xml', megabytes: number): Uint8Array {
  const content = Buffer.alloc(megabytes * 1024 * 1024, 0x20);
  const packed = deflateRawSync(content, { level: 1 });
  const name = Buffer.from(part);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(content), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(content.length, 8);
  const lengths = Buffer.from([name.length, 0, 0, 0]);
  // Version, flags, method 8, time and date: the same in the file's own head and in the directory.
  const common = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0]);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, sizes, lengths, name, packed]);
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    common,
    sizes,
    lengths,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

/** The same with a directory that declares a small size. */
export function withFalseSize(zip: Uint8Array, name: string, declared: number): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + 24, declared, true);
  }
  return copy;
}

export interface ArchivedRecord {
  readonly url: string;
  readonly body: string;
  readonly type?: string;
  readonly status?: number;
}

/** A WARC of responses, each record packed by itself as the format asks. */
export function makeWarc(records: readonly ArchivedRecord[], packed = true): Uint8Array {
  return Buffer.concat(
    records.map(({ url, body, type = 'text/html; charset=utf-8', status = 200 }) => {
      const payload = Buffer.from(body);
      const http = Buffer.concat([
        Buffer.from(`HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\nContent-Length: ${payload.length}\r\n\r\n`),
        payload,
      ]);
      const record = Buffer.concat([
        Buffer.from(
          `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(url.length).padStart(12, '0')}>\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2013-02-06T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`,
        ),
        http,
        Buffer.from('\r\n\r\n'),
      ]);
      return packed ? gzipSync(record) : record;
    }),
  );
}

/** A WACZ that holds one WARC and names its pages. */
export function makeWacz(records: readonly ArchivedRecord[], pages: readonly string[]): Uint8Array {
  const list = [
    '{"format":"json-pages-1.0"}',
    ...pages.map((url) => JSON.stringify({ url, title: 'Página inventada' })),
  ];
  return zipSync({
    'archive/data.warc.gz': [makeWarc(records), { level: 0 }],
    'pages/pages.jsonl': utf8(`${list.join('\n')}\n`),
    'datapackage.json': utf8('{}'),
  });
}

/** A mail in two forms with one attachment. */
export function makeMail(options: {
  subject: string;
  text?: string;
  html?: string;
  from?: string;
  date?: string;
}): Uint8Array {
  const parts = [
    ...(options.text === undefined ? [] : [`Content-Type: text/plain; charset=utf-8\r\n\r\n${options.text}\r\n`]),
    ...(options.html === undefined ? [] : [`Content-Type: text/html; charset=utf-8\r\n\r\n${options.html}\r\n`]),
    `Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="boletin.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n`,
  ];
  return Buffer.from(
    [
      `From: ${options.from ?? '"Observatorio Inventado" <prensa@observatorio.example>'}`,
      'To: redaccion@ejemplo.example',
      `Subject: ${options.subject}`,
      `Date: ${options.date ?? 'Tue, 05 Feb 2013 22:30:00 -0400'}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      ...parts.map((part) => `--b\r\n${part}`),
      '--b--',
      '',
    ].join('\r\n'),
  );
}
