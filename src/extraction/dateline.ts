/** Where international bodies write from: their datelines say nothing about where things happened. */
const SEATS =
  /^(?:VIENNA|GENEVA|NEW YORK|THE HAGUE|BRUSSELS|LYON|PARIS|WASHINGTON|STRASBOURG|VIENA|GINEBRA|NUEVA YORK|LA HAYA|BRUSELAS|WARSAW|VARSOVIA|Vienna|Geneva|New York|The Hague|Brussels|Lyon|Strasbourg|Viena|Ginebra|Nueva York|La Haya|Bruselas)(?![\p{L}])/u;
const DATELINE =
  /^\s*(?:\p{Lu}[\p{Lu}\s.,’'/-]{2,40}|\p{Lu}[\p{L}\s.’'-]{2,30})(?:[,/]\s?[^—–\n.]{0,40})?(?:\s\([^)\n]{1,30}\))?\.?\s?(?:—|–|\s-)\s/u;

/** The dateline that opens a report ("MANILA, 3 May (Wire) — "): its length, and whether it is a seat of an international body. */
export function datelineOf(text: string): { readonly length: number; readonly isSeat: boolean } {
  const match = DATELINE.exec(text.slice(0, 140));
  return match ? { length: match[0].length, isSeat: SEATS.test(match[0].trim()) } : { length: 0, isSeat: false };
}
