import type { ContextRule, SourcePhrases, SourceRole } from '../speaker.ts';

/** A capitalised word; a possessive belongs to it only before the noun of an office: "Attorney General’s Office". */
const WORD =
  "\\p{Lu}(?:[\\p{L}\\d&-]|\\.(?=\\p{L})){0,30}(?:[’']s?(?=\\s(?:Offices?|Department|Bureau|Services?|Police|Unit|Council|Commission|Ministry|Union|Court|Fund|Network)(?!\\p{L}))|(?<=(?:[Ww]omen|[Cc]hildren|[Pp]eople|Workers|Prosecutor|General|Girls|Persons|s))[’']s?(?=\\s\\p{Lu})(?!\\s(?:Director|Commander|President|Minister|Spokes))|[’'](?!s(?!\\p{L}))\\p{L}{1,20})?";
const LINK = '(?:of|for|against|to|de|del|da|do|on|in)(?:\\s(?:the|la|las|los|el))?';
const NOT_NAME =
  '(?!(?:The|You|Your|My|What|How|Who|Why|Where|Here|Nor|Let|Thank|Within|Until|Without|Through|Against|Later|Earlier|Once|Only|Even|Just|A|An|In|On|At|Of|By|And|But|Or|For|From|This|That|These|Those|According|Between|Since|Some|Most|Many|However|Meanwhile|Last|When|While|Under|After|Before|During|Over|As|With|Its|His|Her|Their|Our|If|It|He|She|They|We|I|Of|To|No|One|Two|Three|Another|Other|All|Both|Each|Only|Among|Across|There|Data|Figures|Statistics|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms|Dr|Victims|Women|Men|Girls|Boys|Children|Sex|Labor|Labour|Forced|Human|More|Nearly|About|Almost|At|Then|Now|Today|Yesterday|Not|So|Such|Every|Still|Yet|Also|Out|Up|Year|Trafficking|Persons|Prof|Sgt|Capt|Col|Gen|Supt|Insp)(?![\\p{L}]))';
const NO_DAY =
  '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\\p{L}))';
const ORGANISATION = `${NOT_NAME}${WORD}(?:\\s${NO_DAY}${WORD}){0,8}(?:\\sand\\s(?:${WORD}\\s){1,3}(?:Cent(?:er|re)|Agency|Department|Office|Institute|Commission|Foundation|Association|Services?|Council|Authority|Ministry|Bureau|Unit|Command|Division|Board)(?!\\p{L}))?(?:\\s${LINK}\\s${NO_DAY}${WORD}(?:\\s${NO_DAY}${WORD}){0,4}(?:(?:,\\s${WORD}(?:\\s${WORD}){0,2}){0,2},?\\s(?:and|y|&)\\s${WORD}(?:\\s${WORD}){0,3})?){0,3}`;
const NATION = '\\p{Lu}\\p{Ll}{2,12}(?:ese|ian|an|ish|ch|ic|i)';
const ADJECTIVE = `(?:${NATION}|anti-[\\p{L}-]{4,20}|national|federal|local|state|municipal|provincial|regional|immigration|border|labou?r|military|judicial|public|inter-agency|specialist|specialized|economic crime|statistical|child protection|human rights|(?:human |anti-)?trafficking|trial|women[’']s|police|aid|rescue|government-run|non-governmental|international|independent|central|interior|justice|foreign|social)`;
const COMMON_NOUN =
  '(?:police(?!\\s(?:station|chief|officer|custody|post|raid|operation))|authorities|officials|officers|government(?!-)|prosecutors|prosecution|ministry|agency|unit|council|commission|bureau|department|observatory|charity|charities|NGOs?|non-governmental organi[sz]ations?|civil society(?:\\sorgani[sz]ations)?|organi[sz]ations?|foundation|coalition(?:\\sof\\s\\p{L}{3,20})?|network\\sof\\s\\p{L}{3,20}|group\\sof\\s(?:charities|NGOs|organi[sz]ations)|task force|courts?|hotline|helpline|embassy|consulate|institute|law enforcement(?:\\s(?:agencies|officials))?|investigators|judiciary|committee|force|services?|inspectorate|directorate|parliament|shelters?|watchdog|regulator|state|body|bodies|union|project|programme|program|team|squad|judges?|magistrate|sources?|campaigners|activists|researchers|experts)';
const PHRASE = `(?<!\\p{L})(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\\s)?(?:(?:(?:anti-trafficking|aid|children[’']s|human rights|\\p{Lu}\\p{Ll}+)\\s)?(?:NGO|charity|non-?profit|campaign group|advocacy group|rights group|group|organi[sz]ation|foundation)\\s(?=\\p{Lu}))?(?<name>(?:${ADJECTIVE}\\s){0,3}${COMMON_NOUN}(?![\\p{L}-])|Police(?![\\p{L}]|\\s(?:station|chief|officer))|Authorities|Officials|Prosecutors|Investigators|Courts|${ORGANISATION})`;

