import type { Rule } from '../../rule.ts';
import type { PlaceLanguage } from '../place-language.ts';
import { wordRule } from '../../word-rule.ts';

const institutions: readonly Rule<string>[] = [
  wordRule(
    'institutions of Brazil',
    'BR',
    'Polícia Federal|Polícia Rodoviária Federal|PRF|Ministério Público (?:Federal|do Trabalho)|MPF|MPT|Justiça Federal|Disque 100|Ligue 180|auditor(?:es|as)?[- ]fisca(?:l|is)|trabalho escravo|149-A|Defensoria Pública|Conselho Tutelar|R\\$|reais|13\\.344',
  ),
  wordRule(
    'institutions of Portugal',
    'PT',
    'Polícia Judiciária|SEF|AIMA|GNR|PSP|OTSH|Observatório do Tráfico de Seres Humanos|Relatório Anual de Segurança Interna|RASI|concelhos?|arguid[oa]s?',
  ),
  wordRule('euros', 'PT', '€|euros'),
  wordRule(
    'institutions of Mozambique',
    'MZ',
    'SERNIC|PRM|metica(?:l|is)|Procuradoria-Geral da República de Moçambique',
  ),
  wordRule('institutions of Angola', 'AO', 'Serviço de Investigação Criminal|INAC|kwanzas?'),
  wordRule('institutions of Cape Verde', 'CV', 'escudos cabo-verdianos'),
  wordRule('institutions of Europe', 'region.europe', 'Europol|Eurojust|EMPACT|Frontex|Estados[- ]membros'),
  wordRule(
    'institutions of the world',
    'world',
    'UNODC|Organização Internacional do Trabalho|OIT|a nível mundial|em nível mundial|Interpol',
  ),
];

