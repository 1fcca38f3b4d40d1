import type { DecidedFigureMessages } from '../es/decided-figures.ts';

/** Messages of the public site about decided figures. */
export const decidedFigures: DecidedFigureMessages = {
  title: 'What was decided',
  lead: 'Where publications give different values, a person of this observatory preferred one, or said that it is in dispute. The other values are not erased.',
  claimTitle: 'The decision on this figure',
  preferred: 'Figure: {value}, {producer}.',
  disputed: 'Figure in dispute: from {low}, {lowProducer}, to {high}, {highProducer}.',
  mixedUnits: 'The ends count different units.',
  decidedBy: 'Decided by {name} on {date}.',
  decidedByRule: 'Decided by {name} on {date}, by a rule for several figures.',
  because: 'Because: {reason}',
  rivals: 'Rivals',
  noRivals: 'Nobody published another value.',
  agreeing: { one: '1 more publication gives the same value.', other: '{n} more publications give the same value.' },
  all: 'Published values',
  thisPreferred: 'This is the preferred value.',
  thisRival: 'This value is a rival: another is preferred.',
  thisAgrees: 'This value is the same as the preferred one.',
  thisDisputed: 'This value is in dispute.',
  tag: { preferred: 'preferred', disputed: 'in dispute' },
  chartNote: 'A ring marks the preferred value; a bar between two ends, a figure in dispute.',
  fields: 'Columns of figures.csv',
};
