/** The two stores. Their only differences live in this folder. */
export type DialectName = 'sqlite' | 'postgres';