export const PT_PLACES: PlaceLanguage = {
  institutions,
  follows:
    // "em uma fazenda": the article reads as a number, but between two numbers no place is looked for.
    /^(?:[^#;:()]|#{2,3}(?= \p{L})){0,80}?(?:(?<![\p{L}])(?:em|no|na|nos|nas|a|ao|à|de|do|da|dos|das|desde|para|perto de))\s(?:o\s|a\s)?(?:(?:[\p{L}]+|#{2,3})\s){0,3}$/iu,
  within: /(?<![\p{L}])(?:em|no|na|nos|nas)\s(?:(?:[\p{Ll}]+|#{2,3})\s(?:de\s|do\s|da\s)?){0,3}$/u,
  origin:
    /(?:(?<![\p{L}])(?:de|do|da|dos|das|desde|vind[oa]s? d[eoa]s?|natura(?:l|is) d[eoa]s?|nascid[oa]s? (?:em|no|na)|provenientes? d[eoa]s?|oriund[oa]s? d[eoa]s?|originári[oa]s? d[eoa]s?)\s)$/iu,
  peopleFrom: /(?:vind[oa]s?|natura(?:l|is)|oriund[oa]s?|provenientes?|originári[oa]s?) d[eoa]s?\s$/iu,
  saying: /(?:(?<![\p{L}])(?:disse|informou|imprensa|coletiva|conferência|entrevista)[^,.;]{0,30}\s(?:em|no|na)\s)$/iu,
  destination: /(?:repatriad|retorn|libertad|resgatad|voltaram)[^.;#]{0,20}(?:de|do|da|desde)\s$/iu,
  bound: /(?:(?<![\p{L}])(?:com destino (?:a|à|ao)|rumo (?:a|à|ao)|seriam levad[oa]s (?:para|a))\s(?:o\s|a\s)?)$/iu,
  byOrigin:
    /(?<![\p{L}])(?:por (?:nacionalidade|pa[íi]s de origem)|nacionalidades|pa[íi]s(?:es)? de origem)(?![\p{L}])/iu,
  toward:
    /(?<![\p{L}])(?:lev|transport|envi|viaj|vend|trafic|mand|deport|extradit|rumo|destino|rota)\p{L}*[^.;:]{0,30}\s(?:a|à|ao|para|até)\s(?:o\s|a\s|os\s)?$/iu,
  sideBefore: /(?<![\p{L}])(?:em|no|do|ao|pelo) (?:lado|territ[óo]rio|solo) $/iu,
  sideAfter: /(?!)/u,
  observer: /(?:Departamento de Estado|Embaixada|Consulado|Congresso)\s(?:de|do|da|dos|das)\s$/iu,
  observerAfter: /(?!)/u,
  ownBodyBefore:
    /(?<![\p{L}])(?:pol[íi]cia|governo|território|justiça|autoridades|ministério|tribunais|estado|legislação|lei|solo|cidades|capital|fronteira)\s$/iu,
  ownBodyAfter: /(?!)/u,
  peopleBefore:
    /(?:(?<![\p{L}])(?:mulheres|vítimas?|cidad[ãa]os|cidadãs|jovens|meninas|homens|migrantes|trabalhador(?:es|as)?|pessoas|nacionalidade|origem)\s|\d\s)$/iu,
  peopleAfter: /(?!)/u,
  actsAbroad: /(?!)/u,
  metonym: /^\s(?:alerta|afirma|nega|acusa|financia|assinou|ratificou|anunciou|pediu|exige)(?![\p{L}])/iu,
  joins: /^(?:,|\se|,\se|\sou)\s(?:o\s|a\s|em\s|no\s|na\s|de\s|do\s|da\s)?$/iu,
  government: /^\s(?:informou|registrou|registou)/iu,
  authority:
    /(?:Ministério Público|Polícia(?: Civil| Militar)?|Procuradoria|Secretaria|Governo|Tribunal(?: de Justiça)?|Prefeitura|Defensoria|Assembleia|Câmara)(?:\s(?:Geral|Estadual|Municipal|Regional))?\s(?:de|do|da)(?:\s(?:Estado de|Estado do|Estado da))?\s$/u,
  outside: /(?<![\p{L}])(?:fora d[eoa]|exceto|salvo|fronteira com [oa]s?)\s$/iu,
  whole:
    /(?<![\p{L}])(?:a nível nacional|em nível nacional|o governo federal|(?:o|a) (?:vice-)?ministr[oa]|procurador[a]?-geral|Supremo Tribunal|em todo o país|no país|no Brasil inteiro|todo o território)(?![\p{L}])/iu,
  country: /(?<=(?:^|\s)(?:o|no|todo o|nosso|este) )país(?![\p{L}])(?! de (?:origem|destino))/iu,
  division: /(?<=(?<![\p{L}])(?:o|a|no|na|este) )(?:estado|província|distrito)(?![\p{L}])(?! (?:de|do|da)(?![\p{L}]))/u,
  anaphora: /^(?:del[ea]s|dess[ea]s|dest[ea]s|entre el[ea]s|ali|lá)(?![\p{L}])/iu,
  ofWhole: /^\s(?:das|dos|de suas|de seus)\s$/iu,
  parts: /entre el[ea]s|del[ea]s|dos quais|das quais|incluind|sendo/iu,
  superlative: /(?<![\p{L}])(?:com mais|com o maior|lidera|concentra|seguid[oa] (?:de|por))(?![\p{L}])/iu,
  actor:
    /(?<![\p{L}])(?:a rede|a quadrilha|o grupo|a organização|o casal|(?:os|as) (?:detid|acusad|pres|vítima)[oa]?s)(?![\p{L}])/iu,
  nationwide:
    /(?<![\p{L}])(?:(?:a|em) nível nacional|em todo o (?:país|Brasil|território)|no (?:país|território nacional))(?![\p{L}])/iu,
  adjectiveAfter:
    /(?<![\p{L}])(?:denúncias?|casos?|processos?|inquéritos?|sentenças?|condenações|operações|investigações|polícia|cidade|capital|estado|região|município|território|interior)(?:\sde\stráfico(?:\sde\spessoas)?)?\s$/iu,
  ownCapital: /(?<=(?<![\p{L}])na sua )capital(?![\p{L}])/iu,
  capital:
    /(?<=(?<![\p{L}])(?:a|na|sua) )capital(?: do país)?(?![\p{L}])(?! (?:de|do|da|\p{L}+(?:n|ç)[oa])(?![\p{L}]))/iu,
};
