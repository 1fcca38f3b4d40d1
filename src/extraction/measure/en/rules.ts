import type { MeasureLanguage } from '../cue.ts';
import { EN_ACTS } from './acts.ts';
import { EN_NOUNS } from './nouns.ts';
import { EN_SIGNS } from './signs.ts';
import { EN_SYNTAX } from './syntax.ts';

export const EN_MEASURES: MeasureLanguage = {
  rules: [...EN_NOUNS, ...EN_ACTS, ...EN_SIGNS],
  gap: /^\s?(?:(?:of|the|these|those|his|her|our|its|their|all|such|new|other|more|further|additional|different|alleged|suspected|potential|possible|people|[\p{L}'’-]+)\s){0,4}$/iu,
  partitive:
    /^\s(?:of (?:them|those|these|whom|which|the total)|were|was|had|are|have|for|to|in|from|through|by|with|under|,|\)|;)/iu,
  linking:
    /(?:\b(?:is|are|was|were|be|been|stands? at|stood at|reach(?:ed|es)|total(?:l?ed|s)?|number(?:ed|s)?|came to|made up|rose to|fell to|climbed to|grew to|(?:rose|risen|rising|fell|fallen|falling|grew|grown|went|gone|jumped|climbed|dropped|increased|declined|decreased|shot up|surged)(?: \p{L}+)? from|(?<!le?a?d(?:ing)? )to|at|accounted for|comes to|amount(?:ed|s) to|hit|exceeded|as|counts|counted|saw)|[:–—-])\s(?:(?:just|only|about|nearly|almost|more than|over|some|at least|an estimated|the|around|around|roughly|barely|to|a|high of|total of|record|well)\s){0,3}$/iu,
  difference:
    /^\s(?:[\p{L}-]+\s){0,3}?(?:more|higher|(?<!(?:picked|rounded|rolled|broken|broke|set|made|took|taken|locked|given|gave|brought|ended|tied|held|turned|opened|lined|called|backed|beaten|followed|split|washed|showed)\s)up|(?<fall>fewer|less|lower|down))(?:\s(?:than(?!\s#)|on)\b|\s[\p{L}]+ than|[.,;)]|$|\s(?:victims|cases))/iu,
  isVictims:
    /^\s(?:turned out to be|were found to be|(?:were|are|was|is|have been|had been) (?:(?:formally|officially|later|since) )?(?:identified|confirmed|classed|classified|categori[sz]ed|recogni[sz]ed|certified|registered|deemed|considered|judged|accepted)(?: (?:as|to be))?|proved to be)\s(?:[\p{L}-]+\s){0,2}victims\b/iu,
  hotline:
    /(?<!\p{L})(?:hot-?lines?|help-?lines?|toll-free (?:line|number)|the line|(?:its|our|their) (?:\p{L}+ )?line(?= (?:took|received|got|handled))|phone line|(?:to|on|by|via|through|called|rang) (?:the|its|a|our|their) (?:[\p{L}-]+ ){0,2}line|call cent(?:re|er)|tip line)(?!\p{L})|['’]s (?:\p{L}+ )?line(?= (?:took|received|got|handled))/iu,
  clauseEnd:
    /[;:—–()]|\.\s|,\s(?:while|although|but|and|who|which|whereas|though|where|however|with)\b|\b(?:while|although|whereas|though|but)\b/giu,
  syntax: EN_SYNTAX,
};
