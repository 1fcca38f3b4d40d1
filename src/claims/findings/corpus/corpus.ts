/** A situation in which a check must find one thing, and what it says of it. */
export interface FoundExample {
  readonly name: string;
  /** Claims in the notation of `situation.ts`. */
  readonly claims: string;
  /** Letters of the claims that the finding names, joined with `+`. */
  readonly names: string;
  readonly es: string;
  readonly en: string;
}

/** A situation in which a check must find nothing. */
export interface QuietExample {
  readonly name: string;
  readonly claims: string;
}

/** What a check must and must not find. Everything in it is invented; the country is Andara. */
export interface CheckCorpus {
  readonly found: readonly FoundExample[];
  readonly quiet: readonly QuietExample[];
}

/** Names of those who count in invented situations; their kinds are the first words of their ids. */
export const INVENTED_PRODUCERS = [
  ['police', 'Policía', 'Police'],
  ['prosecutor', 'Fiscalía', 'Prosecutor'],
  ['judiciary', 'Órgano Judicial', 'Judiciary'],
  ['ministry', 'Ministerio', 'Ministry'],
  ['observatory', 'Observatorio', 'Observatory'],
  ['ombudsman', 'Defensoría', 'Ombudsman'],
  ['government', 'Gobierno', 'Government'],
  ['foreign-government', 'Informe extranjero', 'Foreign report'],
  ['organisation-home', 'Hogar', 'Shelter'],
  ['research', 'Estudio', 'Study'],
].map(([id, es, en]) => ({ id: id!, shortName: { es: es!, en: en! } }));
