import { codesOf, type Code } from './code-list.ts';

const word = (es: string, en: string, esDefinition: string, enDefinition: string): Code => ({
  es: { label: es, definition: esDefinition },
  en: { label: en, definition: enDefinition },
});

/** A word the text puts on a number. `eq` means that the text puts none. */
export const QUALIFIERS = {
  eq: word('', '', 'La fuente da el número sin matiz.', 'The source gives the number plainly.'),
  only: word('solo', 'only', 'La fuente dice «solo» o «apenas».', 'The source says “only” or “barely”.'),
  about: word('alrededor de', 'about', 'La fuente da una aproximación.', 'The source gives an approximation.'),
  nearly: word('casi', 'nearly', 'La fuente dice «casi».', 'The source says “nearly”.'),
  more_than: word(
    'más de',
    'more than',
    'La fuente da un mínimo que no incluye el número.',
    'The source gives a floor that excludes the number.',
  ),
  at_least: word('al menos', 'at least', 'La fuente da un mínimo.', 'The source gives a floor.'),
  less_than: word(
    'menos de',
    'less than',
    'La fuente da un máximo que no incluye el número.',
    'The source gives a ceiling that excludes the number.',
  ),
  up_to: word('hasta', 'up to', 'La fuente da un máximo.', 'The source gives a ceiling.'),
} as const satisfies Record<string, Code>;
export type Qualifier = keyof typeof QUALIFIERS;
export const QUALIFIER_CODES = codesOf<Qualifier>(QUALIFIERS);

/** What the count includes. Trafficking and smuggling sit in different sections of ICCS: a merged count is `mixed`. */
export const SCOPES = {
  trafficking: word(
    'solo trata',
    'trafficking only',
    'Cuenta solo trata de personas.',
    'Counts trafficking in persons only.',
  ),
  smuggling: word(
    'solo tráfico',
    'smuggling only',
    'Cuenta tráfico ilícito de migrantes, que no es trata.',
    'Counts smuggling of migrants, which is not trafficking.',
  ),
  related: word(
    'delitos conexos',
    'related offences',
    'Cuenta un delito conexo: proxenetismo, pornografía, violencia sexual comercial.',
    'Counts a related offence: pimping, pornography, commercial sexual violence.',
  ),
  mixed: word(
    'trata y delitos conexos juntos',
    'trafficking and related offences together',
    'Suma trata con tráfico o delitos conexos.',
    'Adds trafficking to smuggling or related offences.',
  ),
  unknown: word(
    'alcance no indicado',
    'scope not stated',
    'La fuente no dice qué delitos incluye.',
    'The source does not say which offences it includes.',
  ),
} as const satisfies Record<string, Code>;
export type Scope = keyof typeof SCOPES;
export const SCOPE_CODES = codesOf<Scope>(SCOPES);

/** Forms of exploitation or offence; a claim joins several with `+`. */
export const EXPLOITATIONS = {
  sexual: word(
    'explotación sexual',
    'sexual exploitation',
    'Explotación de la prostitución ajena u otra explotación sexual.',
    'Exploitation of the prostitution of others or other sexual exploitation.',
  ),
  labour: word('explotación laboral', 'forced labour', 'Trabajo o servicios forzados.', 'Forced labour or services.'),
  domestic: word('trabajo doméstico', 'domestic work', 'Trabajo doméstico forzado.', 'Forced domestic work.'),
  begging: word('mendicidad', 'begging', 'Mendicidad forzada.', 'Forced begging.'),
  criminality: word(
    'criminalidad forzada',
    'forced criminality',
    'Obligación de cometer delitos.',
    'Being forced to commit crimes.',
  ),
  adoption: word(
    'adopción ilegal',
    'illegal adoption',
    'Adopción ilegal o venta de niños.',
    'Illegal adoption or sale of children.',
  ),
  organ: word('extracción de órganos', 'organ removal', 'Extracción de órganos.', 'Removal of organs.'),
  servitude: word(
    'servidumbre',
    'servitude',
    'Esclavitud, servidumbre o prácticas análogas.',
    'Slavery, servitude or similar practices.',
  ),
  marriage: word(
    'matrimonio forzado',
    'forced marriage',
    'Matrimonio forzado o servil.',
    'Forced or servile marriage.',
  ),
  pornography: word(
    'pornografía',
    'pornography',
    'Pornografía; en la ley boliviana un delito conexo.',
    'Pornography; in Bolivian law a related offence.',
  ),
  pimping: word(
    'proxenetismo',
    'pimping',
    'Proxenetismo; en la ley boliviana un delito conexo.',
    'Pimping; in Bolivian law a related offence.',
  ),
  commercial_sexual_violence: word(
    'violencia sexual comercial',
    'commercial sexual violence',
    'Pago por sexo con una persona menor de edad.',
    'Paying for sex with a minor.',
  ),
  smuggling: word(
    'tráfico de migrantes',
    'smuggling of migrants',
    'Tráfico ilícito de migrantes; no es trata.',
    'Smuggling of migrants; it is not trafficking.',
  ),
} as const satisfies Record<string, Code>;
export type Exploitation = keyof typeof EXPLOITATIONS;
export const EXPLOITATION_CODES = codesOf<Exploitation>(EXPLOITATIONS);

/** Why there is no number. Zero means that somebody counted zero. */
export const ABSENCES = {
  notReported: word(
    'no informado',
    'not reported',
    'La fuente no da ningún número; no es cero.',
    'The source gives no number; this is not zero.',
  ),
  notApplicable: word(
    'no corresponde',
    'not applicable',
    'La pregunta no corresponde.',
    'The question does not apply.',
  ),
  notComparable: word(
    'no comparable',
    'not comparable',
    'Las cifras no se pueden comparar.',
    'The figures cannot be compared.',
  ),
  suppressed: word(
    'reservado',
    'suppressed',
    'Se oculta para no revelar a una persona.',
    'Hidden so that no person is revealed.',
  ),
} as const satisfies Record<string, Code>;
export type Absence = keyof typeof ABSENCES;
export const ABSENCE_CODES = codesOf<Absence>(ABSENCES);

/** Where a claim stands. Only `accepted` and `corrected` claims enter a release. */
export const CLAIM_STATUSES = {
  proposed: word(
    'propuesta',
    'proposed',
    'Propuesta por el programa; nadie la ha revisado.',
    'Proposed by the program; nobody has reviewed it.',
  ),
  accepted: word(
    'aceptada',
    'accepted',
    'Aceptada por una persona, o tomada de la compilación inicial que acompaña al programa.',
    'Accepted by a person, or taken from the first compilation that comes with the program.',
  ),
  corrected: word(
    'corregida',
    'corrected',
    'Una persona corrigió lo que el programa leyó y la aceptó; el cambio se conserva.',
    'A person corrected what the program read and accepted it; the change is kept.',
  ),
  rejected: word(
    'rechazada',
    'rejected',
    'Una persona la rechazó; se conserva, no se publica.',
    'A person rejected it; kept, not published.',
  ),
} as const satisfies Record<string, Code>;
export type ClaimStatus = keyof typeof CLAIM_STATUSES;
export const CLAIM_STATUS_CODES = codesOf<ClaimStatus>(CLAIM_STATUSES);
