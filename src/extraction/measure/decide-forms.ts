import type { NumberMention } from '../number/number.ts';
import {
  isInParenthesis,
  nearestSign,
  nounAfter,
  type EarlierFigure,
  type MeasureDecision,
  type MeasureView,
} from './view.ts';

/** Percentages and parts: a share, a change or a rate. */
export function decidePercent(view: MeasureView, number: NumberMention, last: EarlierFigure | null): MeasureDecision {
  const decision = (measure: 'percent_share' | 'percent_change' | 'rate', sign: 1 | -1 = 1): MeasureDecision => ({
    measure,
    unit: 'percent',
    sign,
    basis: 'stated',
    nounEnd: number.unitEnd,
  });
  if (number.isRate) return decision('rate');
  if (number.falls) return decision('percent_change', -1);
  const printedSign = /(?:^|[\s(])([+−–-])\s?$/.exec(
    view.text.slice(Math.max(0, number.unitStart - 3), number.unitStart),
  )?.[1];
  if (printedSign) return decision('percent_change', printedSign === '+' ? 1 : -1);
  const after = /^(?:[^#.;:()]){0,28}/.exec(view.masked.slice(number.unitEnd))?.[0] ?? '';
  const change = changeBeside(view, number, after.length);
  if (change && number.form !== 'share') return decision('percent_change', change === 'rise' ? 1 : -1);
  if (number.form === 'percent') {
    const rate = nearestSign(view, number, ['rate'], 60);
    if (rate && (rate.isBefore || rate.distance < 20)) return decision('rate');
    if (
      last?.measure === 'percent_change' &&
      isInParenthesis(view, number) === false &&
      /^(?:\s(?:in|en)\s)/iu.test(after) &&
      last.end !== null &&
      number.start - last.end < 30
    ) {
      return { ...decision('percent_change'), basis: 'inherited' };
    }
  }
  return decision('percent_share');
}

/** A sign of rise or fall that belongs to the number: right after it, or the verb before it with no number between. */
function changeBeside(view: MeasureView, number: NumberMention, reachAfter: number): 'rise' | 'fall' | null {
  const signs = view.cues.signs.filter(({ value }) => value.concept === 'rise' || value.concept === 'fall');
  const after = signs.find(({ start }) => start >= number.unitEnd && start < number.unitEnd + Math.min(reachAfter, 16));
  if (after) return after.value.concept as 'rise' | 'fall';
  const previous = view.numbers.findLast((other) => other.end <= number.unitStart && other.form !== 'identifier');
  const from = Math.max(previous?.unitEnd ?? 0, number.unitStart - 45);
  const before = signs.findLast(({ start, end }) => start >= from && end <= number.unitStart);
  if (!before) return null;
  const gap = view.masked.slice(before.end, number.unitStart);
  if (/[;:(),]|(?:from|of the|de los|de las|de l[oa]s? total)\s?$/i.test(gap)) return null;
  const isLed = /(?:by|of|in|por|un|una|en|del?)\s(?:\p{L}+\s){0,2}$|^\s$/iu.test(gap);
  if (!isLed && gap.length > 25) return null;
  if (!isLed && /^\s?(?:of|de|del)\s/u.test(view.masked.slice(number.unitEnd))) return null;
  // "más del 60 %", "more than 60 %": a qualifier, not a change.
  const isComparative = /^(?:más|menos|more|less|fewer|lower|higher|superior|inferior|up|down)/iu.test(
    view.masked.slice(before.start),
  );
  if (isComparative && /^\s(?:than|de|del|de un|de una|de la|que|que el|to)\s?$/i.test(gap)) return null;
  // "rose to 60 percent", "subió al 60 %": a level, not a change.
  if (
    /(?:^|\s)(?:to|al|a|hasta(?: el)?|alcanzar(?: el)?|reach(?:ing)?)(?:\s(?:about|nearly|more than|casi|cerca del?|más del?))?\s?$/i.test(
      gap,
    )
  )
    return null;
  if (before.value.concept === 'rise' && /^(?:above|added|por encima|superior)/i.test(view.masked.slice(before.start)))
    return null;
  if (before.value.concept === 'fall' && /^(?:below|por debajo|inferior)/i.test(view.masked.slice(before.start)))
    return null;
  return before.value.concept as 'rise' | 'fall';
}

/** Sums: fines, proceeds, funding, prices. */
export function decideMoney(view: MeasureView, number: NumberMention, last: EarlierFigure | null): MeasureDecision {
  const unit = number.currency ?? 'other';
  const decision = (
    measure: 'fine' | 'proceeds' | 'funding' | 'price' | 'other',
    basis: MeasureDecision['basis'] = 'stated',
  ): MeasureDecision => ({
    measure,
    unit,
    sign: 1,
    basis,
    nounEnd: number.unitEnd,
  });
  const found = nearestMoneySign(view, number);
  if (last?.form === 'money' && last.end !== null && number.start - last.end < 40 && (!found || found.distance > 40)) {
    return { ...decision('other', 'inherited'), measure: last.measure };
  }
  switch (found?.concept) {
    case 'fine':
    case 'proceeds':
    case 'funding':
    case 'price':
      return decision(found.concept);
    case 'wage': {
      const price = nearestSign(view, number, ['price', 'fine', 'funding', 'proceeds'], 60);
      const concept = price?.concept;
      const isSum = concept === 'price' || concept === 'fine' || concept === 'funding' || concept === 'proceeds';
      return isSum && (price?.distance ?? 99) < 30 ? decision(concept) : decision('other');
    }
    default:
      if (last?.form === 'money') return { ...decision('other', 'inherited'), measure: last.measure };
      return decision(number.value >= LARGE_SUM ? 'funding' : 'other', 'guessed');
  }
}

/** Sums this large without any sign are budgets rather than prices. */
const LARGE_SUM = 50_000;

/** The sign that decides about a sum: a fine named right after it, else the nearest. */
function nearestMoneySign(view: MeasureView, number: NumberMention): Sign {
  const fine = nearestSign(view, number, ['fine'], 40);
  if (fine) {
    const gap = fine.isBefore ? '' : view.masked.slice(number.unitEnd, number.unitEnd + fine.distance);
    if (fine.isBefore || !/(?:\sand|\sy|[;.])\s/u.test(gap)) return fine;
  }
  return (
    nearestSign(view, number, ['proceeds', 'funding', 'price', 'wage'], 110) ?? nearestSign(view, number, ['fine'], 110)
  );
}

/** Numbers of years, months or days: ages, terms of prison, penalties of the law; a plain duration is no claim. */
export function decideYears(
  view: MeasureView,
  number: NumberMention,
  last: EarlierFigure | null,
): MeasureDecision | null {
  if (number.timeUnit === 'other') return null;
  if (isDuration(view, number)) return null;
  const unit = number.timeUnit === 'month' ? 'month' : number.timeUnit === 'day' ? 'day' : 'year';
  const law = nearestSign(view, number, ['law'], 160);
  const prison = nearestSign(view, number, ['prison'], 100);
  const age = nearestSign(view, number, ['age'], 40);
  const request = nearestSign(view, number, ['request'], 40);
  const people = peopleBefore(view, number);
  if (isAge(number, age, prison, people)) {
    if (number.valueMax === null && !isTypicalAge(view, number, people)) return null;
    return { measure: 'age_range', unit: 'age', sign: 1, basis: 'stated', nounEnd: number.unitEnd };
  }
  const inherits = last?.end !== null && (last?.measure === 'penalty_range' || last?.measure === 'sentence_length');
  if (inherits && last) return { measure: last.measure, unit, sign: 1, basis: 'inherited', nounEnd: number.unitEnd };
  if (request) return { measure: 'other', unit, sign: 1, basis: 'stated', nounEnd: number.unitEnd };
  if (law && (!prison || law.distance <= 160) && !isImposed(view, number)) {
    return { measure: 'penalty_range', unit, sign: 1, basis: 'stated', nounEnd: number.unitEnd };
  }
  if (prison) return { measure: 'sentence_length', unit, sign: 1, basis: 'stated', nounEnd: number.unitEnd };
  return null;
}

type Sign = ReturnType<typeof nearestSign>;

function isAge(number: NumberMention, age: Sign, prison: Sign, people: number | null): boolean {
  if (number.timeUnit !== 'year' && number.timeUnit !== null) return false;
  const top = number.valueMax ?? number.value;
  if (top > 90) return false;
  if (age && (!prison || age.distance <= prison.distance)) return true;
  return people !== null && (!prison || people < prison.distance);
}

/** Distance to a noun for people right before the number, or null. */
function peopleBefore(view: MeasureView, number: NumberMention): number | null {
  const noun = view.cues.nouns.findLast(({ end }) => end <= number.unitStart);
  if (!noun || (noun.value.concept !== 'person' && noun.value.concept !== 'victim')) return null;
  const gap = view.masked.slice(noun.end, number.unitStart);
  return gap.length <= 40 && !/[;:.#]/.test(gap) ? gap.length : null;
}

/** One age is a claim when it describes a group or an extreme ("the youngest was three"), not one person. */
function isTypicalAge(view: MeasureView, number: NumberMention, people: number | null): boolean {
  const left = view.masked.slice(Math.max(0, number.unitStart - 60), number.unitStart);
  if (/(?:youngest|oldest|as young as|average age|más (?:pequeñ|joven|chic)|desde los|hasta de|promedio)/iu.test(left))
    return true;
  return (
    people !== null &&
    /(?:girls|boys|children|women|men|victims|niñas|niños|menores|adolescentes|mujeres|víctimas|chicas|jóvenes)\s(?:de|aged|of)\s$/iu.test(
      left,
    ) &&
    !/#/.test(left)
  );
}

/** "lleva once meses", "for eleven years": how long something lasts. */
function isDuration(view: MeasureView, number: NumberMention): boolean {
  const left = view.masked.slice(Math.max(0, number.unitStart - 24), number.unitStart);
  if (
    !/(?:lleva(?:n|ba)?|hace|tras|dentro de|durante|cada|every|for|over|within|after|took|lasted|tard(?:ó|a|aron|an)|demor(?:ó|a|aron)|dur(?:ó|a|aron))\s$/iu.test(
      left,
    )
  )
    return false;
  return (
    !/^['’]?\s(?:de\s|in\s|of\s)?(?:prison|jail|imprisonment|c[áa]rcel|prisi[óo]n|presidio|reclusi[óo]n)/iu.test(
      view.masked.slice(number.unitEnd),
    ) &&
    !/(?:jailed|imprisoned|sentenced)(?:\s\p{L}+){0,3}\sfor\s$/iu.test(
      view.masked.slice(Math.max(0, number.unitStart - 40), number.unitStart),
    )
  );
}

/** Whether a court imposed the term. */
function isImposed(view: MeasureView, number: NumberMention): boolean {
  if (
    /(?:could|may|would|podr[íi]an?|enfrentan?|faces?|facing)\s[^#.;]{0,50}$/iu.test(
      view.masked.slice(Math.max(0, number.unitStart - 60), number.unitStart),
    )
  )
    return false;
  const left = view.masked.slice(Math.max(0, number.unitStart - 120), number.unitStart);
  return (
    /(?:sentenced|jailed|convicted|received|courts? (?:gave|handed|imposed)|conden(?:ó|aron|ad[oa]s?)|sentenci(?:ó|aron|ad[oa]s?)|dictaron|dictó|dictado|impuso|impusieron|recibi(?:ó|eron)|handed|sentencias)/iu.test(
      left,
    ) && !nounAfter(view, number)
  );
}
