import type { NameTexts } from '../../../i18n/es/names.ts';
import { fill } from '../../../i18n/format.ts';
import { placeById } from '../../../places/gazetteer.ts';
import { PRODUCER_KINDS, type Producer } from '../../../sources/source.ts';
import { nameKey, slug } from '../../../vocabulary/name-key.ts';

export type ProducerErrors = Readonly<Record<string, string>>;

/**
 * Reads the fields of a producer.
 * @param others the other producers: a name or alias means one of them only
 * @param id null for a new one
 */
export function readProducerForm(
  form: FormData,
  id: string | null,
  others: readonly Producer[],
  texts: NameTexts['producer'],
): { readonly producer: Producer } | { readonly errors: ProducerErrors } {
  const errors: Record<string, string> = {};
  const text = (name: string) =>
    String(form.get(name) ?? '')
      .trim()
      .slice(0, 200);
  const lines = (name: string) => [
    ...new Set(
      String(form.get(name) ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ];
  const [nameEs, nameEn] = [text('nameEs') || text('nameEn'), text('nameEn') || text('nameEs')];
  if (nameEs === '') errors.nameEs = texts.problems.noName;
  const localAliases = lines('localAliases').flatMap((line) => {
    const match = /^(.+?)\s*=\s*([A-Za-z]{2})$/.exec(line);
    const country = match?.[2]!.toUpperCase();
    if (match && country && placeById(country)) return [{ name: match[1]!, country }];
    errors.localAliases = fill(texts.problems.badAlias, { line });
    return [];
  });
  const aliases = lines('aliases');
  const owners = new Map(
    others.flatMap((other) =>
      [other.name.es, other.name.en, ...other.aliases].map((spelling) => [nameKey(spelling), other.name.es] as const),
    ),
  );
  for (const [field, spellings] of [
    ['nameEs', [nameEs, nameEn]],
    ['aliases', aliases],
  ] as const)
    for (const alias of spellings) {
      const name = owners.get(nameKey(alias));
      if (name !== undefined && alias !== '') errors[field] ??= fill(texts.problems.taken, { alias, name });
    }
  if (Object.keys(errors).length > 0) return { errors };
  return {
    producer: {
      id: id ?? freeId(nameEs, others),
      kind: PRODUCER_KINDS.find((kind) => kind === text('kind')) ?? 'unknown',
      name: { es: nameEs, en: nameEn },
      shortName: { es: text('shortEs') || nameEs, en: text('shortEn') || nameEn },
      aliases,
      ...(localAliases.length > 0 ? { localAliases } : {}),
    },
  };
}

function freeId(name: string, others: readonly Producer[]): string {
  const taken = new Set(others.map(({ id }) => id));
  const base = slug(name);
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
