import { DocumentError } from '../documents/document-error.ts';
import { languageScores } from './language-scores.ts';
import { isTextLanguage, TEXT_LANGUAGES, type TextLanguage } from './text-language.ts';

/** The text is in a language that we have no rules for. `language` is its ISO 639-1 code. */
export class UnsupportedLanguageError extends DocumentError {
  readonly language: string;
  constructor(language: string) {
    super('language-not-supported', { language, supported: TEXT_LANGUAGES });
    this.name = 'UnsupportedLanguageError';
    this.language = language;
  }
}

/** Text that is looked at to detect the language: enough to be sure, short enough to be quick. */
const SAMPLE_LENGTH = 2000;
/** Below this many letters the detector guesses; a supported language that is nearly as likely is then preferred. */
const SHORT_TEXT_LETTERS = 80;
/** Share of the best score from which another supported language may be meant: in a short text, in a longer one. */
const NEARLY_AS_LIKELY = { short: 0.85, long: 0.93 } as const;

/** Words and letters of one of our languages that the others do not have: they tell sisters apart in a short text. */
const SIGNS: Readonly<Record<TextLanguage, RegExp>> = {
  es: /(?<!\p{L})(?:el|los|las|del|y|en|fue|fueron|una|con|más|hubo|según|son|su|sus)(?!\p{L})|ñ|ci[óo]n(?:es)?(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|of|and|in|were|was|by|for|from|with|to|police|\p{L}+ed)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:em|do|das|na|foi|foram|uma|um|com|ao|aos|à|às|pel[oa]s?|não|são|até|houve|segundo|seus?|suas?)(?!\p{L})|[ãõ]/giu,
};

/**
 * The language of a text, when it is one we have rules for.
 * @throws UnsupportedLanguageError when it is another.
 */
export function detectLanguage(text: string): TextLanguage {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const scores = languageScores(sample);
  const [first] = scores.keys();
  const letters = sample.replaceAll(/[^\p{L}]/gu, '').length;
  if (first === undefined) return letters === 0 ? 'es' : 'en';
  const isShort = letters < SHORT_TEXT_LETTERS;
  if (!isShort && !isTextLanguage(first)) throw new UnsupportedLanguageError(first);
  const least = (scores.get(first) ?? 0) * NEARLY_AS_LIKELY[isShort ? 'short' : 'long'];
  const candidates = TEXT_LANGUAGES.filter((language) => (scores.get(language) ?? 0) >= least);
  const signs = (language: TextLanguage): number =>
    candidates.length === 1 ? 0 : (sample.match(SIGNS[language])?.length ?? 0);
  const [likeliest] = candidates
    .map((language) => ({ language, signs: signs(language), score: scores.get(language) ?? 0 }))
    .sort((a, b) => b.signs - a.signs || b.score - a.score);
  if (!likeliest) throw new UnsupportedLanguageError(first);
  return likeliest.language;
}
