/** The part of the browser's storage that a draft needs: that of the window, which ends with it. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was typed into the form that adds a document, by field; a chosen file cannot be kept. */
export type DocumentDraft = Readonly<Record<string, string>>;

const KEY = 'vigia-document-draft';
const FIELDS = ['text', 'publisher', 'title', 'published', 'url', 'language'] as const;

/** Keeps what is typed until it is added or discarded, or the window closes. An empty form keeps nothing. */
export function keepDraft(storage: DraftStorage, form: FormData): void {
  const draft: Record<string, string> = {};
  for (const field of FIELDS) {
    const value = form.get(field);
    if (typeof value === 'string' && value.trim() !== '') draft[field] = value;
  }
  try {
    if (Object.keys(draft).length === 0) storage.removeItem(KEY);
    else storage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // A text larger than the storage takes (some 5 MB) is not kept; an older draft would be worse than none.
    storage.removeItem(KEY);
  }
}

/** The draft of this window, or null when there is none that can be read. */
export function readDraft(storage: DraftStorage): DocumentDraft | null {
  try {
    const draft: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    if (typeof draft !== 'object' || draft === null) return null;
    const kept = Object.entries(draft).filter(
      (entry): entry is [string, string] =>
        (FIELDS as readonly string[]).includes(entry[0]) && typeof entry[1] === 'string',
    );
    return kept.length > 0 ? Object.fromEntries(kept) : null;
  } catch {
    return null;
  }
}

export function dropDraft(storage: DraftStorage): void {
  storage.removeItem(KEY);
}
