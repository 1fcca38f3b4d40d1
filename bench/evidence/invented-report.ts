import type { Citation, Statement } from '../../src/claims/claim.ts';
import { calendarYear, NO_PERIOD, type Period } from '../../src/periods/period.ts';
import { producerInSentence } from '../../src/i18n/producer-in-sentence.ts';
import { UNITS, type CountedUnit } from '../../src/vocabulary/unit.ts';
import { MEASURES } from '../../src/vocabulary/measure.ts';
import {
  COUNTED,
  countOf,
  FIRST_YEAR,
  officeFor,
  producerIdOf,
  producerNameOf,
  type InventedPlace,
} from './invented-office.ts';
import { seededChance, type Chance } from './seeded-chance.ts';

/** What a report is about; copies of one story share it. */
export interface Story {
  readonly seed: number;
  readonly place: InventedPlace;
  /** Day of publication of its first print. */
  readonly published: string;
  readonly claims: number;
}

export interface ReportClaim {
  readonly statement: Statement;
  readonly citation: Citation;
  readonly producerId: string;
}

export interface Report {
  readonly title: string;
  readonly text: string;
  readonly claims: readonly ReportClaim[];
}

/** A sentence being written: its words, with the numbers that are claims. */
interface Sentence {
  readonly text: string;
  readonly numbers: readonly { readonly at: number; readonly token: string; readonly said: Said }[];
}

type Said = Pick<Statement, 'measure' | 'unit' | 'value' | 'place' | 'period' | 'scope'> & { readonly office: string };

/** Shares of claims that carry what real reports carry: slips, other scopes, half years. */
const SLIPS = 0.015;
const MIXED = 0.04;
const HALF_YEARS = 0.06;

const FILLERS = [
  'Las autoridades recordaron que la línea gratuita atiende todo el día.',
  'El informe no explica cómo se contaron los casos de años anteriores.',
  'Según la nota, los datos se entregarán al ministerio en las próximas semanas.',
  'La mayoría de las denuncias llegó por teléfono, dijo la portavoz de la oficina inventada.',
  'Organizaciones del lugar pidieron que se publique también lo que ocurre en los juzgados.',
] as const;

/** Writes a report as one paper prints it, in the manner of Spanish-language press. */
export function writeReport(
  seed: number,
  story: Story,
  print: { readonly publisher: string; readonly number: number },
  places: ReadonlyMap<string, InventedPlace>,
): Report {
  const chance = seededChance(story.seed);
  const writer = new StoryWriter(seed, chance, story, places);
  const sentences: Sentence[] = [];
  let claims = 0;
  while (claims < story.claims) {
    for (const sentence of writer.section()) {
      if (claims >= story.claims) break;
      const kept = sentence.numbers.slice(0, story.claims - claims);
      sentences.push({ ...sentence, numbers: kept });
      claims += kept.length;
    }
    if (sentences.length > 0) sentences.push({ text: chance.pick(FILLERS), numbers: [] });
  }
  const first = sentences.flatMap(({ numbers }) => numbers)[0]!;
  const title = `${MEASURES[first.said.measure].es.label} en ${story.place.name} (informe inventado ${story.seed % 100_000})`;
  const { publisher, number } = print;
  let text = `${title}\n\n${publisher}, ${story.published}. Nota inventada ${number}.\n\n`;
  const found: ReportClaim[] = [];
  for (const [index, { text: quote, numbers }] of sentences.entries()) {
    const start = text.length;
    for (const { at, token, said } of numbers) {
      const { office, ...about } = said;
      found.push({
        producerId: producerIdOf(office, story.place.country),
        statement: statementOf(about, [publisher, producerNameOf(office, story.place.country)]),
        citation: {
          token,
          tokenStart: start + at,
          tokenEnd: start + at + token.length,
          quote,
          start,
          end: start + quote.length,
        },
      });
    }
    text += quote + (index % 4 === 3 ? '\n\n' : ' ');
  }
  return { title, text: text.trimEnd(), claims: found };
}

function statementOf(said: Omit<Said, 'office'>, attribution: readonly string[]): Statement {
  return {
    ...said,
    measurePrinted: null,
    valueMax: null,
    valueText: null,
    absence: null,
    qualifier: 'eq',
    attribution: [...attribution],
    exploitation: null,
    victim: null,
    scopePrinted: said.scope === 'mixed' ? 'trata y delitos conexos' : null,
    note: null,
  };
}

class StoryWriter {
  readonly #seed: number;
  readonly #chance: Chance;
  readonly #story: Story;
  readonly #places: ReadonlyMap<string, InventedPlace>;

  constructor(seed: number, chance: Chance, story: Story, places: ReadonlyMap<string, InventedPlace>) {
    this.#seed = seed;
    this.#chance = chance;
    this.#story = story;
    this.#places = places;
  }

  /** A stretch of the report about one count: over the years, over the parts of the place, or on the way to a verdict. */
  section(): readonly Sentence[] {
    const { place } = this.#story;
    const kind = this.#chance.next();
    if (kind < 0.35) return this.#series();
    if (kind < 0.65 && place.parts.length > 1) return this.#breakdown();
    return this.#stages();
  }

