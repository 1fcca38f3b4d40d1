import type { NumberMention } from '../number/number.ts';
import { asideAt } from './asides.ts';
import type { ActConcept, NounConcept } from './cue.ts';
import { nounAfter, type CountedNoun, type MeasureView } from './view.ts';

/** A verb that tells what happened to those counted, and how far it stands from the number. */
export interface NearAct {
  readonly concept: ActConcept;
  readonly distance: number;
  readonly start: number;
  readonly end: number;
}

/** Longest stretch between a number and such a verb, asides not counted. */
const VERB_REACH = 90;
/** Longest stretch in which an aside between those counted and their verb is looked for. */
const LONGEST_ASIDE = 170;

const COMPATIBLE: Readonly<Partial<Record<NounConcept, readonly ActConcept[]>>> = {
  victim: ['rescue', 'identify', 'describe', 'assist', 'estimate'],
  suspect: ['arrest', 'charge', 'prosecute', 'convict', 'acquit', 'investigate', 'drop'],
  case: ['close', 'investigate', 'charge', 'prosecute', 'convict', 'acquit', 'report', 'assist'],
  complaint: ['close', 'investigate', 'charge', 'prosecute', 'convict', 'acquit', 'report'],
  contact: ['close', 'prosecute', 'convict', 'report'],
  sentence: ['acquit', 'convict'],
  official: ['train', 'convict', 'prosecute', 'charge', 'arrest', 'investigate'],
  raid: ['raid', 'inspect'],
  vehicle: ['inspect'],
  prosecution: ['convict', 'acquit'],
};

const NOT_OF_PERSONS: ReadonlySet<ActConcept> = new Set<ActConcept>([
  'close',
  'raid',
  'dismantle',
  'report',
  'investigate',
]);
/** Verbs that give way to any other: they say that people are victims, or how many are thought to be. */
const WEAK: ReadonlySet<ActConcept> = new Set<ActConcept>(['describe', 'estimate']);

/** Whether a verb can say something about those a noun counts. */
export function isCompatible(noun: NounConcept, act: ActConcept): boolean {
  if (noun === 'person') return !NOT_OF_PERSONS.has(act);
  return COMPATIBLE[noun]?.includes(act) ?? false;
}

/** The verb that belongs to a number: the nearer of the one that follows and the one before. */
export function nearestAct(view: MeasureView, number: NumberMention, noun: CountedNoun): ActConcept | null {
  const follows = isWholeOfParts(view, number, noun)
    ? participleOf(view, noun)
    : (mainActAfterRelative(view, noun) ?? actAfter(view, noun.end, noun.concept) ?? sharedAct(view, noun));
  const after = follows && isVictimOf(view, number, follows) ? null : follows;
  const said = actBefore(view, number, noun.concept);
  // "140 of an estimated 9,000 victims"
  const isEstimate = said?.concept === 'estimate' && said.distance <= 1;
  const before = isPartOfBefore(view, number) && !isEstimate ? null : said;
  const isOfOthers = before !== null && isOfPreviousSubject(view, number, before);
  // "35,000 people were trafficked, including 5,000 girls": the girls go with the people.
  if (!after && isOfOthers && (noun.concept === 'person' || noun.concept === 'victim')) return null;
  if (!after || !before)
    return (
      (after ?? before)?.concept ??
      actInNoun(view, number, noun) ??
      actBeforeColon(view, number, noun.concept) ??
      estimateInSentence(view, noun.concept)
    );
  if (WEAK.has(after.concept) !== WEAK.has(before.concept)) {
    if (before.concept === 'estimate') return after.concept === 'describe' ? 'estimate' : after.concept;
    return WEAK.has(after.concept) ? before.concept : after.concept;
  }
  if (isOfOthers || isOfNumberBefore(view, number, before)) return after.concept;
  // "charged 468 people, accused 411": a verb behind a comma begins anew.
  if (hasComma(view.masked, noun.end, after.start, view.cues.asides)) return before.concept;
  // "found 12 workers and freed them"
  const { objectAgain } = view.language.syntax;
  if (objectAgain?.test(view.masked.slice(after.end)) && isStronger(after.concept, before.concept))
    return after.concept;
  // "fueron absueltas dos mujeres acusadas de …": the verb right before the number is the sentence's.
  return before.distance <= 14 && before.distance <= after.distance + 8 ? before.concept : after.concept;
}

