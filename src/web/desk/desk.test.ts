import { describe, expect, it } from 'vitest';
import { inventedClaim } from '../../../test/fixtures/claims.ts';
import { statementOfClaim } from '../../claims/claim-rows.ts';
import { deskTexts } from '../../i18n/desk.ts';
import { localPath } from '../local-path.ts';
import { visitorLanguage } from '../visitor-language.ts';
import { nextOpen, pageOfClaims } from './claim-page.ts';
import { commandOfKey } from './desk-keys.ts';
import { digitsIn, excerptsOf } from './document-excerpts.ts';
import { precisionOf, readStatement } from './statement-form.ts';
import { aboutWords, differencesOf, fieldsOf, placeWords } from './statement-words.ts';
import { readingWords } from './number-words.ts';
import { printedNumber, readTypedNumber, typedNumber } from './typed-number.ts';

const listed = (...statuses: string[]) => statuses.map((status, index) => ({ id: String(index), status }));

describe('A page of claims', () => {
  it('opens at the first proposal when nothing else is asked for', () => {
    const page = pageOfClaims(listed('accepted', 'proposed', 'proposed'), { claimId: null, page: null });
    expect(page).toMatchObject({ currentId: '1', from: 1, number: 1, pages: 1, total: 3 });
  });

  it('is the one that holds the wanted claim, of ten thousand too', () => {
    const page = pageOfClaims(listed(...Array<string>(10_000).fill('proposed')), { claimId: '9999', page: null });
    expect(page).toMatchObject({ currentId: '9999', from: 9801, number: 50, pages: 50 });
    expect(page.claims).toHaveLength(200);
  });

  it('stays within the pages that exist, and may be empty', () => {
    expect(pageOfClaims(listed('proposed', 'proposed', 'proposed'), { claimId: 'gone', page: 9 }, 2)).toMatchObject({
      currentId: '2',
      number: 2,
    });
    expect(pageOfClaims([], { claimId: null, page: null })).toMatchObject({ currentId: null, from: 0, claims: [] });
  });

  it('leads on to the next proposal, and then to the ones before', () => {
    const claims = listed('proposed', 'accepted', 'proposed');
    expect(nextOpen(claims, '0')?.id).toBe('2');
    expect(nextOpen(claims, '2')?.id).toBe('0');
    expect(nextOpen(listed('proposed'), '0')).toBeNull();
    expect(nextOpen(claims, null)?.id).toBe('0');
  });
});

describe('A text with claims', () => {
  const text = 'Hubo 12 casos y 3 condenas.\nOtra línea.\n\nFin.';
  const citation = (token: string) => ({
    token,
    tokenStart: text.indexOf(token),
    tokenEnd: text.indexOf(token) + token.length,
    quote: text.slice(0, 27),
    start: 0,
    end: 27,
  });
  const claims = [
    { id: 'a', citation: citation('12') },
    { id: 'b', citation: citation('3') },
  ];

  it('marks each number inside its sentence and loses no letter', () => {
    const { excerpts, skippedAfter } = excerptsOf(text, claims);
    expect(skippedAfter).toBe(0);
    expect(excerpts).toHaveLength(1);
    const [first, second] = excerpts[0]!.paragraphs;
    expect(first!.map(({ text: piece, tokenOf }) => [piece, tokenOf])).toEqual([
      ['Hubo ', null],
      ['12', 'a'],
      [' casos y ', null],
      ['3', 'b'],
      [' condenas.', null],
      ['\nOtra línea.', null],
    ]);
    expect(first!.map(({ quoteOf }) => quoteOf.length)).toEqual([2, 2, 2, 2, 2, 0]);
    expect(second).toEqual([{ text: 'Fin.', start: text.indexOf('Fin.'), quoteOf: [], tokenOf: null }]);
  });

  it('offers its other numbers in digits, each with its place in the document', () => {
    const piece = { text: 'Hubo 1.359 casos en 2019.', start: 10 };
    expect(digitsIn(piece)).toEqual([
      { text: 'Hubo ', at: null },
      { text: '1.359', at: '15-20' },
      { text: ' casos en ', at: null },
      { text: '2019', at: '30-34' },
      { text: '.', at: null },
    ]);
  });

  it('is cut to what surrounds the claims when it is long, and says how much is left out', () => {
    const long = `${'palabra '.repeat(1000)}${text}${' palabra'.repeat(1000)}`;
    const moved = claims.map(({ id, citation: at }) => ({
      id,
      citation: { ...at, start: 8000, end: 8027, tokenStart: at.tokenStart + 8000, tokenEnd: at.tokenEnd + 8000 },
    }));
    const { excerpts, skippedAfter } = excerptsOf(long, moved, { whole: 1000, around: 50 });
    expect(excerpts).toHaveLength(1);
    const shown = excerpts[0]!.paragraphs
      .flat()
      .map((piece) => piece.text)
      .join('');
    expect(shown).toContain('Hubo 12 casos y 3 condenas.');
    expect(shown).toMatch(/^palabra /);
    expect(shown.length).toBeLessThan(250);
    expect(excerpts[0]!.skipped).toBeGreaterThan(7900);
    expect(skippedAfter).toBeGreaterThan(7900);
  });
});