  #series(): Sentence[] {
    const counted = this.#chance.pickEarly(COUNTED);
    const office = officeFor(this.#chance, counted);
    const last = this.#lastYear();
    const years = Math.min(last - FIRST_YEAR, this.#chance.whole(1, 4));
    const said = Array.from({ length: years + 1 }, (_, back) =>
      this.#count(counted, office, this.#story.place, last - back),
    );
    const [now, before] = said;
    const sentences = said.map((one) => this.#sentenceOf(one));
    if (before && before.value! > 0 && this.#chance.is(0.4)) sentences.push(this.#changeOf(now!, before));
    return sentences;
  }

  #breakdown(): Sentence[] {
    const counted = this.#chance.pickEarly(COUNTED);
    const office = officeFor(this.#chance, counted);
    const year = this.#lastYear();
    const parts = this.#story.place.parts
      .slice(0, 9)
      .map((path) => this.#count(counted, office, this.#places.get(path)!, year));
    const whole = this.#count(counted, office, this.#story.place, year);
    const sum = parts.reduce((total, part) => total + part.value!, 0);
    const total = { ...whole, value: this.#chance.is(0.9) ? sum : this.#slip(sum), scope: parts[0]!.scope };
    const intro = `${this.#start(total)} contó `;
    const list = this.#join(
      parts.map((part) => ({ before: '', said: part, after: ` en ${part.place[0]!.split('/').at(-1)!}` })),
    );
    return [
      this.#sentenceOf(total),
      { text: `${intro}${list.text}.`, numbers: list.numbers.map((one) => ({ ...one, at: one.at + intro.length })) },
    ];
  }

  #stages(): Sentence[] {
    const year = this.#lastYear();
    const place = this.#chance.is(0.6) ? this.#story.place : this.#somewhereNear();
    return COUNTED.filter(() => this.#chance.is(0.4)).map((counted) =>
      this.#sentenceOf(this.#count(counted, officeFor(this.#chance, counted), place, year)),
    );
  }

  #somewhereNear(): InventedPlace {
    const { parts } = this.#story.place;
    return parts.length === 0 ? this.#story.place : this.#places.get(this.#chance.pick(parts))!;
  }

  #lastYear(): number {
    return Math.max(
      FIRST_YEAR,
      Number(this.#story.published.slice(0, 4)) - (this.#chance.is(0.75) ? 1 : this.#chance.whole(2, 4)),
    );
  }

  #count(
    counted: (typeof COUNTED)[number],
    office: { readonly kind: string; readonly sees: number },
    place: InventedPlace,
    year: number,
  ): Said {
    const scope = this.#chance.is(MIXED) ? 'mixed' : 'trafficking';
    const half = this.#chance.is(HALF_YEARS);
    const value = countOf(this.#seed, counted, {
      office: office.kind,
      sees: office.sees,
      place,
      year,
      scope,
      half,
      revised: Number(this.#story.published.slice(0, 4)) - year > 2,
    });
    return {
      measure: counted.measure,
      unit: counted.unit,
      value: this.#chance.is(SLIPS) ? this.#slip(value) : value,
      place: [place.path],
      period: half ? firstHalfOf(year) : calendarYear(year, String(year)),
      scope,
      office: office.kind,
    };
  }

  /** Two digits exchanged, or one more. */
  #slip(value: number): number {
    const digits = String(value);
    if (digits.length < 2) return value + 1;
    const at = this.#chance.whole(0, digits.length - 2);
    const slipped = Number(digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2));
    return slipped === value ? value * 10 + 1 : slipped;
  }

  #changeOf(now: Said, before: Said): Sentence {
    const change = ((now.value! - before.value!) / before.value!) * 100;
    const value = Math.round((this.#chance.is(0.85) ? change : change + this.#chance.whole(4, 15)) * 10) / 10;
    const token = `${printed(Math.abs(value))} %`;
    const start = value < 0 ? 'Es una reducción del ' : 'Es un aumento del ';
    return {
      text: `${start}${token} frente a ${yearOf(before)}, según ${officeIn(now, this.#story)}.`,
      numbers: [
        {
          at: start.length,
          token: printed(Math.abs(value)),
          said: { ...now, measure: 'percent_change', unit: 'percent', value },
        },
      ],
    };
  }

  #start(said: Said): string {
    return `En ${said.period.partial ? `el primer semestre de ${yearOf(said)}` : yearOf(said)} ${officeIn(said, this.#story)}`;
  }

  #sentenceOf(said: Said): Sentence {
    const place = said.place[0]!.split('/').at(-1)!;
    const before = `${this.#start(said)} registró `;
    const token = printed(said.value!);
    const what = UNITS[said.unit as CountedUnit].es.label;
    const scope = said.scope === 'mixed' ? ' de trata y delitos conexos' : ' de trata';
    return {
      text: `${before}${token} ${what}${scope} en ${place} (${MEASURES[said.measure].es.label.toLowerCase()}).`,
      numbers: [{ at: before.length, token, said }],
    };
  }

  #join(items: readonly { readonly before: string; readonly said: Said; readonly after: string }[]): Sentence {
    let text = '';
    const numbers: Sentence['numbers'][number][] = [];
    for (const [index, { before, said, after }] of items.entries()) {
      if (index > 0) text += index === items.length - 1 ? ' y ' : ', ';
      text += before;
      const token = printed(said.value!);
      numbers.push({ at: text.length, token, said });
      text += token + after;
    }
    return { text, numbers };
  }
}

const yearOf = (said: Said) => said.period.start!.slice(0, 4);
const officeIn = (said: Said, story: Story) =>
  producerInSentence('es', producerNameOf(said.office, story.place.country));

function firstHalfOf(year: number): Period {
  return {
    ...NO_PERIOD,
    start: `${year}-01-01`,
    end: `${year}-06-30`,
    partial: true,
    precision: 'half',
    printed: `primer semestre de ${year}`,
  };
}

const SPANISH = new Intl.NumberFormat('es', { useGrouping: 'always' });
const printed = (value: number) => SPANISH.format(value);
