/**
 * Forms of regular verbs as a report uses them: present, past, imperfect, participle, infinitive, gerund, future.
 * Stems are given without their ending: `ar('rescat')` reads "rescató", "rescatadas", "ha rescatado".
 */
export function ar(...stems: readonly string[]): string {
  return `(?:${stems.join('|')})(?:an?|ar|ando|[óo]|aron|aban?|amos|ad[oa]s?|ar[áa]n?)`;
}

/** Verbs in -er and -ir whose past is regular. */
export function er(...stems: readonly string[]): string {
  return `(?:${stems.join('|')})(?:en?|er|iendo|i[óo]|ieron|[íi]an?|emos|imos|id[oa]s?)`;
}

/** Participles: what befell people, told as a passive or as an adjective. The stem ends before its last vowel. */
export function passive(...stems: readonly string[]): string {
  return `(?:${stems.join('|')})[oa]s?`;
}
