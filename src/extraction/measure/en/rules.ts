import { act, noun, sign, type MeasureLanguage } from '../cue.ts';
import { EN_SYNTAX } from './syntax.ts';

const DEMOGRAPHIC =
  'wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|minors?|adults?|females?|males?|teenagers?|adolescents?|youths?|babies|baby|infants?|persons?|people|individuals?|nationals?|citizens?|foreigners?|migrants?|workers?|labou?rers?|migrant workers|fishermen|domestic workers|passengers|residents|refugees|students?|brothers|sisters|others|transgender(?: women| persons| people)?';

export const EN_MEASURES: MeasureLanguage = {
  rules: [
    noun(
      'victim',
      '(?:(?:potential|possible|presumed|suspected|alleged|identified|confirmed|child|adult|female|male|foreign|registered|new|official|trafficking|sex[- ]trafficking|labou?r[- ]trafficking|forced[- ]labou?r) ){0,3}(?:victims?|survivors?)(?! services| support| assistance| protection| fund| advocates?| centre| unit|[-–]witness)(?:/survivors)?|people (?:in|were in|are in|living in) (?:modern )?slavery|slaves|bonded labou?rers?|(?:sex )?(?:trafficked|exploited|enslaved) (?:persons?|people|wom[ae]n|children|girls|men|boys|workers)|referrals?',
    ),
    noun(
      'offence',
      '(?:human|persons?|child(?:ren)?|sex|labou?r|people|migrant|women) (?:trafficking|smuggling)(?: and (?:human |migrant |people )?smuggling)?|(?:trafficking|traffic|smuggling) (?:in|of) (?:persons|human beings|women|children|people|migrants|girls)',
    ),
    noun('person', DEMOGRAPHIC),
    noun(
      'suspect',
      '(?:suspected |alleged |accused |convicted |sex |labou?r |child |human )*(?:traffickers?|suspects?|defendants?|perpetrators?|offenders?|pimps?|smugglers?|recruiters?|exploiters?|culprits?|brothel[- ]keepers?|ringleaders?)|accused(?: persons?)?',
    ),
    noun(
      'case',
      '(?:(?:human|sex|labou?r|child|trafficking|suspected|confirmed|potential|new|criminal|court) )*(?:cases?|files?|incidents?|situations?|offen[cs]es?|crimes?|dockets?)(?! ?law|work|load| manager| management| studies| officers?)',
    ),
    noun(
      'complaint',
      '(?:(?:trafficking|new|formal|police|crime|suspicious) )*(?:complaints?|reports?(?! (?:said|says|found|finds|that|on|by|of the|published|released|card))|tip-?offs?|tips|allegations?|denunciations?)',
    ),
    noun(
      'investigation',
      '(?:(?:new|criminal|trafficking|police|ongoing|formal|financial|preliminary|sex|labou?r|human|forced) )*(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|preliminary inquiries)',
    ),
    noun(
      'prosecution',
      '(?:(?:new|trafficking|criminal|sex|labou?r|human|ongoing) )*(?:prosecutions?|court cases?|indictments?|trials?|criminal proceedings?|court proceedings)',
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
      '(?:(?:police|brothel|rescue) )*(?:raids?|searches|house searches|brothels?|flats|bars|premises|massage parlou?rs|nightclubs|houses|locations|workshops|factories|hotels|venues|establishments|spas|addresses)',
    ),
    noun(
      'inspection',
      '(?:(?:labou?r|workplace|unannounced|vehicle|site|worksite) )*(?:inspections?|checks|visits|screenings|audits)',
    ),
    noun(
      'vehicle',
      'vehicles?|cars|documents(?= checked| inspected)|buses|vessels|boats|workplaces|worksites|farms|businesses|companies|establishments',
    ),
    noun(
      'group',
      '(?:(?:organi[sz]ed|criminal|crime|trafficking|human|smuggling|sex|transnational) )*(?:networks?|gangs?|rings?|syndicates?|cells|crime groups?|criminal groups?|clans?|criminal organi[sz]ations?)',
    ),
    noun(
      'contact',
      '(?:(?:hotline|phone|incoming|emergency|substantive|crisis) )*(?:calls?|contacts?|texts?|text messages|messages|chats|web ?chats|web ?forms|online (?:forms|reports|tips)|e-?mails|signals|callers|webchats|submissions)(?! cent(?:re|er))',
    ),
    noun(
      'official',
      '(?:(?:police|law enforcement|government|immigration|border|labou?r|front-?line|public|social|judicial|consular|military|local|more than) )*(?:officials?|officers?|prosecutors|judges|inspectors|social workers|teachers|border guards|investigators|magistrates|personnel|peacekeepers|diplomats|police(?=\\s(?:were|received|took))|participants|stakeholders|journalists|nurses|doctors|professionals|practitioners|agents|cadets|volunteers|lawyers|staff)',
    ),
    noun(
      'other',
      'beds?|shelters?|safe houses?|visas?|T[- ]visas?|permits|residence permits|programs?|programmes?|awareness[- ](?:raising )?(?:campaigns|events|sessions)|campaigns|workshops(?= for)|trainings?|missing (?:children|persons|people|girls|women)|requests|decisions|positive decisions|appeals|applications|extraditions?|licen[cs]es|advertisements|ads|adverts|websites|passports|units|courts|homicides|murders|deaths|births|hours of|events|meetings|agreements|places|seats|cedulas|recommendations|agencies|recruitment agencies|vacancies|posts',
    ),
    noun(
      'irrelevant',
      'members of (?:parliament|congress)|lawmakers|senators|residents of|inhabitants|households|votes?|viewers|copies|pages|stories|episodes|kilomet(?:re|er)s|miles|words|songs|goals|points|seats|floors|storeys|rooms|questions|reasons|types|kinds|forms(?! of exploitation)|ways|steps|pillars|chapters|articles|sections|paragraphs|times|occasions|languages|daughters|sons|dollars?',
    ),
    act(
      'rescue',
      'rescue[sd]?|rescuing|freed|freeing|liberated?|recovered|recover(?:ing|s)?|brought home|saved|removed from|pulled out|released from|withdrawn from|withdrew|rescues',
    ),
    act(
      'identify',
      'trafficking (?:of )?(?=(?:[\\p{L}]+ ){0,2}#)|identif(?:y|ied|ies|ying|ication of)|detected|found|discovered|registered|recorded|recogni[sz]ed|referred to the (?:national )?referral|passed to the (?:national )?referral|located|were (?:kept|held|trafficked|exploited|sold|lured|recruited)|had been (?:kept|held|trafficked|exploited|sold|lured|recruited)',
    ),
    act(
      'assist',
      'granted (?:[\\p{L}]+ ){0,2}(?:permits?|status|visas?|assistance|asylum)|(?:return|repatriation|care|treatment) of|sheltering|housing|serving|supporting|repatriating|hosted|hosting|accommodating|assist(?:ed|s|ing|ance (?:to|for))?|services (?:to|for)|care (?:to|for)|support (?:to|for)|shelter (?:to|for)|benefit(?:t)?ed|placed in|living in|stayed in|residing in|were in (?:government |state |ngo )?shelters?|provided with|offered|reintegrated|reunited|cared|in protective custody|sheltered|served|serves|referred(?! to (?:prosecut|court|trial|the (?:national )?referral))|repatriated?|returned home|cared for|housed|accommodated|receiv(?:ed|ing) (?:services|assistance|care|shelter|help|support|counsell?ing)|provided (?:\\p{L}+ ){0,4}(?:services|assistance|shelter|care|support) (?:to|for)|provided (?:services|assistance|care|shelter) to|in (?:our|its|the|their) (?:shelter|care|refuge)s?|at our shelter|supported|helped|counsel(?:l)?ed|admitted|treated|accepted into|enrolled|gave shelter|looked after|living in shelters|sent home|took in',
    ),
    act(
      'estimate',
      'estimate[sd]?|estimat(?:ing|ion)|reckons?|believed to be|puts? the number|thought to be|may be as many|are (?:held|living|trapped) in|are (?:being )?exploited|at any (?:given|one) time|calculates?|modelling|prevalence|in modern slavery',
    ),
    act(
      'arrest',
      'arrest(?:ed|ing|s)?|detain(?:ed|ing|s)?|caught|apprehended|nabbed|captured|in custody|in pre-?trial detention|remanded|taken into custody|picked up|rounded up|held on suspicion',
    ),
    act('charge', 'charged?|charging|indicted|accused(?! persons?)|arraigned|formally charged'),
    act(
      'prosecute',
      'prosecut(?:e|ed|es|ing)|brought (?:charges|cases)|initiated prosecution|(?:took|taken|brought|sent|take|bringing|taking|committed|put|stood|standing|went|face|faced|facing)(?: [\\p{L}#]+){0,4}? (?:to|on|before)?(?: the)? ?(?:trial|court|courts|judge)|on trial|tried(?! to)|initiated prosecutions?|in court|court cases|reached (?:the )?courts?|awaiting trial|were before the courts',
    ),
    act(
      'convict',
      'convict(?:ed|ing|s)?|found guilty|sentenced?|sentencing|jailed|imprisoned|ended in (?:a )?conviction|led to (?:a )?conviction|resulted in (?:a )?conviction|pleaded guilty|pled guilty|sent to prison|reached (?:a )?verdicts?|(?:ended|resulted) in (?:a )?(?:conviction|verdict|sentence)s?|convictions?|went to (?:jail|prison)|to life terms?|handed (?:down )?(?:prison|jail)|guilty|receiv(?:ed|ing) (?:[\\p{L}]+ )?(?:prison |jail )?(?:sentences?|terms?)|given (?:[\\p{L}]+ )?(?:prison |jail )?(?:sentences?|terms?)',
    ),
    act('acquit', 'acquitt(?:ed|ing|al|als)|acquits?|walked free|found not guilty|cleared(?! up)|absolved'),
    act(
      'close',
      'dismissed|thrown out|dropped|archived|closed|rejected|discontinued|shelved|withdrawn by prosecutors|set aside|filed away|declined',
    ),
    act(
      'investigate',
      'investigat(?:ed|ing|e|es)|(?:remain(?:s|ed|ing)?|still) (?:open|pending)|under investigation|opened|launched|initiated|began|continued investigating|open(?:ing)? (?:of )?|opened (?:\\p{L}+ )?(?:#+ )?files|looked into|inquiries into|probed|opened(?= (?:(?:more than|over|nearly|about|only|some|at least) )?#+ (?:files|cases))',
    ),
    act(
      'report',
      'report(?:ed|ing)?(?= (?:to|in|by|this|last|so|since|between|during|across|nation|cases|from|$|[,.;)]))|were reported|received|filed|lodged|registered|recorded|logged|counts?|counted|handled|took in',
    ),
    act(
      'train',
      'train(?:ed|ing|s)|took part in (?:a )?(?:course|training|workshop)s?|attended (?:a )?(?:course|training|workshop)s?|instructed|workshops? for|course for|courses for',
    ),
    act(
      'inspect',
      'inspect(?:ed|ing|s)?|screen(?:ed|ing|s)?|check(?:ed|ing)|stopped|intercepted|controls|controlled|visited|examined',
    ),
    act('raid', 'raid(?:ed|ing|s)?|search(?:ed|ing)|stormed|swooped|shut(?: down)?|closed down'),
    act('dismantle', 'dismantl(?:ed|ing|e)|broke(?:n)? up|busted|bust|smash(?:ed|ing)|disrupted|taken down|took down'),
    sign(
      'rise',
      'increas(?:e|ed|es|ing)|ris(?:e|en|es|ing)|rose|(?<!(?:made?|makes|set|ends?|ended|taken|took|broken?|broke|picked|rounded|backed|gave|gives) )up(?! to)|grew|grown|growth|climb(?:ed|s)?|jump(?:ed|s)?|surg(?:e|ed)|soared|more than (?=in|the|a year|last|#)|higher|more(?= (?:than (?:in|the|a year|last|during)|registered|victims|cases|complaints))|hike|uptick|upturn|expanded|added|above',
    ),
    sign(
      'fall',
      'decreas(?:e|ed|es|ing)|fall(?:en|s|ing)?|fell|down|drop(?:ped|s)?|declin(?:e|ed|es|ing)|fewer|less|lower|reduc(?:ed|tion)|shrank|shrunk|cut(?= by)|slump(?:ed)?|slid|plunged?|below',
    ),
    sign(
      'rate',
      '(?:conviction|clearance|detection|prosecution|success|dropout|poverty|unemployment|recovery|acquittal)?[- ]?rates?(?! (?:of increase))|per cent of (?:cases|prosecutions|files) (?:ended|end|resulted|result|led|lead)',
    ),
    sign(
      'age',
      'aged|ages?|years old|year[s]?[- ]olds?|years of age|of age|the youngest|the oldest|youngest|oldest|average age|between the ages',
    ),
    sign(
      'law',
      'laws?|acts?|(?:penal|criminal) codes?|codes?|articles?|statutes?|bills?|legislation|legal|provides? for|prescribes?|prescribed|carries|carry|punish(?:es|able|ed by)|penalt(?:y|ies)|maximum|minimum|sanctions?|provisions?|could face|faces?|facing|may face|criminali[sz]e[ds]?|sets|section|calling for|offen[cs]e is punishable|decree|in force',
    ),
    sign(
      'prison',
      'prison|imprisonment|jail(?:ed)?|sentences?|sentenced|sentencing|terms?|incarceration|behind bars|suspended|custody|convicted|in jail|served',
    ),
    sign('request', 'asked for|had sought|sought|requested|demanded|called for a (?:term|sentence)|is seeking'),
    sign('fine', 'fin(?:e|es|ed)|compensation|restitution|damages|reparations?|compensate[ds]?|penalty of|bail'),
    sign(
      'proceeds',
      'seiz(?:ed|ure|ing)|confiscat(?:ed|ion)|profits?|earn(?:ed|s|ings)|proceeds|generat(?:es|ed|ing)|made (?:more|about|nearly|over|up|some|#)|revenues?|launder(?:ed|ing)|turnover|assets|in cash|income of|worth|froze|forfeited|illicit|industry',
    ),
    sign(
      'funding',
      'fund(?:s|ed|ing)?|budgets?|allocat(?:ed|es|ion|ing)|grants?|appropriat(?:ed|es|ion)|spen[dt](?:ing|s)?|invest(?:ed|ment|s)|earmarked|donat(?:ed|ion)|disburse[d]?|contribut(?:ed|ion)|set aside|awarded|financ(?:ed|ing)|pledged|for victim services|cost(?:s|ing)? (?:the )?(?:state|government|taxpayers?)|stipends?|subsid(?:y|ies)|allowances?|provided|financial (?:support|assistance)|worth of (?:assistance|support)|aid|dedicated|expenditures?|project|programme|program',
    ),
    sign(
      'price',
      'sold|sell(?:s|ing)?|buy(?:s|ing)?|bought|purchased?|paid|pay(?:s|ing)?|debts?|owed?|owes|price[ds]?|charg(?:e|ed|es|ing)(?! of)|fees?|fixers?|as little as|handed over for|in exchange|receiv(?:e|ed)|ransom|per client|each client|a time|for each|demand(?:ed|s|ing)|pay back|repay|smuggl(?:ed|ing)|brokers?|cost them|recruitment fees?',
    ),
    sign(
      'wage',
      'wages?|salar(?:y|ies)|a (?:week|month|day|night)|per (?:day|week|month|hour|night)|daily|monthly|weekly|hourly|an hour|each (?:week|month|day)|earning|pocket money',
    ),
    sign(
      'duration',
      'wait(?:ing)?|for (?=#)|took|lasted|ago|within|after|over|reflection period|deadline|existed|experience|anniversary|later|earlier|average time',
    ),
  ],
  gap: /^\s?(?:(?:of|the|these|those|his|her|our|its|their|all|such|new|other|more|further|additional|different|alleged|suspected|potential|possible|people|[\p{L}'’-]+)\s){0,4}$/iu,
  partitive:
    /^\s(?:of (?:them|those|these|whom|which|the total)|were|was|had|are|have|for|to|in|from|through|by|with|under|,|\)|;)/iu,
  linking:
    /(?:\b(?:is|are|was|were|be|been|stands? at|stood at|reach(?:ed|es)|total(?:l?ed|s)?|number(?:ed|s)?|came to|made up|rose to|fell to|climbed to|grew to|to|at|accounted for|comes to|amount(?:ed|s) to|hit|exceeded|as|counts|counted|saw)|[:–—-])\s(?:(?:just|only|about|nearly|almost|more than|over|some|at least|an estimated|the|around|around|roughly|barely|to|a|high of|total of|record|well)\s){0,3}$/iu,
  difference:
    /^\s(?:[\p{L}-]+\s){0,3}?(?:more|higher|up|(?<fall>fewer|less|lower|down))(?:\s(?:than|on)\b|\s[\p{L}]+ than|[.,;)]|$|\s(?:victims|cases))/iu,
  isVictims:
    /^\s(?:turned out to be|were found to be|were identified as|were confirmed as|proved to be)\s(?:[\p{L}-]+\s){0,2}victims\b/iu,
  hotline:
    /\b(?:hot-?lines?|help-?lines?|toll-free (?:line|number)|the line|phone line|call cent(?:re|er)|tip line)\b/iu,
  clauseEnd:
    /[;:—–()]|\.\s|,\s(?:while|although|but|and|who|which|whereas|though|where|however|with)\b|\b(?:while|although|whereas|though|but)\b/giu,
  syntax: EN_SYNTAX,
};
