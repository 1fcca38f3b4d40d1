/**
 * Writes `src/places/gazetteer/countries-pt.json`: the Portuguese names of countries, as in Brazil and in Portugal, that
 * the Spanish and English names do not already cover. Run it by hand when Node brings a newer ICU:
 *
 *   node scripts/build-portuguese-names.ts
 *
 * The table in the repository was made from the country names of ICU in Node 24 (Unicode-3.0).
 */
import { writeFileSync } from 'node:fs';
import { CONTINENTS } from '../src/places/names/countries.ts';
import { placeById } from '../src/places/gazetteer.ts';
import { foldName } from '../src/places/register.ts';

/** Names that in Portuguese texts are rather a word ("Reunião", a meeting), a city ("Salvador") or a saint. */
const NOT_COUNTRIES = new Set('Reunião,Salvador,São Martinho,São Bartolomeu,Santa Helena,Alanda'.split(','));

const brazil = new Intl.DisplayNames('pt-BR', { type: 'region' });
const portugal = new Intl.DisplayNames('pt-PT', { type: 'region' });

const rows = Object.values(CONTINENTS)
  .flatMap((codes) => codes.split(' '))
  .sort()
  .flatMap((code) => {
    const place = placeById(code);
    const known = new Set(place ? [foldName(place.name.es), foldName(place.name.en)] : []);
    const names = [brazil.of(code) ?? '', portugal.of(code) ?? '']
      .map((name) => name.replace(/\s*[([].*$|, RAE da China$/u, ''))
      .filter((name) => name !== '' && !NOT_COUNTRIES.has(name) && !known.has(foldName(name)));
    return names.length > 0 ? [`${code}\t${[...new Set(names)].join('|')}`] : [];
  });
const file = new URL('../src/places/gazetteer/countries-pt.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(rows).replaceAll('","', '",\n"')}\n`);
console.log(`${rows.length} countries`);
