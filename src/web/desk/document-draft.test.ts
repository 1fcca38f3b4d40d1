import { describe, expect, it } from 'vitest';
import { dropDraft, keepDraft, readDraft, type DraftStorage } from './document-draft.ts';

function storage(limit = Infinity): DraftStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
}

const form = (fields: Readonly<Record<string, string>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe('A draft of a document', () => {
  it('comes back as it was typed, without what the form has besides', () => {
    const window = storage();
    keepDraft(window, form({ text: ' Hubo 12 casos. ', publisher: 'El Ejemplo', title: '', token: 'x' }));
    expect(readDraft(window)).toEqual({ text: ' Hubo 12 casos. ', publisher: 'El Ejemplo' });
    dropDraft(window);
    expect(readDraft(window)).toBeNull();
  });

  it('is none when the form is empty, broken, or larger than the browser keeps', () => {
    const window = storage(100);
    keepDraft(window, form({ text: 'a' }));
    keepDraft(window, form({ text: ' ' }));
    expect(window.kept.size).toBe(0);
    keepDraft(window, form({ text: 'a' }));
    keepDraft(window, form({ text: 'a'.repeat(200) }));
    expect(readDraft(window)).toBeNull();
    for (const broken of ['{', '[]', '3', '{"text":3}']) {
      window.kept.set('vigia-document-draft', broken);
      expect(readDraft(window)).toBeNull();
    }
  });
});
