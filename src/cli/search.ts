import { addressOfClaim } from '../claims/exports/claims-export.server.ts';
import { fillIndex, isIndexFilled, rebuildIndex } from '../claims/search/fill-index.server.ts';
import { NO_FILTER, type SearchFilter } from '../claims/search/search-filter.ts';
import { MOST_COUNTED, search, type Found, type Hit } from '../claims/search/search.server.ts';
import type { MarkedText } from '../claims/search/snippet.ts';
import { withoutIdentity } from '../privacy/without-identity.ts';
import { existingDataFolder } from '../database/data-folder.server.ts';
import type { Database } from '../database/connection.server.ts';
import { indexedRefs, SEARCH_KINDS } from '../database/search-index.server.ts';
import { formatValueWithUnit } from '../i18n/format.ts';
import { isoDate } from '../periods/period.ts';
import { placeByPath } from '../places/gazetteer.ts';
import { CLAIM_STATUS_CODES } from '../vocabulary/claim-terms.ts';
import { MEASURE_CODES, MEASURES } from '../vocabulary/measure.ts';
import { CommandError, EXIT, type Command, type CommandIo } from './command.ts';
import { dataFolderOf, parseOptions, wholeNumber } from './options.ts';
import { withStore } from './with-store.ts';

const HITS = 20;

export const command: Command = {
  name: 'search',
  summary: 'finds documents, quotes, producers and places by their words',
  usage: `
Usage: vigia search QUERY… [--kind KIND] [FILTERS] [--limit N] [--json] [--data DIR]
       vigia search --rebuild [--data DIR]

QUERY  words that must all be there, without regard to case and accents; "a phrase", -without, begin*
       With a filter it may be left out.

  --kind KIND        ${SEARCH_KINDS.join(', ')} (default: the first that has any)
  --measure CODE     what is counted, e.g. cases_reported; quotes only
  --place PATH       e.g. Bolivia/Potosí, with all inside it; quotes only
  --producer ID      who counted; quotes only
  --status STATUS    ${CLAIM_STATUS_CODES.join(', ')}; quotes only
  --publisher NAME   who published
  --from DATE, --to DATE   days of publication, YYYY-MM-DD
  --limit N          hits that are printed (default: ${HITS}, at most ${MOST_COUNTED})
  --json             the hits as JSON
  --rebuild          forgets the index and builds it anew from the store

Exit code 1 when nothing was found.`,
  async run(args, io) {
    const { values, positionals } = parseOptions('search', args, {
      data: { type: 'string' },
      kind: { type: 'string' },
      measure: { type: 'string' },
      place: { type: 'string' },
      producer: { type: 'string' },
      status: { type: 'string' },
      publisher: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      limit: { type: 'string', default: String(HITS) },
      json: { type: 'boolean', default: false },
      rebuild: { type: 'boolean', default: false },
    });
    const folder = existingDataFolder(dataFolderOf(values.data, io));
    if (values.rebuild) {
      if (positionals.length > 0)
        throw new CommandError('Say either what to find or --rebuild. See: vigia search --help', EXIT.usage);
      return withStore(folder, io, (database) => rebuild(database, io));
    }
    const filter: SearchFilter = {
      ...NO_FILTER,
      typed: positionals.join(' '),
      measure: oneOf('measure', MEASURE_CODES, values.measure),
      status: oneOf('status', CLAIM_STATUS_CODES, values.status),
      place: values.place ?? null,
      producer: values.producer ?? null,
      publisher: values.publisher ?? null,
      from: day('from', values.from),
      to: day('to', values.to),
    };
    const kind = oneOf('kind', SEARCH_KINDS, values.kind);
    const limit = wholeNumber('search', 'limit', values.limit, 1, MOST_COUNTED);
    return withStore(folder, io, async (database) => {
      if (!(await isIndexFilled(database))) await withProgress(io, (progress) => fillIndex(database, progress));
      await requireKnown(database, filter);
      const found = await search(database, filter, { kind, perPage: limit });
      if (found.kind === null)
        throw new CommandError('Say what to find: words, or a filter. See: vigia search --help', EXIT.usage);
      io.stdout.write(values.json ? `${JSON.stringify(asJson(found), null, 1)}\n` : asText(found));
      return found.hits.length > 0 ? EXIT.done : EXIT.refused;
    });
  },
};

async function rebuild(database: Database, io: CommandIo): Promise<number> {
  const rows = await withProgress(io, (progress) => rebuildIndex(database, progress));
  io.stdout.write(
    `The index was built anew from ${rows} sources, producers, documents and figures without document.\n`,
  );
  return EXIT.done;
}

