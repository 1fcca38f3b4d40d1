import { codesOf, type Code } from './code-list.ts';

/** Where a measure stands on the way from complaint to verdict; null for what is not a stage. */
export type MeasureFamily =
  | 'complaint'
  | 'investigation'
  | 'prosecution'
  | 'judgment'
  | 'victim'
  | 'change'
  | 'law'
  | 'money'
  | 'response'
  | 'profile'
  | 'policy'
  | 'other';

export interface MeasureCode extends Code {
  readonly family: MeasureFamily;
  /** Flow: counted over a period. Stock: counted at a moment. Rating: ordinal, never summed. None: not a count. */
  readonly kind: 'flow' | 'stock' | 'rating' | 'none';
}

/**
 * What is counted. The first block are the measures that extraction proposes; the last are measures that only a
 * reviewer or the built-in workspace sets.
 */
const measures = {
  cases_reported: {
    family: 'complaint',
    kind: 'flow',
    es: {
      label: 'Casos denunciados',
      definition: 'Denuncias, casos o causas registrados por policía, fiscalía u observatorio.',
    },
    en: {
      label: 'Reported cases',
      definition: 'Complaints, reports, cases or files registered by police, prosecutors or observatories.',
    },
  },
  hotline_contacts: {
    family: 'complaint',
    kind: 'flow',
    es: { label: 'Contactos a líneas de ayuda', definition: 'Llamadas y mensajes a una línea de denuncia o ayuda.' },
    en: { label: 'Hotline contacts', definition: 'Calls and messages to a help or reporting line.' },
  },
  cases_closed: {
    family: 'investigation',
    kind: 'flow',
    es: {
      label: 'Casos cerrados sin acusación',
      definition:
        'Causas rechazadas, desestimadas, sobreseídas, declinadas o archivadas, y denuncias en las que no se acusó a nadie.',
    },
    en: {
      label: 'Cases closed without charge',
      definition:
        'Files rejected, dismissed, discontinued, declined or archived, and complaints in which nobody was charged.',
    },
  },
  investigations: {
    family: 'investigation',
    kind: 'flow',
    es: { label: 'Investigaciones', definition: 'Investigaciones o cuadernos de investigación abiertos o en curso.' },
    en: { label: 'Investigations', definition: 'Investigations or investigation files opened or under way.' },
  },
  arrests: {
    family: 'investigation',
    kind: 'flow',
    es: { label: 'Personas detenidas', definition: 'Personas aprehendidas, arrestadas o detenidas.' },
    en: { label: 'Arrests', definition: 'Persons arrested or detained.' },
  },
  suspects_charged: {
    family: 'prosecution',
    kind: 'flow',
    es: { label: 'Personas imputadas', definition: 'Personas imputadas o acusadas formalmente.' },
    en: { label: 'Suspects charged', definition: 'Persons formally charged.' },
  },
  prosecutions: {
    family: 'prosecution',
    kind: 'flow',
    es: { label: 'Procesos penales', definition: 'Acusaciones o juicios iniciados.' },
    en: { label: 'Prosecutions', definition: 'Prosecutions, indictments or trials begun.' },
  },
  convictions: {
    family: 'judgment',
    kind: 'flow',
    es: {
      label: 'Condenas',
      definition:
        'Sentencias condenatorias o personas condenadas; donde la fuente cuenta sentencias sin separar absoluciones, se dice.',
    },
    en: {
      label: 'Convictions',
      definition:
        'Guilty verdicts or persons convicted; where a source counts sentences without separating acquittals, we say so.',
    },
  },
  acquittals: {
    family: 'judgment',
    kind: 'flow',
    es: { label: 'Absoluciones', definition: 'Sentencias absolutorias o personas absueltas.' },
    en: { label: 'Acquittals', definition: 'Acquittals or persons acquitted.' },
  },
  sentence_length: {
    family: 'judgment',
    kind: 'none',
    es: { label: 'Duración de la pena impuesta', definition: 'Años de privación de libertad impuestos en sentencia.' },
    en: { label: 'Sentence length', definition: 'Prison terms imposed.' },
  },
  penalty_range: {
    family: 'law',
    kind: 'none',
    es: { label: 'Pena prevista en la ley', definition: 'Penas que la ley prevé para el delito.' },
    en: { label: 'Penalty in law', definition: 'Terms that the law provides for the offence.' },
  },
  fine: {
    family: 'law',
    kind: 'none',
    es: { label: 'Multa', definition: 'Multas o indemnizaciones impuestas o previstas.' },
    en: { label: 'Fine', definition: 'Fines or compensation imposed or provided.' },
  },
  victims_identified: {
    family: 'victim',
    kind: 'flow',
    es: {
      label: 'Víctimas identificadas',
      definition: 'Víctimas encontradas, registradas o detectadas; incluye víctimas potenciales.',
    },
    en: {
      label: 'Victims identified',
      definition: 'Victims found, registered or detected; includes potential victims.',
    },
  },
  victims_rescued: {
    family: 'victim',
    kind: 'flow',
    es: { label: 'Víctimas rescatadas', definition: 'Víctimas liberadas o recuperadas.' },
    en: { label: 'Victims rescued', definition: 'Victims freed or recovered.' },
  },
  victims_assisted: {
    family: 'victim',
    kind: 'flow',
    es: { label: 'Víctimas asistidas', definition: 'Víctimas acogidas, derivadas, atendidas o repatriadas.' },
    en: { label: 'Victims assisted', definition: 'Victims sheltered, referred, served or repatriated.' },
  },
  victims_estimated: {
    family: 'victim',
    kind: 'none',
    es: { label: 'Víctimas estimadas', definition: 'Estimaciones de cuántas víctimas hay.' },
    en: { label: 'Victims estimated', definition: 'Estimates of how many victims there are.' },
  },
  percent_share: {
    family: 'profile',
    kind: 'none',
    es: { label: 'Parte de un total', definition: 'Porcentaje de un total; la fuente dice de cuál.' },
    en: { label: 'Share of a whole', definition: 'Percentage of a whole; the source says of which.' },
  },
  percent_change: {
    family: 'change',
    kind: 'none',
    es: { label: 'Variación porcentual', definition: 'Cambio en porcentaje entre dos cifras; una caída es negativa.' },
    en: { label: 'Percent change', definition: 'Change between two figures in percent; a fall is negative.' },
  },
  count_change: {
    family: 'change',
    kind: 'none',
    es: { label: 'Variación absoluta', definition: 'Diferencia entre dos cifras, en la unidad contada.' },
    en: { label: 'Change in number', definition: 'Difference between two figures, in the unit counted.' },
  },
  ratio: {
    family: 'change',
    kind: 'none',
    es: { label: 'Razón', definition: 'Cuántas veces una cifra contiene a otra; «triplicó» es 3.' },
    en: { label: 'Ratio', definition: 'How many times one figure holds another; “tripled” is 3.' },
  },
  rate: {
    family: 'profile',
    kind: 'none',
    es: { label: 'Tasa', definition: 'Tasa publicada por la fuente, por ejemplo por 100.000 habitantes.' },
    en: { label: 'Rate', definition: 'A rate the source published, for example per 100,000 inhabitants.' },
  },
  age_range: {
    family: 'profile',
    kind: 'none',
    es: { label: 'Edades', definition: 'Edades de víctimas o acusados.' },
    en: { label: 'Ages', definition: 'Ages of victims or accused.' },
  },
  price: {
    family: 'money',
    kind: 'none',
    es: { label: 'Suma pagada por una persona', definition: 'Sumas pagadas por personas o deudas impuestas.' },
    en: { label: 'Sum paid for a person', definition: 'Sums paid for persons, or debts imposed.' },
  },
  proceeds: {
    family: 'money',
    kind: 'none',
    es: { label: 'Ganancias', definition: 'Sumas ganadas o incautadas.' },
    en: { label: 'Proceeds', definition: 'Sums earned or seized.' },
  },
  funding: {
    family: 'money',
    kind: 'none',
    es: { label: 'Presupuesto', definition: 'Presupuestos y donaciones para la respuesta.' },
    en: { label: 'Funding', definition: 'Budgets and grants for the response.' },
  },
  operations: {
    family: 'response',
    kind: 'flow',
    es: { label: 'Operativos', definition: 'Operativos y allanamientos.' },
    en: { label: 'Operations', definition: 'Operations and raids.' },
  },
  inspections: {
    family: 'response',
    kind: 'flow',
    es: { label: 'Inspecciones', definition: 'Inspecciones y controles; personas o vehículos revisados.' },
    en: { label: 'Inspections', definition: 'Inspections and checks; persons or vehicles screened.' },
  },
  groups_dismantled: {
    family: 'response',
    kind: 'flow',
    es: { label: 'Redes desarticuladas', definition: 'Redes o grupos desarticulados.' },
    en: { label: 'Networks dismantled', definition: 'Networks or groups broken up.' },
  },
  officials_trained: {
    family: 'response',
    kind: 'flow',
    es: { label: 'Personal capacitado', definition: 'Personas capacitadas.' },
    en: { label: 'Officials trained', definition: 'Persons trained.' },
  },
  trials_open: {
    family: 'prosecution',
    kind: 'stock',
    es: {
      label: 'Juicios en curso',
      definition: 'Juicios abiertos en un momento dado; es una foto de un momento, no un total anual.',
    },
    en: { label: 'Open trials', definition: 'Trials open at a moment; a picture of that moment, not a yearly total.' },
  },
  suspects_investigated: {
    family: 'investigation',
    kind: 'flow',
    es: {
      label: 'Personas investigadas',
      definition: 'Personas sospechosas en casos investigados; la fuente no dice que fueran detenidas o imputadas.',
    },
    en: {
      label: 'Suspects investigated',
      definition: 'Suspects in investigated cases; the source does not say that they were arrested or charged.',
    },
  },
  missing_persons: {
    family: 'other',
    kind: 'stock',
    es: {
      label: 'Búsquedas de personas desaparecidas',
      definition: 'Búsquedas abiertas; no son casos de trata aunque a menudo se confunden.',
    },
    en: {
      label: 'Missing-person searches',
      definition: 'Searches still open; not trafficking cases, though often conflated.',
    },
  },
  prosecution_score: {
    family: 'policy',
    kind: 'rating',
    es: {
      label: 'Puntaje de persecución penal (índice 3P)',
      definition: 'Puntaje de 1 a 5 asignado por el índice 3P; es una codificación, no un conteo.',
    },
    en: {
      label: 'Prosecution score (3P index)',
      definition: 'Score from 1 to 5 given by the 3P index; a coding, not a count.',
    },
  },
  tier_ranking: {
    family: 'policy',
    kind: 'rating',
    es: {
      label: 'Nivel en el Informe TIP',
      definition: 'Nivel que asigna el Departamento de Estado de EE. UU.: 1, 2, 2WL (lista de vigilancia) o 3.',
    },
    en: {
      label: 'TIP Report tier',
      definition: 'Tier given by the US Department of State: 1, 2, 2WL (watch list) or 3.',
    },
  },
  other: {
    family: 'other',
    kind: 'none',
    es: { label: 'Otra cantidad', definition: 'Una cantidad pertinente que ninguna otra medida nombra.' },
    en: { label: 'Other quantity', definition: 'A relevant quantity that no other measure names.' },
  },
} as const satisfies Record<string, MeasureCode>;

export type Measure = keyof typeof measures;
export const MEASURES: Readonly<Record<Measure, MeasureCode>> = measures;
export const MEASURE_CODES = codesOf(MEASURES);