/** "two brothers who had kept eleven men were jailed": the verb of those whose crime a relative clause tells. */
function mainActAfterRelative(view: MeasureView, noun: CountedNoun): NearAct | null {
  const { relativeCrime, passiveBefore } = view.language.syntax;
  if (!passiveBefore || (noun.concept !== 'person' && noun.concept !== 'suspect')) return null;
  const crime = relativeCrime?.exec(view.masked.slice(noun.end, noun.end + LONGEST_ASIDE));
  if (!crime) return null;
  const from = noun.end + crime[0].length;
  const act = view.cues.acts.find(
    ({ start, value }) =>
      start >= from &&
      AGAINST_SUSPECTS.has(value.concept) &&
      passiveBefore.test(view.masked.slice(Math.max(0, start - 20), start)),
  );
  if (!act || act.start - from > VERB_REACH || /[.;]\s/u.test(view.masked.slice(from, act.start))) return null;
  return { concept: act.value.concept, distance: act.start - from, start: act.start, end: act.end };
}

/** "… who had kept eleven men were jailed": the eleven are not those who were jailed. */
function isVictimOf(view: MeasureView, number: NumberMention, act: NearAct): boolean {
  const { relativeCrime } = view.language.syntax;
  if (!relativeCrime || !AGAINST_SUSPECTS.has(act.concept)) return false;
  const previous = view.numbers[view.numbers.indexOf(number) - 1];
  if (!previous || number.unitStart - previous.unitEnd > VERB_REACH) return false;
  const counted = nounAfter(view, previous);
  return counted !== null && relativeCrime.test(view.masked.slice(counted.end, number.unitEnd));
}

