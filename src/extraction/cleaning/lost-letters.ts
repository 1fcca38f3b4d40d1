/** Letters of Spanish words that became a replacement sign, by the letters around them. */
export const LOST_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[cs]i)\ufffd(?=n(?!\p{L}))/giu, 'ó'],
  [
    /(?<=(?:v|per|polic|fiscal|compa\u00f1|d|pa|jud|pol|tra)|\p{L}{3,}ar|\p{L}{3,}er)\ufffd(?=(?:a|as|odo|s|ctimas?|dicas?|ticas?|an)(?!\p{L}))/giu,
    'í',
  ],
  [/(?<=(?<!\p{L})(?:a|ni|se|espa|compa|peque))\ufffd(?=[oaei])/giu, 'ñ'],
  [/(?<=(?<!\p{L})m)\ufffd(?=s(?!\p{L}))/giu, 'á'],
  [/(?<=(?<!\p{L})seg)\ufffd(?=n(?!\p{L}))/giu, 'ú'],
  [/(?<=(?<!\p{L})d)\ufffd(?=lar)/giu, 'ó'],
  [/(?<=\p{L}{2,})\ufffd(?!\p{L})/giu, 'ó'],
];
