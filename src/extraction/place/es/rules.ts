import type { Rule } from '../../rule.ts';
import type { PlaceLanguage } from '../place-language.ts';
import { wordRule } from '../../word-rule.ts';

const institutions: readonly Rule<string>[] = [
  wordRule(
    'institutions of Bolivia',
    'BO',
    'felcc|felcv|felcn|gesti[óo]n (?:19|20)\\d\\d|bolivianos|Estado Plurinacional|Defensor[íi]a de la Niñez|slim',
  ),
  wordRule(
    'institutions of Mexico',
    'MX',
    'carpetas? de investigaci[óo]n|Secretariado Ejecutivo|FEVIMTRA|FGR|PGR|Ley General|CNDH|pesos mexicanos|CDMX',
  ),
  wordRule(
    'institutions of Argentina',
    'AR',
    'PROTEX|l[íi]nea 145|tribunales federales|Tribunal Oral|Programa de Rescate|AFIP|Gendarmer[íi]a|Prefectura',
  ),
  wordRule(
    'institutions of Spain',
    'ES',
    'Guardia Civil|Fuerzas de Seguridad|atestados|CITCO|177 bis|Audiencia Provincial|Audiencia Nacional|Tribunal Supremo|UCRIF|comunidades aut[óo]nomas|Ministerio de Igualdad',
  ),
  wordRule('euros', 'ES', '€|euros'),
  wordRule('institutions of Peru', 'PE', 'RENADESPPLE|Interoce[áa]nica|PNP|Divincri|Depincri|nuevos soles|soles'),
  wordRule(
    'institutions of Ecuador',
    'EC',
    'COIP|noticias? del delito|Dinapen|Fiscal[íi]a General del Estado(?= ecuat)',
  ),
  wordRule('institutions of Guatemala', 'GT', 'quetzales|Alba-Keneth|Alba Keneth|SVET|PGN'),
  wordRule(
    'institutions of Colombia',
    'CO',
    'ICBF|Medicina Legal|corregimientos?|Migraci[óo]n Colombia|pesos colombianos|Personer[íi]a',
  ),
  wordRule('institutions of Paraguay', 'PY', 'guaran[íi]es'),
  wordRule('institutions of Uruguay', 'UY', 'INAU|INMUJERES(?= uruguay)'),
  wordRule('institutions of Honduras', 'HN', 'lempiras|CICESCT'),
  wordRule('institutions of Nicaragua', 'NI', 'c[óo]rdobas'),
  wordRule('institutions of Costa Rica', 'CR', 'colones|CONATT|OIJ'),
  wordRule('institutions of Panama', 'PA', 'balboas'),
  wordRule('institutions of the Dominican Republic', 'DO', 'RD\\$'),
  wordRule('institutions of Venezuela', 'VE', 'CICPC'),
  wordRule('institutions of Chile', 'CL', 'Carabineros|PDI|SERNAMEG'),
  wordRule('institutions of Europe', 'region.europe', 'Europol|Eurojust|EMPACT|Frontex|Estados miembros'),
  wordRule(
    'institutions of the world',
    'world',
    'UNODC|ONUDC|Organizaci[óo]n Internacional del Trabajo|OIT|a nivel mundial|Interpol',
  ),
];

export const ES_PLACES: PlaceLanguage = {
  institutions,
  follows:
    /^[^#;:()]{0,60}?(?:(?<![\p{L}])(?:en|a|al|de|del|desde|hacia|para|cerca de))\s(?:el\s|la\s|los\s|las\s)?(?:[\p{L}]+\s){0,3}$/iu,
  within: /(?<![\p{L}])en\s(?:el\s|la\s|los\s|las\s)?(?:[\p{Ll}]+\s(?:de\s|del\s)?){0,3}$/u,
  origin:
    /(?:(?<![\p{L}])(?:de|desde|nacid[oa]s? en|procedentes? de|originari[oa]s? de|oriund[oa]s? de|provenientes? de|nació en)\s(?:la\s|el\s)?)$/iu,
  saying: /(?:(?<![\p{L}])(?:dijo|informó|prensa|conferencia|entrevista)[^,.;]{0,30}\sen\s)$/iu,
  destination: /(?:repatriad|retorn|liberad|rescatad|volvieron)[^.;#]{0,20}(?:desde|de)\s(?:la\s|el\s)?$/iu,
  joins: /^(?:,|\sy|\se|,\sy|\so)\s(?:el\s|la\s|a\s|en\s|de\s)?$/iu,
  government: /^\s(?:informó|registró|reportó)/iu,
  authority:
    /(?:Fiscalía|Policía|Procuraduría|Secretaría|Gobierno|Corte|Tribunal|Juzgado|Alcaldía|Gobernación|Defensoría)(?:\s(?:General|Estatal|Superior|Departamental))?\s(?:de|del)(?:\s(?:estado de|la|el))?\s$/u,
  outside: /(?<![\p{L}])(?:fuera de|excepto|salvo)\s(?:la\s|el\s)?$/iu,
  whole:
    /(?<![\p{L}])(?:a nivel nacional|(?:la|el) (?:vice)?ministr[oa]|el gobierno(?! (?:de|departamental|municipal|estatal|regional))|fiscal general|jue(?:z|za) suprem[oa]|corte suprema|en todo el país|en el país|todo el territorio|nacionalmente)(?![\p{L}])/iu,
  nationwide:
    /(?<![\p{L}])(?:a nivel nacional|en (?:todo )?el (?:país|territorio nacional)|en todo el territorio)(?![\p{L}])/iu,
  adjectiveAfter:
    /(?<![\p{L}])(?:denuncias?|casos?|causas?|expedientes?|sentencias?|condenas?|operativos?|allanamientos?|investigaciones|cifras?|polic[íi]a|fiscal[íi]a|felcc|alcald[íi]a|gobernaci[óo]n|ciudad|urbe|capital|departamento|regi[óo]n|municipio|territorio)(?:\sde\strata(?:\sde\spersonas)?)?\s$/iu,
  capital: /^\s(?:de ellas\s|de ellos\s)?en (?:la|su) capital(?![\p{L}])/iu,
};
