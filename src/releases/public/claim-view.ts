import { noteIn } from '../../claims/note.ts';
import { rivalsOf } from '../../claims/rivals.ts';
import { producerKey } from '../../claims/series.ts';
import { decidedFigureMessages } from '../../i18n/decided-figures.ts';
import { fill, formatDate, formatList, formatValue, formatValueWithUnit, unitWords } from '../../i18n/format.ts';
import { partialWords, periodWords } from '../../i18n/period-words.ts';
import { plural } from '../../i18n/plural.ts';
import { publicMessages } from '../../i18n/public.ts';
import { SCOPES } from '../../vocabulary/claim-terms.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES } from '../../vocabulary/measure.ts';
import { victimWords } from '../../vocabulary/victim-parts.ts';
import { UNITS, type CountedUnit } from '../../vocabulary/unit.ts';
import type { Release, ReleasedClaim } from '../release.ts';
import { bibtexOfClaim, citationOfClaim } from './citation.ts';
import {
  claimRow,
  exploitationWords,
  partWords,
  placeWords,
  sourceWords,
  type ClaimRow,
  type SourceWords,
} from './claim-row.ts';
import { decidedFigure, figureOfClaim, type DecidedFigure } from './decided-figure.ts';
import { unexpectedScope } from './main-scope.ts';
import { printedWords, subjectOf } from './printed-words.ts';
import {
  claimHref,
  measureHref,
  nameIn,
  producerWords,
  remembered,
  siteOf,
  type ProducerWords,
  type Site,
} from './site.ts';

export interface ClaimView {
  readonly title: string;
  readonly description: string;
  readonly id: string;
  readonly value: string;
  readonly unit: string;
  readonly isAbsent: boolean;
  readonly measure: string;
  /** Of whom or what a share or rate speaks; null where the measure says it. */
  readonly subject: string | null;
  readonly place: string;
  /** Which offences and which victims, where the number is not about all that a reader expects; else empty. */
  readonly within: readonly string[];
  readonly period: string;
  readonly partial: string | null;
  readonly producer: ProducerWords;
  /** "Counted by", or "According to" where nothing was counted. */
  readonly said: string;
  readonly quote: QuoteParts | null;
  readonly isQuoteWithheld: boolean;
  readonly chain: readonly ChainLink[];
  readonly source: SourceWords & { readonly url: string | null; readonly publisher: string };
  readonly reviewed: string;
  readonly isCorrected: boolean;
  readonly isWorkspace: boolean;
  readonly note: string | null;
  readonly facts: readonly Fact[];
  readonly rivals: readonly RivalView[];
  /** Figures that overlap but count something else, and how many they are in words. */
  readonly others: readonly RivalView[];
  readonly othersCount: string;
  readonly self: ClaimRow;
  /** The decision on the figure of this claim; null where there is none. */
  readonly figure: (DecidedFigure & { readonly part: string }) | null;
  readonly measureHref: string | null;
  readonly backToMeasure: string;
  readonly path: string;
  readonly citation: (origin: string | null) => string;
  readonly bibtex: (origin: string | null) => string;
}

/** The sentence with its number set apart, and what stands around it. */
export interface QuoteParts {
  readonly before: string | null;
  readonly sentence: readonly [string, string, string];
  readonly after: string | null;
}

export interface ChainLink {
  readonly name: string;
  /** The name as printed, where the institution is known under another. */
  readonly printed: string | null;
  readonly role: string;
  readonly isProducer: boolean;
}

export interface Fact {
  readonly term: string;
  readonly words: string;
  readonly definition?: string;
}

export interface RivalView {
  readonly row: ClaimRow;
  readonly relation: string;
  readonly kind: 'repeats' | 'agrees' | 'contradicts' | 'otherwise';
  readonly differs: string | null;
}

