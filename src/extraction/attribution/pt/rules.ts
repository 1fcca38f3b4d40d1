import type { RuleMatch } from '../../rule.ts';
import type { AttributionLanguage, SpeakerProduct, SpeakerRule } from '../speaker.ts';

const PART = "\\p{Lu}[\\p{L}\\d'’&-]*";
const LINK = '(?:de|d[aeo]s?|e|contra|para|em|no|na|à|ao)';
const NAME = `${PART}(?:(?:\\s${LINK}){0,3}\\s${PART}){0,8}`;
const PERSON = `(?!(?:[OA]s?|Uma?|Em|N[oa]s?|D[aeo]s?|Para|Com)\\s)${PART}(?:\\s(?:d[aeo]s?\\s)?${PART}){0,3}`;
/** Short name of a body in parentheses: "(PF)". */
const SHORT = '(?: \\((?<short>\\p{Lu}[\\p{L}\\d-]{1,11})\\))?';
const TITLE =
  '(?:diretora?|directora?|delegad[oa]|procurador[a]?(?:-geral)?|promotora?|ministr[oa]|secretári[oa]|coordenadora?|comandante|coronel|presidente|porta-voz|responsável|representante|inspetora?|inspectora?|superintendente|chefe|juiz|juíza|auditora?(?:-fiscal)?|pesquisadora?|psicóloga|psicólogo|advogad[oa])';
const OFFICE = `${TITLE}(?:[ -](?:geral|nacional|federal|regional|estadual|executiv[oa]))*(?: (?:d[aeo]s?) (?<body>${NAME})${SHORT}(?:, (?<name>${PERSON}))?| (?<alone>${PERSON}))`;
const BODY =
  '(?:o|a|os|as|um|uma|do|da|dos|das)\\s(?:próprio\\s|própria\\s)?(?:\\p{Lu}[\\p{L}-]*(?:(?:\\s(?:de|d[aeo]s?|e|contra|para|em|no|na)){0,3}\\s\\p{Lu}[\\p{L}-]*){0,7}|governo|polícia|ministério|observatório|procuradoria|associação(?:\\s\\p{Lu}[\\p{L}]*)*|organização(?:\\s\\p{Lu}[\\p{L}]*)*|fundação(?:\\s\\p{Lu}[\\p{L}]*)*)';
const SAID =
  '(?:disse|informou|assinalou|indicou|reportou|anunciou|explicou|assegurou|afirmou|detalhou|revelou|sustentou|declarou|apontou|acrescentou|recordou|lembrou|esclareceu|comentou|conta|diz|aponta|indica|alertou|estima|calcula|registrou|registou|contabilizou|destacou|sublinhou|relatou|confirmou)';
const ACCORDING = '(?:[Ss]egundo|[Dd]e acordo com|[Cc]onforme|[Cc]om base em)';
/** A body that acts is not the one that counted when the sentence goes on with who says so; "segundo o relatório" is nobody. */
const NOBODY_ELSE = `(?!(?:[^.;]|\\.(?=\\d)){0,240}[,"”] (?:${ACCORDING} (?!(?:o|um|os) [\\p{Ll} ]+(?:[.,;]|$))|${SAID} ))`;
const WHEN = '(?:ontem |hoje |nesta \\p{L}+(?:-feira)?(?: \\(\\d{1,2}\\))? )?';

function rule(name: string, pattern: string, produce: (match: RuleMatch) => SpeakerProduct | null): SpeakerRule {
  return { name, pattern: new RegExp(`(?:(?<![\\p{L}])|(?=[,”"—]))(?:${pattern})`, 'gu'), produce };
}
const speaker = (name: string | undefined, organisation: string | undefined | null = null): SpeakerProduct | null =>
  name ? { role: 'speaker', name, organisation: organisation ?? null } : null;
/** Who holds an office, or the body when it is unnamed. */
const holder = (match: RuleMatch): SpeakerProduct | null => {
  const body = match.group('short') ?? match.group('body');
  const name = match.group('name') ?? match.group('alone');
  return name ? speaker(name, body) : speaker(match.group('body'));
};
const producer = (name: string | undefined): SpeakerProduct | null =>
  name ? { role: 'producer', name: name.replace(/^(?:[OoAa]s?|uma?|d[oa]s?)\s/u, ''), organisation: null } : null;

