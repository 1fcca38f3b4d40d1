/** Currencies that several countries name alike, decided by the country of the document. */
const PESOS: Readonly<Record<string, string>> = {
  MX: 'MXN',
  CO: 'COP',
  AR: 'ARS',
  CL: 'CLP',
  UY: 'UYU',
  DO: 'DOP',
  CU: 'CUP',
  PH: 'PHP',
};
/** In English text: the US dollar but for these. */
const DOLLARS: Readonly<Record<string, string>> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD' };
const RUPEES: Readonly<Record<string, string>> = { IN: 'INR', PK: 'PKR', NP: 'NPR', LK: 'LKR' };
const KWACHAS: Readonly<Record<string, string>> = { MW: 'MWK', ZM: 'ZMW' };
const SHILLINGS: Readonly<Record<string, string>> = { KE: 'KES', UG: 'UGX', TZ: 'TZS' };
const KRONER: Readonly<Record<string, string>> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' };
const LEI: Readonly<Record<string, string>> = { MD: 'MDL', RO: 'RON' };
const DINARS: Readonly<Record<string, string>> = {
  JO: 'JOD',
  KW: 'KWD',
  TN: 'TND',
  LY: 'LYD',
  RS: 'RSD',
  DZ: 'DZD',
  IQ: 'IQD',
  BH: 'BHD',
};
const RIYALS: Readonly<Record<string, string>> = { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' };
const FRANCS: Readonly<Record<string, string>> = {
  RW: 'RWF',
  BI: 'BIF',
  CD: 'CDF',
  GN: 'GNF',
  DJ: 'DJF',
  KM: 'KMF',
  CH: 'CHF',
  CM: 'XAF',
  GA: 'XAF',
  TD: 'XAF',
  CG: 'XAF',
  CF: 'XAF',
};
const DIRHAMS: Readonly<Record<string, string>> = { AE: 'AED', MA: 'MAD' };

const AMBIGUOUS: Readonly<
  Record<string, { readonly by: Readonly<Record<string, string>>; readonly otherwise: string }>
> = {
  $: { by: PESOS, otherwise: 'USD' },
  dollar: { by: DOLLARS, otherwise: 'USD' },
  peso: { by: PESOS, otherwise: 'MXN' },
  rupee: { by: RUPEES, otherwise: 'INR' },
  kwacha: { by: KWACHAS, otherwise: 'MWK' },
  shilling: { by: SHILLINGS, otherwise: 'KES' },
  krone: { by: KRONER, otherwise: 'SEK' },
  leu: { by: LEI, otherwise: 'RON' },
  dinar: { by: DINARS, otherwise: 'JOD' },
  riyal: { by: RIYALS, otherwise: 'SAR' },
  franc: { by: FRANCS, otherwise: 'XOF' },
  dirham: { by: DIRHAMS, otherwise: 'AED' },
};

/** ISO 4217 code of a currency sign or word, given the country (ISO 3166-1) of the text. @example currencyCode('peso', 'CO') // 'COP' */
export function currencyCode(printed: string, country: string | null): string {
  const ambiguous = AMBIGUOUS[printed];
  if (!ambiguous) return printed;
  return (country && ambiguous.by[country]) ?? ambiguous.otherwise;
}
