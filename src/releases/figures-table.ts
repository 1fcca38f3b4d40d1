import type { ReleasedFigure } from './release.ts';
import { column, type Table } from './table.ts';

export const FIGURES_TABLE: Table<ReleasedFigure> = {
  name: 'figures',
  description:
    'One decided figure a row: for a measure, place, period and scope the claim that is preferred, or the range in dispute, with the reason and the rivals.',
  primaryKey: 'id',
  columns: [
    column('id', 'string', 'Id of the figure: a hash of its measure, place, period and scope.', (figure) => figure.id),
    column('measure', 'string', 'What is counted: a code of the glossary.', (figure) => figure.measure),
    column('place_ids', 'string', 'Places the figure is about, joined with ";".', (figure) =>
      figure.placeIds.join(';'),
    ),
    column('place', 'string', 'The same places as paths from the country down, joined with ";".', (figure) =>
      figure.place.join(';'),
    ),
    column('period_start', 'date', 'First day of the period.', (figure) => figure.periodStart),
    column('period_end', 'date', 'Last day of the period, inclusive.', (figure) => figure.periodEnd),
    column(
      'scope',
      'string',
      'Offences included: trafficking, smuggling, related, mixed or unknown.',
      (figure) => figure.scope,
    ),
    column(
      'decision',
      'string',
      'preferred: one claim is preferred (see claim). disputed: no claim is, the figure lies between low and high.',
      (figure) => figure.decision,
    ),
    column(
      'claim',
      'string',
      'Id of the preferred claim in claims.csv; empty in a dispute.',
      (figure) => figure.claimId,
    ),
    column('value', 'number', 'The number of the preferred claim.', (figure) => figure.value),
    column('value_max', 'number', 'Upper end of its printed range.', (figure) => figure.valueMax),
    column('value_text', 'string', 'Its ordinal value, where that is not a number.', (figure) => figure.valueText),
    column('low', 'number', 'Lower end of a dispute.', (figure) => figure.low),
    column('high', 'number', 'Upper end of a dispute.', (figure) => figure.high),
    column(
      'unit',
      'string',
      'What one of the number is; empty where the ends of a dispute count different units.',
      (figure) => figure.unit,
    ),
    column(
      'rivals',
      'string',
      'Ids of the other claims of claims.csv that give the figure a value, joined with ";"; in a dispute of all of them.',
      (figure) => figure.rivals.join(';'),
    ),
    column(
      'reason',
      'string',
      'Why, in the words of who decided; empty where nobody contests the value.',
      (figure) => figure.reason,
    ),
    column('decided_by', 'string', 'Who decided.', (figure) => figure.decidedBy),
    column('decided_at', 'datetime', 'When, in UTC.', (figure) => figure.decidedAt),
    column(
      'rule',
      'integer',
      'Number of the rule that decided this and other figures; empty where a person decided this one.',
      (figure) => figure.rule,
    ),
  ],
};
