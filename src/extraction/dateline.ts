/** Where international bodies write from: their datelines say nothing about where things happened. */
const SEATS =
  /^(?:VIENNA|GENEVA|NEW YORK|THE HAGUE|BRUSSELS|LYON|PARIS|WASHINGTON|STRASBOURG|VIENA|GINEBRA|NUEVA YORK|LA HAYA|BRUSELAS|WARSAW|VARSOVIA|Vienna|Geneva|New York|The Hague|Brussels|Lyon|Strasbourg|Viena|Ginebra|Nueva York|La Haya|Bruselas)(?![\p{L}])/u;
const DATELINE =
  /^\s*(?:\p{Lu}[\p{Lu}\s.,’'/-]{2,40}|\p{Lu}[\p{L}\s.’'-]{2,30})(?<when>[,/]\s?[^—–\n.(]{0,40})?(?<agency>\s?\([^)\n]{1,40}\))?(?:\.?\s?(?:—|–|\s--?)|\.\s?--?)\s/u;
/** "Kampala, 5 October 2021", "Evidence: Ottawa, Canada, Tuesday, November 27, 2018": place and day fill a line. */
const LINE_OF_ITSELF =
  /^\s*(?:\p{Lu}\p{L}{2,20}:\s)?\p{Lu}[\p{L}\s.’'-]{2,30}(?:,\s\p{Lu}[\p{L}\s.’'-]{2,30}){0,3},?\s(?:el\s)?(?:\d{1,2}(?:\sde)?\s\p{L}{3,12}|\p{L}{3,12}\s\d{1,2},?|\p{L}{3,12})\s(?:de\s|del\s)?(?:19|20)\d\d\.?\s*(?=\n|$)/u;
/** "PUTRAJAYA: Courts returned …" */
const COLON = /^\s*\p{Lu}[\p{Lu}\s.’'-]{2,30}(?:,\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2})?:\s(?=\p{Lu}\p{Ll}|\p{Lu}\s)/u;
const MONTH =
  /(?<!\p{L})(?:jan|ene|feb|fev|mar|apr|abr|may|mai(?=o|\.?\s*$)|jun|jul|aug|ago|se[pt]|oct|out(?=ubro|\.?\s*$)|nov|dec|dic|dez(?=embro|\.?\s*$))\p{L}{0,7}(?!\p{L})|\d[/-]\d/iu;

/** A dateline that opens a report. */
export interface Dateline {
  /** Its length; 0 when there is none. */
  readonly length: number;
  /** Whether it is a seat of an international body. */
  readonly isSeat: boolean;
  /** Whether it prints a day or an agency, and so can be nothing else, wherever a paragraph opens. */
  readonly isSure: boolean;
}

/**
 * The dateline that opens a report or a paragraph: it says where and when the report was written, never where or when
 * anything happened.
 * @example datelineOf('MANILA, 3 May (Wire) — Police …').length // 22
 */
export function datelineOf(text: string): Dateline {
  const line = LINE_OF_ITSELF.exec(text.slice(0, 140));
  // "Complaints have tripled since 2009." prints no month.
  const ofItself = line && MONTH.test(line[0]) ? line : COLON.exec(text.slice(0, 60));
  if (ofItself) return { length: ofItself[0].length, isSeat: SEATS.test(ofItself[0].trim()), isSure: true };
  const match = DATELINE.exec(text.slice(0, 140));
  if (!match) return { length: 0, isSeat: false, isSure: false };
  const { when = '', agency = '' } = match.groups ?? {};
  const isDay = /\d/.test(when) && MONTH.test(when);
  // "Santa Cruz, 12 casos (8 mujeres) — …" opens with its figures.
  if ((/\d/.test(when) && !isDay) || /\d/.test(agency)) return { length: 0, isSeat: false, isSure: false };
  const isSure = agency !== '' || isDay;
  return { length: match[0].length, isSeat: SEATS.test(match[0].trim()), isSure };
}
