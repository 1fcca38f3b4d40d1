import { noun, type CueRule } from '../cue.ts';

const DEMOGRAPHIC = [
  'wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|kids|toddlers|newborns|minors?|juveniles?|adults?|females?|males?|teenagers?|teens',
  'adolescents?|youths?|youngsters|babies|baby|infants?|schoolgirls|schoolboys|orphans|runaways|siblings|sisters|brothers',
  'persons?|people|individuals?|nationals?|citizens?|compatriots|foreigners?|migrants?|refugees|asylum seekers|returnees',
  '(?:migrant |domestic |foreign |sex |farm |seasonal |garment )?workers?|labou?rers?|housemaids|maids|fishermen|crew members',
  'sailors|job ?seekers|recruits|prostitutes|brides|dancers|entertainers|captives|hostages|passengers|residents|villagers',
  'students?|families|newcomers|arrivals|beneficiaries|inmates|mothers|wives|widows|parents|relatives|tourists|drivers|cooks|nannies|cleaners|waitresses|hostesses|models|pickers|miners|weavers|deckhands|seafarers|seamen|herders|divers|builders|shepherds|footballers|schoolchildren|graduates|peasants|harvesters|housekeepers|carers|masseuses|others|transgender(?: women| persons| people)?',
].join('|');

const BAND = 'gang|ring|network|syndicate|cartel|clan|mafia|cell';

