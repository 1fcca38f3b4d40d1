import type { TextLanguage } from '../text-language.ts';
import { bareWord } from '../bare-word.ts';
import { beginningsIn } from '../beginnings.ts';
import { asDecimal, type DecimalMark } from './decimal-mark.ts';
import { DIGIT_STRING, parseDigits } from './digits.ts';
import type { Atom, NumberLanguage } from './number.ts';
import { matchesOf } from '../matches.ts';

interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case without accents. */
  readonly word: string;
  readonly digits: number | null;
}

const WORD = /\p{L}+/uy;
const SUFFIX_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };
/** Letters that may touch the digits of a sum: "N250,000", "Bs70", "USD40". */
const CURRENCY_LETTERS =
  /(?:^|[^\p{L}])(?:US|RD?|B\/|S\/|Bs|[NPQLSK]|RM|Rs|Rp|Tk|KSh|Sh|Gs|Lps|USD|EUR|GBP|INR|NGN|GHS|KES|ZAR|COP|MXN|ARS|CLP|PEN|BOB|CRC|GTQ|HNL|NIO|DOP|PYG|UYU|BRL|PHP|BDT|THB|MYR|CHF|AUD|CAD|VND|IDR)$/u;
const STICKS_BEFORE = /[\p{L}\d_/-]$/u;

/**
 * Numbers in digits, in words, and in both ("tres mil 412", "1,3 millones"), each as one atom.
 * Digits that touch a letter belong to a name ("2WL", "G20") unless the letters are a currency sign before them.
 */
export function readAtoms(
  text: string,
  rules: NumberLanguage,
  language: TextLanguage,
  decimalMark: DecimalMark,
): Atom[] {
  const tokens = tokenize(text, rules, language, decimalMark);
  const atoms: Atom[] = [];
  let index = 0;
  while (index < tokens.length) {
    const read = readCardinal(text, tokens, index, rules);
    if (read) {
      atoms.push(read.atom);
      index = read.next;
    } else index++;
  }
  return atoms;
}

