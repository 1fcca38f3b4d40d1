import { describe, expect, it } from 'vitest';
import { deskTexts } from '../../i18n/desk.ts';
import { readTypedDocument, titleProblem } from './document-form.ts';

const TEXTS = deskTexts('en').add.errors;

function read(fields: Readonly<Record<string, string | File>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ publisher: 'El Ejemplo', published: '2020-05-04', ...fields }))
    form.set(name, value);
  return readTypedDocument(form, TEXTS, '2020-06-01');
}

describe('A document that is typed in', () => {
  it('is a pasted text with its publication', () => {
    const { typed, errors, file, fileName } = read({
      text: 'line\r\nline',
      url: 'https://ejemplo.invalid/1',
      language: 'es',
    });
    expect(errors).toEqual({});
    expect({ text: typed.text, language: typed.language, file, fileName }).toEqual({
      text: 'line\nline',
      language: 'es',
      file: null,
      fileName: 'texto-pegado.txt',
    });
  });

  it('is a file, which a browser sends without a name when none was chosen', () => {
    expect(read({ file: new File(['12 casos'], 'boletín.txt') })).toMatchObject({
      errors: {},
      fileName: 'boletín.txt',
    });
    expect(read({ file: new File([], ''), text: 'a text' })).toMatchObject({ errors: {}, file: null });
  });

  it('is an empty file when one was chosen: the reader of documents says so', () => {
    expect(read({ file: new File([], 'empty.txt') })).toMatchObject({ errors: {} });
  });

  it.each([
    [{}, 'file', TEXTS.noContent],
    [{ text: 'a', file: new File(['b'], 'b.txt') }, 'text', TEXTS.bothContents],
    [{ text: 'a', publisher: ' ' }, 'publisher', TEXTS.noPublisher],
    [{ text: 'a', published: '' }, 'published', TEXTS.noDate],
    [
      { text: 'a', published: '2020-02-30' },
      'published',
      '“2020-02-30” is not a date that exists. Use year-month-day, for example 2012-11-15.',
    ],
    [{ text: 'a', published: '2020-06-02' }, 'published', TEXTS.futureDate],
    [{ text: 'a', url: 'javascript:alert(1)' }, 'url', TEXTS.badUrl],
    [{ text: 'a', url: 'ejemplo.invalid' }, 'url', TEXTS.badUrl],
  ] as const)('with %j names the field %s', (fields, name, message) => {
    expect(read(fields as Record<string, string | File>).errors).toEqual({ [name]: message });
  });
});

describe('The title of a document', () => {
  const texts = deskTexts('es');

  it('is refused when it seems to name a victim, whether typed or taken from the first line', () => {
    const named = 'Rescatan a la adolescente Juanita Inventada en un operativo';
    expect(titleProblem('es', texts, { title: named, text: 'Hubo 12 casos.' })).toBe(
      'El título parece identificar a una víctima (nombre: «Juanita Inventada»). Los títulos se publican: escriba otro que no la nombre.',
    );
    expect(titleProblem('es', texts, { title: '', text: `\n${named}\n\nHubo 12 casos.` })).toContain(
      'La primera línea, que sería el título',
    );
  });

  it('stays when it names nobody, whatever the text says further down', () => {
    const text = 'Hubo 12 casos\nLa adolescente Juanita Inventada fue rescatada.';
    expect(titleProblem('es', texts, { title: 'Rescatan a una adolescente', text })).toBeNull();
    expect(titleProblem('es', texts, { title: '', text })).toBeNull();
    expect(titleProblem('es', texts, { title: '', text: '' })).toBeNull();
  });
});