describe('A key', () => {
  const press = (key: string, more: object = {}) => ({
    key,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    ...more,
  });
  const outside = { inField: false, lettersOn: true };

  it('decides outside fields only', () => {
    expect(commandOfKey(press('a'), outside)).toBe('accept');
    expect(commandOfKey(press('A'), outside)).toBe('accept');
    expect(commandOfKey(press('a'), { ...outside, inField: true })).toBeNull();
    expect(commandOfKey(press('Escape'), { ...outside, inField: true })).toBe('cancel');
    expect(commandOfKey(press('ArrowDown'), { ...outside, inField: true })).toBeNull();
  });

  it('means nothing with a modifier, and decides once when held down', () => {
    expect(commandOfKey(press('a', { ctrlKey: true }), outside)).toBeNull();
    expect(commandOfKey(press('a', { repeat: true }), outside)).toBeNull();
    expect(commandOfKey(press('j', { repeat: true }), outside)).toBe('next');
  });

  it('can be turned off when it is a letter', () => {
    expect(commandOfKey(press('a'), { inField: false, lettersOn: false })).toBeNull();
    expect(commandOfKey(press('ArrowDown'), { inField: false, lettersOn: false })).toBe('next');
    expect(commandOfKey(press('?'), { inField: false, lettersOn: false })).toBe('keys');
  });
});

describe('The fields of a correction', () => {
  const before = statementOfClaim(inventedClaim());
  const reading = {
    language: 'es' as const,
    documentLanguage: 'es' as const,
    problems: deskTexts('es').review.problems,
    findPlaces: (typed: string) =>
      [{ path: 'Bolivia/Invento' }, { path: 'Bolivia/Invención' }].filter(({ path }) => path.includes(typed)),
  };
  const fields = (changes: Readonly<Record<string, string>> = {}) => {
    const form = new FormData();
    const all = {
      measure: before.measure,
      value: '40',
      valueMax: '',
      unit: 'case',
      qualifier: 'eq',
      place: 'Bolivia',
      addPlace: '',
      periodStart: '2019-01-01',
      periodEnd: '2019-12-31',
      attribution: 'El Ejemplo > Observatorio Inventado',
      scope: 'unknown',
      victim: '',
      note: '',
      ...changes,
    };
    for (const [name, value] of Object.entries(all)) form.append(name, value);
    return form;
  };

  it('give the statement back when nothing was changed', () => {
    expect(readStatement(fields(), before, reading)).toEqual({ statement: before, doubtful: [] });
  });

  it('give the corrected statement', () => {
    const form = fields({
      value: '1.359',
      periodStart: '2019-03-01',
      periodEnd: '2019-03-31',
      partial: 'on',
      addPlace: 'Invento',
    });
    form.append('exploitation', 'sexual');
    form.append('exploitation', 'labour');
    form.append('exploitation', 'nonsense');
    expect(readStatement(form, before, reading)).toMatchObject({
      statement: {
        value: 1359,
        place: ['Bolivia', 'Bolivia/Invento'],
        period: { start: '2019-03-01', end: '2019-03-31', partial: true, precision: 'month' },
        exploitation: 'sexual+labour',
      },
    });
  });

  it('say what is wrong with each field', () => {
    const form = fields({
      value: 'muchos',
      unit: 'apples',
      measure: 'toString',
      periodStart: '2019-02-30',
      addPlace: 'Atlántida',
    });
    const result = readStatement(form, before, reading);
    expect(result).toEqual({
      errors: {
        value: '«muchos» no es un número. En este documento se escribe, por ejemplo, 1.359 o 26,4.',
        unit: 'Elija un valor de la lista.',
        measure: 'Elija un valor de la lista.',
        periodStart: 'Esta fecha no existe. Use año-mes-día.',
        addPlace: 'No se encontró «Atlántida» en el nomenclátor.',
      },
    });
    expect(readStatement(fields({ addPlace: 'Inven' }), before, reading)).toMatchObject({
      errors: { addPlace: expect.stringContaining('Bolivia/Invento; Bolivia/Invención') },
    });
    expect(
      readStatement(fields({ value: '9', valueMax: '3', periodEnd: '2018-01-01' }), before, reading),
    ).toMatchObject({
      errors: { valueMax: expect.any(String), periodEnd: expect.any(String) },
    });
    expect(readStatement(fields({ value: '' }), before, reading)).toMatchObject({
      errors: { value: 'Escriba el número.' },
    });
  });

  it('differ from another statement in words', () => {
    expect(differencesOf('en', deskTexts('en').review, before, { ...before, value: 41, scope: 'mixed' })).toEqual([
      { label: 'Number', before: '40', after: '41' },
      { label: 'Scope', before: 'scope not stated', after: 'trafficking and related offences together' },
    ]);
  });

  it.each([
    ['es', 'Número dudoso.'],
    ['en', 'Doubtful number.'],
  ] as const)('say a note of two languages in %s alone', (language, words) => {
    const note = 'Número dudoso. ¦ Doubtful number.';
    const fields = fieldsOf(language, deskTexts(language).review, { ...before, note });
    expect(fields.find(({ field }) => field === 'note')?.words).toBe(words);
  });
});

