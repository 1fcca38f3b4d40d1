import { fill, formatDate, formatNumber } from '../../i18n/format.ts';
import { columnWords, figureColumnWords } from '../../i18n/column-words.ts';
import { publicMessages } from '../../i18n/public.ts';
import type { Language } from '../../vocabulary/code-list.ts';
import { FIGURES_TABLE } from '../figures-table.ts';
import { CLAIMS_TABLE } from '../release-files.ts';
import type { Release } from '../release.ts';
import { bibtexOfRelease, citationOfRelease } from './citation.ts';
import { releaseFileHref, remembered } from './site.ts';

export interface DataView {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly released: string;
  readonly files: readonly DataFile[];
  readonly fields: readonly DataField[];
  /** Columns of the decided figures; none where the release is older than they are. */
  readonly figureFields: readonly DataField[];
  /** @param address null where the page has no address that another computer can open */
  readonly citation: (address: string | null) => string;
  readonly bibtex: (address: string | null) => string;
}

export interface DataField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

export interface DataFile {
  readonly name: string;
  readonly href: string;
  readonly contents: string;
  readonly size: string;
  /** Null for the manifest, which lists the others. */
  readonly checksum: string | null;
}

/** What a reader can take away from a release. */
export function dataView(release: Release, language: Language): DataView {
  return remembered(release, `data ${language}`, () => {
    const { manifest } = release;
    const messages = publicMessages(language);
    const describe = (path: string) => messages.data.files[path] ?? '';
    const file = (path: string, bytes: number | null, checksum: string | null): DataFile => ({
      name: path,
      href: releaseFileHref(manifest.number, path),
      contents: describe(path),
      size: bytes === null ? '' : sizeWords(language, bytes),
      checksum,
    });
    return {
      title: fill(messages.data.title, { claims: formatNumber(language, manifest.counts.claims) }),
      description: messages.home.take,
      lead: fill(messages.data.lead, { number: String(manifest.number) }),
      released: fill(messages.site.releaseOf, {
        number: String(manifest.number),
        date: formatDate(language, manifest.builtAt),
      }),
      files: [
        ...manifest.files.map(({ path, bytes, sha256 }) => file(path, bytes, sha256)),
        file('release.json', null, null),
      ],
      fields: CLAIMS_TABLE.columns.map(({ name, type, description }) => ({
        name,
        type,
        description: columnWords(language, name) ?? description,
      })),
      figureFields: manifest.files.some(({ path }) => path === 'figures.csv')
        ? FIGURES_TABLE.columns.map(({ name, type, description }) => ({
            name,
            type,
            description: figureColumnWords(language, name) ?? description,
          }))
        : [],
      citation: (address) => citationOfRelease(release, language, address),
      bibtex: (address) => bibtexOfRelease(release, address),
    };
  });
}

/** A size as files are listed. @example sizeWords('es', 204800) // '205 kB' */
function sizeWords(language: Language, bytes: number): string {
  if (bytes < 1000) return `${formatNumber(language, bytes)} B`;
  if (bytes < 1_000_000) return `${formatNumber(language, Math.round(bytes / 1000))} kB`;
  return `${formatNumber(language, Math.round(bytes / 100_000) / 10)} MB`;
}
