import { Parser } from 'htmlparser2';

/** The texts of a page in order, and where each piece stands in the markup. */
export interface SourceRuns {
  /** All text outside scripts, styles and comments, with entities read, one piece after the other. */
  readonly text: string;
  /** Offset in `text`, offset in the markup, and length, of pieces that run along with each other. */
  readonly pieces: readonly (readonly [at: number, markup: number, length: number])[];
}

export interface SlimPage extends SourceRuns {
  /** The page without what no reader sees: scripts, styles, pictures, comments, long attributes. */
  readonly markup: string;
}

/** Content that never becomes text. `application/ld+json` is kept: it says who published. */
const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'math',
  'select',
  'textarea',
  'button',
  'dialog',
]);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const KEPT_ATTRIBUTES = new Set([
  'class',
  'id',
  'role',
  'href',
  'content',
  'property',
  'name',
  'itemprop',
  'datetime',
  'lang',
  'rel',
  'style',
  'hidden',
  'aria-hidden',
  'colspan',
  'rowspan',
  'summary',
  'start',
]);
const LONGEST_ATTRIBUTE = 2000;

/** Characters that are read at once. */
const STEP = 256 * 1024;

/** A text that is built of very many small pieces. */
class LongText {
  readonly #parts: string[] = [];
  #pending: string[] = [];
  length = 0;
  push(piece: string): void {
    this.#pending.push(piece);
    this.length += piece.length;
    if (this.#pending.length < 4096) return;
    this.#parts.push(this.#pending.join(''));
    this.#pending = [];
  }
  toString(): string {
    return this.#parts.join('') + this.#pending.join('');
  }
}

/**
 * Takes out of a page what no reader sees, and notes where its texts stand. One pass without a tree: a saved page with
 * all its pictures inside becomes small before it is understood.
 * @returns null when more than `most` characters of markup are left
 */
export function slimPage(page: string, most = Infinity): SlimPage | null {
  const markup = new LongText();
  const texts = new LongText();
  const pieces: [number, number, number][] = [];
  let length = 0;
  let dropping: string | null = null;
  let depth = 0;
  let isJson = false;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (dropping) {
          if (name === dropping) depth++;
          return;
        }
        isJson = name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? '');
        if (DROPPED.has(name) && !isJson) {
          dropping = name;
          depth = 1;
          return;
        }
        if (isJson) markup.push('<script type="application/ld+json">');
        else markup.push(`<${name}${keptAttributes(attributes)}>`);
      },
      onclosetag(name) {
        if (dropping) {
          if (name === dropping && --depth === 0) dropping = null;
          return;
        }
        if (!VOID.has(name)) markup.push(`</${name}>`);
        if (name === 'script') isJson = false;
      },
      ontext(text) {
        if (dropping) return;
        if (isJson) {
          markup.push(text);
          return;
        }
        markup.push(escaped(text));
        const last = pieces.at(-1);
        // An entity is longer in the markup than what it means.
        const isPlain = page.startsWith(text, parser.startIndex);
        const runsOn = last && last[0] + last[2] === length && last[1] + last[2] === parser.startIndex && isPlain;
        if (runsOn) last[2] += text.length;
        else pieces.push([length, parser.startIndex, text.length]);
        texts.push(text);
        length += text.length;
      },
    },
    { decodeEntities: true, lowerCaseAttributeNames: true },
  );
  // In steps: a page that is too large is given up before it fills the memory.
  for (let from = 0; from < page.length; from += STEP) {
    parser.write(page.slice(from, from + STEP));
    if (markup.length > most) return null;
  }
  parser.end();
  return { markup: markup.toString(), text: texts.toString(), pieces };
}

function keptAttributes(attributes: Readonly<Record<string, string>>): string {
  let kept = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (KEPT_ATTRIBUTES.has(name) && value.length <= LONGEST_ATTRIBUTE)
      kept += ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;
  }
  return kept;
}

function escaped(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}

/** Where texts of a page stand in its markup: each is looked for behind the one before. */
export class SourceFinder {
  readonly #runs: SourceRuns;
  #reached = 0;
  #piece = 0;
  constructor(runs: SourceRuns) {
    this.#runs = runs;
  }

  /**
   * Offset among the texts of the page of one that was kept, or null when it is not found. Texts are asked for in the
   * order of the page; one that the order does not fit is looked for from the beginning.
   */
  find(kept: string): number | null {
    const ahead = this.#runs.text.indexOf(kept, this.#reached);
    // A short text far ahead is rather another occurrence of the same words than the next one.
    const isNear = ahead >= 0 && (kept.trim().length >= LONG_ENOUGH || ahead - this.#reached < NEAR);
    const at = isNear ? ahead : kept.trim().length >= LONG_ENOUGH ? this.#runs.text.indexOf(kept) : -1;
    if (at < 0) return null;
    this.#reached = at + kept.length;
    return at;
  }

  /** Pieces of a stretch of the page's texts with their offsets in the markup. */
  *markupOf(at: number, length: number): Generator<readonly [skipped: number, markup: number, length: number]> {
    const { pieces } = this.#runs;
    if ((pieces[this.#piece]?.[0] ?? Infinity) > at) this.#piece = 0;
    while ((pieces[this.#piece + 1]?.[0] ?? Infinity) <= at) this.#piece++;
    for (let index = this.#piece; index < pieces.length; index++) {
      const [start, markup, size] = pieces[index]!;
      if (start >= at + length) return;
      const from = Math.max(start, at);
      const to = Math.min(start + size, at + length);
      if (to > from) yield [from - at, markup + from - start, to - from];
    }
  }
}

/** Characters from which a text is taken to be its own. */
const LONG_ENOUGH = 24;
/** How far ahead a short text is looked for. */
const NEAR = 3000;
