import type { Measure } from '../../vocabulary/measure.ts';
import type { ActConcept, NounConcept } from './cue.ts';

interface MeasureAndUnit {
  readonly measure: Measure;
  readonly unit: string;
}

const BY_ACT: Readonly<Record<ActConcept, Measure>> = {
  rescue: 'victims_rescued',
  identify: 'victims_identified',
  describe: 'victims_identified',
  assist: 'victims_assisted',
  estimate: 'victims_estimated',
  arrest: 'arrests',
  charge: 'suspects_charged',
  prosecute: 'prosecutions',
  convict: 'convictions',
  acquit: 'acquittals',
  close: 'cases_closed',
  drop: 'cases_closed',
  investigate: 'investigations',
  report: 'cases_reported',
  train: 'officials_trained',
  inspect: 'inspections',
  raid: 'operations',
  dismantle: 'groups_dismantled',
};

const UNIT_OF_NOUN: Readonly<Record<NounConcept, string>> = {
  victim: 'victim',
  person: 'person',
  suspect: 'suspect',
  case: 'case',
  complaint: 'complaint',
  investigation: 'investigation',
  prosecution: 'case',
  conviction: 'conviction',
  sentence: 'sentence',
  acquittal: 'sentence',
  arrest: 'person',
  charge: 'other',
  accusation: 'suspect',
  operation: 'operation',
  raid: 'raid',
  search: 'raid',
  inspection: 'inspection',
  vehicle: 'inspection',
  group: 'group',
  contact: 'contact',
  official: 'official',
  rescue: 'victim',
  assistance: 'victim',
  other: 'other',
  irrelevant: 'other',
  offence: 'other',
};

/** Measures that their noun alone decides, whatever verb stands beside it. */
const BY_NOUN: Readonly<Partial<Record<NounConcept, Measure>>> = {
  investigation: 'investigations',
  conviction: 'convictions',
  acquittal: 'acquittals',
  arrest: 'arrests',
  charge: 'other',
  accusation: 'suspects_charged',
  operation: 'operations',
  search: 'operations',
  inspection: 'inspections',
  group: 'groups_dismantled',
  rescue: 'victims_rescued',
  assistance: 'victims_assisted',
  other: 'other',
  irrelevant: 'other',
};

/** Measures of a noun beside which no verb tells what happened. */
const BY_NOUN_ALONE: Readonly<Partial<Record<NounConcept, Measure>>> = {
  victim: 'victims_identified',
  person: 'victims_identified',
  suspect: 'suspects_charged',
  case: 'cases_reported',
  complaint: 'cases_reported',
  prosecution: 'prosecutions',
  sentence: 'convictions',
  raid: 'other',
  vehicle: 'other',
  contact: 'hotline_contacts',
  official: 'other',
};

const VICTIM_ACTS: ReadonlySet<ActConcept> = new Set<ActConcept>([
  'rescue',
  'identify',
  'describe',
  'assist',
  'estimate',
]);
const SUSPECT_ACTS: ReadonlySet<ActConcept> = new Set<ActConcept>([
  'arrest',
  'charge',
  'prosecute',
  'convict',
  'acquit',
  'investigate',
  'drop',
]);

/**
 * Measure and unit of what is counted, from its noun and the verb beside it.
 * @example measureOf('person', 'arrest') // { measure: 'arrests', unit: 'suspect' }
 */
export function measureOf(noun: NounConcept, act: ActConcept | null): MeasureAndUnit {
  const fixed = BY_NOUN[noun];
  const unit = UNIT_OF_NOUN[noun];
  if (fixed) return { measure: fixed, unit };
  if (act === null) {
    const measure = BY_NOUN_ALONE[noun] ?? 'other';
    return { measure, unit: noun === 'person' ? 'victim' : unit };
  }
  if (noun === 'contact' && act === 'report') return { measure: 'hotline_contacts', unit };
  if (noun === 'prosecution' && act !== 'convict' && act !== 'acquit') return { measure: 'prosecutions', unit };
  if (noun === 'person') {
    if (VICTIM_ACTS.has(act)) return { measure: BY_ACT[act], unit: 'victim' };
    if (act === 'train') return { measure: BY_ACT[act], unit: 'official' };
    if (SUSPECT_ACTS.has(act))
      return { measure: BY_ACT[act], unit: act === 'convict' || act === 'acquit' ? 'person' : 'suspect' };
  }
  if (noun === 'suspect' && (act === 'convict' || act === 'acquit')) return { measure: BY_ACT[act], unit: 'person' };
  return { measure: BY_ACT[act], unit };
}
