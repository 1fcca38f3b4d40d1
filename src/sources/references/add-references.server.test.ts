import { expect, it } from 'vitest';
import { forEachStore } from '../../../test/stores.ts';
import { COMMAND_LINE } from '../../database/audit.server.ts';
import { listSources } from '../source-store.server.ts';
import { addReferences } from './add-references.server.ts';
import { readReferences } from './read-references.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const entriesOf = (...items: object[]) => readReferences(JSON.stringify(items), '2026-11-25').entries;
const REPORT = { title: 'Informe', publisher: 'Defensoría de Utopía', issued: { 'date-parts': [[2019, 5, 4]] } };
const PAGE = { title: 'Página', publisher: 'El Ejemplo', URL: 'https://www.example.org/a/' };

forEachStore('References', (open) => {
  it('become sources once, however often they are read', async () => {
    const database = await open();
    const first = await addReferences(database, COMMAND_LINE, NOW, entriesOf(REPORT, PAGE, REPORT, { title: 'x' }));
    expect(first.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'known', 'refused']);
    expect(first[2]!.sourceId).toBe(first[0]!.sourceId);
    const again = await addReferences(
      database,
      COMMAND_LINE,
      NOW,
      entriesOf({ ...REPORT, title: 'INFORME' }, { ...PAGE, title: 'Otra', URL: 'http://example.org/a' }),
    );
    expect(again.map(({ outcome }) => outcome)).toEqual(['known', 'known']);
    expect(await listSources(database.kysely)).toHaveLength(2);
  });
});