/** A place or producer that nobody knows is a slip of the hand, not an empty answer. */
async function requireKnown(database: Database, { place, producer }: SearchFilter): Promise<void> {
  if (place !== null && !placeByPath(place) && (await indexedRefs(database.kysely, 'place', [place])).size === 0)
    throw new CommandError(
      `--place ${place} is no place that is known. Write it from the country down: Bolivia/Potosí.`,
      EXIT.usage,
    );
  if (producer !== null && (await indexedRefs(database.kysely, 'producer', [producer])).size === 0)
    throw new CommandError(
      `--producer ${producer} is no producer here. Find its id: vigia search NAME --kind producer --json`,
      EXIT.usage,
    );
}

/** Long work says how far it is, on a terminal. @returns rows that were done */
async function withProgress(io: CommandIo, work: (progress: (rows: number) => void) => Promise<void>): Promise<number> {
  let rows = 0;
  await work((some) => {
    rows += some;
    if (io.isTerminal) io.stderr.write(`\rvigia: indexing, ${rows} done`);
  });
  if (io.isTerminal && rows > 0) io.stderr.write('\n');
  return rows;
}

function oneOf<T extends string>(option: string, known: readonly T[], given: string | undefined): T | null {
  if (given === undefined) return null;
  const found = known.find((one) => one === given);
  if (found === undefined)
    throw new CommandError(`--${option} ${given} is not known. Give one of: ${known.join(', ')}.`, EXIT.usage);
  return found;
}

function day(option: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!isoDate.safeParse(given).success)
    throw new CommandError(`--${option} ${given} is not a day that exists. Write it as YYYY-MM-DD.`, EXIT.usage);
  return given;
}

function asText(found: Found): string {
  const counts = [...found.counts].map(([kind, n]) => `${kind} ${n > MOST_COUNTED ? `${MOST_COUNTED}+` : n}`);
  const lines = found.hits.map((hit) => `${titleOf(hit)}\n  ${[...wordsOf(hit), addressOf(hit)].join('\n  ')}\n`);
  return [`${counts.join(', ')}\n`, ...lines].join('\n');
}

function asJson(found: Found) {
  return {
    kind: found.kind,
    counts: Object.fromEntries([...found.counts].map(([kind, n]) => [kind, Math.min(n, MOST_COUNTED)])),
    /** Kinds of which there are more than the count says. */
    more: [...found.counts].filter(([, n]) => n > MOST_COUNTED).map(([kind]) => kind),
    hits: found.hits.map((hit) => ({
      kind: hit.kind,
      id: idOf(hit),
      title: titleOf(hit),
      words: wordsOf(hit),
      address: addressOf(hit),
    })),
  };
}

function idOf(hit: Hit): string {
  if (hit.kind === 'claim') return hit.claim.id;
  if (hit.kind === 'source') return hit.source.id;
  if (hit.kind === 'producer') return hit.producer.id;
  return hit.kind === 'place' ? hit.path : hit.id;
}

function titleOf(hit: Hit): string {
  if (hit.kind === 'claim')
    return `${MEASURES[hit.claim.measure].en.label}: ${formatValueWithUnit('en', hit.claim)} (${hit.claim.status})`;
  if (hit.kind === 'producer') return hit.producer.name.en;
  if (hit.kind === 'place') return hit.name.en;
  return `${withoutIdentity(hit.source.title)} (${[hit.source.publisher, hit.source.published].filter(Boolean).join(', ')})`;
}

/** Where what was looked for stands, between brackets. */
function wordsOf(hit: Hit): readonly string[] {
  if (hit.kind === 'document') return hit.snippets.map(bracketed);
  if (hit.kind === 'claim') return [hit.quote, hit.attribution].filter((parts) => parts !== null).map(bracketed);
  return hit.kind === 'producer' ? hit.names.map(bracketed) : [];
}

const bracketed = (parts: readonly MarkedText[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

function addressOf(hit: Hit): string {
  if (hit.kind === 'document') return `/desk/documents/${hit.id}`;
  if (hit.kind === 'claim') return addressOfClaim(hit.claim);
  const [name, value] =
    hit.kind === 'producer'
      ? ['producer', hit.producer.id]
      : hit.kind === 'place'
        ? ['place', hit.path]
        : ['source', hit.source.id];
  return `/desk/search?${new URLSearchParams({ [name]: value, kind: 'claim' })}`;
}
