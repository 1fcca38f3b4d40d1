/** A value of an attribute; null and false leave the attribute out. Numbers are rounded to a tenth of a pixel. */
export type AttributeValue = string | number | null | false;

/**
 * An element as text. Children are markup; use `escapeText` for words.
 * @example element('circle', { cx: 1.234, r: 2 }) // '<circle cx="1.2" r="2"/>'
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: readonly string[]
): string {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value === null || value === false || value === undefined) continue;
    written += ` ${key}="${typeof value === 'number' ? round(value) : escapeText(value)}"`;
  }
  const content = children.join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** Words made safe to stand in markup. */
export function escapeText(words: string): string {
  return words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One line of words. */
export function textElement(
  x: number,
  y: number,
  words: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
): string {
  return element('text', { x, y, ...attributes }, escapeText(words));
}

/** A number as a path writes it. @example round(1.26) // 1.3 */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export interface Drawing {
  /** Unique on the page: title and description refer to it. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Says the finding; read by screen readers before the description. */
  readonly title: string;
  readonly description: string;
  readonly className: string;
}

/** The outermost element: an image with a title and a description, scaled by its view box. */
export function drawing(about: Drawing, ...children: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${about.width} ${about.height}`,
      role: 'img',
      'aria-labelledby': `${about.id}-title ${about.id}-description`,
      class: about.className,
      'font-family': 'Source Sans 3 Variable, Source Sans 3, sans-serif',
    },
    element('title', { id: `${about.id}-title` }, escapeText(about.title)),
    element('desc', { id: `${about.id}-description` }, escapeText(about.description)),
    ...children,
  );
}

/**
 * How wide words are set in Source Sans 3, near enough to keep labels apart.
 * @example textWidth('1,359', 13) // about 34
 */
export function textWidth(words: string, size: number, bold = false): number {
  let units = 0;
  for (const character of words) {
    if (/[ijl.,;:'|!·]/.test(character)) units += 0.26;
    else if (/[mwMW—]/.test(character)) units += 0.82;
    else if (/[A-ZÁÉÍÓÚÑ]/.test(character)) units += 0.6;
    else if (/[0-9]/.test(character)) units += 0.5;
    else if (character === ' ' || character === '\u00A0') units += 0.21;
    else units += 0.5;
  }
  return units * size * (bold ? 1.06 : 1);
}
