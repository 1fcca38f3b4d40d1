import { childrenOf, placeById } from '../../src/places/gazetteer.ts';
import type { Producer } from '../../src/sources/source.ts';
import type { Scope } from '../../src/vocabulary/claim-terms.ts';
import type { Measure } from '../../src/vocabulary/measure.ts';
import { chanceOf, type Chance } from './seeded-chance.ts';

/** Countries whose places the invented reports are about, with how many of them. */
const COUNTRIES = [
  { id: 'BO', places: 131 },
  { id: 'PY', places: 79 },
  { id: 'EC', places: 90 },
] as const;

export const FIRST_YEAR = 2011;
export const LAST_YEAR = 2025;

/** A place with what holds it: a country, then its divisions, then their cities. */
export interface InventedPlace {
  readonly path: string;
  readonly name: string;
  readonly country: string;
  /** Paths directly inside it. */
  readonly parts: readonly string[];
  /** How much happens there, against the country. */
  readonly share: number;
}

/** What a kind of office counts, how often it is quoted for it, and how much of the truth it sees. */
interface Counted {
  readonly measure: Measure;
  readonly unit: string;
  /** Per year in a whole country. */
  readonly level: number;
  readonly offices: readonly (readonly [kind: Producer['kind'], often: number, sees: number])[];
}

export const COUNTED: readonly Counted[] = [
  {
    measure: 'cases_reported',
    unit: 'case',
    level: 600,
    offices: [
      ['police', 10, 0.8],
      ['prosecutor', 4, 1.15],
      ['observatory', 1, 0.8],
    ],
  },
  { measure: 'victims_rescued', unit: 'victim', level: 420, offices: [['police', 1, 0.9]] },
  {
    measure: 'victims_identified',
    unit: 'victim',
    level: 700,
    offices: [
      ['ombudsman', 4, 0.7],
      ['international', 1, 1.1],
    ],
  },
  { measure: 'arrests', unit: 'person', level: 260, offices: [['police', 1, 1]] },
  { measure: 'investigations', unit: 'investigation', level: 380, offices: [['prosecutor', 1, 1]] },
  {
    measure: 'prosecutions',
    unit: 'prosecution',
    level: 140,
    offices: [
      ['prosecutor', 5, 1],
      ['foreign-government', 1, 0.95],
    ],
  },
  {
    measure: 'convictions',
    unit: 'conviction',
    level: 45,
    offices: [
      ['judiciary', 5, 1],
      ['foreign-government', 1, 0.9],
    ],
  },
  { measure: 'victims_assisted', unit: 'victim', level: 310, offices: [['organisation', 1, 0.5]] },
  { measure: 'missing_persons', unit: 'person', level: 2200, offices: [['police', 1, 1]] },
  { measure: 'operations', unit: 'operation', level: 900, offices: [['police', 1, 1]] },
];

const OFFICE_NAMES: Readonly<Record<string, readonly [es: string, en: string]>> = {
  police: ['Policía Inventada', 'Invented Police'],
  prosecutor: ['Fiscalía Inventada', 'Invented Prosecutor'],
  judiciary: ['Tribunal Inventado', 'Invented Court'],
  ombudsman: ['Defensoría Inventada', 'Invented Ombudsman'],
  observatory: ['Observatorio Inventado', 'Invented Observatory'],
  organisation: ['Red de Casas Inventada', 'Invented Shelters'],
  international: ['Oficina Regional Inventada', 'Invented Regional Office'],
  'foreign-government': ['Gobierno Lejano', 'Distant Government'],
};

/** All offices: one of each kind in each country. */
export function inventedProducers(): readonly Producer[] {
  return COUNTRIES.flatMap(({ id }) => {
    const country = placeById(id)!.path;
    return Object.entries(OFFICE_NAMES).map(([kind, [es, en]]): Producer => {
      const name = { es: `${es} de ${country}`, en: `${en} of ${country}` };
      return {
        id: producerIdOf(kind, country),
        kind: kind as Producer['kind'],
        name,
        shortName: { es: `${es} (${country})`, en: `${en} (${country})` },
        aliases: [],
      };
    });
  });
}

export const producerIdOf = (kind: string, country: string) => `${kind}-${country.toLowerCase()}`;
export const producerNameOf = (kind: string, country: string) => `${OFFICE_NAMES[kind]![0]} de ${country}`;

/** The papers, the most quoted first. */
export function inventedPublishers(): readonly string[] {
  const heads = ['El Diario', 'La Voz', 'El Faro', 'La Tribuna', 'Radio', 'Agencia', 'El Correo', 'Portal'];
  const tails = ['Imaginario', 'del Altiplano Inventado', 'de Nadie', 'del Valle Inventado', 'Supuesto', 'de Prueba'];
  return tails.flatMap((tail) => heads.map((head) => `${head} ${tail}`));
}

/** Places of the invented reports; countries first, then by what happens there. */
export function inventedPlaces(): readonly InventedPlace[] {
  const places: InventedPlace[] = [];
  for (const { id, places: most } of COUNTRIES) {
    const country = placeById(id)!;
    const divisions = childrenOf(id);
    const cities = divisions.flatMap((division) => childrenOf(division.id));
    const chosen = [country, ...divisions, ...cities].slice(0, most);
    const paths = new Set(chosen.map((place) => place.path));
    for (const [rank, place] of chosen.entries()) {
      const depth = place.path.split('/').length - 1;
      places.push({
        path: place.path,
        name: place.path.split('/').at(-1)!,
        country: country.path,
        parts: childrenOf(place.id)
          .map((part) => part.path)
          .filter((path) => paths.has(path)),
        share: [1, 1 / (divisions.length + 1), 1 / (rank + 4)][depth] ?? 0.01,
      });
    }
  }
  return places;
}

/**
 * What an office counts in a place and year, always the same. After two years a fifth of the counts are revised; with
 * related offences they are higher; of half a year they are about half.
 */
export function countOf(
  seed: number,
  counted: Counted,
  asked: {
    readonly office: string;
    readonly sees: number;
    readonly place: InventedPlace;
    readonly year: number;
    readonly scope: Scope;
    readonly half: boolean;
    readonly revised: boolean;
  },
): number {
  const { place, year, office, sees } = asked;
  const local = chanceOf(seed, `${counted.measure} ${place.path} ${year}`);
  const truth = counted.level * place.share * (1 + (year - FIRST_YEAR) * 0.04) * (0.8 + local.next() * 0.4);
  const seen = chanceOf(seed, `${office} ${counted.measure} ${place.path} ${year}`);
  const known = truth * sees * (0.96 + seen.next() * 0.08);
  const isRevised = seen.is(0.2) && asked.revised;
  return Math.round(known * (asked.scope === 'mixed' ? 1.4 : 1) * (asked.half ? 0.47 : 1) * (isRevised ? 1.06 : 1));
}

/** Which office is quoted for a count. */
export function officeFor(chance: Chance, counted: Counted): { readonly kind: string; readonly sees: number } {
  const total = counted.offices.reduce((sum, [, often]) => sum + often, 0);
  let left = chance.next() * total;
  for (const [kind, often, sees] of counted.offices) {
    left -= often;
    if (left < 0) return { kind, sees };
  }
  const [kind, , sees] = counted.offices[0]!;
  return { kind, sees };
}
