import { eld } from 'eld/small';
import { DocumentError } from '../documents/document-error.ts';
import { isTextLanguage, TEXT_LANGUAGES, type TextLanguage } from './text-language.ts';

/** The text is in a language that we have no rules for. `language` is its ISO 639-1 code. */
export class UnsupportedLanguageError extends DocumentError {
  readonly language: string;
  constructor(language: string) {
    super('language-not-supported', { language });
    this.name = 'UnsupportedLanguageError';
    this.language = language;
  }
}

/** Text that is looked at to detect the language: enough to be sure, short enough to be quick. */
const SAMPLE_LENGTH = 6000;
/** Below this many letters the detector guesses; a supported language that is nearly as likely is then preferred. */
const SHORT_TEXT_LETTERS = 80;

/**
 * The language of a text, when it is one we have rules for.
 * @throws UnsupportedLanguageError when it is another.
 */
export function detectLanguage(text: string): TextLanguage {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const detected = eld.detect(sample);
  if (isTextLanguage(detected.language)) return detected.language;
  const scores = detected.getScores();
  const best = Math.max(0, ...Object.values(scores));
  const letters = sample.replaceAll(/[^\p{L}]/gu, '').length;
  for (const language of TEXT_LANGUAGES) {
    const score = scores[language] ?? 0;
    if (letters < SHORT_TEXT_LETTERS && score >= best * 0.85) return language;
  }
  if (!detected.language) return letters === 0 ? 'es' : 'en';
  throw new UnsupportedLanguageError(detected.language);
}
