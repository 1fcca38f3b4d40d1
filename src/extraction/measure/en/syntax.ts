import type { MeasureSyntax } from '../syntax.ts';

export const EN_SYNTAX: MeasureSyntax = {
  nounPhraseEnd:
    /(?<![\p{L}])(?:in|on|at|by|for|from|to|with|and|or|than|under|remain|remains|remained|received|obtained|got|gained|secured|applied|took|went|came|said|made|left|returned|entered|accepted|gave|opened|ended|led|resulted|remanded|who|whom|which|that|were|was|are|is|have|had|has|as|since|during|if|when|not|no|while)(?![\p{L}])|[,.;:()—–]/iu,
  partOf: /^\s(?:of|out of)\s(?:the|its|their|these|those)\s$/iu,
  ofOffence: /^\sof\s$/iu,
  offenceAlone: /^\s(?:for|of)\s(?:human\s)?trafficking(?![\p{L}])/iu,
  definite: /(?<![\p{L}])(?:the|these|those|its|their|all)\s$/iu,
  restBefore: /(?<![\p{L}])the\s(?:remaining|other)\s$/iu,
  restAfter: /^\s(?:received|got|were\s(?:given|handed))(?![\p{L}])/iu,
  listJoin: /^(?:,|\s(?:and|or)|,\s(?:and|or))\s$/iu,
  countJoin:
    /^,?\s(?:(?:and|as well as)\s)?(?:(?:another|some|about|around|over|more than|nearly|at least|a further|also|the)\s){0,2}$/iu,
  pairJoin: /^\sand\s$/iu,
  numberJoin:
    /^(?:[,;]\s(?:(?:and|as well as)\s)?|\s(?:and|as well as)\s)(?:(?:another|some|about|more than|at least|a further|also)\s){0,2}$/iu,
  asides: [
    /,\s(?:including\s|among\sthem\s)?(?:\p{L}+\s){0,2}#+\s(?:of\s(?:them|whom|those|these)|(?:were\s)?minors|children)[^,.;:()#]{0,60},/giu,
    /,?\saged\s(?:between\s|from\s)?#+(?:,\s#+){0,4}(?:,?\s(?:and|to)\s#+)?,?/giu,
  ],
  respectively: /^,?\s(?:\p{L}+\s){0,3}respectively(?![\p{L}])/iu,
  agedBefore:
    /\b(?:aged|ages?(?:\sof)?)\s(?:from\s|between\s)?$|(?:youngest|oldest)(?:\s[\p{L}]+){0,6}\s(?:was|is|were|being)\s(?:only\s|just\s)?$|(?:youngest|oldest|eldest)(?:\sof\s(?:them|whom))?,?\s(?:only\s|just\s|aged\s)?$/iu,
  ageOfPerson: /\baged\s(?:#+,\s){0,3}#+,?\sand\s$/iu,
  agesOfPeopleBefore:
    /\b(?:they|most|girls|victims|children|women|boys)\s(?:were|are)\s(?:\p{L}+ly\s)?(?:between\s|from\s)?$/iu,
  extremeAgeBefore:
    /(?:youngest|oldest|eldest|as young as|average age|one of (?:them|whom)(?: was| is)? (?:only|just|barely|no more than))/iu,
  peopleOfAgeBefore: /(?:girls|boys|children|women|men|victims)\s(?:aged|of)\s$/iu,
  durationBefore:
    /(?<![\p{L}])(?:every|for|over|within|after|took|lasted)\s(?:(?:as\slong\sas|up\sto|more\sthan|at\sleast|nearly|almost|about|some)\s)?$/iu,
  prisonAfter: /^['’]?\s(?:in\s|of\s)?(?:prison|jail|imprisonment)/iu,
  jailedForBefore:
    /(?:to (?:prison|jail)|behind bars|jailed|imprisoned|sentenced|incarcerated|locked up|put away|sent (?:him|her|them) down|sent down|serve|spend)(?:\s[\p{L}#]+){0,12}\sfor\s(?:(?:a\stotal\sof|as\slong\sas|up\sto|more\sthan|at\sleast|nearly|almost|about|some)\s)?$/iu,
  mayFaceBefore:
    /(?:could|can|may|might|would|will(?!\s(?:spend|serve|remain|stay))|risks?|faces?|facing)\s[^#.;]{0,50}$/iu,
  imposedBefore:
    /(?:average sentences?|(?:longest|shortest|heaviest) sentence|sentences? (?:imposed|handed|averaged|ranged)|was given|were given|sentenced|jailed|convicted|received|courts? (?:gave|handed|imposed)|handed)/iu,
  inAfter: /^\sin\s/iu,
  notChangeGap: /(?:from|of the)\s?$/iu,
  changeGap: /(?:by|of|in)\s(?:\p{L}+\s){0,2}$|^\s$/iu,
  partAfter: /^\s?of\s/u,
  comparative: /^(?:more|less|fewer|lower|higher|superior|inferior|up|down)/iu,
  comparativeGap: /^\s(?:than|to)\s?$/iu,
  levelGap: /(?:^|\s)(?:to|reach(?:ing)?)(?:\s(?:about|nearly|more than))?\s?$/iu,
  aboveOrBelow: /^(?:above|added|below)/iu,
  clauseJoin: /(?:\sand|[;.])\s/u,
  passiveBefore: /(?:were|was|been|being)\s(?:\p{L}+ly\s|also\s)?$/iu,
  asideBeforeVerb:
    /^(?:\s(?:of|from|in|at)\s(?:[\p{L}-]+\s){0,4}[\p{L}-]+)?(?:\saged?\s(?:between\s|from\s)?#+(?:(?:,|\sto|\sand|,\sand|[-–])\s?#+){0,5}(?:\syears(?:\sold)?)?,?|,\s(?!and\s|but\s)[^,;:.()–—]{3,90},|\s\([^()]{2,90}\),?|\s[–—-]\s[^–—;.]{3,110}\s[–—-])\s(?=(?:have|has|had|were|was|are|is|will|appeared|pleaded)\s)/iu,
  inCases: /^\s(?:in|across|from|under|through)\s(?:\p{L}+\s){0,3}$/iu,
  withSuspects:
    /^,?\s(?:with|involving|against|of|into|covering|concerning|targeting|that involved)\s(?:\p{L}+\s){0,3}$/iu,
  objectAgain: /^\s(?:all\sof\s)?them(?![\p{L}])/iu,
  termOfPeople:
    /^[,:]\s$|^\s(?:is|are|shall\sbe|may\sbe|can\sbe)\s(?:liable|punish\p{L}+|sentenced|jailed|subject)(?![\p{L}])|^\s(?:faces?|risks?)\s|^\s(?:(?:were|was|each|both|all)\s){0,2}(?:to|for|given|handed|got|received|sentenced|jailed|costs?|carries|means|brings)\s(?:\p{L}+\s){0,4}$/iu,
  breakdown:
    /(?:heads?|headed|leads?|led|tops?|topped|followed|ahead)(?![\p{L}])[^#.;]{0,40}\s(?:with|by|of|at)\s$|(?:accounts?|accounted|account)\sfor\s(?:\p{L}+\s){0,2}$|(?:makes?|made)\sup\s(?:\p{L}+\s){0,2}$/iu,
  ofThem: /^\sof\s(?:them|those|these|whom|which|this)(?![\p{L}])/iu,
  comparedBefore:
    /(?:compared\s(?:with|to)|(?:up|down|decrease|increase|rise|drop|fall|decline|reduction)\s(?:from|on)|against|versus|than|after)\s(?:the\s|just\s|only\s|about\s|some\s){0,2}$/iu,
  singularBefore: /(?:was|is|has been)\s(?:\p{L}+ly\s|also\s)?$/iu,
  proFormAfter: /^\s(?:(?:had|have|has)(?:\sbeen)?|were|did)(?=[.,;)]|\s(?:in|the|during|last|this)\s|$)/iu,
  relative:
    /^\s(?:(?:that|which|whom)\s)?(?:it|they|he|she|we|(?:the\s)?(?:police|government|authorities|officials|officers|agency|state|ngos?))\s(?:had|has|have)?\s?(?:already\s|previously\s)?$/iu,
  relativeCrime:
    /^\s(?:who|that|accused\sof|charged\swith|suspected\sof)\s(?:(?:had|have|has|allegedly|reportedly|together|jointly)\s){0,2}(?:[\p{L}]+ed|[\p{L}]+ing|kept|held|sold|bought|made|ran|took|brought|lured|forced)\s(?:at\sleast\s|more\sthan\s|some\s|about\s|up\sto\s)?#+/iu,
  adjectiveAndNext:
    /^\s(?:confirmed|suspected|presumed|alleged|identified|completed|pending|closed|open|male|female|adult|child|minor|new|old|[\p{L}-]+(?:al|ic|ive|ish|ese|ean|ian|can|ble|ign|our))\s(?:and|or)\s(?:about\s|some\s|another\s)?$/iu,
  casesInvolve:
    /(?:^|[.;]\s)(?:they|these|those|(?:the|these|those)\s(?:cases|trials|prosecutions|investigations|files|proceedings))\s(?:had\s|have\s)?(?:involv|concern|cover|target|implicat|includ)(?:ed|es?)?\s(?:\p{L}+\s){0,3}$/iu,
  numberOf:
    /(?:(?:numbers?|count|tally|totals?)\sof|(?:the|its|their)\s(?:most|fewest))\s(?:the\s|all\s|these\s|such\s)?(?:trafficked\s|exploited\s|identified\s|rescued\s|such\s)?$/iu,
  inAll: /^\s(?:in\s(?:all|total)|altogether|strong)(?![\p{L}])/iu,
  obligedToPay:
    /(?:(?:had|have|has|ordered|obliged|made)\s(?:also\s)?to\spay|must\s(?:also\s)?pay)\s(?:[\p{L}]+\s){0,4}(?:US)?[$£€]?$/iu,
  comparedAfter: /^\s(?:more|additional|(?<less>fewer|less))\s(?!likely|than\s(?:half|a\s(?:third|quarter)))/iu,
  groupOf: /(?:^|\s)of\s(?:\p{L}+\s)?$/iu,
  capacityBefore:
    /(?:room|space|capacity|beds|places|spaces)\s(?:for|of)\s(?:\p{L}+\s){0,2}$|can\s(?:house|hold|accommodate|take|shelter)\s(?:\p{L}+\s){0,3}$/iu,
  nounLike:
    /^\s(?!(?:was|is|has|as|its|this|his|yes|across|towards|besides|plus|minus|years|months|others|thus)\s)[\p{Ll}-]{2,}s(?![\p{L}])/u,
  includedBefore:
    /(?:including|among\s(?:them|these|those|which)|of\s(?:them|which|these)),?\s(?:some\s|another\s|at\sleast\s)?$/iu,
  pendingAfter:
    /^\s(?:(?:had|have|has)\syet\sto\sbe\s(?:decided|resolved|tried|heard|concluded)|(?:had|have|has)\snot\s(?:yet\s)?been\s(?:decided|resolved|tried|heard|concluded)|(?:were|was|are|is|remain(?:ed|s)?)\s(?:still\s|all\s)?(?:pending|ongoing|unresolved|open|undecided|outstanding|under\sway|in\sprogress|active)|still\s(?:pending|open|ongoing))(?![\p{L}])/iu,
  missingAfter:
    /(?:^|\s)(?:(?:go(?:es|ne|ing)?|went|are|were|remain(?:ed)?|been|reported)\s(?:still\s)?missing|missing\s(?=\p{L}+)|disappear(?:ed|s|ing)?|vanish(?:ed|es)?)(?![\p{L}])/iu,
  missingBefore: /(?<![\p{L}])(?:disappearance of|missing)\s(?:[\p{L}]+\s){0,2}$/iu,
};
