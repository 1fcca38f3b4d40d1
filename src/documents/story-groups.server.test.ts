import { expect, it } from 'vitest';
import { forEachStore } from '../../test/stores.ts';
import { COMMAND_LINE, inTransaction } from '../database/audit.server.ts';
import type { Database } from '../database/connection.server.ts';
import { decideGroup, groupDocument, readGroup } from './story-groups.server.ts';

/** Invented wire story. */
const STORY = `La Policía de Utopía informó que entre enero y junio se registraron 131 denuncias de trata de personas en todo el
país, frente a 97 del mismo periodo anterior. De las víctimas, 82 son mujeres menores de edad y 21 son varones, según la
comandante de la división especializada, que presentó el informe en la capital junto con la Fiscalía y la Defensoría. El
documento será enviado a la comisión de la Asamblea, que prepara cambios a la ley y espera aprobarlos antes de fin de año.`;
const NOW = new Date('2026-11-25T12:00:00Z');

async function add(database: Database, id: string, text: string, published = '2026-07-01') {
  return inTransaction(database, COMMAND_LINE, NOW, async (write) => {
    await write.transaction
      .insertInto('source')
      .values({ id: `s-${id}`, title: id, publisher: 'P', published, captured: 1, added_at: write.at })
      .execute();
    await write.transaction
      .insertInto('document')
      .values({
        id,
        source_id: `s-${id}`,
        file_name: id,
        media_type: 'text/plain',
        bytes: text.length,
        language: 'es',
        text,
        added_at: write.at,
        added_by: null,
      })
      .execute();
    write.record({ action: 'document.added', subject: `document/${id}` });
    return groupDocument(write, { id, text, published });
  });
}

forEachStore('Stories', (open) => {
  it('puts copies of one story into one group, and nothing else', async () => {
    const database = await open();
    expect(await add(database, 'first', STORY)).toBeNull();
    expect(
      await add(
        database,
        'another',
        STORY.replaceAll(/\w+/g, (word) => [...word].toReversed().join('')),
      ),
    ).toBeNull();
    expect(await add(database, 'copy', `Alarma\n\n${STORY.slice(0, 420)}`)).toMatchObject({ groupId: 'first' });
    expect(await add(database, 'copy-of-copy', STORY.slice(0, 430))).toMatchObject({ groupId: 'first' });
    expect((await readGroup(database, 'copy')).map(({ documentId }) => documentId).toSorted()).toEqual([
      'copy',
      'copy-of-copy',
      'first',
    ]);
    expect(await readGroup(database, 'another')).toEqual([]);
  });

  it('lets a person set a document apart, and asks them no more', async () => {
    const database = await open();
    await add(database, 'first', STORY);
    await add(database, 'copy', STORY);
    expect(await decideGroup(database, COMMAND_LINE, NOW, { documentId: 'copy', state: 'apart' })).toBe(true);
    expect(await readGroup(database, 'copy')).toContainEqual(
      expect.objectContaining({ documentId: 'copy', state: 'apart' }),
    );
    expect(await decideGroup(database, COMMAND_LINE, NOW, { documentId: 'nowhere', state: 'same' })).toBe(false);
    // The next copy goes to the group, not to the one set apart.
    expect(await add(database, 'third', STORY)).toMatchObject({ groupId: 'first' });
  });
});
