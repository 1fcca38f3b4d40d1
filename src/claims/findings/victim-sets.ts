/** Words of `victim` that mean one sex whole, and one side of majority whole; together they make all persons. */
const FEMALE: ReadonlySet<string> = new Set(['female', 'women+girls', 'girls+women']);
const MALE: ReadonlySet<string> = new Set(['male', 'men+boys', 'boys+men']);
const ADULTS: ReadonlySet<string> = new Set(['adult', 'adults']);
const CHILDREN: ReadonlySet<string> = new Set(['child', 'children', 'minor', 'minors', 'girls+boys', 'boys+girls']);
const WOMEN: ReadonlySet<string> = new Set(['women', 'woman']);
const MEN: ReadonlySet<string> = new Set(['men', 'man']);

const isIn = (set: ReadonlySet<string>, victim: string | null): boolean => victim !== null && set.has(victim);

/** All women and girls; texts that set women against men mean them too. */
export const isFemale = (victim: string | null): boolean => isIn(FEMALE, victim) || isIn(WOMEN, victim);
export const isMale = (victim: string | null): boolean => isIn(MALE, victim) || isIn(MEN, victim);
export const isAdult = (victim: string | null): boolean => isIn(ADULTS, victim);
export const isChild = (victim: string | null): boolean => isIn(CHILDREN, victim);