/** One claim with where it stands, who counted, who reviewed it and who says otherwise; null when it is not released. */
export function claimView(release: Release, language: Language, id: string): ClaimView | null {
  const site = siteOf(release);
  const claim = site.claims.get(id);
  if (!claim) return null;
  return remembered(release, `claim ${language} ${id}`, () => {
    const messages = publicMessages(language);
    const producer = producerWords(site, language, producerKey(claim));
    const source = site.sources.get(claim.sourceId);
    const place = placeWords(site, language, claim);
    const period = periodWords(language, claim.period);
    const measure = MEASURES[claim.measure][language].label;
    const words = {
      value: formatValueWithUnit(language, claim),
      place,
      period,
      producer: producer.shortName,
      measure: measure.toLocaleLowerCase(language),
    };
    const scope = unexpectedScope(site, language, claim);
    // A share already names its part of the victims as its subject.
    const parts = MEASURES[claim.measure].kind === 'none' ? [] : partWords(language, claim);
    const within = [...parts, ...(scope && claim.exploitation === null ? [scope] : [])];
    const rivals = rivalViews(site, language, claim);
    const others = rivals.filter(({ kind }) => kind === 'otherwise');
    return {
      title: fill(messages.claim.title, {
        ...words,
        value: claim.absence ? `${measure}: ${words.value}` : [words.value, ...within].join(', '),
      }),
      description: `${measure}, ${place}, ${period}: ${words.value} (${producer.name})`,
      id,
      value: formatValue(language, claim),
      unit: claim.absence ? '' : claim.unit === 'percent' ? '%' : unitWords(language, claim.unit, claim.value),
      isAbsent: claim.absence !== null,
      measure,
      subject:
        MEASURES[claim.measure].kind === 'none'
          ? (subjectOf(language, claim) ?? (claim.measure === 'percent_share' ? messages.measure.ofNamedTotal : null))
          : null,
      place,
      within,
      period,
      partial: claim.period.partial ? (partialWords(language, claim.period) ?? period) : null,
      producer,
      said:
        MEASURES[claim.measure].kind === 'flow' || MEASURES[claim.measure].kind === 'stock'
          ? messages.claim.countedByLabel
          : messages.claim.statedByLabel,
      quote: quoteParts(claim),
      isQuoteWithheld: claim.quoteWithheld,
      chain: chainOf(site, language, claim),
      source: {
        ...sourceWords(site, language, claim.sourceId),
        url: source?.url ?? null,
        publisher: source ? nameIn(site, language, source.publisher) : '',
      },
      reviewed: fill(claim.origin === 'workspace' ? messages.claim.compiledBy : messages.claim.reviewedBy, {
        name: claim.reviewedBy,
        date: formatDate(language, claim.reviewedAt),
      }),
      isCorrected: claim.status === 'corrected',
      isWorkspace: claim.origin === 'workspace',
      note: claim.note && noteIn(claim.note, language),
      facts: factsOf(site, language, claim),
      rivals: rivals.filter(({ kind }) => kind !== 'otherwise'),
      others,
      othersCount: plural(language, messages.counts.notComparable, others.length),
      self: claimRow(site, language, claim, release.claims),
      figure: decisionOf(site, language, claim),
      measureHref: claim.placeIds[0] === undefined ? null : measureHref(language, claim.measure, claim.placeIds[0]),
      backToMeasure: fill(messages.claim.backToMeasure, { measure: words.measure, place }),
      path: claimHref(language, id),
      citation: (origin) => citationOfClaim(site, language, claim, origin),
      bibtex: (origin) => bibtexOfClaim(site, language, claim, origin),
    };
  });
}

function decisionOf(site: Site, language: Language, claim: ReleasedClaim): ClaimView['figure'] {
  const found = figureOfClaim(site, claim);
  if (!found) return null;
  const messages = decidedFigureMessages(language);
  const part = {
    preferred: messages.thisPreferred,
    rival: messages.thisRival,
    agrees: messages.thisAgrees,
    disputed: messages.thisDisputed,
  }[found.part];
  return { ...decidedFigure(site, language, found.figure), part };
}