export const PT_ATTRIBUTION: AttributionLanguage = {
  rules: [
    rule(
      'paper that reports',
      `(?:o jornal|o diário|a agência|a revista|o portal|o site|citad[oa] pelo jornal|ao jornal) (?<name>${NAME})`,
      (match) => ({ role: 'relay', name: match.group('name') ?? '', organisation: null }),
    ),
    rule(
      'according to figures of',
      `${ACCORDING} (?:os |as |o |a |um |uma )?(?:dados|números|estatísticas|registr?os?|relatório|balanço|levantamento|estudo|boletim|painel|anuário)(?: [\\p{Ll}]+){0,3}? (?:de|d[aeo]s?|divulgad[oa]s? (?:ontem |hoje )?pel[oa]|publicad[oa]s? pel[oa]|pel[oa]) (?<name>${NAME}|${BODY})`,
      (match) => producer(match.group('name')),
    ),
    rule(
      'the report of a body says',
      `(?:aponta|indica|revela|mostra|diz|segundo) (?:o|um) (?:relatório|balanço|levantamento|estudo|boletim) (?:anual )?d[aeo]s? (?<name>${NAME})`,
      (match) => producer(match.group('name')),
    ),
    rule(
      'figures of a body show',
      `(?:[Dd]ados|[Nn]úmeros|[Ee]statísticas|O (?:relatório|balanço|levantamento|boletim)) d[aeo]s? (?<name>${NAME})${SHORT} (?:apontam?|indicam?|revelam?|mostram?|registram?)`,
      (match) => producer(match.group('name')),
    ),
    rule('according to a body', `${ACCORDING} (?<name>${BODY})`, (match) => producer(match.group('name'))),
    rule('according to somebody', `${ACCORDING} (?<name>${PERSON})(?=[,.;]|\\s\\()`, (match) =>
      speaker(match.group('name')),
    ),
    rule('according to the title of a body, name', `${ACCORDING} (?:o|a) ${OFFICE}(?=[,.;]|\\s\\()`, holder),
    rule('said the title of a body, name', `(?:,|”|"|—)? ?${SAID} ${WHEN}(?:o|a) ${OFFICE}`, holder),
    rule('the title and name said', `(?:[OoAa]) ${OFFICE},? (?:também )?${SAID}`, holder),
    rule(
      'presented by the title of a body, name',
      `(?:apresentad|divulgad|publicad|citad)[oa]s? ${WHEN}pel[oa] ${OFFICE}`,
      holder,
    ),
    rule('presented by a body', `(?:apresentad|divulgad|publicad)[oa]s? ${WHEN}pel[oa]s? (?<name>${NAME})`, (match) =>
      producer(match.group('name')),
    ),
    rule('somebody said', `(?<name>${PERSON})(?:, (?:[oa] )?${TITLE}[^,.;]{0,60},)? (?:também )?${SAID}`, (match) =>
      speaker(match.group('name')),
    ),
    rule('said somebody', `(?:,|”|"|—) ${SAID} ${WHEN}(?<name>${PERSON})`, (match) => speaker(match.group('name'))),
    rule(
      'a body reported',
      `(?<name>(?:[OoAa]s?) (?:${NAME}(?: \\d{3})?|governo|polícia|procuradoria))${SHORT}(?:,? por sua vez,?)? (?:${SAID}|recebeu|resgatou|libertou|deteve|prendeu|desarticulou|atendeu|acolheu|sinalizou|instaurou|identificou)${NOBODY_ELSE}`,
      (match) => producer(match.group('name')),
    ),
    rule('said a body', `(?:,|”|"|—) ${SAID} ${WHEN}(?<name>${BODY})`, (match) => producer(match.group('name'))),
  ],
  needs:
    /segundo|acordo|conforme|base|dis?se|di[zs]|inform|assinal|indic|report|anunci|explic|assegur|afirm|detalh|revel|sustent|declar|apont|acrescent|record|lembr|esclarec|coment|conta|alert|estim|calcul|registr?|contabiliz|destac|sublinh|relat|confirm|mostra|jornal|diário|agência|revista|portal|site|receb|resgat|libert|dete|prend|desarticul|atend|acolh|sinaliz|instaur|identific|apresent|divulg|public|citad/iu,
  notNames: new Set(
    'Ele Ela Eles Elas O A Os As Um Uma Em No Na De Do Da E Mas Segundo Desde Entre Por Para Com Sem Este Esta Estes Estas Esse Essa Isso Se Não Mais Menos Também Além Hoje Ontem Total Conforme Ainda Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro Domingo Segunda Terça Quarta Quinta Sexta Sábado Dois Duas Três Mulheres Homens Meninas Crianças Quando Enquanto Embora Há Dados Vítimas'.split(
      ' ',
    ),
  ),
  newSubject:
    /^(?:O|A|Os|As|Uma?)\s(?<head>Estado|[Gg]overno|[Mm]inistério|[Pp]refeitura|[Mm]unicípio|[Cc]âmara)(?![\p{L}])[^.;:"“”]{0,80}?\s(?:\p{L}+(?:ou|aram|eu|eram|iu|iram)|tem|têm)\s/u,
  law: 'lei',
};
