import type { Language } from '../vocabulary/code-list.ts';

/** What the columns of `claims.csv` hold, in Spanish. The English words stand in the release itself, beside the columns. */
const ES: Readonly<Record<string, string>> = {
  id: 'Identificador de la cifra; su página es /es/claims/ID.',
  measure: 'Qué se cuenta: un código del glosario.',
  measure_printed:
    'Qué se cuenta, como está escrito: en palabras de la fuente o, en la compilación inicial, con su etiqueta.',
  value: 'El número publicado; vacío cuando no hay (vea absence). Nunca 0 por «no informado».',
  value_max: 'Extremo superior de un rango publicado.',
  value_text: 'Un valor ordinal que no es un número; por ejemplo, el nivel 2WL.',
  absence: 'Por qué no hay número: notReported, notApplicable, notComparable o suppressed.',
  qualifier: 'Palabra que la fuente pone al número: only, about, more_than…; eq si no pone ninguna.',
  unit: 'De qué es cada uno del número: case, complaint, person, victim, sentence… o una moneda ISO 4217.',
  place_ids: 'Lugares de los que trata, separados por «;»: ISO 3166-1, ISO 3166-2 o nuestro código de ciudad.',
  place: 'Los mismos lugares, como ruta desde el país, separados por «;».',
  period_start: 'Primer día del periodo; vacío si la fuente no lo da.',
  period_end: 'Último día del periodo, incluido.',
  partial: 'Verdadero si el periodo no es un año completo, calendario o de informe (o varios).',
  open_end: 'Verdadero si el periodo llega «hasta hoy», es decir, hasta la publicación.',
  period_precision: 'Con qué finura escribe la fuente el periodo.',
  year_kind: 'calendar (calendario), reporting (abril a marzo) o report (año de un informe).',
  period_printed: 'El periodo, como está escrito en la fuente o en la compilación inicial.',
  period_alternatives: 'Otros periodos que admiten las palabras, inicio/fin, separados por «;».',
  scope: 'Delitos que incluye: trafficking, smuggling, related, mixed o unknown.',
  scope_printed: 'El alcance, como está escrito en la fuente o en la compilación inicial.',
  exploitation: 'Formas de explotación o delitos, unidos con «+».',
  victim: 'Parte de las víctimas de la que trata la cifra.',
  producer: 'Identificador de quien contó.',
  attribution: 'La cadena desde quien publicó hasta quien contó, unida con « > ».',
  source: 'Identificador de la fuente.',
  quote: 'La frase de la fuente; vacía si el texto no se capturó o si la frase se reserva.',
  quote_withheld: 'Verdadero si la frase se reserva porque parece identificar a una víctima.',
  token: 'El número tal como aparece en la frase.',
  status: 'accepted (aceptada) o corrected (corregida al revisarla).',
  reviewed_by: 'Quién la revisó, o quién responde de la compilación de la que se tomó.',
  reviewed_at: 'Cuándo, en UTC.',
  note: 'Lo que conviene saber junto al número.',
};

/** What a column holds; null where the release's own English description is what there is. */
export function columnWords(language: Language, column: string): string | null {
  return language === 'es' ? (ES[column] ?? null) : null;
}

/** What the columns of `figures.csv` hold, in Spanish. */
const FIGURES_ES: Readonly<Record<string, string>> = {
  id: 'Identificador: un resumen de su medida, lugar, periodo y alcance.',
  measure: 'Qué se cuenta: un código del glosario.',
  place_ids: 'Lugares de los que trata, separados por «;».',
  place: 'Los mismos lugares, como ruta desde el país, separados por «;».',
  period_start: 'Primer día del periodo.',
  period_end: 'Último día del periodo, incluido.',
  scope: 'Delitos que incluye: trafficking, smuggling, related, mixed o unknown.',
  decision:
    'preferred: se prefiere un valor (vea claim). disputed: no se prefiere ninguno; la cifra está entre low y high.',
  claim: 'Identificador, en claims.csv, del valor preferido; vacío en una disputa.',
  value: 'El número preferido.',
  value_max: 'Extremo superior de su rango publicado.',
  value_text: 'Su valor ordinal, donde no es un número.',
  low: 'Extremo inferior de una disputa.',
  high: 'Extremo superior de una disputa.',
  unit: 'De qué es cada uno del número; vacía si los extremos de una disputa cuentan unidades distintas.',
  rivals: 'Identificadores, en claims.csv, de los demás valores, separados por «;»; en una disputa, de todos.',
  reason: 'Por qué, en palabras de quien decidió; vacía si nadie discute el valor.',
  decided_by: 'Quién decidió.',
  decided_at: 'Cuándo, en UTC.',
  rule: 'Número de la regla que decidió esta y otras cifras; vacío si una persona decidió esta.',
};

/** What a column of the decided figures holds; null where the release's own English description is what there is. */
export function figureColumnWords(language: Language, column: string): string | null {
  return language === 'es' ? (FIGURES_ES[column] ?? null) : null;
}
