import type { RuleMatch } from '../../rule.ts';
import type { AttributionLanguage, SpeakerProduct, SpeakerRule } from '../speaker.ts';
import { EN_PHRASES } from './phrases.ts';

const PART = "\\p{Lu}[\\p{L}\\d'’&-]*";
const LINK = '(?:of|for|against|on|in|de|del|la|las|los|y|the|to)';
const NAME = `${PART}(?:(?:\\s${LINK}){0,2}\\s(?:and\\s)?${PART}){0,8}`;
const TITLE =
  '(?:(?:the|a|an|its|their|his|her)\\s)?(?:(?:[\\p{L}-]+\\s){0,3}(?:director|head|chief|president|coordinator|spokes(?:man|woman|person)|commander|secretary|minister|officer|manager|chair(?:man|woman|person)?|founder|leader|representative|prosecutor|lawyer|researcher|superintendent|commissioner|inspector|undersecretary|ombudsman|general|adviser))';
const BODY =
  '(?:the\\s|a\\s|an\\s)?(?:(?:[\\p{L}-]+\\s){0,3}(?:government|NGOs?|non-governmental organi[sz]ations?|police|prosecutors?|agency|ministry|council|observatory|commission|office|bureau|unit|department|charity|foundation|coalition of [\\p{L}]+|coalition|task force|court|courts|authorities|hotline|committee|institute|organi[sz]ation|union|network|embassy|consulate))';
const SAID =
  '(?:said|says|told|reported|announced|stated|added|explained|revealed|declared|noted|confirmed|disclosed|claims?|claimed|estimates?|estimated|reckons?|believes?|found|argued|admitted|warned|testified|gives|shows?|puts|recorded|counted|counts|gave)';

function rule(
  name: string,
  pattern: string,
  produce: (match: RuleMatch) => SpeakerProduct | null,
  needs?: RegExp,
): SpeakerRule {
  return { name, pattern: new RegExp(`(?:(?<![\\p{L}])|(?=[,”"—]))(?:${pattern})`, 'gu'), produce, needs };
}
const speaker = (name: string | undefined, organisation: string | undefined | null = null): SpeakerProduct | null =>
  name ? { role: 'speaker', name, organisation: organisation ?? null } : null;
const producer = (name: string | undefined): SpeakerProduct | null =>
  name ? { role: 'producer', name, organisation: null } : null;

