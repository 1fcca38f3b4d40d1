import { nameKey } from '../../../vocabulary/name-key.ts';
import type { EvidenceClaim } from '../check.ts';

/**
 * What claims are about, so that findings are looked up by it: measures, who counted, and places: each by its path, by the
 * paths that hold it, and by the name of each, without capitals and accents.
 * @example topicsOf([claim]) // ['measure:cases_reported', 'place:bolivia', 'place:bolivia/potosi', 'place:potosi', …]
 */
export function topicsOf(claims: readonly EvidenceClaim[]): readonly string[] {
  const topics = new Set<string>();
  for (const { subject, counter } of claims) {
    const bar = subject.indexOf('|');
    topics.add(measureTopic(subject.slice(0, bar)));
    topics.add(producerTopic(counter));
    for (const path of subject.slice(bar + 1).split(';')) {
      const names = path.split('/').map(nameKey);
      for (const [depth, name] of names.entries()) {
        if (name === '') continue;
        topics.add(`place:${names.slice(0, depth + 1).join('/')}`);
        topics.add(`place:${name}`);
      }
    }
  }
  return [...topics].sort();
}

export const measureTopic = (measure: string) => `measure:${measure}`;
export const producerTopic = (counter: string) => `producer:${counter}`;
export const placeTopic = (place: string) => `place:${place.split('/').map(nameKey).join('/')}`;