/** "of 39 victims, the state assisted 16", "three of the eight accused were acquitted": the verb is said of the part. */
function isWholeOfParts(view: MeasureView, number: NumberMention, noun: CountedNoun): boolean {
  if (isPartOfBefore(view, number)) return true;
  const left = view.masked.slice(Math.max(0, number.unitStart - 24), number.unitStart);
  const { wholeBefore } = view.language.syntax;
  return wholeBefore?.test(left) === true && /^[^#.;:()]{0,60}?,\s/u.test(view.masked.slice(noun.end));
}

/** Whether a part of it stands before a number: "three of the eight". */
function isPartOfBefore(view: MeasureView, number: NumberMention): boolean {
  const part = view.numbers[view.numbers.indexOf(number) - 1];
  if (!part || part.form !== 'cardinal') return false;
  return view.language.syntax.partOf.test(view.masked.slice(part.unitEnd, number.unitStart));
}

/** A participle right after the noun, which belongs to those counted whatever follows: "of the 40 women rescued, …". */
function participleOf(view: MeasureView, noun: CountedNoun): NearAct | null {
  const after = actAfter(view, noun.end, noun.concept);
  if (!after || after.distance <= 2) return after;
  // "of the 70 people it had found"
  return view.language.syntax.relative?.test(view.masked.slice(noun.end, after.start)) ? after : null;
}

/** "six women rescued and three men detained": the first verb is said of the number before, with its own noun. */
function isOfNumberBefore(view: MeasureView, number: NumberMention, act: NearAct): boolean {
  const previous = view.numbers.findLast((other) => other.end <= number.unitStart && other.form !== 'identifier');
  const actEnd = number.unitStart - act.distance;
  if (!previous || previous.unitEnd >= actEnd) return false;
  return view.language.syntax.numberJoin.test(view.masked.slice(actEnd, number.unitStart));
}

/** "187 rescatados", "14 arrested men": the noun phrase holds a participle that says by itself what was done. */
export function actInNoun(view: MeasureView, number: NumberMention, noun: CountedNoun): ActConcept | null {
  const found = view.cues.acts.find(
    ({ start, end, value }) => start >= number.unitEnd && end <= noun.end && isCompatible(noun.concept, value.concept),
  );
  return found?.value.concept ?? null;
}

/** "They received legal aid: 17 women in the north, 28 in the south": what a colon follows is said of its list. */
function actBeforeColon(view: MeasureView, number: NumberMention, noun: NounConcept): ActConcept | null {
  const colon = view.masked.lastIndexOf(': ', number.unitStart);
  if (colon < 0 || number.unitStart - colon > LONGEST_LIST) return null;
  if (view.masked.slice(colon, number.unitStart).includes(';')) return null;
  if (view.numbers.some((other) => other.end <= colon && other.form !== 'identifier')) return null;
  const act = view.cues.acts.findLast(({ end, value }) => end <= colon && isCompatible(noun, value.concept));
  return act && colon - act.start < VERB_REACH && !WEAK.has(act.value.concept) ? act.value.concept : null;
}

/** Longest stretch from a colon to a number of its list. */
const LONGEST_LIST = 160;

/** "40 million people are victims, the agency estimates": an estimate, wherever in the sentence it is called one. */
function estimateInSentence(view: MeasureView, noun: NounConcept): ActConcept | null {
  if (noun !== 'victim' && noun !== 'person') return null;
  return view.cues.acts.some(({ value }) => value.concept === 'estimate') ? 'estimate' : null;
}

/** What is done to those who are said to have done something to others. */
const AGAINST_SUSPECTS: ReadonlySet<ActConcept> = new Set<ActConcept>([
  'arrest',
  'charge',
  'prosecute',
  'convict',
  'acquit',
  'investigate',
  'drop',
]);

/** How near a verb must stand before a number to lead it. */
const LEADING = 12;

/** Whether a verb right before a number has it as its object: "prosecuted 22 and convicted nine". */
export function isLed(view: MeasureView, number: NumberMention, noun: NounConcept): boolean {
  const before = actBefore(view, number, noun);
  if (!before || before.distance > LEADING || WEAK.has(before.concept)) return false;
  // "of the 30 employers investigated, four were fined"
  if (view.masked.slice(before.end, number.unitStart).includes(',')) return false;
  return !isOfPreviousSubject(view, number, before) && !isOfNumberBefore(view, number, before);
}

/** "310 suspects were arrested and 77 children rescued": a passive verb before the number says it of those before. */
function isOfPreviousSubject(view: MeasureView, number: NumberMention, before: NearAct): boolean {
  const { passiveBefore } = view.language.syntax;
  const previous = view.numbers.findLast((other) => other.end <= number.unitStart && other.form !== 'identifier');
  if (!passiveBefore || !previous || previous.end > before.start) return false;
  return passiveBefore.test(view.masked.slice(Math.max(0, before.start - 20), before.start));
}

/**
 * The verb that follows those counted, before the next number or clause end: "184 victims … were identified". Asides are
 * passed over, and of two joined verbs the last counts: "were prosecuted and convicted".
 */
export function actAfter(view: MeasureView, nounEnd: number, noun: NounConcept): NearAct | null {
  const { masked, cues, numbers } = view;
  // "29 women, thought to be victims of trafficking, have been rescued": the verb follows the aside.
  const opening = view.language.syntax.asideBeforeVerb?.exec(masked.slice(nounEnd, nounEnd + LONGEST_ASIDE));
  const from = nounEnd + (opening?.[0].length ?? 0);
  const inside = asideAt(cues.asides, from);
  const isPassed = (position: number): boolean =>
    cues.asides.some(
      ({ start, end }) => start >= from && position >= start && position < end && !(inside && end > inside.end),
    );
  const next = numbers.find((other) => other.start >= from && other.form !== 'identifier' && !isPassed(other.start));
  const clauseEnd = cues.clauseEnds.find((position) => position >= from && !isPassed(position)) ?? Infinity;
  const passedBy = (position: number): number => {
    let length = 0;
    for (const { start, end } of cues.asides) if (start >= from && end <= position) length += end - start;
    return length;
  };
  const limit = Math.min(next?.start ?? Infinity, clauseEnd, inside?.end ?? Infinity);
  for (const { start, end, value } of cues.acts) {
    if (start < from || isPassed(start)) continue;
    if (start >= limit) break;
    const distance = start - from - passedBy(start);
    if (distance >= VERB_REACH) break;
    if (distance > 30 && hasComma(masked, from, start, cues.asides)) break;
    if (isOfAnother(view, nounEnd, start, end)) continue;
    // "13 prosecutions and no convictions"
    if (noun === 'prosecution' && /^,?\s\p{L}{1,3}\s(?:\p{L}+\s)?$/u.test(masked.slice(nounEnd, start))) return null;
    if (isCompatible(noun, value.concept)) {
      return { concept: strongest(view, noun, start, limit), distance, start, end };
    }
  }
  return null;
}

/**
 * Whether a verb after those counted is said of something else: of the next number, which it has as its object ("took on
 * 44 cases and closed 12"), or of one thing ("a gang that sold 40 people was jailed").
 */
function isOfAnother(view: MeasureView, nounEnd: number, start: number, end: number): boolean {
  const { passiveBefore, singularBefore, objectJoin, attributive } = view.language.syntax;
  if (objectJoin) {
    const next = view.numbers.find((other) => other.start >= end && other.form !== 'identifier');
    return (
      next?.form === 'cardinal' &&
      next.timeUnit === null &&
      objectJoin.test(view.masked.slice(end, next.unitStart)) &&
      attributive?.test(view.masked.slice(Math.max(0, end - 40), end)) !== true
    );
  }
  if (!passiveBefore || !singularBefore) return false;
  const left = view.masked.slice(Math.max(0, start - 24), start);
  if (!passiveBefore.test(left)) {
    const next = view.numbers.find((other) => other.start >= end && other.form !== 'identifier');
    return next !== undefined && next.unitStart - end === 1;
  }
  const counted = view.numbers.findLast((other) => other.unitEnd <= nounEnd && other.form !== 'identifier');
  if (!counted || counted.value < 2 || !singularBefore.test(left)) return false;
  return !view.language.syntax.groupOf?.test(view.masked.slice(Math.max(0, counted.unitStart - 12), counted.unitStart));
}

/** Most counts that share one verb. */
const LONGEST_COORDINATION = 6;

/** "seven men and two women were arrested", "50 women, 12 girls and three boys …": a verb that counts share. */
function sharedAct(view: MeasureView, noun: CountedNoun): NearAct | null {
  let end = noun.end;
  for (let step = 0; step < LONGEST_COORDINATION; step++) {
    const next = view.numbers.find((other) => other.start >= end && other.form !== 'identifier');
    if (
      !next ||
      next.form !== 'cardinal' ||
      !view.language.syntax.countJoin.test(view.masked.slice(end, next.unitStart))
    )
      return null;
    const counted = nounAfter(view, next);
    if (!counted) return null;
    end = counted.end;
    const act = actAfter(view, end, noun.concept);
    if (act) return isSaidOfAll(view, act) ? act : null;
  }
  return null;
}

/** Whether a verb is the clause's, not a participle of the last count alone: "2,097 people convicted of the crime". */
function isSaidOfAll(view: MeasureView, act: NearAct): boolean {
  const { passiveBefore, attributive } = view.language.syntax;
  if (attributive?.test(view.masked.slice(Math.max(0, act.end - 40), act.end)) === false) return true;
  if (!(passiveBefore ?? attributive) || passiveBefore?.test(view.masked.slice(Math.max(0, act.start - 20), act.start)))
    return true;
  return /^\s*(?:$|[.;])/u.test(view.masked.slice(act.end));
}

function hasComma(masked: string, from: number, to: number, asides: MeasureView['cues']['asides']): boolean {
  for (let at = masked.indexOf(',', from); at >= 0 && at < to; at = masked.indexOf(',', at + 1)) {
    if (!asides.some(({ start, end }) => start >= from && at >= start && at <= end)) return true;
  }
  return false;
}

/** Of several verbs in a row the one that goes furthest is counted: "prosecuted and convicted", "identified and sheltered". */
const STRENGTH: Readonly<Partial<Record<ActConcept, number>>> = { rescue: 3, identify: 2, assist: 1, convict: 4 };
/** Longest joint between verbs in a row: " and ", ", ". */
const VERB_JOINT = 6;

function isStronger(act: ActConcept, other: ActConcept): boolean {
  return (STRENGTH[act] ?? 0) > (STRENGTH[other] ?? 0);
}

function strongest(view: MeasureView, noun: NounConcept, from: number, limit: number): ActConcept {
  const row = view.cues.acts.filter(
    ({ start, value }) => start >= from && start < limit && isCompatible(noun, value.concept),
  );
  let best = row[0]!;
  let end = best.end;
  for (const found of row.slice(1)) {
    if (found.start - end > VERB_JOINT) break;
    end = found.end;
    if (isStronger(found.value.concept, best.value.concept)) best = found;
  }
  return best.value.concept;
}

/** The last verb of the clause after those counted. */
export function lastActAfter(view: MeasureView, from: number, noun: NounConcept): ActConcept | null {
  const clauseEnd = view.cues.clauseEnds.find((position) => position >= from) ?? Infinity;
  const next = view.numbers.find(
    (other) => other.start >= from && other.form !== 'identifier' && other.timeUnit === null,
  );
  const limit = Math.min(clauseEnd, next?.start ?? Infinity, from + VERB_REACH * 1.5);
  const found = view.cues.acts.findLast(
    ({ start, end, value }) => start >= from && end <= limit && isCompatible(noun, value.concept),
  );
  return found?.value.concept ?? null;
}

/** The verb before the number in its clause, with no other counted noun between: "se rescató a 23 personas". */
export function actBefore(view: MeasureView, number: NumberMention, noun: NounConcept): NearAct | null {
  // "a woman of 39 years and two men": an age does not come between.
  const previous = view.numbers.findLast(
    (other) =>
      other.end <= number.unitStart &&
      other.form !== 'identifier' &&
      (other.timeUnit === null || (noun !== 'suspect' && asideAt(view.cues.asides, other.start) === null)),
  );
  const counted = previous ? (nounAfter(view, previous)?.end ?? previous.unitEnd) : 0;
  // "gave help – food, legal aid – to 350 victims": an aside that is over ends no clause.
  const clauseEnd =
    view.cues.clauseEnds.findLast(
      (position) =>
        position < number.unitStart &&
        !view.cues.asides.some(
          ({ start, end }) =>
            position >= start && position <= end && end > number.unitStart - VERB_REACH && end <= number.unitStart,
        ),
    ) ?? 0;
  const over = view.cues.asides.findLast(({ end }) => end <= number.unitStart && end > number.unitStart - VERB_REACH);
  const reach = VERB_REACH + (over ? over.end - over.start : 0);
  const from = Math.max(Math.min(counted, number.unitStart), clauseEnd, number.unitStart - reach);
  const acts = view.cues.acts.filter(({ start, end, value }) => {
    if (!isCompatible(noun, value.concept)) return false;
    // "took 34 suspects to court": the verb embraces the number, or the number before.
    const embraces = start < number.start && end > number.end;
    return (
      embraces ||
      (end > from && start >= clauseEnd && end <= number.unitStart && start >= from - (end > from + 4 ? 40 : 0))
    );
  });
  const strong = acts.filter(({ value }) => !WEAK.has(value.concept));
  const estimate = acts.find(({ value }) => value.concept === 'estimate');
  // "charged with holding nine men": what is described is what was done to those nine.
  const last = acts.at(-1);
  const isDone = last?.value.concept === 'describe' && number.unitStart - last.end <= LEADING;
  const ofSuspects = strong.at(-1)?.value.concept;
  const nearest =
    last && isDone && ofSuspects && AGAINST_SUSPECTS.has(ofSuspects) ? last : (strong.at(-1) ?? estimate ?? last);
  if (!nearest) return null;
  // Of meanings of one verb the first named is meant.
  let found = acts.find(({ start, end }) => start === nearest.start && end === nearest.end) ?? nearest;
  const distance = Math.max(0, number.unitStart - found.end);
  // "identified and sheltered 88 victims"
  for (const other of acts.toReversed()) {
    // "found three men guilty and acquitted two": a verb with its own number is no part of the row.
    if (view.masked.slice(other.start, other.end).includes('#')) continue;
    if (
      found === estimate ||
      found.value.concept === 'describe' ||
      other.end > found.start ||
      found.start - other.end > VERB_JOINT
    )
      continue;
    if (isStronger(other.value.concept, found.value.concept)) found = other;
  }
  return { concept: found.value.concept, distance, start: found.start, end: found.end };
}

/** The verb between a subject and its number, or after the number. */
export function actAround(view: MeasureView, number: NumberMention, subject: CountedNoun): ActConcept | null {
  const found = view.cues.acts.find(
    ({ start, end, value }) =>
      start >= subject.start && end <= number.unitStart && isCompatible(subject.concept, value.concept),
  );
  const estimate = actBefore(view, number, subject.concept);
  if (estimate?.concept === 'estimate') return 'estimate';
  return (found?.value ?? actAfter(view, number.unitEnd, subject.concept))?.concept ?? null;
}
