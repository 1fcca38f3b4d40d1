import { producerKey } from '../../claims/series.ts';
import { fill, formatDate, formatNumber, formatValueWithUnit } from '../../i18n/format.ts';
import { periodWords } from '../../i18n/period-words.ts';
import { publicMessages } from '../../i18n/public.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { MEASURES } from '../../vocabulary/measure.ts';
import type { Release, ReleasedClaim } from '../release.ts';
import { placeWords, scopeWords, sourceWords } from './claim-row.ts';
import { claimHref, producerWords, type Site } from './site.ts';

/**
 * A claim as a reader cites it: who counted first, then who published, then this release.
 * @param origin scheme and host of the site, for the permanent address; null for a local copy, whose address leads nobody
 *   else anywhere
 */
export function citationOfClaim(site: Site, language: Language, claim: ReleasedClaim, origin: string | null): string {
  const source = sourceWords(site, language, claim.sourceId);
  return fill(publicMessages(language).cite.claim, {
    producer: producerWords(site, language, producerKey(claim)).name,
    value: formatValueWithUnit(language, claim),
    measure: MEASURES[claim.measure][language].label.toLocaleLowerCase(language),
    place: placeWords(site, language, claim),
    period: `${periodWords(language, claim.period)} (${scopeWords(language, claim)})`,
    source: [source.publisher, language === 'es' ? `«${source.title}»` : `“${source.title}”`, source.date]
      .filter(Boolean)
      .join(', '),
    number: String(site.release.manifest.number),
    id: claim.id,
    address: origin === null ? '' : origin + claimHref(language, claim.id),
  }).trim();
}

export function bibtexOfClaim(site: Site, language: Language, claim: ReleasedClaim, origin: string | null): string {
  const { manifest } = site.release;
  const producer = producerWords(site, language, producerKey(claim)).name;
  const title = `${MEASURES[claim.measure][language].label}, ${placeWords(site, language, claim)}, ${periodWords(language, claim.period)}: ${formatValueWithUnit(language, claim)}`;
  return bibtex(`vigia${manifest.number}-${claim.id.slice(0, 8)}`, [
    ['author', `{${producer}}`],
    ['title', title],
    ['howpublished', `Vigía, release ${manifest.number}`],
    ['year', manifest.builtAt.slice(0, 4)],
    ...urlField(origin && origin + claimHref(language, claim.id)),
    ['note', sourceWords(site, language, claim.sourceId).title],
  ]);
}

/** @param address the page of the data, with scheme and host; null for a local copy */
export function citationOfRelease(release: Release, language: Language, address: string | null): string {
  const { manifest } = release;
  return fill(publicMessages(language).cite.release, {
    number: String(manifest.number),
    date: formatDate(language, manifest.builtAt),
    claims: formatNumber(language, manifest.counts.claims),
    sources: formatNumber(language, manifest.counts.sources),
    address: address ?? '',
  }).trim();
}

export function bibtexOfRelease(release: Release, address: string | null): string {
  const { manifest } = release;
  return bibtex(`vigia${manifest.number}`, [
    ['author', '{Vigía}'],
    ['title', `Vigía, release ${manifest.number}`],
    ['year', manifest.builtAt.slice(0, 4)],
    ...urlField(address),
  ]);
}

const urlField = (address: string | null) => (address === null ? [] : [['url', address] as const]);

function bibtex(key: string, fields: readonly (readonly [string, string])[]): string {
  // Characters that TeX reads as commands.
  const escaped = (words: string) => words.replaceAll('\u00A0', ' ').replace(/[%&#_$]/g, '\\$&');
  const lines = fields.map(([name, words]) => `  ${name} = {${name === 'url' ? words : escaped(words)}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}