function tokenize(text: string, rules: NumberLanguage, language: TextLanguage, decimalMark: DecimalMark): Token[] {
  const tokens: Token[] = [];
  for (const match of matchesOf(DIGIT_STRING, text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isPlain(text, start, end)) {
      const value = parseDigits(match[0], language);
      if (value !== null) tokens.push({ start, end, word: '', digits: value });
      continue;
    }
    const value = asDecimal(match[0], text.slice(end, end + 16), decimalMark) ?? parseDigits(match[0], language);
    const before = text.slice(Math.max(0, start - 4), start);
    const after = text.slice(end, end + 3);
    const currencySign =
      CURRENCY_LETTERS.test(before.replace(/\.$/, '')) &&
      (end - start > 1 || !STICKS_BEFORE.test(before) || /^\s(?:mil|bil|tril)/u.test(text.slice(end, end + 5)));
    if (value === null || (STICKS_BEFORE.test(before) && !currencySign && !isRangeHyphen(before))) continue;
    const suffix = /^(?:bn|[mk])(?![\p{L}\d])/iu.exec(after)?.[0];
    if (suffix && (currencySign || /[$£€]\s?$/.test(before))) {
      const scaled = value * (SUFFIX_SCALES[suffix.toLowerCase()] ?? 1);
      tokens.push({ start, end: end + suffix.length, word: '', digits: scaled });
      continue;
    }
    if (/^[\p{L}_]/u.test(after)) continue;
    if (/^-[\p{L}]/u.test(after) && !/^-(?:year|a[ñn]os|month|day|strong|bed)/u.test(text.slice(end, end + 7)))
      continue;
    tokens.push({ start, end, word: '', digits: value });
  }
  const initials = initialsOf(rules);
  for (const start of beginningsIn(text).positions) {
    const code = text.charCodeAt(start);
    const initial = code | LOWER_CASE;
    if (code < ASCII && (initial < SMALL_A || initials[initial] === 0)) continue;
    if (start > 1 && isLowSurrogate(text.charCodeAt(start - 1)) && /^\p{L}/u.test(text.slice(start - 2, start)))
      continue;
    WORD.lastIndex = start;
    const printed = WORD.exec(text)?.[0];
    if (printed === undefined) continue;
    const word = bareWord(printed);
    if (!rules.words.has(word) && !rules.scales.has(word) && word !== rules.hundred && word !== rules.joiner) continue;
    // "por ciento" is the percent sign in words.
    if (/^(?:ciento|cien|cento)$/.test(word) && /\spor\s?$/iu.test(text.slice(Math.max(0, start - 5), start))) continue;
    tokens.push({ start, end: start + printed.length, word, digits: null });
  }
  return tokens.sort((a, b) => a.start - b.start);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Plain digits between spaces, or before a sign that ends them: nothing touches them, and no separator is in them. */
function isPlain(text: string, start: number, end: number): boolean {
  if (start > 0 && text.charCodeAt(start - 1) !== SPACE) return false;
  if (end < text.length && !' ,.;:)%'.includes(text.charAt(end))) return false;
  for (let position = start; position < end; position++) {
    const code = text.charCodeAt(position);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}

const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
/** Makes a plain capital letter a small one. */
const LOWER_CASE = 0x20;
const SMALL_A = 0x61;
const ASCII = 0x80;
const initialsKnown = new WeakMap<NumberLanguage, Uint8Array>();

/** Plain letters with which the number words of a language begin. */
function initialsOf(rules: NumberLanguage): Uint8Array {
  let initials = initialsKnown.get(rules);
  if (initials) return initials;
  initials = new Uint8Array(ASCII);
  for (const word of [...rules.words.keys(), ...rules.scales.keys(), rules.hundred ?? '', rules.joiner])
    if (word !== '') initials[word.charCodeAt(0)] = 1;
  initialsKnown.set(rules, initials);
  return initials;
}

/** A hyphen or slash before digits is part of a range or a list when digits stand before it. */
function isRangeHyphen(before: string): boolean {
  return /\d[-–]$/.test(before);
}

interface Reading {
  total: number;
  rest: number;
  scale: number;
  /** Value of the last word below a hundred, to check that tens and units follow each other rightly. */
  last: number | null;
}

function readCardinal(
  text: string,
  tokens: readonly Token[],
  from: number,
  rules: NumberLanguage,
): { readonly atom: Atom; readonly next: number } | null {
  const first = tokens[from];
  if (!first || first.word === rules.joiner) return null;
  const reading: Reading = { total: 0, rest: 0, scale: 1, last: null };
  let index = from;
  let end = first.start;
  let onlyDigits = true;
  while (index < tokens.length) {
    const token = tokens[index];
    if (!token) break;
    const gap = text.slice(end, token.start);
    if (index > from && !/^(?:\s|\u00a0|-)?$/u.test(gap)) break;
    if (token.word === rules.joiner) {
      const next = tokens[index + 1];
      if (index === from || !next || !joins(reading, next, rules, text.slice(token.end, next.start))) break;
      index++;
      end = token.end;
      continue;
    }
    if (!accept(reading, token, rules, index === from)) break;
    if (token.digits === null) onlyDigits = false;
    end = token.end;
    index++;
  }
  if (index === from) return null;
  const lastTaken = tokens[index - 1];
  if (lastTaken?.word === rules.joiner) index--;
  const taken = tokens.slice(from, index);
  end = taken.at(-1)?.end ?? end;
  if (taken.length === 1 && rules.pronouns.has(first.word))
    return { atom: { ...atomOf(first.start, end, 1, false, 1), pronoun: true }, next: index };
  const value = reading.total + reading.rest;
  return { atom: atomOf(first.start, end, value, onlyDigits, reading.scale), next: index };
}

function atomOf(start: number, end: number, value: number, digits: boolean, scale: number): Atom {
  return { start, end, value: Math.round(value * 1e6) / 1e6, digits, scale, pronoun: false };
}

function joins(reading: Reading, next: Token, rules: NumberLanguage, gap: string): boolean {
  if (!/^\s$/.test(gap)) return false;
  const value = next.digits === null ? rules.words.get(next.word) : undefined;
  if (value === undefined) return false;
  const { last, rest, scale } = reading;
  if (last !== null) return rules.joins.has('tens') && last >= 20 && last < 100 && last % 10 === 0 && value < 10;
  // Where the joiner stands behind tens as well, a one after it can only belong to the number: "duzentas e uma".
  const isOne = rules.pronouns.has(next.word) && !rules.joins.has('tens');
  if (rules.joins.has('hundreds') && (rest >= 100 || scale > 1) && value < 100 && !isOne) return true;
  return rules.joins.has('thousands') && scale > 1 && rest % 1000 === 0 && value >= 100;
}

/** Adds a token to the reading; false when it cannot follow. */
function accept(reading: Reading, token: Token, rules: NumberLanguage, isFirst: boolean): boolean {
  if (token.digits !== null) {
    if (
      !isFirst &&
      !(reading.scale === 1000 && reading.rest % 1000 === 0 && token.digits < 1000 && Number.isInteger(token.digits))
    )
      return false;
    reading.rest += token.digits;
    reading.last = 999;
    return true;
  }
  const scale = rules.scales.get(token.word);
  if (scale !== undefined) {
    if (scale === 1000) {
      if (reading.rest >= 1000) return false;
      reading.rest = (reading.rest || 1) * 1000;
    } else {
      if (isFirst) return false;
      reading.total += (reading.rest || 1) * scale;
      reading.rest = 0;
    }
    reading.scale = scale;
    reading.last = null;
    return true;
  }
  if (token.word === rules.hundred) {
    const tail = reading.rest % 1000;
    if (tail > 20 || (isFirst && tail === 0)) return false;
    reading.rest += (tail || 1) * 100 - tail;
    reading.last = null;
    return true;
  }
  const value = rules.words.get(token.word);
  if (value === undefined || reading.last === 999) return false;
  if (value >= 100) {
    if (reading.rest % 1000 !== 0) return false;
    reading.last = null;
  } else {
    const tail = reading.rest % 100;
    const fits =
      tail === 0 ? reading.last === null : tail >= 20 && tail % 10 === 0 && value < 10 && reading.last !== null;
    if (!fits) return false;
    reading.last = value;
  }
  reading.rest += value;
  return true;
}
