import type { Place } from '../places/place.ts';
import type { Language } from '../vocabulary/code-list.ts';
import type { Scope } from '../vocabulary/claim-terms.ts';
import type { EarlierFigure } from './measure/view.ts';
import type { SpanExpression } from './period/expression.ts';
import { findPeriods } from './period/find-periods.ts';
import type { HomePlace } from './place/home.ts';

/** What a reader keeps in mind between sentences: what the last figures counted, when and where. */
export interface ReadingState {
  readonly language: Language;
  readonly published: string | null;
  readonly home: HomePlace;
  readonly figures: readonly EarlierFigure[];
  /** Period of the figures so far. */
  readonly period: SpanExpression | null;
  /** Place that the present paragraph is about. */
  readonly place: Place | null;
  readonly paragraph: number;
  readonly scope: Scope;
  /** Index into the place mentions of the document: they are read once, in order. */
  readonly nextPlace: number;
}

/** The state before the first sentence; the title may name a period. */
export function startState(document: {
  readonly language: Language;
  readonly published: string | null;
  readonly title: string | null;
  readonly home: HomePlace;
}): ReadingState {
  const { language, published, title, home } = document;
  const inTitle = title ? findPeriods(title, language, published) : [];
  const named = inTitle
    .map(({ expression }) => expression)
    .find((expression) => expression.kind === 'span' && !expression.isDay);
  return {
    language,
    published,
    home,
    figures: [],
    period: named?.kind === 'span' ? named : null,
    place: home.place,
    paragraph: -1,
    scope: 'trafficking',
    nextPlace: 0,
  };
}