const ASIDE =
  '(?:\\s(?:officials?|sources|authorities))?(?:\\s\\([^)]{1,60}\\))?(?:,\\s[^,.;:]{2,90}(?:,\\s[^,.;:]{2,60})?,|,)?(?:\\s(?:has|have|had|also|later|then|now|already|recently|officially|itself|together|alone|meanwhile|separately|said to have|on \\p{Lu}\\p{L}{2,8}day|last \\p{L}{3,9}|this \\p{L}{3,9}|yesterday|today)){0,3}\\s';
const SAID =
  '(?:said|says|say|told|tells|states?|stated|announce[sd]?|added|adds|explain(?:s|ed)|note[sd]?|confirm(?:s|ed)?|disclosed|claim(?:s|ed)?|estimates?|estimated|reckons?|believes?|believed(?! to)|found(?= that| \\d| more| [a-z]+ percent)|finds|warn(?:s|ed)|testified|argue[sd]|admit(?:s|ted)|show(?:s|ed)|reveal(?:s|ed)|declared|puts?|gives?|gave(?= the| a| its| \\d| figures)|reported|reports?|wrote|writes|acknowledge[sd]|indicate[sd]|pointed out|highlight(?:s|ed)|insist(?:s|ed)|responded|answered|described|listed|lists|published|released|presented|issued|projects|projected|calculate[sd]|concluded|concludes|attributed|blamed|cited)';
const COUNT =
  '(?:record(?:s|ed)|register(?:s|ed)|count(?:s|ed)|identif(?:y|ies|ied)|receive[sd]|took in|take[sn]? in|took(?= \\d| [\\p{L}\\d,]+ (?:calls|reports|complaints))|log(?:s|ged)|document(?:s|ed)|tall(?:y|ies|ied)|detect(?:s|ed)|handled|fielded|tracked|collect(?:s|ed)|compiled|accounted for|holds|keeps|had(?= [\\d,.]+ (?:calls|reports|contacts|cases|complaints))|verified|screened|referred|noticed|classed|classified|dealt with|met with|came across)';
const ACT =
  '(?:arrest(?:s|ed)|detain(?:s|ed)|rescue[sd]?|free[sd]|released|broke(?:n)? up|dismantle[sd]|bust(?:s|ed)|raid(?:s|ed)|search(?:es|ed)|charge[sd]|prosecute[sd]|convict(?:s|ed)|sentence[sd]|jail(?:s|ed)|investigat(?:es|ed)|open(?:s|ed)|launch(?:es|ed)|initiated|carrie[sd] out|conduct(?:s|ed)|help(?:s|ed)|assist(?:s|ed)|provide[sd]|shelter(?:s|ed)|house[sd]|support(?:s|ed)|serve[sd]|repatriate[sd]|fund(?:s|ed)|allocate[sd]|spent|spends|spend|train(?:s|ed)|seize[sd]|save[sd]|recover(?:s|ed)|won|wins|secured|obtained|intercept(?:s|ed)|stopped|screens?|inspect(?:s|ed)|checked|nabbed|held|reunited|returned|brought|sheltered|coordinate[sd]|filed|acquitted|fined|ordered)';
const FIGURES =
  '(?:figures?|data|statistics|numbers|records?|register|report|study|analysis|count|survey|census|bulletin|scorecard|release|statement|estimates?|tally|breakdown|briefing|review|dataset|database|database|answer|release|communiqué|document|projections?)';
const TITLE =
  '(?:director|head|chief|president|coordinator|spokes(?:man|woman|person)|commander|secretary|minister|officer|manager|chair(?:man|woman|person)?|founder|leader|representative|prosecutor|lawyer|researcher|superintendent|commissioner|inspector|undersecretary|ombuds(?:man|woman|person)|adviser|advisor|official|analyst|attorney|ambassador|rapporteur|envoy|deputy|member|sergeant|detective|agent|counsel)';

const before = (name: string, role: SourceRole, pattern: string): ContextRule => ({
  name,
  role,
  pattern: new RegExp(`(?<!\\p{L})(?:${pattern})\\s?$`, 'u'),
});
const after = (name: string, role: SourceRole, pattern: string): ContextRule => ({
  name,
  role,
  pattern: new RegExp(`^(?:${pattern})`, 'u'),
});

