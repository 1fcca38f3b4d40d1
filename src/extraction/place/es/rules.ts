import type { Rule } from '../../rule.ts';
import type { PlaceLanguage } from '../place-language.ts';
import { wordRule } from '../../word-rule.ts';

const institutions: readonly Rule<string>[] = [
  wordRule(
    'institutions of Bolivia',
    'BO',
    'felcc|felcv|felcn|gesti[óo]n (?:19|20)\\d\\d|bolivianos|Estado Plurinacional|Defensor[íi]a de la Niñez',
  ),
  wordRule(
    'institutions of Mexico',
    'MX',
    'carpetas? de investigaci[óo]n|Secretariado Ejecutivo|FEVIMTRA|FGR|PGR|Ley General',
  ),
  wordRule(
    'institutions of Argentina',
    'AR',
    'PROTEX|Protex|l[íi]nea 145|tribunales federales|Tribunal Oral|Programa de Rescate|AFIP',
  ),
  wordRule(
    'institutions of Spain',
    'ES',
    'Guardia Civil|Fuerzas de Seguridad|atestados|CITCO|Ministerio del Interior(?= espa)|177 bis|Policía Nacional(?= ha)',
  ),
  wordRule(
    'institutions of Peru',
    'PE',
    'S/|RENADESPPLE|Poder Judicial del Per[úu]|Interoce[áa]nica|Ministerio P[úu]blico(?= - Fiscal)',
  ),
  wordRule('institutions of Ecuador', 'EC', 'COIP|noticias? del delito'),
  wordRule('institutions of Guatemala', 'GT', 'quetzales|Alba-Keneth|Alba Keneth|SVET|PGN'),
  wordRule('institutions of Colombia', 'CO', 'ICBF|Medicina Legal|corregimiento'),
  wordRule('institutions of Paraguay', 'PY', 'guaran[íi]es'),
  wordRule('institutions of Honduras', 'HN', 'lempiras'),
  wordRule('institutions of Chile', 'CL', 'Carabineros|PDI'),
];

export const ES_PLACES: PlaceLanguage = {
  institutions,
  follows:
    /^[^#;:()]{0,60}?(?:(?<![\p{L}])(?:en|a|al|de|del|desde|hacia|para|cerca de)|,|\sy|\se)\s(?:el\s|la\s|los\s|las\s)?(?:[\p{L}]+\s){0,3}$/iu,
  origin:
    /(?:(?<![\p{L}])(?:de|desde|nacid[oa]s? en|procedentes? de|originari[oa]s? de|oriund[oa]s? de|provenientes? de|nació en)\s(?:la\s|el\s)?)$/iu,
  saying: /(?:(?<![\p{L}])(?:dijo|informó|prensa|conferencia|entrevista)[^,.;]{0,30}\sen\s)$/iu,
  destination: /(?:repatriad|retorn|liberad|rescatad|volvieron)[^.;#]{0,20}(?:desde|de)\s(?:la\s|el\s)?$/iu,
  joins: /^(?:,|\sy|\se|,\sy|\so)\s(?:el\s|la\s|a\s|en\s|de\s)?$/iu,
  government: /^\s(?:informó|registró|reportó)/iu,
  whole:
    /(?<![\p{L}])(?:a nivel nacional|en todo el país|en el país|todo el territorio|nacional(?:es|mente)?)(?![\p{L}])/iu,
  capital: /^\s(?:de ellas\s|de ellos\s)?en (?:la|su) capital(?![\p{L}])/iu,
};
