import { codesOf, type Code } from './code-list.ts';

const word = (es: string, en: string, esDefinition: string, enDefinition: string): Code => ({
  es: { label: es, definition: esDefinition },
  en: { label: en, definition: enDefinition },
});

/** What is counted. Different units are never divided without saying so. Money uses ISO 4217 codes beside these. */
export const UNITS = {
  case: word(
    'casos',
    'cases',
    'Un hecho o causa registrada; puede tener varias víctimas y acusados.',
    'A registered event or file; may have several victims and accused.',
  ),
  complaint: word(
    'denuncias',
    'complaints',
    'Una denuncia presentada; varias pueden referirse a un hecho.',
    'A complaint made; several may concern one event.',
  ),
  contact: word('contactos', 'contacts', 'Una llamada o mensaje recibido.', 'A call or message received.'),
  investigation: word('investigaciones', 'investigations', 'Un cuaderno de investigación.', 'An investigation file.'),
  prosecution: word(
    'procesos',
    'prosecutions',
    'Un proceso penal iniciado; puede tener varios acusados.',
    'A criminal proceeding begun; may have several accused.',
  ),
  trial: word('juicios', 'trials', 'Un juicio.', 'A trial.'),
  suspect: word(
    'personas sospechosas',
    'suspects',
    'Una persona sospechosa, imputada o acusada.',
    'A person suspected, charged or accused.',
  ),
  person: word('personas', 'persons', 'Una persona.', 'A person.'),
  victim: word('víctimas', 'victims', 'Una persona víctima.', 'A person who is a victim.'),
  sentence: word(
    'sentencias',
    'sentences',
    'Una sentencia; una persona puede tener varias.',
    'A judgment; one person may have several.',
  ),
  conviction: word('condenas', 'convictions', 'Una condena.', 'A conviction.'),
  operation: word('operativos', 'operations', 'Un operativo.', 'An operation.'),
  raid: word('allanamientos', 'raids', 'Un allanamiento.', 'A raid.'),
  inspection: word('inspecciones', 'inspections', 'Una inspección o control.', 'An inspection or check.'),
  group: word('redes', 'networks', 'Una red o grupo.', 'A network or group.'),
  official: word('personas capacitadas', 'persons trained', 'Una persona capacitada.', 'A person trained.'),
  percent: word('por ciento', 'percent', 'Porcentaje, tal como se publicó.', 'Percentage, as printed.'),
  year: word('años', 'years', 'Años de pena.', 'Years of a penalty.'),
  month: word('meses', 'months', 'Meses de pena.', 'Months of a penalty.'),
  day: word('días', 'days', 'Días de pena o multa.', 'Days of a penalty or fine.'),
  age: word('años de edad', 'years of age', 'Edad en años cumplidos.', 'Age in completed years.'),
  times: word('veces', 'times', 'Razón entre dos cifras.', 'Ratio between two figures.'),
  x100k: word(
    'por 100.000 habitantes',
    'per 100,000 inhabitants',
    'Tasa por 100.000 habitantes.',
    'Rate per 100,000 inhabitants.',
  ),
  score: word('puntos', 'points', 'Puntaje de un índice.', 'Score of an index.'),
  tier: word('nivel', 'tier', 'Nivel de una clasificación ordinal.', 'Level of an ordinal ranking.'),
  other: word('otra unidad', 'other unit', 'La unidad está en la cita.', 'The unit is in the quote.'),
} as const satisfies Record<string, Code>;

export type CountedUnit = keyof typeof UNITS;
export const UNIT_CODES = codesOf<CountedUnit>(UNITS);

/** Whether a unit is an ISO 4217 currency code, the other form a unit may take. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