const OFFICE_OF = `(?:(?:the|a|an|its|their)\\s)?(?:[\\p{L}-]{2,20}\\s){0,4}${TITLE}s?\\s(?:of|at|for|in|from|with)(?:\\sthe)?`;

export const EN_PHRASES: SourcePhrases = {
  phrase: new RegExp(PHRASE, 'gu'),
  hearer: /(?<!\p{L})(?:told|tells|informed|to|before|with|asked|asks)(?:\s(?:a|the))?\s$/u,
  before: [
    before(
      'figures of a body',
      'producer',
      `(?:${FIGURES}|[Ff]igures|[Dd]ata|[Ss]tatistics|[Rr]ecords|[Nn]umbers|[Aa] report|[Tt]he report)(?:\\s(?:that (?:is|are|were|was)|were|was|is|are|just|newly|recently))?(?:\\s(?:kept|compiled|published|released|collected|gathered|produced|provided|held|issued|presented|prepared|shared|obtained|supplied|drawn|made public|put out|seen)(?:\\s(?:on \\p{L}+|this \\p{L}+|last \\p{L}+|today|yesterday|annually|jointly))?)?\\s(?:by|from|of|at)(?:\\s(?:the|its))?`,
    ),
    before(
      'passed on by somebody',
      'speaker',
      '(?:cited|quoted|given|used|mentioned|passed on|made public|announced|released|published|presented|reported|issued|confirmed|disclosed) by(?:\\sthe)?',
    ),
    before(
      'according to somebody',
      'speaker',
      `(?:[Aa]ccording to|[Pp]er|in the words of|in the view of)(?:\\s${OFFICE_OF})?`,
    ),
    before('citing somebody', 'speaker', `(?:citing|quoting|cites|quotes)(?:\\s${OFFICE_OF})?`),
    before(
      'counted by a body',
      'counter',
      '(?:registered|recorded|identified|counted|logged|documented|received|reported|detected|handled|tallied|collected|verified|referred|opened|taken|fielded|investigated|filed) (?:by|at|with|to)(?:\\sthe)?',
    ),
    before(
      'done by a body',
      'actor',
      '(?:rescued|freed|arrested|detained|coordinated|led|carried out|conducted|run|organi[sz]ed|dismantled|broken up|seized|convicted|sentenced|jailed|handed down|assisted|sheltered|saved|recovered|intercepted) by(?:\\sthe)?',
    ),
    before(
      'said somebody',
      'speaker',
      `(?<=[,”"’'—-]\\s|[,”"’'])(?:said|says|added|adds|explained|noted|reported|reports|announced|confirmed|according to)(?:\\s(?:the|an?))?(?:\\s${OFFICE_OF})?`,
    ),
  ],
  after: [
    after(
      'figures of a body show',
      'producer',
      `(?:[’']s?)?\\s(?:latest|own|new|official|annual|recent|national|\\d{4}|first|latest annual)?\\s?(?:${FIGURES})(?!\\p{L}|\\sof\\s(?:human|traff))`,
    ),
    after('somebody said', 'speaker', `${ASIDE}${SAID}(?!\\p{L}|\\sto\\sbe)`),
    after(
      'somebody did something and said',
      'speaker',
      `${ASIDE}\\p{Ll}{3,14}(?:ed|t)\\s[^.;:]{3,70}\\sand\\s(?:said|told|added|noted|explained|announced|confirmed)(?!\\p{L})`,
    ),
    after('a body counted', 'counter', `${ASIDE}${COUNT}(?!\\p{L})`),
    after('a body acted', 'actor', `${ASIDE}${ACT}(?!\\p{L})`),
  ],
  office: new RegExp(`(?<!\\p{L})(?:${TITLE}|who (?:heads|runs|leads|directs|chairs))(?!\\p{L})`, 'iu'),
  partOf: /^\s(?:of|from|with|at)\s(?<text>[^.;:,]{3,60})/u,
  introduced: /(?:NGO|charity|profit|group|organi[sz]ation|foundation)\s$/u,
  inOffice: /(?:of|for|at)\s(?:the\s)?$/u,
  ofBody: /^(?<name>\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){1,3})\s(?:of|from|at)\s(?:the\s)?(?<body>.+)$/u,
  ownOffice: new RegExp(
    `(?<!\\p{L})(?:[Ii]ts|[Tt]heir|[Tt]he|[Tt]he (?:agency|unit|ministry|force|group|body|organi[sz]ation|department|commission)[’']s)\\s(?:[\\p{L}-]{2,20}\\s){0,4}(?:${TITLE}),?\\s(?:(?:\\p{Lu}\\p{L}{1,5}\\.?|Prof\\.|Superintendent|Commander|Colonel|Captain)\\s)?$`,
    'u',
  ),
  body: /(?<!\p{L})(?:police|polic[íi]a|gendarmerie|guard|ministry|department|agency|office|commission|council|unit|force|bureau|directorate|court|tribunal|services?|cent(?:re|er)|foundation|network|observatory|institute|organi[sz]ation|association|union|coalition|alliance|hotline|helpline|project|committee|secretariat|authority|authorities|board|task force|interpol|europol|eurojust|frontex|watch|federation|administration|command|squad|branch|division|cell|mission|program(?:me)?|fund|government|state|ngos?|prosecutors?|prosecution|officials|officers|judiciary|nations|society|initiative|group|house|rescue|international|university|register|customs|immigration|army|corps|s[íi]och[áa]na|fiscal[íi]a|ministerio|defensor[íi]a|investigations|charity|charities|courts|investigators|enforcement|embassy|consulate|parliament|congress|senate|inspectorate|shelters?|watchdog|regulator|bodies|body|team|bank|company|campaign|trust|movement|church|caritas|polaris|unicef|unodc|iom|ilo)(?!\p{L})/iu,
  paper:
    /(?<!\p{L})(?:Post|Times|News|Daily|Guardian|Herald|Tribune|Standard|Reuters|Xinhua|Bernama|Radio|TV|Television|Telegraph|Gazette|Mail|Journal|Chronicle|Observer|Independent|Mirror|Star|Globe|Press|Associated Press|Agence France-Presse|BBC|CNN|Al Jazeera|EFE|Diario|Peri[óo]dico|Mercury|Courier|Bulletin News|Broadcasting)(?!\p{L})/u,
  mention:
    /^(?:agency|ministry|unit|force|body|group|organi[sz]ation|office|council|commission|committee|bureau|department|service|services|directorate|charity|foundation|observatory|hotline|helpline|institute|network|coalition|project|board|anti-trafficking (?:agency|unit|body)|report|task force|centre|center|association|inspectorate|watchdog|programme|program)$/iu,
  anyBody:
    /^(?:agency|body|group|organi[sz]ation|force|office|unit|department|service|institution|centre|center|anti-trafficking (?:agency|unit|body))$/iu,
  joint: /^\s?(?:\([^)]{1,30}\)\s)?(?:of|at|within|under|and)(?:\s(?:the|its))?\s?$/u,
  titleInName:
    /^(?:\p{Lu}[\p{L}-]*\s){0,3}?(?:Director|Commander|Superintendent|Undersecretary|Secretary|Minister|Commissioner|Inspector|Chief|President|Spokes(?:man|woman|person)|Coordinator|Ambassador|Attorney|Prosecutor|Sergeant|Detective|Lieutenant|Colonel|Captain|General|Major|Officer|Professor|Justice|Judge|Senator|Governor|Chair(?:man|woman|person)?|Head|Deputy|Representative)(?:[\s-]General)?(?:\s(?:of|for|at)\s(?:the\s)?|\s(?=\p{Lu})|$)(?!Office|Department)/u,
  ofState:
    /^(?:(?:the )?government(?: officials)?|state|authorities|(?:\p{L}+ )?(?:authorities|police|officials|officers)|police|prosecutors?|prosecution|investigators|courts?|judiciary|law enforcement(?: \p{L}+)?|ministry|agency|office|unit|department|services?|(?:\p{L}+ ){0,4}(?:ministry|service|department|office|police|courts?|unit|directorate|task force|commission|agency|bureau))$/iu,
  common:
    /^(?:(?:\p{L}+[\s-]){0,3})?(?:police|authorities|officials|officers|prosecutors|prosecution|investigators|courts?|judiciary|law enforcement(?: \p{L}+)?|government(?: officials)?|state|services?|shelters?|agents|team|force|charities)$|^(?:Police|Authorities|Officials|Prosecutors|Investigators|Courts|Officers)$/u,
  clause: /;\s|,\s(?:while|whereas|but|although|though|as against)\s|\s(?:while|whereas)\s|\.\s/gu,
  narrative:
    /narrative|trafficking (?:in persons )?report|country report|\breport:?\s.*\((?:prosecution|protection|prevention|law)\)|trafficking profile|^[\p{L} ]{4,40}: (?:annual|yearly) (?:survey|report|review|profile)/iu,
  ownVoice: /analysis|comment|opinion|our view|editorial/iu,
  governmentOf: (country) => `Government of ${country}`,
  lawName:
    /(?:[Tt]he|[Uu]nder|of|[Ii]ts)\s(?:the\s)?(?<law>penal code|criminal code|(?:\p{Lu}\p{L}+\s){0,2}(?:Penal|Criminal) Code|\p{Lu}{3,8}(?=\sof\s\d{4}))/u,
};
