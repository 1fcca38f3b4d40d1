import { plural } from '../../i18n/plural.ts';
import { publicMessages } from '../../i18n/public.ts';
import { wholeYearOf } from '../../periods/period.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import type { ReleasedClaim } from '../release.ts';

export type CoverageKind = 'whole' | 'partial' | 'absent' | 'span' | 'none';

export interface CoverageCell {
  readonly year: number;
  readonly kind: CoverageKind;
  readonly mark: string;
  /** What the mark means, in words. */
  readonly words: string;
}

export interface CoverageRow {
  readonly label: string;
  readonly href: string | null;
  readonly icon: string | null;
  readonly figures: number;
  readonly cells: readonly CoverageCell[];
}

export interface Coverage {
  readonly years: readonly number[];
  readonly rows: readonly CoverageRow[];
}

const MARKS: Readonly<Record<CoverageKind, string>> = { whole: '●', partial: '◐', absent: '×', span: '↔', none: '·' };

/** Which years groups of claims cover, one row a group. */
export function coverageOf(
  language: Language,
  groups: readonly {
    readonly label: string;
    readonly href: string | null;
    readonly icon: string | null;
    readonly claims: readonly ReleasedClaim[];
  }[],
): Coverage {
  const days = groups
    .flatMap(({ claims }) => claims)
    .flatMap(({ period }) => [period.start, period.end])
    .filter((day) => day !== null)
    .map((day) => Number(day.slice(0, 4)));
  const [first, last] = days.length > 0 ? [Math.min(...days), Math.max(...days)] : [0, -1];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    years,
    rows: groups.map(({ claims, ...group }) => ({
      ...group,
      figures: claims.length,
      cells: years.map((year) => cell(language, year, claims)),
    })),
  };
}

/** First and last year that claims touch; null when none has a period. */
export function yearsOfClaims(claims: readonly ReleasedClaim[]): { first: number; last: number } | null {
  const { years } = coverageOf('es', [{ label: '', href: null, icon: null, claims }]);
  return years.length > 0 ? { first: years[0]!, last: years.at(-1)! } : null;
}

function cell(language: Language, year: number, claims: readonly ReleasedClaim[]): CoverageCell {
  const { producers: messages, counts } = publicMessages(language);
  const count = { whole: 0, partial: 0, absent: 0, span: 0 };
  for (const claim of claims) {
    const kind = kindIn(year, claim);
    if (kind !== 'none') count[kind]++;
  }
  const kind: CoverageKind = count.whole
    ? 'whole'
    : count.partial
      ? 'partial'
      : count.absent
        ? 'absent'
        : count.span
          ? 'span'
          : 'none';
  const words = {
    whole: plural(language, counts.wholeYear, count.whole),
    partial: plural(language, counts.partial, count.partial),
    absent: messages.cellAbsent,
    span: messages.cellSpan,
    none: messages.cellNone,
  };
  return { year, kind, mark: MARKS[kind], words: words[kind] };
}

function kindIn(year: number, { period, absence }: ReleasedClaim): CoverageKind {
  const { start, end } = period;
  if (!end && !start) return 'none';
  if (absence) return (start ?? end)!.startsWith(String(year)) ? 'absent' : 'none';
  if (wholeYearOf(period) === year && period.alternatives.length === 0) return 'whole';
  if (period.yearKind === 'reporting' && start?.startsWith(String(year))) return 'whole';
  const [first, last] = [Number((start ?? end)!.slice(0, 4)), Number((end ?? start)!.slice(0, 4))];
  if (year < first || year > last) return 'none';
  return first === last && start ? 'partial' : 'span';
}
