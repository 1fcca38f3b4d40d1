import { PRODUCER_KINDS } from '../../../sources/source.ts';
import { NO_PERIOD, type Period } from '../../../periods/period.ts';
import { ABSENCE_CODES, QUALIFIER_CODES, SCOPE_CODES, type Qualifier } from '../../../vocabulary/claim-terms.ts';
import { MEASURE_CODES, type Measure } from '../../../vocabulary/measure.ts';
import { claimId } from '../../claim-id.ts';
import { subjectOf } from '../../subject.ts';
import { CHECK_NAMES, type CheckName, type CountingRule, type EvidenceClaim, type Knowledge } from '../check.ts';

/**
 * A few claims with what should be found among them, in a notation short enough for a table. A check's corpus and the
 * labelled set of `data/findings` are made of them.
 */
export interface Situation {
  readonly name: string;
  /** The claims by their letter. */
  readonly claims: ReadonlyMap<string, EvidenceClaim>;
  readonly knowledge: Knowledge;
  readonly expected: readonly ExpectedFinding[];
}

/** A finding that must be made: its check, and letters of claims that it must name. It may name others too. */
export interface ExpectedFinding {
  readonly check: CheckName;
  readonly letters: readonly string[];
}

/** A situation as it is written: see `readSituation`. */
export interface WrittenSituation {
  readonly name: string;
  readonly claims: string;
  readonly expected: string;
}

/** The day on which all situations are judged. */
export const SITUATION_TODAY = '2026-01-01';
/** The country of claims that name no place. It does not exist. */
export const INVENTED_COUNTRY = 'Andara';

const NATURAL_UNITS: Partial<Record<Measure, string>> = {
  cases_reported: 'case',
  cases_closed: 'case',
  investigations: 'case',
  prosecutions: 'prosecution',
  convictions: 'conviction',
  acquittals: 'sentence',
  arrests: 'suspect',
  suspects_charged: 'suspect',
  suspects_investigated: 'suspect',
  trials_open: 'trial',
  missing_persons: 'person',
  percent_share: 'percent',
  percent_change: 'percent',
  count_change: 'case',
  ratio: 'times',
  rate: 'x100k',
  hotline_contacts: 'contact',
  operations: 'operation',
  inspections: 'inspection',
  officials_trained: 'official',
  tier_ranking: 'tier',
  prosecution_score: 'score',
  age_range: 'age',
};

/**
 * Reads a situation. Claims stand between `;`, each as words in any order:
 *
 * - `a:` its letter; first its value: `428`, `more_than:200`, `8..12`, `notReported`, `tier=2WL`
 * - a measure (`convictions`), otherwise cases reported; `unit=victim`, otherwise the measure's natural unit
 * - `2013`, `2013-02`, `2013-01..2013-06`, `..2014-01-31`, `2013/14` (April to March), `report2012`, `?` (no period), each
 *   with `+` after it when it runs until now, and `2018|2019` where either is meant
 * - `by=police` who counted, otherwise police; what stands before the first hyphen says the kind where it is one
 * - `from=the-star:2014-02-03` source and day of publication; otherwise a source of its own, undated
 * - `via=The_Star>Ministry` the attribution before who counted; `story=s1`
 * - `in=Andara/North`, several with `,`; a scope (`mixed`), otherwise trafficking; `victim=women`; `form=labour`
 * - `says="reported cases rose"` the sentence it stands in, `_` for spaces
 *
 * `rule: police cases_reported 2015-01-01` is a counting rule. What is expected is `check:a+b`, several with a space.
 * @throws RangeError when a word is none of these
 */
export function readSituation({ name, claims, expected }: WrittenSituation): Situation {
  const parts = claims
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const rules = parts.filter((part) => part.startsWith('rule:')).map(ruleOf);
  const read = parts
    .filter((part) => !part.startsWith('rule:'))
    .map((part) => {
      const [, letter, rest] = /^(\w+):\s+(.*)$/su.exec(part) ?? [];
      if (letter === undefined) throw new RangeError(`${name}: "${part}" has no letter.`);
      return [letter, claimOf(name, letter, rest!)] as const;
    });
  return {
    name,
    claims: new Map(read),
    knowledge: knowledgeOf(rules),
    expected: expected
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => {
        const [check, letters = ''] = word.split(':');
        if (!(CHECK_NAMES as readonly string[]).includes(check!)) throw new RangeError(`${name}: no check "${check}".`);
        const named = letters.split('+');
        const unknown = named.filter((letter) => !read.some(([known]) => known === letter));
        if (unknown.length > 0) throw new RangeError(`${name}: expects ${unknown.join(', ')}, which is no claim.`);
        return { check: check as CheckName, letters: named };
      }),
  };
}

/** What is known in every situation; a counter's kind is its first word. */
export function knowledgeOf(countingRules: readonly CountingRule[] = []): Knowledge {
  return {
    today: SITUATION_TODAY,
    countingRules,
    kindOf: (counter) => {
      const word = counter.split('-')[0]!;
      return (PRODUCER_KINDS as readonly string[]).includes(word) ? word : 'unknown';
    },
  };
}

function ruleOf(part: string): CountingRule {
  const [producerId = '', measure = '', since = ''] = part.slice('rule:'.length).trim().split(/\s+/u);
  return { producerId, measure: measure === 'all' ? null : measure, since, until: null };
}

/** What the words of one claim have said so far. */
interface Written {
  value: number | null;
  valueMax: number | null;
  valueText: string | null;
  absence: EvidenceClaim['absence'];
  qualifier: Qualifier;
  measure: Measure;
  unit: string | null;
  place: string[];
  period: Period;
  counter: string;
  sourceId: string;
  published: string | null;
  via: string[];
  story: string | null;
  scope: EvidenceClaim['scope'];
  victim: string | null;
  exploitation: string | null;
  says: string | null;
}