function rivalViews(site: Site, language: Language, claim: ReleasedClaim): readonly RivalView[] {
  const messages = publicMessages(language).claim;
  const { claims } = site.release;
  return rivalsOf(claim, claims).map(({ claim: other, relation, differs }) => ({
    row: claimRow(site, language, other, claims),
    relation: messages.relation[relation],
    kind: relation,
    differs:
      differs.length === 0
        ? null
        : fill(messages.differs, {
            list: formatList(
              language,
              differs.map((each) => messages.difference[each]),
            ),
          }),
  }));
}

function quoteParts(claim: ReleasedClaim): QuoteParts | null {
  const { citation } = claim;
  if (!citation) return null;
  const start = citation.tokenStart - citation.start;
  const end = citation.tokenEnd - citation.start;
  const { quote } = citation;
  return {
    before: claim.contextBefore,
    sentence: [quote.slice(0, start), quote.slice(start, end), quote.slice(end)],
    after: claim.contextAfter,
  };
}

/** From the publisher to who counted, each with what it did. */
function chainOf(site: Site, language: Language, claim: ReleasedClaim): readonly ChainLink[] {
  const messages = publicMessages(language).claim;
  const last = claim.attribution.length - 1;
  const counts = MEASURES[claim.measure].kind === 'flow' || MEASURES[claim.measure].kind === 'stock';
  const names = claim.attribution.map((printed, index) => {
    const own = nameIn(site, language, printed);
    const producer = index === last && claim.producerId ? site.producers.get(claim.producerId) : undefined;
    // The last link is the producer itself: under its name, and under the printed one where that is another.
    if (!producer || own === producer.name[language]) return { name: own, printed: null };
    return { name: producer.name[language], printed };
  });
  return names.map(({ name, printed }, index) => ({
    name,
    printed: printed && fill(messages.chainPrinted, { name: printed }),
    isProducer: index === last,
    role:
      index === 0 && index === last
        ? counts
          ? messages.chainBoth
          : messages.chainPublisherOnly
        : index === 0
          ? fill(messages.chainPublisher, { next: names[1]!.name })
          : index === last
            ? counts
              ? messages.chainProducer
              : messages.chainStated
            : fill(messages.chainQuoted, { next: names[index + 1]!.name }),
  }));
}

function factsOf(site: Site, language: Language, claim: ReleasedClaim): readonly Fact[] {
  const messages = publicMessages(language).claim;
  const measure = MEASURES[claim.measure][language];
  const unit = claim.unit in UNITS ? UNITS[claim.unit as CountedUnit][language] : null;
  const scope = SCOPES[claim.scope][language];
  const facts: (Fact | null)[] = [
    { term: messages.measure, words: measure.label, definition: measure.definition },
    printedFact(language, claim, claim.measurePrinted, messages.measurePrinted, messages.measureLabel),
    claim.absence
      ? null
      : {
          term: messages.unit,
          words: unit?.label ?? unitWords(language, claim.unit),
          ...(unit && { definition: unit.definition }),
        },
    { term: messages.place, words: placeWords(site, language, claim) },
    { term: messages.period, words: periodWords(language, claim.period) },
    // The compilation's own words for a period say what the period above says.
    claim.origin === 'workspace'
      ? null
      : printedFact(language, claim, claim.period.printed, messages.periodPrinted, messages.periodPrinted),
    { term: messages.scope, words: scope.label, definition: scope.definition },
    // “all” says what the translated code says.
    claim.scopePrinted === 'all'
      ? null
      : printedFact(language, claim, claim.scopePrinted, messages.scopePrinted, messages.scopeLabel),
    claim.exploitation ? { term: messages.exploitation, words: exploitationWords(language, claim.exploitation) } : null,
    claim.victim ? { term: messages.victim, words: victimWords(language, claim.victim) } : null,
  ];
  return facts.filter((fact) => fact !== null);
}

/** What is printed for a field: the source's words, or the label that the compilation gave it. */
function printedFact(
  language: Language,
  claim: ReleasedClaim,
  printed: string | null,
  inSource: string,
  inCompilation: string,
): Fact | null {
  const words = printedWords(language, claim, printed);
  return words === null ? null : { term: claim.origin === 'workspace' ? inCompilation : inSource, words };
}
