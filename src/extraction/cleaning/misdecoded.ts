/** Signs of Windows-1252 in the place of the bytes 0x80 to 0x9f. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTINUED = `[\\u0080-\\u00bf${WINDOWS_1252}]`;

/** UTF-8 that was read as Windows-1252: "vÃ­ctimas", "â€œ". */
export const MISDECODED = new RegExp(`[ÂÃ]${CONTINUED}|â${CONTINUED}{2}`, 'gu');

/** What was meant. @example misdecodedText('Ã­') // 'í' */
export function misdecodedText(printed: string): string {
  const bytes = [...printed].map((sign) => {
    const index = WINDOWS_1252.indexOf(sign);
    return index >= 0 ? 0x80 + index : sign.charCodeAt(0);
  });
  const meant = new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
  return meant.includes('\ufffd') ? printed : meant.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');
}
