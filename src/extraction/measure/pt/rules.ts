import { act, noun, sign, type MeasureLanguage } from '../cue.ts';
import { PT_SYNTAX } from './syntax.ts';

const DEMOGRAPHIC =
  'mulheres|mulher|homens|homem|menin[oa]s?|crianças?(?: e adolescentes)?|menores(?: de idade)?(?! d[eo]s? \\d)|adolescentes|jovens|raparigas|rapazes|pessoas|cidad[ãa]os|cidadãs|estrangeir[oa]s|migrantes|imigrantes|trabalhador(?:es|as|a)?(?: rurais| domésticas)?|empregad[oa]s|compatriotas|beb[éeê]s|adult[oa]s|indivíduos|irmãos|irmãs|indígenas|estudantes|transexuais|travestis|passageiros|integrantes|membros';
const PARTICIPLE = (stem: string): string => `${stem}(?:ou|aram|ad[oa]s?|ar|ando|a|am)`;

export const PT_MEASURES: MeasureLanguage = {
  rules: [
    noun(
      'victim',
      `(?:(?:possíveis|potenciais|presumíveis|supostas|novas) )?(?:vítimas?|sobreviventes?|ofendid[oa]s|resgatad[oa]s|escrav[oa]s|explorad[oa]s|traficad[oa]s|repatriad[oa]s)(?: (?:potenciais|de tráfico|identificadas|sinalizadas|confirmadas))?`,
    ),
    noun(
      'offence',
      '(?:tráfico|contrabando)(?: (?:internacional|interno))?(?: e (?:contrabando|exploração))? (?:de|e exploração de) (?:pessoas|seres humanos|migrantes|mulheres|crianças|menores)(?: para (?:fins de )?exploração (?:sexual|laboral))?',
    ),
    noun('person', `(?:${DEMOGRAPHIC})`),
    noun(
      'suspect',
      `(?:(?:supostos|alegados|presumíveis) )?(?:traficantes?|aliciador(?:es|as)?|suspeit[oa]s?|acusad[oa]s?|denunciad[oa]s|indiciad[oa]s?|investigad[oa]s|réus?|rés|arguid[oa]s?|proxenetas?|rufi(?:ão|ões)|responsáveis|envolvid[oa]s|agressores|autor(?:es|as)|empregadores|coiotes)`,
    ),
    noun(
      'case',
      `(?:novos )?(?:casos?|ocorrências?|crimes?|delitos?|situaç(?:ão|ões)|processos?(?! (?:criminais|penais|judiciais))|sinalizaç(?:ão|ões)|episódios|participações)`,
    ),
    noun('complaint', `(?:novas )?(?:denúncias?|queixas?|reclamações)(?! (?:formais|criminais|à justiça))`),
    noun(
      'investigation',
      '(?:novas? |novos )?(?:inquéritos?(?: policiais| civis)?|investigaç(?:ão|ões)|apurações|procedimentos(?: investigatórios)?|diligências)',
    ),
    noun(
      'prosecution',
      'processos?(?: criminais| penais| judiciais)|ações (?:penais|civis públicas)|julgamentos?|denúncias (?:formais|criminais|à justiça)|acusações(?: formais)?',
    ),
    noun('conviction', `(?:condenaç(?:ão|ões)|sentenças? condenatórias?|condenad[oa]s?|culpados)`),
    noun('acquittal', 'absolviç(?:ão|ões)|sentenças? absolutórias?'),
    noun('sentence', 'sentenças?|acórdãos?|decisões judiciais|veredictos?'),
    noun(
      'arrest',
      `(?:pres[oa]s|detid[oa]s?|detenções|prisões(?: em flagrante| preventivas)?|capturad[oa]s|reclus[oa]s)`,
    ),
    noun('charge', 'acusações de'),
    noun('accusation', 'indiciamentos?'),
    noun('operation', 'operaç(?:ão|ões)|ações (?:policiais|fiscais|de fiscalização)|forças-tarefa|rusgas'),
    noun(
      'raid',
      'mandados(?: de busca(?: e apreensão)?)?|buscas(?: domiciliárias)?|bordéis|boates|prostíbulos|bares|fazendas|propriedades|oficinas(?: de costura)?|carvoarias|garimpos|alojamentos',
    ),
    noun('inspection', 'inspeç(?:ão|ões)|inspecções|fiscalizações|vistorias|visitas'),
    noun('vehicle', 'veículos|embarcações|estabelecimentos|explorações(?: agrícolas)?(?! sexua)|empresas'),
    noun('group', '(?:redes|quadrilhas|organizações(?: criminosas)?|grupos(?: criminosos)?|células|máfias|bandos)'),
    noun(
      'contact',
      '(?:ligações|chamadas|contatos?|contactos?|mensagens|telefonemas|atendimentos(?: telefônicos)?|consultas)',
    ),
    noun(
      'official',
      'policiais|polícias|agentes|funcionári[oa]s|servidor(?:es|as)(?: públic[oa]s)?|procurador(?:es|as)|promotor(?:es|as)|juízes|juízas|magistrad[oa]s|auditores(?:-fiscais)?|professor(?:es|as)|inspetores|inspectores|profissionais|jornalistas|militares|guardas|participantes',
    ),
    noun(
      'other',
      'camas|vagas|abrigos|centros de acolh(?:imento|ida)|vistos|autorizações|bolsas|programas|campanhas|desaparecid[oa]s|desaparecimentos|pedidos|recursos|passaportes|homicídios|mortes|anúncios|páginas na internet|psicólog[oa]s|advogad[oa]s|turistas|habitantes|delegacias',
    ),
    noun(
      'irrelevant',
      'deputados|senadores|votos|artigos|capítulos|eixos|metas|objetivos|histórias|páginas|perguntas|razões|tipos|formas|maneiras|filh[oa]s|ocasiões|vezes|idiomas|línguas|andares|etapas|linhas|testemunhas',
    ),
    act(
      'rescue',
      `${PARTICIPLE('resgat')}|libert(?:ou|aram|ad[oa]s?|ar)|recuper(?:ou|aram|ad[oa]s?)|salv(?:ou|aram|as)`,
    ),
    act(
      'identify',
      `${PARTICIPLE('identific')}|${PARTICIPLE('detect')}|${PARTICIPLE('sinaliz')}|${PARTICIPLE('localiz')}|encontr(?:ou|aram|ad[oa]s?)|registrad[oa]s?|registad[oa]s?|traficad[oa]s?|explorad[oa]s|aliciad[oa]s|levad[oa]s|vendid[oa]s|submetid[oa]s|por (?:explorar|traficar|aliciar)(?:em)?|contabiliz(?:ou|aram|ad[oa]s)`,
    ),
    act(
      'assist',
      `${PARTICIPLE('apoi')}|${PARTICIPLE('abrig')}|${PARTICIPLE('repatri')}|atend(?:eu|eram|id[oa]s?|e|em)|acolh(?:eu|eram|id[oa]s?|e|em)|assist(?:iu|iram|id[oa]s?)|encaminhad[oa]s?|receb(?:eu|eram|em) (?:assistência|atendimento|apoio|proteção|proteção|acolhimento|ajuda)|receb(?:eu|eram|e|em)(?= #+ (?:mulheres|homens|vítimas|crianças|menores|pessoas|adolescentes))|protegid[oa]s?|retorn(?:ou|aram)`,
    ),
    act(
      'estimate',
      'estim(?:a|am|ou|ad[oa]s?|ativas?)|calcul(?:a|am|ou)|acredita-se que|estima-se|seriam vítimas|podem ser|poderiam ser|vivem em (?:condições de )?(?:escravidão|escravatura)|(?:são|eram|sejam) (?:[\\p{L}]+ ){1,6}no mundo',
    ),
    act(
      'arrest',
      `pres[oa]s?|prend(?:eu|eram|er)|det(?:eve|iveram|id[oa]s?)|${PARTICIPLE('captur')}|prisão preventiva|prisões`,
    ),
    act(
      'charge',
      `${PARTICIPLE('indici')}|constituíd[oa]s? arguid[oa]s?|acus(?:ou|aram|ad[oa]s? (?:por|de|pela|pelo))`,
    ),
    act(
      'prosecute',
      'denunci(?:ou|aram|ad[oa]s?) à justiça|(?<=(?:ministério público(?: federal| estadual)?|mp|mpf|procuradoria|promotoria) )denunci(?:ou|aram)|denunciad[oa]s? (?:pelo ministério público|pela procuradoria|pelo mpf)|process(?:ou|aram|ad[oa]s)|levad[oa]s a julgamento|julgad[oa]s|em julgamento|(?:aguardam?|enfrentam?) julgamento|tornaram-se réus|viraram réus|vão a julgamento',
    ),
    act('convict', `${PARTICIPLE('conden')}|sentenci(?:ou|aram|ad[oa]s)|considerad[oa]s? culpad[oa]s?|condenações`),
    act('acquit', 'absolv(?:eu|eram|id[oa]s?)'),
    act('close', `${PARTICIPLE('arquiv')}|encerr(?:ou|aram|ad[oa]s)|rejeit(?:ou|aram|ad[oa]s)`),
    act(
      'investigate',
      `instaur(?:ou|aram|ad[oa]s)|abr(?:iu|iram)|abert[oa]s|inici(?:ou|aram|ad[oa]s)|${PARTICIPLE('investig')}|em investigação|sob investigação|em andamento|apur(?:a|am|ou|aram|ad[oa]s)`,
    ),
    act(
      'report',
      `denunciad[oa]s?(?! (?:à justiça|pelo|pela))|denunciaram|regist(?:r)?(?:ou|aram|a|am)|notific(?:ou|aram|ad[oa]s)|comunic(?:ou|aram|ad[oa]s)|report(?:ou|aram|ad[oa]s)|receb(?:eu|eram|id[oa]s|e)|chegaram|apresentad[oa]s|contabiliz(?:ou|aram)|soma(?:m|ram)?|totaliz(?:ou|aram)`,
    ),
    act(
      'train',
      `${PARTICIPLE('capacit')}|trein(?:ou|aram|ad[oa]s)|form(?:ou|aram) (?=#)|form(?:ad[oa]s) em|sensibiliz(?:ou|aram|ad[oa]s)|cursos? (?:para|a)`,
    ),
    act(
      'inspect',
      `${PARTICIPLE('inspecion')}|${PARTICIPLE('inspeccion')}|${PARTICIPLE('fiscaliz')}|vistori(?:ou|aram|ad[oa]s)|visit(?:ou|aram|ad[oa]s)`,
    ),
    act('raid', 'cumpr(?:iu|iram|id[oa]s)|interdit(?:ou|aram|ad[oa]s)|invad(?:iu|iram)|fech(?:ou|aram|ad[oa]s)'),
    act('dismantle', `desarticul(?:ou|aram|ad[oa]s?)|desmantel(?:ou|aram|ad[oa]s?)|desbarat(?:ou|aram|ad[oa]s)`),
    // "subiu para 60%" is a level, "mais de 60%" a qualifier: neither is a change.
    sign(
      'rise',
      '(?:aument|increment)(?:o|ou|aram|ado|am)(?! (?:para|até) )|cresc(?:eu|eram|imento|ido)(?! (?:para|até) )|(?:sub|eleva)(?:iu|iram|ida|ram|ção)(?! (?:para|até) )|alta(?= d[eo] #)|a mais|mais(?= (?:(?:do )?que(?![\\p{L}])|#+\\s?(?:%|por cento) (?:do que|que|face)))|acréscimo|superior(?:es)?(?= ao?)',
    ),
    sign(
      'fall',
      '(?:ca(?:iu|íram)|queda|diminu(?:iu|íram|ição)|baix(?:ou|aram|a)|reduz(?:iu|iram)|redução|recu(?:ou|aram|o)|descida|desc(?:eu|eram))(?! (?:para|até) )|a menos|menos(?= (?:(?:do )?que(?![\\p{L}])|#+\\s?(?:%|por cento) (?:do que|que|face)))|inferior(?:es)?(?= ao?)',
    ),
    sign('rate', 'taxas? de (?:condenação|condenações|impunidade|esclarecimento)|índice de (?:condenação|impunidade)'),
    sign(
      'age',
      'idades?|anos de idade|faixa etária|mais (?:nov[oa]|velh[oa]|jovem)|tinham?|têm entre|tem entre|completados',
    ),
    sign(
      'law',
      'leis?|código penal|norma|decreto|legislação|prev[êe]|preveem|prevista|estabelece|determina|pune(?:m|-se)?|punid[oa]s?|punível|penas? (?:máxima|mínima|(?:para|por) (?:o |este |esse )?crimes?)|pode(?:m)? (?:pegar|receber|chegar|ser condenad[oa]s?)|poderá|incorre(?:m)?|projeto',
    ),
    sign(
      'prison',
      'prisão|cadeia|penas?|reclusão|detenção|regime (?:fechado|semiaberto)|conden(?:ou|aram|ad[oa]s?|ação|ações)|sentenci(?:ou|ad[oa]s)|sentenças?|encarceramento',
    ),
    sign('request', 'pedi(?:u|ram)|requer(?:eu|eram)|solicit(?:ou|aram)|defende(?:u)? pena'),
    sign(
      'fine',
      'multas?|indeniza(?:ção|ções|r)|indemniza(?:ção|ções)|repara(?:ção|ções)|danos morais|compensação|verbas rescisórias|ressarcimento',
    ),
    sign(
      'proceeds',
      'apreend(?:eu|eram|id[oa]s)|apreensão|confisc(?:ou|ad[oa]s)|lucro|lucravam|bloque(?:ou|ad[oa]s)|moviment(?:ou|aram|ava|a)|bens|em dinheiro|faturava',
    ),
    sign(
      'funding',
      'orçamento|destin(?:ou|ad[oa]s|a)|invest(?:iu|iram|imentos?)|financi(?:ou|amento|ad[oa]s)|fundos?|recursos|verbas?(?! rescis)|repass(?:ou|e|es)|doa(?:ção|ções|ou)|subsídio|aloc(?:ou|ad[oa]s)|gast(?:ou|aram|os)',
    ),
    sign(
      'price',
      'vend(?:id[oa]s?|eu|iam|em|er)|compr(?:ad[oa]s|ou|avam)|pag(?:a|ou|avam|aram|ar|o|os)|dívidas?|deviam|preços?|cobr(?:a|ou|avam|ados)|exigi(?:a|am|u)|prometi(?:a|am|d[oa]s)|custa(?:va)?|em troca de|por cliente|por programa',
    ),
    sign('wage', 'salários?|ordenados?|diárias?|por mês|por dia|por semana|mensa(?:l|is)|por hora|remuneração'),
    sign(
      'duration',
      'há(?= #)|durante|lev(?:ou|a)(?= #)|demor(?:ou|a)|dentro de|prazo|após(?= #)|depois de|a cada|aniversário|experiência',
    ),
  ],
  gap: /^\s?(?:(?!(?:em|no|na|nos|nas|foram|foi|eram|são|é|e|ou|com|ao|aos|à|às|desde|durante|contra|enquanto|quando|pelo|pela|do|da|que|se|sem|não|aguarda|aguardam|responde|respondem|enfrenta|enfrentam)\s)[\p{L}-]+\s){0,3}$/iu,
  partitive:
    /^\s(?:d(?:el[ae]s|est[ae]s|ess[ae]s|aquel[ae]s|os quais|as quais)|eram|são|foram|por|em|no|na|com|,|\)|;|correspond|resultaram|chegaram|ficaram|continuam)/iu,
  linking:
    /(?:(?<![\p{L}])(?:é|são|era|eram|foi|foram|ser|sido|houve|há|soma(?:m|ram|va)?|totaliz(?:a|ou|aram|am)|alcanç(?:ou|aram)|cheg(?:a|am|ou|aram)|ating(?:e|iu|iram)|sub(?:iu|iram)|ca(?:iu|íram)|pass(?:a|ou|aram)|em|a|de|com|para|super(?:a|ou|aram)|regist(?:r)?ou|número|cifra)|[:–—-])\s(?:(?:só|apenas|somente|cerca de|quase|mais de|menos de|pelo menos|os|as|um total de|total de|aproximadamente|a|de|até)\s){0,3}$/iu,
  difference: /^\s(?:[\p{L}]+\s){0,3}?(?:a\s)?(?:mais|(?<fall>menos))(?:\s(?:do\s)?que|[.,;)]|$)/iu,
  isVictims:
    /^\s(?:eram|foram (?:identificad|reconhecid|confirmad)[oa]s como)\s(?:[\p{L}]+\s){0,1}vítimas(?![\p{L}])/iu,
  hotline:
    /(?<![\p{L}])(?:disque[ -](?:denúncia|direitos humanos|#+)|ligue #+|linhas? (?:gratuitas?|de (?:apoio|ajuda|denúncias?|emergência)|nacional|verde|#+)|central de atendimento|whatsapp)(?![\p{L}])/iu,
  clauseEnd:
    /[;:—–()]|\.\s|,\s(?:enquanto|embora|mas|e|que|quem|quando|onde|ao passo que|com|contra|ante)(?![\p{L}])|(?<![\p{L}])(?:enquanto|embora|mas|ao passo que)(?![\p{L}])/giu,
  syntax: PT_SYNTAX,
};
