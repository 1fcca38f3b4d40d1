import { expect, it } from 'vitest';
import { forEachStore } from '../../test/stores.ts';
import { COMMAND_LINE, inTransaction, type Write } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { readProducerBook } from './producer-book.server.ts';
import { changeProducer, readProducer } from './producer-store.server.ts';
import { insertProducer, listProducers } from './source-store.server.ts';
import type { Producer } from './source.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const PROSECUTOR: Producer = {
  id: 'prosecutor',
  kind: 'prosecutor',
  name: { es: 'Fiscalía General Inventada', en: 'Invented Prosecutor General' },
  shortName: { es: 'Fiscalía General', en: 'Prosecutor' },
  aliases: ['FGI'],
  localAliases: [{ name: 'Fiscalía', country: 'BO' }],
};

const writing = <T>(database: Database, change: (write: Write) => Promise<T>) =>
  inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    write.record({ action: 'test', subject: 'test' });
    return change(write);
  });

const resolving = (database: Database, name: string, ...place: string[]) =>
  writing(database, async (write) => (await readProducerBook(write.transaction)).resolve(write, name, place));

async function withProsecutor(open: () => Promise<Database>): Promise<Database> {
  const database = await open();
  await writing(database, (write) => insertProducer(write, PROSECUTOR));
  return database;
}

forEachStore('The name of who counted', (open) => {
  it('means a known producer by any spelling, whatever the country', async () => {
    const database = await withProsecutor(open);
    for (const name of ['FISCALIA general inventada', 'Invented Prosecutor General', 'fgi'])
      expect(await resolving(database, name, 'Peru/Lima'), name).toBe('prosecutor');
  });

  it('means, as an alias of one country, nobody known in a text about another', async () => {
    const database = await withProsecutor(open);
    expect(await resolving(database, 'fiscalia', 'Bolivia/La Paz')).toBe('prosecutor');
    expect(await resolving(database, 'Fiscalía')).toBe('prosecutor');
    expect(await resolving(database, 'Fiscalía General', 'Peru')).not.toBe('prosecutor');
    const peruvian = await resolving(database, 'Fiscalía', 'Peru/Lima');
    expect(peruvian).toBe('fiscalia-peru');
    // It is known from now on, in its own country only.
    expect(await resolving(database, 'Fiscalía', 'Peru')).toBe(peruvian);
    expect(await resolving(database, 'Fiscalía', 'Bolivia')).toBe('prosecutor');
    const ecuadorian = await resolving(database, 'Fiscalía', 'Ecuador');
    expect([peruvian, 'prosecutor']).not.toContain(ecuadorian);
  });

  it('is made once for several claims of one write', async () => {
    const database = await open();
    await writing(database, async (write) => {
      const book = await readProducerBook(write.transaction);
      const ids = [];
      for (const name of ['Observatorio Inventado', 'observatorio inventado'])
        ids.push(await book.resolve(write, name, []));
      expect(new Set(ids).size).toBe(1);
    });
    expect(await listProducers(database.kysely)).toHaveLength(1);
  });

  it('is found by an alias that a person added', async () => {
    const database = await withProsecutor(open);
    await writing(database, (write) =>
      changeProducer(write, { ...PROSECUTOR, aliases: ['FGI', 'Fiscales Inventados'] }),
    );
    expect(await readProducer(database.kysely, 'prosecutor')).toMatchObject({ localAliases: PROSECUTOR.localAliases });
    expect(await resolving(database, 'Fiscales inventados', 'Chile')).toBe('prosecutor');
  });
});
