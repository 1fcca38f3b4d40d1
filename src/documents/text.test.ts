import { describe, expect, test } from 'vitest';
import { decodeText, DocumentError, documentErrorMessage, LARGEST_DOCUMENT } from './text.ts';

const bytesOf = (...codes: number[]): Uint8Array => Uint8Array.of(...codes);
const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const buffer = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  [...(mark ? '\ufeff' : ''), ...text].forEach((sign, index) =>
    buffer.setUint16(index * 2, sign.charCodeAt(0), !bigEndian),
  );
  return new Uint8Array(buffer.buffer);
};

describe('decodeText', () => {
  test('reads UTF-8 with and without a mark', () => {
    expect(decodeText(new TextEncoder().encode('Potosí'))).toEqual({ text: 'Potosí', encoding: 'utf-8' });
    expect(decodeText(new TextEncoder().encode('\ufeffPotosí')).text).toBe('Potosí');
  });

  test('reads Windows-1252', () => {
    expect(decodeText(bytesOf(0x50, 0x6f, 0x74, 0x6f, 0x73, 0xed, 0x20, 0x93, 0x78, 0x94))).toEqual({
      text: 'Potosí “x”',
      encoding: 'windows-1252',
    });
  });

  test.each([
    ['little', false],
    ['big', true],
  ])('reads UTF-16 %s endian with and without a mark', (_name, bigEndian) => {
    const text = 'Hubo 12 víctimas en Potosí.';
    expect(decodeText(utf16(text, bigEndian, true)).text).toBe(text);
    expect(decodeText(utf16(text, bigEndian, false)).text).toBe(text);
  });

  test.each([
    ['empty', new Uint8Array(), 'empty'],
    ['only spaces', new TextEncoder().encode(' \n\t '), 'empty'],
    ['too large', new Uint8Array(LARGEST_DOCUMENT + 1).fill(65), 'too-large'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\nxyz'), 'not-text'],
    ['a ZIP', bytesOf(0x50, 0x4b, 3, 4, 0, 0, 0, 0), 'not-text'],
    ['junk', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256), 'not-text'],
  ])('refuses %s', (_name, bytes, code) => {
    try {
      decodeText(bytes);
      expect.unreachable('should have been refused');
    } catch (error) {
      expect(error).toBeInstanceOf(DocumentError);
      expect((error as DocumentError).code).toBe(code);
    }
  });
});

test('says each error in both languages', () => {
  expect(documentErrorMessage('language-not-supported', { language: 'fr', supported: ['es', 'pt'] }, 'es')).toContain(
    'francés',
  );
  expect(documentErrorMessage('language-not-supported', { language: 'fr', supported: ['es', 'pt'] }, 'en')).toContain(
    'French',
  );
  expect(documentErrorMessage('too-large', { megabytes: 50, limitMegabytes: 20 }, 'es')).toContain('50 MB');
});
