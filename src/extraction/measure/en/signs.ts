import { sign, type CueRule } from '../cue.ts';

/** Between "make" and the sum that is made. */
const SUM_MADE =
  '(?= (?:(?:more|about|nearly|over|up|some|at|least|as|much|an?|estimated|around|roughly|close|to|than|the|gang) ){0,4}(?:EUR|USD|US)?\\s?[$€£₦₱₹]?\\s?#)';

/** Signs that decide about percentages, sums and years. */
export const EN_SIGNS: readonly CueRule[] = [
  sign(
    'rise',
    'increas(?:e|ed|es|ing)|ris(?:e|en|es|ing)|rose|(?<!(?:made|makes?|set|ends?|ended|taken|took|broken?|broke|picked|rounded|backed|gave|gives) )up(?! to)|grew|grown|growth|climb(?:ed|s)?|jump(?:ed|s)?|surg(?:e|ed)|soared|more than (?=in|the|a year|last)|higher|more(?= (?:than (?:in|the|a year|last|during)|registered|victims|cases|complaints))|hike|uptick|upturn|expanded|added|above',
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
    'laws?|acts?|(?:penal|criminal) codes?|codes?|articles?|statutes?|bills?|legislation|legal|provides? for|prescribe[sd]?|prescribing|carries|carry|carrying|punish(?:es|able|ed by|ment)|penalt(?:y|ies)|maximum|minimum|sanctions?|provisions?|could face|faces?|facing|may face|risks?|risking|(?:can|may|could|will|shall|must) be (?:jailed|imprisoned|sentenced|punished|fined)|will go to (?:prison|jail)|criminali[sz](?:e[ds]?|ing)|sets|section|calling for|offen[cs]e is punishable|(?:is|are) an? (?:[\\p{L}-]+ ){0,4}(?:crime|offen[cs]e|felony)|decree|in force',
  ),
  sign(
    'prison',
    'prison|imprisonment|jail(?:ed)?|sentences?|sentenced|sentencing|terms?|incarceration|behind bars|suspended|custody|convicted|in jail|serv(?:ed|es?|ing)|sent (?:him |her |them )?down|locked up|put away|locked (?:him|her|them) up|(?:received|got|gets?|was given|were given|handed|drew)(?= (?:[\\p{L}-]+ ){0,5}#+(?:,? (?:and|to|or) #+)?[- ](?:years?|months?))',
  ),
  sign('request', 'asked for|had sought|sought|requested|demanded|called for a (?:term|sentence)|is seeking'),
  sign(
    'fine',
    'fin(?:e|es|ed|ing)|compensation|restitution|damages?|paid (?:by [\\p{L}]+ )?to (?:an? |the |his |her |their )?(?:[\\p{L}]+ ){0,2}victims?|awarded (?:[\\p{L}#]+ ){0,6}(?:victims?|survivors?|women|workers)|reparations?|compensate[ds]?|penalty of|bail|(?:ordered|sentenced|told|obliged) to (?:pay|hand over|repay)|(?:ordered|directed|sentenced|condemned|courts? (?:also )?told) (?:[\\p{L}]+ ){1,4}?to pay|monetary penalt(?:y|ies)',
  ),
  sign(
    'wage',
    'wages?|salar(?:y|ies)|a (?:week|month|day|night)|per (?:day|week|month|hour|night)|daily|monthly|weekly|hourly|an hour|each (?:week|month|day)|(?:were|was|are|is|being|been) paid|earn(?:ed|s|ing)?(?= [^.;]{0,30}(?:a|per|each|every) (?:day|week|month|night|hour|shift))|earning|pocket money',
  ),
  sign(
    'proceeds',
    `seiz(?:ed|ure|ing)|confiscat(?:ed|ion|ing)|profits?|earn(?:ed|s|ings)|proceeds|generat(?:es|ed|ing)|(?:made|mak(?:e|es|ing)|turned up|found|discovered|(?:took|taken)(?! [^.;]{0,40} (?:from|off) (?:each|every|the|them)))${SUM_MADE}|gross(?:ed|es)|netted|yield(?:s|ed|ing)?|(?:brings?|brought|bringing) in${SUM_MADE}|turned over|turning over|netting|pocketed|raked in|revenues?|launder(?:ed|ing)|turnover|assets|in cash|income of|worth|froze|frozen|forfeited|illicit|industry`,
  ),
  sign(
    'funding',
    '(?:help|aid|support|assistance|services|equipment|grants?|contracts?) worth|fund(?:s|ed|ing)?|budgets?|allocat(?:ed|es|ion|ing)|grants?|appropriat(?:ed|es|ion)|spen[dt](?:ing|s)?|invest(?:ed|ment|s)|earmarked|donat(?:ed|ion)|donors?|disburse[d]?|contribut(?:ed|ion)|set aside|awarded|financ(?:ed|ing)|pledged|for victim services|cost(?:s|ing)? (?:the )?(?:state|government|taxpayers?)|stipends?|subsid(?:y|ies)|allowances?|provided|financial (?:support|assistance)|(?:paid|pays|paying) out|(?:the|a|its|victims?|victim) fund|entitled to|worth of (?:assistance|support)|aid|dedicated|expenditures?|project|programme|program',
  ),
  sign(
    'price',
    'sold|sell(?:s|ing)?|buy(?:s|ing)?|bought|purchased?|paid(?! out)|(?:cash )?advances?(?= of)|loans?|pay(?:s|ing)?|debts?|owed?|owes|owing|price[ds]?|charg(?:e|ed|es|ing)(?! of)|fees?|fixers?|as little as|handed over for|in exchange|receiv(?:e|ed)|ransom|per client|each client|a time|apiece|a head|per (?:head|person|girl|child|woman|victim|migrant)|for each|demand(?:ed|s|ing)|asked for|pay back|repay|smuggl(?:ed|ing)|brokers?|cost (?:them|him|her)|(?:had|have|has) cost|going rate|(?:took|taken|taking|takes?|collected|extorted)(?= [^.;]{0,40} (?:from|off) (?:each|every|the|them))|fetch(?:es|ed|ing)?|handed(?= (?:the|their|his|her|him|them|traffickers|pimps))|recruitment fees?|commissions?|dowry|bride price|auctioned|hand(?:ed|ing)? over|(?:had|have|has|forced|made|expected) to (?:earn|bring|make|hand|pay)|to (?:get|have|buy) (?:[\\p{L}]+ ){1,4}(?:back|out|released|freed|freedom)|freedom',
  ),
  sign(
    'duration',
    'wait(?:ing)?|for (?=#)|took|lasted|ago|within|after|over|reflection period|deadline|existed|experience|anniversary|later|earlier|average time',
  ),
];
