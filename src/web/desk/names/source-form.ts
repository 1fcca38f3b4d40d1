import type { NameTexts } from '../../../i18n/es/names.ts';
import { fill } from '../../../i18n/format.ts';
import { isoDate } from '../../../periods/period.ts';
import { CORRECTED_FIELDS, type SourceCorrection } from '../../../sources/source-correction.ts';

/** Reads the correction of a source, with what the person had before their eyes (fields `seen-…`). */
export function readSourceForm(
  form: FormData,
  texts: NameTexts['source'],
  { today, whatIdentifies }: { readonly today: string; readonly whatIdentifies: (title: string) => string | null },
):
  | { readonly correction: SourceCorrection; readonly seen: SourceCorrection }
  | { readonly errors: Readonly<Record<string, string>> } {
  const { problems } = texts;
  const errors: Record<string, string> = {};
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const correction: SourceCorrection = {
    title: text('title').slice(0, 500),
    publisher: text('publisher').slice(0, 200),
    published: text('published') || null,
    url: text('url') || null,
  };
  if (correction.title === '') errors.title = problems.noTitle;
  const what = whatIdentifies(correction.title);
  if (what !== null && correction.title !== String(form.get('seen-title')))
    errors.title = fill(problems.identifying, { what });
  if (correction.publisher === '') errors.publisher = problems.noPublisher;
  if (correction.published !== null) {
    if (!isoDate.safeParse(correction.published).success) errors.published = problems.badDate;
    else if (correction.published > today) errors.published = problems.futureDate;
  }
  if (correction.url !== null && !/^https?:$/.test(URL.parse(correction.url)?.protocol ?? ''))
    errors.url = problems.badUrl;
  if (Object.keys(errors).length > 0) return { errors };
  const seen = Object.fromEntries(
    CORRECTED_FIELDS.map((field) => {
      const value = String(form.get(`seen-${field}`) ?? '');
      return [field, value === '' && field !== 'title' && field !== 'publisher' ? null : value];
    }),
  ) as SourceCorrection;
  return { correction, seen };
}