/** What is counted, by the noun that follows the number. */
export const EN_NOUNS: readonly CueRule[] = [
  noun(
    'victim',
    '(?:(?:potential|possible|presumed|suspected|alleged|identified|confirmed|child|adult|minor|female|male|foreign|domestic|registered|new|official|individual|trafficking|sex[- ]trafficking|labou?r[- ]trafficking|forced[- ]labou?r|modern slavery) ){0,3}(?:victims?|survivors?)(?! services| support| assistance| protection| fund| advocates?| centre| unit|[-–]witness)(?:/survivors)?|people (?:in|were in|are in|living in) (?:modern )?slavery|slaves|bonded labou?rers?|(?:sex )?(?:trafficked|exploited|enslaved) (?:persons?|people|wom[ae]n|children|girls|men|boys|workers)|(?:people|persons|wom[ae]n|men|girls|boys|children|victims|citizens|nationals) (?:who|that) (?:were|had been|have been) (?:trafficked|exploited|sold|lured|enslaved)|referrals?|reunions|repatriations',
  ),
  noun(
    'offence',
    '(?:human|persons?|child(?:ren)?|sex|labou?r|people|migrant|women) (?:trafficking|smuggling)(?: and (?:human |migrant |people )?smuggling)?|(?:trafficking|traffic|smuggling) (?:in|of) (?:persons|human beings|women|children|people|migrants|girls)',
  ),
  noun('person', DEMOGRAPHIC),
  noun(
    'suspect',
    `(?:suspected |alleged |accused |convicted |sex |labou?r |child |human )*(?:traffickers?|suspects?|defendants?|perpetrators?|offenders?|violators|pimps?|madams|smugglers?|recruiters?|exploiters?|culprits?|accomplices|helpers|kingpins?|masterminds?|middlemen|fugitives|gangsters|criminals|bouncers|proprietors|slave ?masters|landlords|landladies|(?:bar|hotel|club|nightclub|spa|parlou?r|kiln|factory|agency) (?:owners?|managers?|operators?)|(?:employers|owners|brokers|contractors|farmers|agents|managers|supervisors|foremen|guards|drivers|officials)(?= (?:(?:were|was|are|is|had been|have been|has been|were being) )?(?:arrested|detained|charged|indicted|investigated|prosecuted|convicted|found guilty|jailed|sentenced|fined|acquitted|tried|on trial|in court|remanded))|brothel[- ](?:keepers?|owners?)|ringleaders?)|accused(?: persons?)?|(?:suspected |alleged )?(?:${BAND}) (?:members?|leaders?)|members of (?:(?:the|a|an|this|that|its) )?(?:[\\p{L}-]+ ){0,3}(?:${BAND}|criminal group|crime group|criminal organi[sz]ation)`,
  ),
  noun(
    'case',
    '(?:(?:human|sex|labou?r|child|trafficking|suspected|confirmed|potential|new|criminal|court) )*(?:cases?|files?|dossiers?|incidents?|situations?|offen[cs]es?|crimes?|dockets?|case ?loads?|matters|instances)(?! ?law|work|load| manager| management| studies| officers?)',
  ),
  noun(
    'complaint',
    '(?:(?:trafficking|new|formal|police|crime|suspicious) )*(?:complaints?|reports?(?! (?:said|says|found|finds|that|on|by|of the|published|released|card))|tip-?offs?|tips|allegations?|denunciations?|FIRs?|first information reports?)',
  ),
  noun(
    'investigation',
    '(?:(?:new|live|active|open|criminal|trafficking|police|ongoing|formal|financial|preliminary|sex|labou?r|human|forced|modern slavery) )*(?:investigation papers?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|preliminary inquiries)',
  ),
  noun(
    'prosecution',
    '(?:(?:new|trafficking|criminal|sex|labou?r|human|ongoing) )*(?:prosecutions?|court cases?|indictments?|challans?|charge ?sheets?|trials?|criminal proceedings?|court proceedings)',
  ),
  noun(
    'conviction',
    '(?:(?:trafficking|criminal|new|sex|labou?r|human) )*(?:convictions?|guilty verdicts?|guilty pleas?)(?! rates?)|convicts|convicted(?: traffickers?| persons?| offenders?)?(?= (?:in|for|on|under))',
  ),
  noun(
    'sentence',
    'sentences?|verdicts?|judg(?:e)?ments?|rulings?|prison terms?|jail terms?|life terms?|life sentences?',
  ),
  noun('acquittal', 'acquittals?|not[- ]guilty verdicts?'),
  noun('arrest', 'arrests?|detentions?|detainees'),
  noun('charge', 'charges|counts of'),
  noun(
    'operation',
    '(?:(?:anti-trafficking|police|joint|rescue|entrapment|enforcement|law enforcement|sting|undercover|covert|surveillance) )*(?:operations?|actions|stings?)(?! centre| room)',
  ),
  noun(
    'raid',
    '(?:(?:police|brothel|rescue|house|home|search) )*(?:raids?|searches|search warrants)|brothels?|flats|bars|premises|massage parlou?rs|nightclubs|houses|homes|residences|apartments|dwellings|properties|buildings|shops|offices|casinos|compounds|camps|clubs|karaoke bars|guest ?houses|lodges|nail bars|car washes|locations|workshops|factories|(?:brick ?)?kilns|quarries|mines|plantations|orchards|warehouses|mills|canteens|hotels|venues|establishments|spas|addresses|sites|places(?= (?:in|across|were|where|and|on)|[.,;)]|$)',
  ),
  noun(
    'inspection',
    '(?:(?:labou?r|workplace|unannounced|vehicle|site|worksite|database) )*(?:inspections?|checks|visits|screenings|audits)',
  ),
  noun(
    'vehicle',
    'vehicles?|cars|trucks|lorries|flights|trains|ships|documents(?= checked| inspected)|buses|vessels|boats|workplaces|worksites|farms|businesses|companies|establishments',
  ),
  noun(
    'group',
    '(?:(?:organi[sz]ed|criminal|crime|trafficking|human|smuggling|sex|transnational) )*(?:networks?|gangs?|rings?|syndicates?|cells|crime groups?|criminal groups?|clans?|criminal organi[sz]ations?)(?! (?:members?|leaders?))',
  ),
  noun(
    'contact',
    '(?:(?:hotline|phone|incoming|emergency|substantive|crisis) )*(?:calls?|contacts?|texts?|text messages|messages|conversations|chats|web ?chats|web ?forms|online (?:forms|reports|tips)|e-?mails|signals|callers|webchats|submissions)(?! cent(?:re|er))',
  ),
  noun(
    'official',
    '(?:(?:police|law enforcement|government|immigration|border|labou?r|front-?line|public|social|judicial|consular|military|local|more than) )*(?:officials|official(?! (?:and|or|victims?|cases?|complaints?|figures?)(?![\\p{L}]))|officers?|police(?:men|man|women|woman)|soldiers|constables|civil servants|public servants|prosecutors|judges|inspectors|social workers|teachers|border guards|investigators|magistrates|personnel|peacekeepers|diplomats|police(?=\\s(?:were|received|took|and)|,)|participants|stakeholders|journalists|nurses|doctors|professionals|practitioners|agents|cadets|volunteers|lawyers|staff)',
  ),
  noun(
    'other',
    'beds?|shelters?|safe houses?|visas?|T[- ]visas?|permits|residence permits|programs?|programmes?|awareness[- ](?:raising )?(?:campaigns|events|sessions)|campaigns|workshops(?= for)|trainings?|presentations|missing (?:(?:and|or) [\\p{L}]+ )?(?:children|persons|people|girls|women)|requests|decisions|positive decisions|(?:(?:reasonable|conclusive) grounds )?decisions|appeals|applications|extraditions?|licen[cs]es|advertisements|ads|adverts|websites|passports|(?:bank |social media )?accounts|mobile phones|phones|weapons|firearms|employers|violations|infringements|irregularities|units|courts|homicides|murders|deaths|births|hours of|events|meetings|agreements|places|seats|cedulas|recommendations|agencies|recruitment agencies|vacancies|posts',
  ),
  noun(
    'irrelevant',
    'members of (?:parliament|congress)|lawmakers|senators|residents of|inhabitants|households|votes?|viewers|copies|pages|stories|episodes|kilomet(?:re|er)s|miles|words|songs|goals|points|seats|floors|storeys|rooms|bedrooms|questions|reasons|types|kinds|forms(?! of exploitation)|ways|steps|pillars|chapters|articles|sections|paragraphs|times|occasions|languages|daughters|sons|clients|customers|dollars?',
  ),
];
