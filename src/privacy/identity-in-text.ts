import { findPlaceMentions } from '../places/gazetteer.ts';

/** Why a part of a text may identify a victim. */
export type IdentityReason = 'name' | 'address' | 'document-number' | 'telephone';

export interface IdentitySpan {
  readonly start: number;
  readonly end: number;
  readonly reason: IdentityReason;
}

/** Two to five capitalised words, joined by particles of Spanish names: "María de la Cruz Mamani". */
const NAME = String.raw`\p{Lu}[\p{Ll}'’]+(?:[ \u00A0](?:de[ ](?:la|las|los)|del|de|la|y|van|von)?[ ]?\p{Lu}\.?[\p{L}'’]*){1,4}`;
/** Words of which the first letter may be a capital: the rest of a rule must tell capitals from small letters. */
const anyCase = (words: readonly string[]) =>
  `(?:${words
    .flatMap((some) => some.split('|'))
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')})`;
/** One person of whom a text says that something was done to her or him. Plurals name groups, not persons. */
const ONE_VICTIM = anyCase([
  'víctima|menor(?: de edad)?|adolescente|niñ[oa]|jovencit[oa]|joven|beb[eé]|muchach[oa]|chic[oa]|sobreviviente',
  'hij[oa]|herman[oa]|estudiante|mujer',
  'victim|minor|girl|boy|child|teenager|teen|survivor|daughter|son|sister|brother|baby|student|woman',
]);
const CALLED = String.raw`(?:,? ?(?:identificad[oa]|conocid[oa]|llamad[oa]|named|called|identified|known)(?: (?:como|por|as))?| ?,? ?de nombre| que se llama| whose name is)`;
const AGED = String.raw`(?:,? (?:de )?\d{1,2}(?:[ -](?:años|year|years)(?:[ -]old)?)?(?: de edad)?,?)`;

interface IdentityRule {
  readonly reason: IdentityReason;
  readonly pattern: RegExp;
}

/**
 * What gives a victim away in a sentence. The first group of a pattern, or all of it, is what is marked. Persons in their
 * office ("la directora Ana Pérez dijo") do not match: they speak, and a source may be quoted with its speakers.
 */
const RULES: readonly IdentityRule[] = [
  {
    reason: 'name',
    pattern: new RegExp(String.raw`(?<!\p{L})${ONE_VICTIM}${AGED}?(?:${CALLED})?:?,? (${NAME})`, 'gu'),
  },
  // Called by one name alone: enough where the text says that it is a name.
  {
    reason: 'name',
    pattern: new RegExp(String.raw`(?<!\p{L})${ONE_VICTIM}${AGED}?${CALLED}:?,? (\p{Lu}\p{Ll}+)`, 'gu'),
  },
  // A name with an age under 18, in whatever order: "Ana Flores Inventada, de 15 años", "15-year-old Ana Flores".
  {
    reason: 'name',
    pattern: new RegExp(String.raw`(${NAME}),? ?\(?(?:de )?(?:[1-9]|1[0-7])(?: (?:años|years)|\)|,)`, 'gu'),
  },
  {
    reason: 'name',
    pattern: new RegExp(String.raw`\b(?:[1-9]|1[0-7])[ -](?:years?[ -]old|años(?: de edad)?),? (${NAME})`, 'gu'),
  },
  {
    reason: 'address',
    pattern:
      /\b(?:domiciliad[oa]s?|(?:con )?domicilio|vivienda ubicada|who lives|living|residing|resides|her home|his home) (?:en|at|on) [^,.;\n]{3,80}\d[^,.;\n]{0,20}/giu,
  },
  {
    reason: 'document-number',
    pattern:
      /\b(?:C\.? ?I\.?|cédula(?: de identidad)?|carn[eé]t(?: de identidad)?|DNI|pasaporte|passport|ID card)(?: (?:n[.ºo°]*|núm\.?|number|no\.?))?:? ?[A-Z]{0,2}\d[\d.-]{4,}/giu,
  },
  { reason: 'telephone', pattern: /\b(?:cel(?:ular)?|móvil|cell(?:phone)?|mobile|whatsapp)\.?:? ?\+?\d[\d -]{6,}/giu },
];

/** First words of what looks like a name and is an office, an organisation or a law. */
const NOT_A_PERSON =
  /^(?:Casa|Centro|Fundación|Fiscalía|Policía|Ministerio|Defensoría|Juzgado|Tribunal|Ley|Hogar|Human|Trafficking|Save|International|National|Police|Ministry|Court)(?!\p{L})/u;

/** Whether a match is the name of a place or of an institution. */
function isNoPerson(name: string): boolean {
  if (NOT_A_PERSON.test(name)) return true;
  return findPlaceMentions(name).some(({ start, end }) => start === 0 && end === name.length);
}

/**
 * Where a text may identify a victim: a name beside a word for one victim or beside a child's age, a home address, a
 * document number, a personal telephone. It errs on the side of marking.
 * Guarantee: none. It finds the forms below, not every way to give a person away; a reviewer still reads each sentence.
 * @example mayIdentifyVictim('rescató a la adolescente Juanita Inventada') // [{ start: 26, end: 43, reason: 'name' }]
 */
export function mayIdentifyVictim(text: string): readonly IdentitySpan[] {
  const spans = RULES.flatMap(({ reason, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): IdentitySpan[] => {
      const marked = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(marked);
      if (reason === 'name' && isNoPerson(marked)) return [];
      return [{ start, end: start + marked.length, reason }];
    }),
  );
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (span, index, all) => !all.slice(0, index).some((other) => span.start >= other.start && span.end <= other.end),
    );
}
