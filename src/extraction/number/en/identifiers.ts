import type { Rule } from '../../rule.ts';
import { identifierRule } from '../productions.ts';
import type { NumberContext, NumberProduct } from '../number.ts';

/** A report may count many calls by kinds of callers, but not many kinds. */
const MOST_KINDS = 60;

/** English numbers that are no quantities. */
export const EN_IDENTIFIERS: readonly Rule<NumberProduct, NumberContext>[] = [
  identifierRule(
    'article, law, page, case or room number',
    /\b(?:laws?|acts?|bill|decrees?|articles?|arts?\.?|sections?|clauses?|chapters?|paragraphs?|title|schedule|pages?|pp?\.|tables?|figures?|figs?\.|annex|appendix|volume|vol\.|issue|edition|number|nos?\.|n[°º]|case no\.?|docket|file no\.?|resolution|convention|protocol|ordinance|goal|target|tier|level|phase|version|class|grade|group|type|room|office|desk|plot|item|post|booth|stand|house|building|cell|court|camp|exit|extension|ext\.?|suite|apartment|flat|gate|terminal|pier|floor|unit|platoon|division|district|ward|zone|block|lot|box|bus|flight|route|road|highway|interstate|motorway|kilomet(?:re|er)|km|mile|channel|radio|agenda|sdg|covid|bureau|form|visa type|iphone|apollo)\s(?:n[°º]\.?\s|no\.?\s)?#+(?:\s?(?:\([\p{L}#]+\)|bis|ter|quater))*(?:(?:,\s|\sand\s|\sto\s|\sor\s|[-–])#+)*(?=[\s.,;:)\]”"’]|$)(?!\s(?:[\p{L}-]+\s)?(?:cases|victims|people|persons|women|men|girls|boys|children|minors|suspects|traffickers|complaints|investigations|arrests|convictions|prosecutions|defendants|officers|officials|operations|raids)\b)/giu,
  ),
  identifierRule(
    'bill abbreviation',
    /\b(?:H\.\s?R|R\.\s?A|S|A\.\s?B|S\.\s?B|P\.\s?L|U\.\s?N|Pub\. L|Cap)\.?\s(?:No\.\s)?#+(?:-#+)*/gu,
  ),
  identifierRule('number and bis', /#+\s(?:bis|ter|quater|quinquies)\b/giu),
  identifierRule('ordinal in digits', /#+(?:st|nd|rd|th)\b/giu),
  identifierRule('time of day', /#+(?:[:.]#+)?\s?(?:a\.?m\.?|p\.?m\.?|o['’]clock|hours GMT)(?![\p{L}])/giu),
  identifierRule('clock time', /(?<!#)#{1,2}:#{2}(?!#)/gu),
  identifierRule(
    'telephone after a cue',
    /\b(?:call(?:ing)?|phone|telephone|tel\.?|dial(?:ling)?|hotline(?: number)?|helpline|toll-free|text(?:ing)?|number|line|on|at)[,:]?\s\(?#{3,}\)?(?:[-\s]#+)+/giu,
  ),
  identifierRule(
    'street address',
    /#+\s(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Place|Court|Way|Terrace)\b/gu,
  ),
  identifierRule(
    'distance, weight or size',
    /#+(?:[.,]#+)?[\s-]?(?:km|kms|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet|foot|kg|kilos?|kilograms?|tonnes?|tons?|litres?|hectares?|acres?|square|degrees|grams?|inches|mph|knots)\b/giu,
  ),
  identifierRule(
    'under or over an age',
    /\b(?:under|below|over|above|aged|(?:younger|older) than)(?:\sthe)?(?:\sage)?(?:\sof)?\s#+(?=\s?(?:$|[.,;:)—–:]|years old|years of age|and\b|or\b|who\b|were\b|are\b|in\b|at\b))/giu,
  ),
  identifierRule(
    'age of one person',
    /\b(?:woman|man|girl|boy|child|teenager|youth|victim|survivor)\s(?:of|aged)\s#+(?! to|[-–]|\sand)/giu,
  ),
  identifierRule(
    'age after a comma',
    /(?<=\p{Lu}[\p{L}.]+|\b(?:survivor|wom[ae]n|man|girl|boy|victim|defendant|suspect|teenager|mother|father|brother|sister))(?<!;[^;.]{1,60}),\s#{1,2}(?=,\s|\.)/gu,
  ),
  identifierRule(
    'number of countries or states',
    /#+\s(?!(?:from|of|in|to|by)\s)(?:(?:\p{L}+)[\s-]){0,2}(?:countries|nations|states|provinces|cities|towns|districts|regions|continents|jurisdictions|member states|municipalities|counties|languages|nationalities|agencies|organi[sz]ations|ministries|partners|partner)\b/giu,
  ),
  {
    name: 'denominator',
    pattern: /\b(?<how>per|for every|out of every|out of)\s(?<whole>#+)/dgiu,
    // "out of 31 who stood trial" counts them.
    produce: (match, context) => {
      const isRound = /^10+$/.test(String(context.atomAt(match.span('whole'))?.value ?? 0));
      return isRound || match.group('how') !== 'out of' ? { form: 'identifier', value: 0 } : null;
    },
  },
  identifierRule('decade', /#+s\b/gu),
  identifierRule('ratio or score', /(?<!\/\s?)(?<!#)#+\/[#\d]+(?![#\d]|\s?\/)/gu),
  {
    name: 'number of kinds, rooms or votes',
    pattern:
      /(?<count>#+)\s(?:\p{L}+\s)?(?:sides|forms|types|kinds|categories|sexes|genders|sectors|phases|halves|bedrooms|floors|storeys|votes|seats)\b/dgiu,
    produce: (match, context) =>
      (context.atomAt(match.span('count'))?.value ?? 0) <= MOST_KINDS ? { form: 'identifier', value: 0 } : null,
  },
  {
    name: 'the two, named before',
    pattern:
      /(?<=\b(?:the|these|those|between|among|of the|all|both)\s)(?<few>#{3,5})(?=[.;:)]|,(?!\s#)|$|\s(?:services|agencies|institutions|bodies|offices|governments|companies|laws|surveys|studies|sources|lists|neighbou?rs|together|went|go|go(?:es)?|will|would|can|could|agreed|signed|share|differ|overlap|combined|apart|so|is|are|been|youngest|oldest|eldest|latter|former|first|last)\b)/dgiu,
    produce: (match, context) => {
      const few = context.atomAt(match.span('few'));
      return few && !few.digits && few.value <= 5 ? { form: 'identifier', value: 0 } : null;
    },
  },
  identifierRule(
    'rank in a list',
    /\b(?:top|(?:(?:in|at|occup(?:y|ies|ied)|tak(?:e|es|ing)|took|holds?|held|the)\s)(?:places?|positions?|spots?|ranks?)|rank(?:s|ed|ing)?)\s#+(?:(?:,\s|\sand\s|\sor\s|\sto\s)#+)*|#+\s(?:top|main|leading|biggest|largest|worst|most (?:common|frequent|affected))\s(?:\p{L}+\s)?(?:countries|nationalities|places|destinations|districts|origins|routes|sources|sectors|cities|states|provinces|regions|forms|reasons|causes)\b/giu,
  ),
  identifierRule('model or product', /(?<!\p{L})\p{Lu}[\p{L}-]+\s[A-Z]#{1,3}(?![#.,]#)/gu),
  identifierRule(
    'name with a number',
    /(?:\p{Lu}[\p{L}'’-]+\s){1,4}#{1,2}\s(?:bar|club|nightclub|hotel|motel|hostel|spa|pub|lounge|restaurant|operation|gang|parlou?r)\b|\b(?:[Bb]ar|[Cc]lub|[Nn]ightclub|[Hh]otel|[Mm]otel|[Hh]ostel|[Ss]pa|[Pp]ub|[Ll]ounge|[Rr]estaurant|Operation|[Gg]ang|Plan|Project|Barrio|Mara)\s(?:\p{Lu}[\p{L}'’-]+\s){0,4}#{1,2}(?![#%]|\s(?:[\p{L}-]+\s)?(?:victims|people|persons|women|men|girls|boys|suspects|cases|arrests)\b)/gu,
  ),
  identifierRule(
    'short number of a line',
    /\b(?:call(?:ing|ed|s)?|dial(?:l?ing|l?ed|s)?|text(?:ing|ed|s)?)\s(?:the\s(?:number|line|hotline)\s|on\s|to\s)?#{3,6}(?:\s#{3})*(?:\sor\s#{3,6})?(?!#|\s(?:people|victims|women|witnesses|persons|times))|(?<=\b(?:the|on|at)\s)#{3,5}(?=\s(?:(?:toll-free|free|emergency|national|anti-trafficking|trafficking|confidential)\s){0,2}(?:hot|help)?(?:line|number)\b)/giu,
  ),
];