describe('A corrected number', () => {
  const before = statementOfClaim(inventedClaim());
  const read = (documentLanguage: 'es' | 'en', changes: Readonly<Record<string, string>>, was = before) => {
    const form = new FormData();
    const all = { measure: was.measure, unit: was.unit, qualifier: 'eq', scope: 'unknown', ...changes };
    for (const [name, value] of Object.entries(all)) form.append(name, value);
    const { problems } = deskTexts('es').review;
    return readStatement(form, was, { language: 'es', documentLanguage, problems, findPlaces: () => [] });
  };

  it.each([
    ['−5', 'Aquí no puede haber un número negativo: solo una variación puede serlo.'],
    ['412,5', 'Aquí se cuenta por enteros y se leyó 412,5 (con decimales).'],
    ['99999999999999999999', 'Este número no es posible: aquí va de 0 a 1.000.000.000.'],
    ['1,234', 'Aquí se cuenta por enteros y se leyó 1,234 (con decimales). Si es 1234 (entero), escriba 1234.'],
  ])('that cannot be is refused with a reason: %s', (value, sentence) => {
    expect(read('es', { value })).toEqual({ errors: { value: sentence } });
  });

  it('is read by the language of the document, whatever that of the desk is', () => {
    expect(read('en', { value: '1,234' })).toMatchObject({
      statement: { value: 1234 },
      doubtful: [{ typed: '1,234', value: 1234, other: 1.234 }],
    });
    expect(read('en', { value: '1.234', measure: 'rate', unit: 'x100k' })).toMatchObject({
      statement: { value: 1.234 },
      doubtful: [{ other: 1234 }],
    });
    expect(readingWords('es', 'en', deskTexts('es').review, '1,234')).toBe(
      '«1,234» se lee como 1234 (entero): el documento está en inglés. Si es 1,234 (con decimales), escriba 1.234.',
    );
    expect(readingWords('es', 'en', deskTexts('es').review, '1234')).toBeNull();
  });

  it('may be negative where it is a change, and has one error at a time', () => {
    expect(read('es', { value: '-12', measure: 'count_change' })).toMatchObject({ statement: { value: -12 } });
    expect(read('es', { value: 'x', valueMax: '-1' })).toMatchObject({
      errors: { value: expect.stringContaining('no es un número'), valueMax: expect.stringContaining('negativo') },
    });
  });

  it('keeps the parts of the victims that no list offers, and their order', () => {
    const was = { ...before, victim: 'women+aged 12-15' };
    const form = (parts: readonly string[]) => {
      const fields = new FormData();
      for (const [name, value] of Object.entries({ measure: 'victims_identified', unit: 'victim', value: '4' }))
        fields.append(name, value);
      for (const [name, value] of Object.entries({ qualifier: 'eq', scope: 'unknown' })) fields.append(name, value);
      for (const part of parts) fields.append('victim', part);
      const { problems } = deskTexts('en').review;
      const result = readStatement(fields, was, {
        language: 'en',
        documentLanguage: 'en',
        problems,
        findPlaces: () => [],
      });
      return 'statement' in result ? result.statement.victim : result.errors;
    };
    expect(form(['aged 12-15', 'women'])).toBe('women+aged 12-15');
    expect(form(['girls', 'aged 12-15', 'nonsense'])).toBe('girls+aged 12-15');
    expect(form([])).toBeNull();
  });

  it('says of a statement where and when, and what is missing', () => {
    const { review } = deskTexts('es');
    expect(aboutWords('es', review, before)).toBe('Casos denunciados · Bolivia · 2019');
    expect(
      aboutWords('es', review, { ...before, place: [], period: { ...before.period, start: null, end: null } }),
    ).toBe('Casos denunciados · sin lugar · sin periodo');
    expect(placeWords('en', deskTexts('en').review, ['Bolivia/La Paz/La Paz', 'Peru'])).toBe('La Paz/La Paz and Peru');
  });
});