function claimOf(name: string, letter: string, text: string): EvidenceClaim {
  const written: Written = {
    value: null,
    valueMax: null,
    valueText: null,
    absence: null,
    qualifier: 'eq',
    measure: 'cases_reported',
    unit: null,
    place: [INVENTED_COUNTRY],
    period: NO_PERIOD,
    counter: 'police',
    sourceId: `source-${letter}`,
    published: null,
    via: [],
    story: null,
    scope: 'trafficking',
    victim: null,
    exploitation: null,
    says: null,
  };
  for (const word of text.split(/\s+/u)) readWord(name, written, word);
  const { counter, sourceId, via, says, story, ...statement } = written;
  const attribution = [...(via.length > 0 ? via : [sourceId]), counter];
  const unit = written.unit ?? NATURAL_UNITS[written.measure] ?? 'victim';
  return {
    ...statement,
    id: claimId(`situation:${name}:${letter}`),
    unit,
    measurePrinted: null,
    attribution,
    scopePrinted: null,
    note: null,
    sourceId,
    documentId: null,
    citation: says === null ? null : { token: '', tokenStart: 0, tokenEnd: 0, quote: says, start: 0, end: says.length },
    producerId: counter,
    origin: 'person',
    confidence: null,
    status: 'accepted',
    reviewedBy: 'Situation',
    reviewedAt: '2026-01-01T00:00:00.000Z',
    revision: 1,
    splitFrom: null,
    foundAt: null,
    subject: subjectOf(written),
    counter,
    publisher: attribution[0]!,
    story: story ?? sourceId,
  };
}

/** Once a claim has its value, a number is a year. */
const says = ({ value, valueText, absence }: Written): boolean =>
  value !== null || valueText !== null || absence !== null;

const isIn = <T extends string>(codes: readonly T[], word: string): word is T =>
  (codes as readonly string[]).includes(word);

function readWord(name: string, written: Written, word: string): void {
  const [, key, rest] = /^(unit|by|from|via|story|in|victim|form|says|tier)=(.+)$/su.exec(word) ?? [];
  if (key !== undefined) {
    readNamed(written, key, rest!);
    return;
  }
  const [, qualifier, number] = /^(?:([a-z_]+):)?(-?\d+(?:\.\d+)?(?:\.\.-?\d+(?:\.\d+)?)?)$/u.exec(word) ?? [];
  if (number !== undefined && !says(written) && (qualifier === undefined || isIn(QUALIFIER_CODES, qualifier))) {
    const [low, high] = number.split('..');
    written.value = Number(low);
    written.valueMax = high === undefined ? null : Number(high);
    written.qualifier = (qualifier as Qualifier | undefined) ?? 'eq';
  } else if (isIn(ABSENCE_CODES, word)) written.absence = word;
  else if (isIn(SCOPE_CODES, word)) written.scope = word;
  else if (isIn(MEASURE_CODES, word)) written.measure = word;
  else {
    const period = periodOf(word);
    if (period === null) throw new RangeError(`${name}: "${word}" says nothing that a claim has.`);
    written.period = period;
  }
}

function readNamed(written: Written, key: string, rest: string): void {
  const spaced = rest.replaceAll('_', ' ');
  if (key === 'unit') written.unit = rest;
  else if (key === 'by') written.counter = rest;
  else if (key === 'story') written.story = rest;
  else if (key === 'victim') written.victim = rest;
  else if (key === 'form') written.exploitation = rest;
  else if (key === 'tier') written.valueText = rest;
  else if (key === 'in') written.place = spaced.split(',');
  else if (key === 'via') written.via = spaced.split('>');
  else if (key === 'says') written.says = spaced.replaceAll('"', '');
  else {
    const [source = '', published = null] = rest.split(':');
    written.sourceId = source;
    written.published = published;
  }
}

/** A period in the notation of situations, or null. */
function periodOf(written: string): Period | null {
  const openEnd = written.endsWith('+');
  const word = openEnd ? written.slice(0, -1) : written;
  if (word === '?') return NO_PERIOD;
  if (word.includes('|')) {
    const years = word.split('|');
    const alternatives = years.map((year) => ({ start: `${year}-01-01`, end: `${year}-12-31` }));
    return {
      ...NO_PERIOD,
      start: alternatives[0]!.start,
      end: alternatives.at(-1)!.end,
      precision: 'year',
      alternatives,
    };
  }
  const report = /^report(\d{4})$/u.exec(word)?.[1];
  if (report !== undefined) return { ...whole(`${report}-01-01`, `${report}-12-31`), yearKind: 'report' };
  const reporting = /^(\d{4})\/(\d\d)$/u.exec(word);
  if (reporting !== null)
    return {
      ...whole(`${reporting[1]}-04-01`, `${reporting[1]!.slice(0, 2)}${reporting[2]}-03-31`),
      yearKind: 'reporting',
    };
  const [from = '', to = from] = word.split('..');
  if (![from, to].every((date) => /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/u.test(date)) || to === '') return null;
  const start = from === '' ? null : from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
  const end = to.length === 4 ? `${to}-12-31` : to.length === 7 ? lastDay(to) : to;
  const isWhole = start !== null && start.endsWith('-01-01') && end.endsWith('-12-31');
  return isWhole
    ? { ...whole(start, end), openEnd }
    : { ...NO_PERIOD, start, end, partial: true, openEnd, precision: to.length === 7 ? 'month' : 'day' };
}

function whole(start: string, end: string): Period {
  return { ...NO_PERIOD, start, end, precision: start.slice(0, 4) === end.slice(0, 4) ? 'year' : 'span' };
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year!, number!, 0)).getUTCDate()}`;
}
