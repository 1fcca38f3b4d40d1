import type { Rule } from '../../rule.ts';
import type { PlaceLanguage } from '../place-language.ts';
import { wordRule } from '../../word-rule.ts';

const institutions: readonly Rule<string>[] = [
  wordRule(
    'institutions of the United Kingdom',
    'GB',
    "Home Office|Crown Courts?|Crown Prosecution Service|CPS|National Referral Mechanism|NRM|national referral scheme|Modern Slavery Act|Metropolitan Police|county lines|Old Bailey|Police Scotland|Border Force|GLAA|Magistrates[’']? Court|National Crime Agency|House of Lords|House of Commons|pence",
  ),
  wordRule('pounds', 'GB', '£'),
  wordRule(
    'institutions of the United States',
    'US',
    "Department of Homeland Security|Homeland Security Investigations|Justice Department|FBI|ICE|HHS|Congress|House subcommittee|federal agents|U\\.S\\. attorneys?|US attorneys?|U\\.S\\. district court|district attorney|attorney general of the state|H\\.R\\.|T visas?|sheriff(?:[’']s)?|grand jury|federal prosecutors|state troopers|National Human Trafficking Hotline|FY ?20\\d\\d",
  ),
  wordRule('institutions of Canada', 'CA', 'RCMP|Crown attorney|Statistics Canada'),
  wordRule('institutions of Australia', 'AU', 'AFP|Australian Federal Police|AUD'),
  wordRule('institutions of Ireland', 'IE', 'Garda[íi]?|gardaí|Oireachtas'),
  wordRule('institutions of Nigeria', 'NG', 'NAPTIP|naira|₦'),
  wordRule('institutions of Ghana', 'GH', 'cedis'),
  wordRule('institutions of Kenya', 'KE', 'KSh|Kenyan shillings'),
  wordRule('institutions of South Africa', 'ZA', 'rand|Hawks|NPA'),
  wordRule('institutions of the Philippines', 'PH', 'NBI|IACAT|R\\.A\\. 9208|barangays?|PNP'),
  wordRule('institutions of Thailand', 'TH', 'baht'),
  wordRule('institutions of Bangladesh', 'BD', 'taka|upazilas?'),
  wordRule('institutions of Nepal', 'NP', 'Nepali rupees|Maiti'),
  wordRule('institutions of India', 'IN', 'CBI|lakhs?|crores?|Lok Sabha|Rajya Sabha|POCSO|FIRs?|NCRB|panchayats?|IPC'),
  wordRule(
    'institutions of Europe',
    'region.europe',
    'Europol|Eurojust|EMPACT|Frontex|Europe-wide|EU-wide|Member States|joint action days?|action days?|cross-border',
  ),
  wordRule('euros', 'region.europe', '€|EUR|euros'),
  wordRule('institutions of the European Union', 'region.european-union', 'Eurostat|European Commission'),
  wordRule(
    'institutions of the world',
    'world',
    'UNODC|International Labour Organi[sz]ation|ILO|globally|INTERPOL|Interpol|countries worldwide',
  ),
];

export const EN_PLACES: PlaceLanguage = {
  institutions,
  follows:
    /^[^#;:()]{0,60}?(?:\bin|\bfrom|\bat|\bacross|\bthroughout|\bnear|\bto|\binside|\bof)\s(?:the\s)?(?:[\p{L}]+\s){0,3}$/iu,
  within: /\b(?:in|across|throughout|at)\s(?:the\s)?(?:[\p{Ll}]+\s(?:of\s)?){0,3}$/u,
  origin:
    /(?:\b(?:from|originally from|born in|citizens of|nationals of|natives of|trafficked from|brought from|deported from|imported from)\s(?:the\s)?)$/iu,
  saying:
    /(?:\b(?:told|said|speaking|briefing|reporters|announced|conference|statement|interview)\b[^,.;]{0,30}\bin\s)$/iu,
  destination: /(?:repatriated|returned|brought home|freed|rescued)[^.;#]{0,20}from\s(?:the\s)?$/iu,
  joins: /^(?:\s(?:department|province|state|region)s?)?(?:,|\sand|,\sand|\sor)\s(?:the\s)?$/iu,
  government:
    /^['’]s\s|^\s(?:police|government|authorities|prosecutors?|courts?|officials?|embassy|consulate|ministry)\b/iu,
  authority: /\b(?:police|court|prosecutors?|attorney|government|university|mayor) (?:of|in) (?:the )?$/iu,
  outside: /\b(?:outside|except(?: for)?|beyond)\s(?:the\s)?$/iu,
  whole:
    /\b(?:nationwide|across the country|countrywide|in the (?:whole )?country|the (?:prime |deputy )?minister|the government|attorney general|supreme court|nation(?:al)?(?:ly)?|in all)\b/iu,
  nationwide:
    /\b(?:nationwide|countrywide|across the (?:whole )?country|throughout the country|at (?:the )?national level)\b/iu,
  adjectiveAfter: /(?!)/u,
  capital: /^\s(?:in|at) (?:the|its) capital\b/iu,
};