describe('A typed number', () => {
  it.each([
    ['es', '1.359', 1359, 1.359],
    ['es', '26,4', 26.4, null],
    ['es', '26.4', 26.4, null],
    ['es', '1,234.5', 1234.5, null],
    ['es', '−5', -5, null],
    ['es', '0,125', 0.125, null],
    ['en', '1,359.5', 1359.5, null],
    ['en', '26.4', 26.4, null],
    ['en', '1.359', 1.359, 1359],
    ['en', '1.234.567', 1234567, null],
  ] as const)('in %s: %s', (language, typed, value, other) => {
    expect(readTypedNumber(language, typed)).toEqual({ value, other });
  });

  it.each([
    ['en', '1,2,3'],
    ['es', 'mil'],
    ['es', '1e9'],
    ['es', ''],
  ] as const)('is none in %s: %s', (language, typed) => {
    expect(readTypedNumber(language, typed)).toBeNull();
  });

  it('is shown as it can be read again', () => {
    expect(readTypedNumber('es', typedNumber('es', 1359.125))?.value).toBe(1359.125);
    expect(readTypedNumber('en', typedNumber('en', 1.125))?.value).toBe(1.125);
    expect(readTypedNumber('pt', typedNumber('pt', 1359.125))?.value).toBe(1359.125);
  });

  it('has the thousands of its text: Portuguese as Spanish', () => {
    const number = 1359.5;
    expect([printedNumber('es', 359), printedNumber('es', number), printedNumber('pt', number)]).toEqual([
      '359',
      '1.359,5',
      '1.359,5',
    ]);
    expect(printedNumber('en', 1_234_567)).toBe('1,234,567');
    expect(readTypedNumber('pt', '1.359')).toEqual({ value: 1359, other: 1.359 });
  });

  it('and a span say how fine they are', () => {
    expect(precisionOf('2020-02-01', '2020-02-29')).toBe('month');
    expect(precisionOf('2020-02-01', '2020-02-28')).toBe('span');
    expect(precisionOf(null, null)).toBe('unknown');
  });
});

describe('A visitor', () => {
  it('reads in the language of the person, the cookie, the browser, or Spanish', () => {
    expect(visitorLanguage({ person: 'es', cookie: 'en', accepted: 'en' })).toBe('es');
    expect(visitorLanguage({ person: null, cookie: 'en', accepted: 'es' })).toBe('en');
    expect(visitorLanguage({ person: null, cookie: 'xx', accepted: 'fr, en-US;q=0.8, es;q=0.5' })).toBe('en');
    expect(visitorLanguage({ person: null, cookie: undefined, accepted: 'fr, en;q=0' })).toBe('es');
    expect(visitorLanguage({ person: null, cookie: undefined, accepted: null })).toBe('es');
  });

  it('is never sent to another site', () => {
    expect(localPath('/desk?x=1', '/')).toBe('/desk?x=1');
    for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', null, ''])
      expect(localPath(elsewhere, '/desk')).toBe('/desk');
  });
});
