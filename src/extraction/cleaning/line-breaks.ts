/** A stretch that is replaced: the break of a word is dropped, that of a line becomes a space. */
interface LineBreak {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BROKEN_WORD =
  /(?=[-\u00ad\u2010])(?<=(?<![\p{L}-])\p{L}{2,20})(?:-|\u00ad|\u2010)[ \t]*\r?\n[ \t]*(?=\p{Ll}{2})/gu;
/** A compound that has a hyphen before this one keeps both: "17-year-⏎old". */
const BROKEN_COMPOUND = /(?<=\p{L}-)[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;
/** What keeps its hyphen at the end of a line. */
const KEEPS_HYPHEN =
  /(?<!\p{L})(?:non|anti|self|well|ex|co|multi|inter|sub|pre|post|counter|one|two|three|franco|socio|judeo)$/iu;
/** A line that goes on in the next: no end of a sentence, and a small letter behind. */
const CONTINUED = /(?<=[\p{L}\d,)”"»’%])[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;
/** The same before a number or a capital letter: only where the whole text is set in lines of one width. */
const SET_IN_LINES = /(?<=[\p{L}\d,)”"»’%])[ \t]*\r?\n[ \t]*(?=[\d\p{Lu}“"«(¿¡$])/gu;
/** Letters that a line needs to be more than a heading or a cell of a table. */
const FULL_LINE = 30;
const FEWEST_LINES = 5;

/** Breaks inside words and sentences that only the width of a printed page made. */
export function findLineBreaks(text: string): LineBreak[] {
  if (!text.includes('\n')) return [];
  const breaks: LineBreak[] = [];
  for (const match of text.matchAll(BROKEN_WORD)) {
    const keeps = KEEPS_HYPHEN.test(text.slice(Math.max(0, match.index - 12), match.index));
    breaks.push({ start: match.index, end: match.index + match[0].length, text: keeps ? '-' : '' });
  }
  for (const match of text.matchAll(BROKEN_COMPOUND)) {
    breaks.push({ start: match.index, end: match.index + match[0].length, text: '' });
  }
  for (const match of text.matchAll(CONTINUED)) {
    if (lineLength(text, match.index) >= FULL_LINE) breaks.push(spaceFor(match));
  }
  const width = widthOfLines(text, breaks.length);
  if (width > 0) {
    for (const match of text.matchAll(SET_IN_LINES)) {
      if (lineLength(text, match.index) >= width) breaks.push(spaceFor(match));
    }
  }
  return breaks;
}

function spaceFor(match: RegExpExecArray): LineBreak {
  return { start: match.index, end: match.index + match[0].length, text: ' ' };
}

function lineLength(text: string, end: number): number {
  return end - (text.lastIndexOf('\n', end - 1) + 1);
}

/** Letters from which a line of this text is full, when most of its lines go on in the next; else 0. */
function widthOfLines(text: string, continued: number): number {
  const lengths = text
    .split('\n')
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  if (lengths.length < FEWEST_LINES || continued < lengths.length * 0.35) return 0;
  return Math.max(FULL_LINE, (lengths[Math.floor(lengths.length * 0.75)] ?? 0) * 0.75);
}
