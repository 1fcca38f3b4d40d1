import { act, type CueRule } from '../cue.ts';

/** Who or what stands between the two halves of a verb: "took 12 people into custody". */
const OBJECT = "(?:[\\p{L}#’'-]+ ){1,8}?";
/** Adverbs and articles between a verb and its noun. */
const FEW = '(?:[\\p{L}#-]+ ){0,4}?';
const HELP =
  'services|assistance|care|shelter|help|support|aid|relief|food|clothing|lodging|accommodation|housing|therapy|treatment|counsell?ing|protection|legal aid|vocational training|medical treatment|(?:residence |work )?permits?|(?:legal |refugee |immigration )?status|(?:T[- ])?visas?';
const DONE_TO =
  'kept|held(?! (?:over|for questioning|in (?:connection|custody|police)|on suspicion|by (?:police|officers)))|trafficked|exploited|sold|lured|recruited|enslaved|abducted|smuggled|coerced|groomed';
const TRIAL = 'trials?|courts?|judges?|tribunals?|magistrates?';

/** What was done to or by those counted. Idioms whose object stands inside hold the masked number. */
export const EN_ACTS: readonly CueRule[] = [
  act(
    'rescue',
    `rescue[sd]?|rescuing|free(?:s|d|ing)|(?:set|are|were|is|was|now) free(?! to| on| of| after (?:the|a) (?:judge|court|jury))|set(?:ting)? ${OBJECT}free|liberat(?:e[sd]?|ing|ion of)|recover(?:ed|ing|s|y of)?|sav(?:ed|ing|es)|safeguard(?:ed|ing|s)|extricat(?:ed|ing)|evacuat(?:ed|ing)|intercept(?:ed|ing|s|ion of)`,
  ),
  act(
    'rescue',
    `(?:taken|got|lifted) off (?:the |a |their )?(?:fishing |cargo )?(?:streets?|lakes?|boats?|canoes|vessels?|farms?|trawlers?|buses|trains?|plantations?)|(?:brought|taken|carried|bring|bringing) (?:to (?:the )?shore|${OBJECT}to (?:the )?shore|to dry land)|(?:brought|taken|moved|led|got|escorted|driven) to (?:safety|a (?:place of safety|safe place|safe location))|(?:bring|brought|took|led|move|moved|got|get) ${OBJECT}to safety|(?:brought|taken|pulled|led|got|gotten|lifted) out(?: of)?(?! the country| nigeria| nepal| school)|(?:pull|pluck|snatch)(?:ed|ing)? (?:from|out|${OBJECT}(?:out|from))|(?:brought|bring|bringing|carried) (?:ashore|${OBJECT}ashore)|(?:took|brought|got|led|lifted|freed) ${OBJECT}out of(?! the country)`,
  ),
  act(
    'rescue',
    `remov(?:ed|ing)(?! from (?:office|(?:his|her|their|the) (?:post|job|list)))|withdrawn from|withdr(?:ew|awing)(?! (?:(?:all|the|its|their|these|those) )?(?:charges?|cases?|complaints?|suits?|statements?|testimon))|releas(?:ed|ing|e of)(?= (?:from|by|after|in|when|#|[\\p{L}]+ #))|(?:foil|thwart|prevent|avert|block)(?:ed|ing) (?:the |an? )?(?:attempt(?:ed|s)? )?(?:to (?:traffic|smuggle|sell)|trafficking|smuggling|sale)(?: of)?`,
  ),
  act(
    'identify',
    `stopped(?= (?:[\\p{L}-]+ ){0,2}#+ (?:[\\p{L}-]+ ){0,2}(?:girls|women|children|victims|minors))|trafficking (?:of )?(?=(?:[\\p{L}]+ ){0,2}#+ \\p{L})|identif(?:y|ied|ies|ying|ication of)|detect(?:ed|ing|s|ion of)|found|finding|discover(?:ed|y of)|uncovered|spotted|encountered|registered|recorded|recogni[sz](?:ed|ing|es)|confirmed|listed|class(?:ed|ified)|categori[sz]ed|flagged|documented|designated|certified|verified|counted|located|(?:came|come|brought) (?:to|into) (?:the )?(?:light|notice|attention)|(?:trying|try|tries|tried|seeking|working|hoping|hopes?|wants?|wanting|efforts|bid|yet|waiting|awaiting|still|need(?:s|ing)?) to (?:be )?(?:free|rescue|save|recover|evacuate|extract|repatriate|bring (?:home|back))d?`,
  ),
  act(
    'identify',
    `(?:passed|referred|entered|sent|submitted)(?: ${OBJECT.replace('1,8', '0,8')})?(?:in)?(?:to)? ?the (?:NRM|(?:uk['’]s )?(?:national )?referral (?:mechanism|scheme|system))|referred (?:as|(?:in)?to the (?:national )?referral)`,
  ),
  act(
    'describe',
    `(?:were|was|had been|have been|been|being) (?:being )?(?:${DONE_TO})|fell (?:victim|prey)|became victims|(?:had |have |has )?(?:lur(?:ed|ing)|trafficked|exploit(?:ed|ing)|recruit(?:ed|ing)|abduct(?:ed|ing)|kidnapp(?:ed|ing)|enslav(?:ed|ing)|coerc(?:ed|ing)|groom(?:ed|ing)|kept|keeping|held|holding|forc(?:ed|ing)(?! to)|smuggl(?:ed|ing))(?= (?:[\\p{L}-]+ ){0,3}#+ \\p{L})|(?:forced|made|coerced) (?:to (?:work|beg|have)|into (?:prostitution|begging|marriage|sex|labou?r))`,
  ),
  act(
    'assist',
    'granted (?:[\\p{L}]+ ){0,2}(?:permits?|status|visas?|assistance|asylum)|(?:return|repatriation|care|treatment|rehabilitation|reintegration|referral) of|sheltering|housing|serving|supporting|repatriating|referring(?! (?:cases?|suspects?))|host(?:ed|ing|s)|accommodat(?:ed|ing|es)|put up (?:in|at|by)|(?:dealt with|attended to)(?= (?:[\\p{L}#-]+ ){1,4}?(?:victims?|survivors?|women|girls|children))|assist(?:ed|s|ing|ance (?:to|for))?|services (?:to|for)|care (?:to|for)|support (?:to|for)|shelter (?:to|for)|benefit(?:t)?ed|benefiting|beneficiaries|placed (?:in|with)|liv(?:ing|e) in (?!slavery|modern|bondage|forced)|stay(?:ed|ing) (?:in|at|there)|residing in|were in (?:government |state |ngo )?shelters?|provided with|offered|reintegrated|rehabilitated|resettled|reunit(?:ed|ing|es)|reunions|repatriations|cared|in protective custody|sheltered|serve[sd]?|referred(?! to (?:prosecut|court|trial|the (?:national )?referral)| (?:[\\p{L}#-]+ ){0,4}(?:cases?|files?|reports?|complaints?|suspects?))|repatriated?|car(?:ed|es|ing) for|housed|houses|at our shelter|supported|supports|help(?:ed|s|ing)|counsel(?:l)?ed|admitted|accepted|treated|treats|look(?:ed|s|ing) after|(?:living )?in shelters|turn(?:ed|ing) to (?:our|its|the)|t(?:ook|aken|akes|aking) in(?= #| (?:[\\p{L}]+ ){1,3}#|$|[.,])',
  ),
  act(
    'assist',
    `receiv(?:e|ed|ing|es) ${FEW}(?:${HELP})|provid(?:ed|es|ing) ${FEW}(?:${HELP}) (?:to|for)|provid(?:ed|es|ing) ${OBJECT}with|pass(?:ed|ing) through (?:[\\p{L}]+ ){0,3}(?:shelters?|homes?|cent(?:re|er)s?|houses?)|(?:found|finding|finds|got) (?:[\\p{L}]+ )?(?:jobs?|work|employment|housing|homes?|places?|schools?) for|(?:gave|given|giving|gives|offering|offers|found|finding|sought|seeking|obtained|won|got) ${FEW}(?:shelter|refuge|beds?|a home|${HELP})|in (?:our|its|the|their) (?:shelter|care|refuge|safe ?house)s?|under (?:our|its|their) care|(?:enter|join|complet|start|attend|leav)(?:ed|ing) (?:our|its|the|a|an|their) (?:[\\p{L}-]+ ){0,2}(?:programmes?|programs?|shelters?|refuge|safe ?house)|(?:graduated from|enrolled|accepted into|taken into care|taken to (?:a |the )?(?:[\\p{L}]+ )?(?:shelter|safe ?house|hospital|children's home)|(?:moved|transferred|admitted|(?:send|sent|sending|took|taken|moved|transferred) ${OBJECT.replace('1,8', '0,8')}) ?to (?:a |the |its |their |state |ngo |government )?(?:[\\p{L}]+ )?(?:shelters?|safe ?houses?))|(?:passed|handed|turned|gave|given|sent|directed|transferred|entrusted) (?:${OBJECT.replace('1,8', '0,8')})?(?:on |over )?(?:to|for) (?:[\\p{L}]+ ){0,3}(?:care|cent(?:re|er)s?|protection|services|support|shelters?|assistance|welfare|famil(?:y|ies)|parents|ngos?|charit(?:y|ies)|(?:civil|aid|partner|non-governmental) (?:society|organi[sz]ations?)|reintegration|rehabilitation|foster)|accompan(?:y|ied|ies|ying)(?! by)|escorted(?= (?:[\\p{L}#-]+ ){0,5}(?:home|to court))|(?:legal aid|counsell?ing|outreach|programmes?|programs?|services?|support|help|aid) (?:[\\p{L}]+ )?reach(?:ed|es|ing)|issued (?:[\\p{L}#-]+ ){1,5}(?:to|for)(?= (?:[\\p{L}]+ ){0,2}victims)`,
  ),
  act(
    'assist',
    `(?:w(?:ent|ere)|gone|going|go|are|is|came|come|arrived|flown|sent|taken|returned|return|brought|get|got)(?: back)? (?:home|to (?:their|her|his) (?:famil(?:y|ies)|parents|villages?|homes?|relatives|countr(?:y|ies)|communit(?:y|ies)))|(?:brought|brings?|flew|flown|sent|return(?:ed|ing)?|help(?:ed|s)|flying|bringing|took|taken) (?:${OBJECT.replace('1,8', '0,8')})?(?:back(?! (?:to|into) (?:work|the brothel))|home)|airlifted|c(?:o|a)me back from|returned from|returned home|sent home|back with their (?:parents|families)`,
  ),
  act(
    'estimate',
    `estimate[sd]?|estimat(?:ing|ion)|reckons?|(?:reported|reportedly|said|thought|believed|feared|known) to have been (?:${DONE_TO})|(?:thought|believed|feared|said) to be (?:still |being )?(?:living|held|trapped|working|enslaved|exploited|in (?:modern )?slavery|stuck|as many|(?:[\\p{L}]+ ){0,2}#)|(?:are|is) (?:thought|believed|feared|estimated) to (?:be|have been|live) (?:[\\p{L}]+ ){0,2}(?:victims|slaves|slavery|trafficked|enslaved)|believes? (?:that )?there (?:are|may be|might be|could be)|there (?:are|may be|might be|could be) (?:thought|believed|estimated|an estimated|as many as|up to|perhaps|possibly)|believes? (?:that )?(?:(?:as many as|up to|more than|over|about|around|some|at least|nearly|almost) ){1,2}(?=#)|puts? at|puts? the (?:true |real |actual )?(?:number|figure|total)|may be as many|(?:may|might|could) be (?:working|held|living|trapped|victims|trafficked|exploited|in )|(?:are|being) (?:still |now )?(?:held|living|trapped|stuck|kept|stranded) (?:in|against|captive|by)|(?:true|real|actual) (?:number|figure|total|scale|toll)(?: of [\\p{L}]+)?(?: (?:is|may be|could be|might be|is probably|is likely to be))?|(?:are|is) (?:being )?(?:exploited|trafficked|sold|smuggled|lured|enslaved|forced into|taken across)(?= |[.,;])(?! (?:to be|in the case))|(?:still )?live in (?:modern )?slavery|(?:at|on) any (?:given |one |single )?(?:time|day|moment)|calculates?|modelling|prevalence|in modern slavery|global slavery index`,
  ),
  act(
    'arrest',
    `arrest(?:ed|ing|s)?|remanded|(?:kept|held|placed) (?:on remand|in (?:pre-?trial )?(?:custody|detention))|detain(?:ed|ing|s)?|caught|apprehend(?:ed|ing)|nabb(?:ed|ing)|collared|handcuffed|haul(?:ed|ing) (?:in|${OBJECT}in)|bagged|led away|l(?:ed|eading) ${OBJECT}away in|(?:sweep|raid|swoop|operation|sting|crackdown|dragnet|police|officers) (?:[\\p{L}]+ ){0,2}?netted|net(?:ted|ting)(?= (?:[\\p{L}-]+ ){0,3}#+ (?:[\\p{L}-]+ ){0,2}(?:suspects?|people|persons|men|women|traffickers|recruiters|pimps|smugglers))|captured|in (?:police )?custody|in (?:pre-?trial |police )?detention|remanded|taken into custody|t(?:ook|aking|ake) ${OBJECT}into custody|picked up|round(?:ed|ing) up|held on suspicion|held (?:over|for (?:questioning|further|other)|in connection|together|on charges)|held(?= (?:[\\p{L}]+ ){0,2}#+ (?:[\\p{L}-]+ ){0,2}(?:suspects?|traffickers?|smugglers|officers|policemen|pimps|recruiters))|(?:were|was|been|being|are) held|(?:are|is|were|was) being held(?=$|[.,;]| (?:at|by police|over|for|on))|under arrest|behind bars (?:awaiting|while|pending)|in jail awaiting`,
  ),
  act(
    'charge',
    `charged?|charging|indict(?:ed|ing|s)|indictments? (?:of|against)|(?:were|was|are|is|been|stands?|stood) accused|(?:laid|filed|brought|pressed|preferred) charges in|(?:led|leading|resulted|resulting|ended) (?:to|in) (?:[\\p{L}]+ )?charges|notif(?:ied|ying)(?= (?:[\\p{L}#-]+ ){1,4}?of (?:a |the |their )?suspicion)|(?:served|given|received) (?:with )?notices? of suspicion|notices? of suspicion (?:to|for|against)|accused (?:of|in court)|arraigned|formally charged|den(?:y|ies|ied|ying) (?:(?:the|all|any) )?(?:charges?|wrongdoing|allegations)|plead(?:ed|s)? not guilty|fac(?:e|es|ed|ing) (?:[\\p{L}]+ ){0,3}charges|book(?:ed|ing)(?= (?:[\\p{L}-]+ ){0,2}#+ (?:[\\p{L}-]+ ){0,2}(?:people|persons|men|women|suspects|accused|traffickers|agents))|charges (?:(?:were|was|have been|had been) )?(?:filed |brought |laid |pressed |pending )?against|implicated`,
  ),
  act(
    'prosecute',
    `prosecut(?:e|ed|es|ing)|prosecutions? (?:of|against|cover(?:ed|ing)|involv(?:ed|ing)|concern(?:ed|ing)|includ(?:ed|ing)|targeting|for)|brought cases|(?:brought|filed|lodged)(?= (?:[\\p{L}]+ ){0,2}#+ (?:[\\p{L}-]+ ){0,3}?(?:cases|prosecutions|indictments)(?! to (?:light|the (?:attention|notice))))|fil(?:ed|ing) ${OBJECT}(?:in|before|with|to) (?:the )?courts?|initiat(?:ed|ing|es) (?:[\\p{L}]+ )?prosecutions?|(?:took|taken|brought|sent|take|bringing|taking|committed|put|stood|standing|stand|went|going|face|faced|facing)(?: [\\p{L}#]+){0,4}? (?:to|on|before|for)?(?: the)?(?: (?:sessions|high|district|supreme|federal|crown|criminal|regional|special|military|juvenile|magistrate['’]?s?))? ?(?:${TRIAL})|courts? (?:[\\p{L}]+ ){0,2}?(?:completed|heard|handled|disposed of|dealt with|concluded|processed|tried)(?= (?:[\\p{L}#-]+ ){0,7}?(?:cases|trials|matters))|(?:initiat|bring|brought|fil|institut|lodg)(?:ed|ing|es)? (?:[\\p{L}]+ ){0,2}cases? against|on trial|trials? (?:of|against|involving)|tried(?! to)|in court|court cases|reached (?:the )?courts?|awaiting trial|before (?:the |a )?(?:[\\p{L}]+ ){0,2}?(?:courts?|judges?|magistrates?)(?! (?:said|heard|found|ruled))|(?:brought|bring|brings|bringing) (?:${OBJECT})?to justice|proceedings (?:[\\p{L}]+ ){0,4}?against|opened (?:court |criminal |legal )?proceedings|hauled (?:[\\p{L}#-]+ ){0,5}before|(?:court|legal) proceedings`,
  ),
  act(
    'convict',
    `(?<!\\b(?:if|when|once|unless) (?:[\\p{L}]+ )?)convict(?:ed|ing|s)?(?! of .{0,40} could| rate)|(?<!if )found guilty|f(?:ound|inding) ${OBJECT}guilty|sentenc(?:ed|es|ing)|jail(?:ed|ing)|imprison(?:ed|ing)|pleaded guilty|pled guilty|plea (?:deals?|agreements?|bargains?)|guilty (?:pleas?|verdicts?)|(?:ended|resulted|resulting|led|leading) (?:in|to) (?:a |the )?(?:convictions?|verdicts?|sentences?)(?: of)?|(?:sent|sends?|sending) (?:${OBJECT})?to (?:prison|jail)|reached (?:a )?verdicts?|convictions?|went to (?:jail|prison)|to life terms?|(?:went|put|sent|placed|are|were|now) behind bars(?! (?:awaiting|while|pending))|guilty`,
  ),
  act(
    'convict',
    `(?:handed|gave|imposed|passed|pronounced)(?: [\\p{L}#-]+){0,3}? (?:sentences?|terms?) of|handed (?:down )?(?:prison|jail)|(?:got|gets?|given|gave|received|receiv(?:ed|ing)|handed(?: down)?|drew|earned|serving|served) ${FEW}(?:prison |jail |custodial |life |suspended |non-custodial )(?:sentences?|terms?|time)|(?:receiv(?:ed|ing)|given|got|handed(?: down)?) (?:[\\p{L}]+ )?(?:sentences?|terms?)|(?:received|got|drew|given|handed) (?:[\\p{L}]+ ){0,3}#+(?:,? (?:and|to|or) #+)?[- ](?:years?|months?)|got away with|(?:received|got|given|paid) (?:only )?fines|(?:were|was) fined|(?:received|got|with|given) (?:fines or )?suspended (?:terms?|sentences?)`,
  ),
  act(
    'acquit',
    'acquitt(?:ed|ing|al|als)|acquits?|walk(?:ed|s|ing)? free|found not guilty|let (?:[\\p{L}#-]+ ){1,5}?(?:go|off)|let off|discharg(?:ed|ing)(?! (?:from (?:the |a )?(?:hospital|shelter|clinic)|into|to))|set free (?:by|after) (?:the|a) (?:[\\p{L}]+ )?(?:judge|court|jury|bench|tribunal)|not proven|cleared(?! up)|absolved|exonerated',
  ),
  act(
    'close',
    'dismiss(?:ed|ing|al of)|thrown out|threw out|dropped|archived|clos(?:ed|ing)|rejected|discontinued|shelved|disposed of|withdr(?:awn|ew)|stayed(?! (?:in|at|there|with))|struck (?:off|out)|quashed|abandoned|terminated|set aside|filed away|declined',
  ),
  act(
    'drop',
    `(?:drop(?:ped|ping|s)?|withdr(?:ew|awing)|dismiss(?:ed|ing)|threw out|quashed|discontinued) (?:[\\p{L}]+ ){0,3}?(?:charges?|cases?|proceedings|indictments?) (?:against|of)|(?:charges?|cases?|proceedings|indictments?) (?:[\\p{L}]+ )?against ${OBJECT}(?:were|was|have been|had been) (?:[\\p{L}]+ly )?(?:dropped|withdrawn|dismissed|thrown out|quashed|discontinued|struck out)`,
  ),
  act(
    'investigate',
    'investigat(?:ed|ing|e|es)|investigations? (?:of|into|involv(?:ed|ing)|against|cover(?:ed|ing)|targeting|concern(?:ed|ing))|(?:remain(?:s|ed|ing)?|still|kept) (?:open|pending)|under (?:active )?investigation|being investigated|opened|launched|initiat(?:ed|ing)|began(?! with)|continued investigating|carried over|open(?:ing)? (?:of )?|opened (?:\\p{L}+ )?(?:#+ )?files(?: on| against)?|looked into|looking into|(?:took|takes|taken|taking) (?:up|on)|pursu(?:ed|ing)|inquiries into|probed|probing|open(?:ed|ing) (?:dockets|files|cases|inquiries|probes) (?:on|against|into)|opened(?= (?:(?:more than|over|nearly|about|only|some|at least) )?#+ (?:files|cases))',
  ),
  act(
    'report',
    'report(?:ed|ing)?(?= (?:to|in|by|this|last|so|since|between|during|across|nation|cases|from|#|$|[,.;)]))|were reported|receiv(?:ed|es|ing)|filed|lodged|registered|recorded|logged|counts?|counted|handl(?:ed|es|ing)|dealt with|deals with|fielded|documented|took in|came in|on (?:its|the|their) books|(?:forwarded|sent|referred|passed|submitted|gone|went|handed(?: over)?) (?:[\\p{L}#-]+ ){0,3}?to (?:the )?(?:[\\p{L}]+ )?(?:prosecut(?:ors?|ion)|attorney|DPP|police)|booked',
  ),
  act(
    'train',
    'train(?:ed|ing|s)|taught|lectured|coached|schooled|(?:took part in|attended|completed|underwent|received) (?:a |the |[\\p{L}-]+ )?(?:course|training|workshop)s?|instructed|briefed|(?:sessions|courses?|workshops?|trainings?|seminars?|presentations|lessons) (?:for|to|with|attended by|reached|reaching)',
  ),
  act(
    'inspect',
    'inspect(?:ed|ing|s)?|screen(?:ed|ing|s)?|check(?:ed|ing)|stopped|stopping|controls|controll(?:ed|ing)|visited|visiting|called (?:at|on)|went through|going through|combed|examin(?:ed|ing)|monitor(?:ed|ing)|watched|offload(?:ed|ing)',
  ),
  act(
    'raid',
    'raid(?:ed|ing|s)?|search(?:ed|es|ing)?|storm(?:ed|ing)|went (?:through|into)|entered|swooped(?: on)?|shut(?: down)?|clos(?:ed|ing) down|warrants',
  ),
  act(
    'dismantle',
    'dismantl(?:ed|ing|e)|br(?:oke|oken|eak) up|breaking up|bust(?:ed|ing)?|smash(?:ed|ing)|disrupt(?:ed|ing)|taken down|took down|brought down|crack(?:ed|ing)|neutrali[sz]ed',
  ),
];
