/** First-level divisions as TopoJSON, in the shape that Natural Earth's file has here. */
export interface DivisionTopology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: { readonly admin1: { readonly geometries: readonly DivisionGeometry[] } };
}
interface DivisionProperties {
  readonly c: string;
  readonly code: string;
  readonly en: string;
  readonly es: string;
}
type DivisionGeometry = { readonly properties: DivisionProperties } & (
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] }
);

type Ring = readonly (readonly [number, number])[];
interface Shape {
  readonly code: string;
  readonly rings: readonly Ring[];
  readonly box: readonly [number, number, number, number];
}

/**
 * A function from a country and a point to the code of the division that holds it; the nearest division of the country
 * when the point falls off the simplified coast. GeoNames' own first-level codes are not ISO 3166-2, so the place on the
 * map decides.
 */
export function divisionFinder(
  topology: DivisionTopology,
  /** The code under which a division is kept; null when it is not. */
  keptAs: (code: string, country: string) => string | null,
): (country: string, longitude: number, latitude: number) => string | null {
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  const ringOf = (indexes: readonly number[]): Ring =>
    indexes.flatMap((index) => (index < 0 ? [...arcs[~index]!].reverse() : arcs[index]!));
  const byCountry = new Map<string, Shape[]>();
  for (const geometry of topology.objects.admin1.geometries) {
    const code = keptAs(geometry.properties.code, geometry.properties.c);
    if (code === null) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const rings = polygons.flat().map((indexes) => ringOf(indexes));
    const longitudes = rings.flatMap((ring) => ring.map(([x]) => x));
    const latitudes = rings.flatMap((ring) => ring.map(([, y]) => y));
    const min = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
    const max = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
    const box = [min(longitudes), min(latitudes), max(longitudes), max(latitudes)] as const;
    const shapes = byCountry.get(geometry.properties.c) ?? [];
    shapes.push({ code, rings, box });
    byCountry.set(geometry.properties.c, shapes);
  }
  return (country, longitude, latitude) => {
    const shapes = byCountry.get(country) ?? [];
    const inside = shapes.find(
      ({ box, rings }) =>
        longitude >= box[0] &&
        latitude >= box[1] &&
        longitude <= box[2] &&
        latitude <= box[3] &&
        holds(rings, longitude, latitude),
    );
    if (inside) return inside.code;
    let nearest: string | null = null;
    let best = Infinity;
    for (const { code, rings } of shapes)
      for (const ring of rings)
        for (const [x, y] of ring) {
          const distance = (x - longitude) ** 2 + (y - latitude) ** 2;
          if (distance < best) [best, nearest] = [distance, code];
        }
    return nearest;
  };
}

function decodeArc(arc: readonly (readonly [number, number])[], transform: DivisionTopology['transform']): Ring {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]] as const;
  });
}

/** Even-odd rule over all rings, so that holes count out. */
function holds(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i]!;
      const [xj, yj] = ring[j]!;
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  return inside;
}