export const EN_ATTRIBUTION: AttributionLanguage = {
  phrases: EN_PHRASES,
  rules: [
    rule(
      'daily that reports or quotes',
      `(?:[Qq]uoted by|[Tt]old|in an interview with|[Ss]peaking to|[Cc]ited by)? ?(?:the )(?:daily|newspaper|weekly|paper|news agency|news site|broadcaster|magazine)(?: newspaper)? (?<name>${NAME})`,
      (match) => ({ role: 'relay', name: match.group('name') ?? '', organisation: null }),
    ),
    rule(
      'paper reports that somebody',
      `(?<name>${NAME}) reports?(?:ed)? (?:that|on \\p{Lu}\\p{L}+day)(?=[^.]{0,90}(?:according to|citing|said|told|quot))`,
      (match) => ({ role: 'relay', name: match.group('name') ?? '', organisation: null }),
      / reports?(?:ed)? (?:that|on )/u,
    ),
    rule(
      'according to figures from',
      `[Aa]ccording to (?:the )?(?:latest |official |new )?(?:statistics|figures|data|numbers|records?|estimates?|an? (?:[\\p{L}]+ )?(?:report|study|analysis|count|survey)|the (?:annual )?report|the register) (?:kept |compiled |published |released |collected |gathered |produced )?(?:from|by|of|held by) (?:the )?(?<name>${NAME}|${BODY})`,
      (match) => producer(match.group('name')),
    ),
    rule(
      'figures kept by',
      `(?:[Ff]igures|[Dd]ata|[Ss]tatistics|[Rr]ecords|[Nn]umbers|[Aa] count|[Tt]he (?:count|register|records))(?: that are| were)? (?:kept|compiled|published|released|collected|gathered|produced|provided|from|of|held) (?:by |from )?(?:the )?(?<name>${NAME})`,
      (match) => producer(match.group('name')),
    ),
    rule(
      'the register of',
      `(?:draws on|based on|citing|cites|quoting|drawn from) (?:the |a )?(?:register|records?|figures|data|statistics|report|study|count)(?: kept| compiled)? (?:of|by|from) (?:the )?(?:[\\p{Ll}]+ )?(?<name>${NAME})`,
      (match) => producer(match.group('name')),
    ),
    rule('by the count somebody gave', `by the count (?:that )?(?:the )?(?<name>${NAME}) gave`, (match) =>
      producer(match.group('name')),
    ),
    rule('cited by', `(?:cited|quoted|given|used|mentioned|passed on) by (?:the )?(?<name>${NAME})`, (match) =>
      speaker(match.group('name')),
    ),
    rule(
      'citing somebody',
      `citing (?:the )?(?<name>${NAME})(?:, (?:who (?:runs|heads|leads|directs)|${TITLE} (?:of|at|for)) (?:the )?(?<body>${NAME}))?`,
      (match) => speaker(match.group('name'), match.group('body')),
    ),
    rule(
      'according to somebody',
      `[Aa]ccording to (?:the )?(?<name>${NAME})(?:, (?:${TITLE}) (?:of|at|for|with|in) (?:the )?(?<body>${NAME})|, who (?:runs|heads|leads|directs) (?:the )?(?<body2>${NAME}))?`,
      (match) => speaker(match.group('name'), match.group('body') ?? match.group('body2')),
    ),
    rule('according to a body', `[Aa]ccording to (?<name>${BODY})`, (match) => producer(match.group('name'))),
    rule(
      'somebody of a body said',
      `(?<name>${NAME}), (?:(?:who (?:heads|runs|leads|directs|chairs) (?:the )?(?<body>${NAME})(?: [\\p{Ll}]+)?)|(?:${TITLE}),? (?:of|at|for|with|in) (?:the )?(?<body2>${NAME})|(?:${TITLE}))[^,.;]{0,30}, (?:also )?${SAID}`,
      (match) => speaker(match.group('name'), match.group('body') ?? match.group('body2')),
    ),
    rule(
      'body and its title and name said',
      `(?<body>[Tt]he [\\p{L}-]+ (?:agency|unit|council|bureau|commission|department|office)|${NAME})['’]s (?:[\\p{Ll}]+ ){0,2}(?:director|head|commander|chief|spokes(?:man|woman|person)|president|coordinator|secretary),? (?<name>${NAME})`,
      (match) => speaker(match.group('name'), match.group('body')?.replace(/^[Tt]he /, '')),
      /['’]s /u,
    ),
    rule(
      'somebody said',
      `(?<name>${NAME}) (?:also |later |then )?(?:(?:said|told|announced|stated|added|explained|revealed|declared|noted|confirmed|disclosed|estimates|reckons|believes|warned|testified)(?! to be))`,
      (match) => speaker(match.group('name')),
    ),
    rule('said somebody', `,["”]? (?:said|says|told|added|explained|noted) (?:the )?(?<name>${NAME})`, (match) =>
      speaker(match.group('name')),
    ),
    rule(
      'a body gives a count',
      `(?:[Tt]he )(?<name>${NAME})(?: \\([\\p{Lu}\\d-]{2,12}\\))? (?:gives|counts|counted|recorded|reported|gave|registered|puts)`,
      (match) => producer(match.group('name')),
    ),
    rule(
      'a body puts the number',
      `(?<name>(?:A|a|the|The) (?:coalition|group|network) of [\\p{L}]+|${NAME}),?[^,.;]{0,50},? (?:puts the (?:number|figure)|reckons|estimates)`,
      (match) => producer(match.group('name')),
      /puts the (?:number|figure)|reckons|estimates/u,
    ),
  ],
  needs:
    /sa(?:id|ys)|told|report|announc|accord|cit(?:ed|es|ing)|quot|figures|data|statistic|record|number|count|gave|giv|add|explain|reveal|declar|not(?:ed|es)|confirm|disclos|claim|estimat|reckon|believ|found|argu|admit|warn|testif|stat|puts?|draws|based|interview|speaking|head|director|chief|spokes|president|commander|secretary|coordinator|regist/iu,
  notNames: new Set(
    'Victims Survivors Officials Authorities Prosecutors Investigators Agents Traffickers Families Parents Residents Witnesses Experts Activists Migrants Lawyers Suspects Reports He She They It We I The A An In On At Of And But Or This That These Those According Between Since Some Most Many Police Courts Women Men Girls Boys Children However Meanwhile Last When While Under After Before Data Figures Statistics January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday One Two Three Its His Her Their Our If'.split(
      ' ',
    ),
  ),
  newSubject:
    /^(?:(?:The|An?)\s)?(?<head>[Gg]overnment|[Ss]tate|[Mm]inistry|[Mm]unicipality)\b[^.;:"“”]{0,60}?\s(?:(?!report|said|state|announc|estimat)\p{L}+ed|spent|gave|has|have|took|began)\s/u,
  law: 'law',
};
