/** Entities of HTML that are left in a text, also those encoded twice ("&amp;oacute;"). */
export const ENTITY = /&(?:amp;)?(?:#\d{1,6}|#[xX][\da-fA-F]{1,5}|[A-Za-z]{2,8}\d?);/gu;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  iexcl: '¡',
  iquest: '¿',
  cent: '¢',
  pound: '£',
  yen: '¥',
  euro: '€',
  sect: '§',
  ordf: 'ª',
  ordm: 'º',
  deg: '°',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  ccedil: 'ç',
  Ccedil: 'Ç',
  szlig: 'ß',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
};

/** What an entity stands for; itself when it is unknown. @example entityText('&#243;') // 'ó' */
export function entityText(printed: string): string {
  const name = printed.replace(/^&(?:amp;)?/u, '').replace(/;$/u, '');
  const known = NAMED[name];
  if (known !== undefined) return known;
  const accented = /^([A-Za-z])(acute|grave|circ|uml|tilde)$/u.exec(name);
  if (accented) return `${accented[1]}${ACCENTS[accented[2] ?? '']}`.normalize('NFC');
  if (!name.startsWith('#')) return printed;
  const isHex = /^#[xX]/u.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  if (code === 0xa0) return ' ';
  if (code === 0xad || (code >= 0x200b && code <= 0x200f)) return '';
  return code >= 0x20 && code <= 0x10_ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : printed;
}
