import type { Rule } from '../../rule.ts';
import type { PlaceLanguage } from '../place-language.ts';
import { wordRule } from '../../word-rule.ts';

const institutions: readonly Rule<string>[] = [
  wordRule(
    'institutions of the United Kingdom',
    'GB',
    'Home Office|Crown Courts?|Crown Prosecution Service|National Referral Mechanism|national referral scheme|modern slavery act|Metropolitan Police|county lines|Old Bailey|Police Scotland',
  ),
  wordRule(
    'institutions of the United States',
    'US',
    'Department of Homeland Security|Justice Department|FBI|Congress|House subcommittee|federal agents|U\\.S\\. attorney|attorney general of the state|H\\.R\\.|fiscal year',
  ),
  wordRule('institutions of Nigeria', 'NG', 'NAPTIP|naira'),
  wordRule('institutions of the Philippines', 'PH', 'NBI|IACAT|R\\.A\\. 9208'),
  wordRule('institutions of India', 'IN', 'CBI|lakh|crore|Lok Sabha|Rajya Sabha'),
  wordRule('institutions of the European Union', 'region.european-union', 'Eurostat|European Commission'),
];

export const EN_PLACES: PlaceLanguage = {
  institutions,
  follows:
    /^[^#;:()]{0,60}?(?:\bin|\bfrom|\bat|\bacross|\bthroughout|\bnear|\bto|\binside|\bof|,|\band|\bor)\s(?:the\s)?(?:[\p{L}]+\s){0,3}$/iu,
  origin:
    /(?:\b(?:from|originally from|born in|citizens of|nationals of|natives of|trafficked from|brought from|deported from|imported from)\s(?:the\s)?)$/iu,
  saying:
    /(?:\b(?:told|said|speaking|briefing|reporters|announced|conference|statement|interview)\b[^,.;]{0,30}\bin\s)$/iu,
  destination: /(?:repatriated|returned|brought home|freed|rescued)[^.;#]{0,20}from\s(?:the\s)?$/iu,
  joins: /^(?:\s(?:department|province|state|region)s?)?(?:,|\sand|,\sand|\sor)\s(?:the\s)?$/iu,
  government:
    /^['’]s\s|^\s(?:police|government|authorities|prosecutors?|courts?|officials?|embassy|consulate|ministry)\b/iu,
  whole: /\b(?:nationwide|across the country|countrywide|in the (?:whole )?country|nation(?:al)?(?:ly)?|in all)\b/iu,
  capital: /^\s(?:in|at) (?:the|its) capital\b/iu,
};
