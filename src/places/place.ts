/** How large a place is, from the whole world down. A division is of the first level: department, state, province. */
export const PLACE_LEVELS = ['world', 'region', 'country', 'division', 'city'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** A place as the gazetteer knows it. */
export interface Place {
  /** `world`, `region.europe`, `BO` (ISO 3166-1), `BO-L` (ISO 3166-2), `BO-L.el-alto`: part of public addresses. */
  readonly id: string;
  /** From the country down, as claims carry it: `Bolivia/La Paz/El Alto`. */
  readonly path: string;
  readonly name: { readonly es: string; readonly en: string };
  readonly level: PlaceLevel;
  readonly parentId: string | null;
  /** Inhabitants as of the register; null where it gives none. */
  readonly population: number | null;
}

/**
 * The ISO 3166-1 code of the country that a place is or lies in; null for the world and its regions.
 * @example countryOf('BO-L.el-alto') // 'BO'
 */
export function countryOf(placeId: string): string | null {
  if (placeId.length > 2 && !'-.'.includes(placeId.charAt(2))) return null;
  return isCapital(placeId.charCodeAt(0)) && isCapital(placeId.charCodeAt(1)) ? placeId.slice(0, 2) : null;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/**
 * Whether a place is, or lies inside, another by its code: countries in regions are not asked here.
 * @example isWithin('BO-L.el-alto', 'BO') // true
 */
export function isWithin(placeId: string, containerId: string): boolean {
  return placeId === containerId || placeId.startsWith(`${containerId}-`) || placeId.startsWith(`${containerId}.`);
}
