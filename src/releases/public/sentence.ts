/** A piece of a sentence; a number leads to its claim. */
export interface Fragment {
  readonly text: string;
  readonly href?: string;
  /** Numbers are set apart, whether or not they lead anywhere. */
  readonly isNumber?: boolean;
}

export type Sentence = readonly Fragment[];

/**
 * A message with its `{names}` replaced by words or by fragments.
 * @example sentence('{n} cases', { n: { text: '35', href: '/en/claims/…' } })
 */
export function sentence(message: string, parts: Readonly<Record<string, string | Fragment | Sentence>>): Sentence {
  return message.split(/(\{\w+\})/).flatMap((piece): Sentence => {
    const part = /^\{\w+\}$/.test(piece) ? parts[piece.slice(1, -1)] : undefined;
    if (part === undefined) return piece ? [{ text: piece }] : [];
    if (typeof part === 'string') return [{ text: part }];
    return 'text' in part ? [part] : part;
  });
}

/** Sentences one after the other. */
export function joinSentences(sentences: readonly Sentence[], separator = ' '): Sentence {
  return sentences.flatMap((each, index) => (index === 0 ? each : [{ text: separator }, ...each]));
}

/** The plain words of a sentence. */
export function textOf(words: Sentence): string {
  return words.map(({ text }) => text).join('');
}
