import type { PlaceLanguage } from '../place-language.ts';
import { EN_INSTITUTIONS } from './institutions.ts';

export const EN_PLACES: PlaceLanguage = {
  institutions: EN_INSTITUTIONS,
  follows:
    /^[^#;:()]{0,60}?(?:\bin|\bfrom|\bat|\bacross|\bthroughout|\bnear|\bto|\binside|\bof)\s(?:the\s)?(?:[\p{L}]+\s){0,3}$/iu,
  within: /\b(?:in|across|throughout|at)\s(?:the\s)?(?:[\p{Ll}]+\s(?:of\s)?){0,3}$/u,
  origin:
    /(?:\b(?:from|originally from|born in|recruited in|recruited from|lured from|hailing from|natives? of|citizens of|nationals of|natives of|trafficked from|brought from|deported from|imported from)\s(?:the\s)?)$/iu,
  peopleFrom:
    /\b(?:women|girls|children|child|boys|men|people|victims|workers|minors|labou?rers|teenagers|students|residents|natives|youths|migrants|brought|lured|taken|recruited|trafficked|hail(?:ed|ing)?|came|come|are|were|originally) from\s(?:the\s)?$/iu,
  saying:
    /(?:\b(?:told|said|speaking|briefing|reporters|announced|conference|statement|interview)\b[^,.;]{0,30}\bin\s)$/iu,
  destination: /(?:repatriated|returned|brought home|freed|rescued)[^.;#]{0,20}from\s(?:the\s)?$/iu,
  bound:
    /\b(?:bound for|headed (?:to|for)|heading (?:to|for)|en route to|on (?:their|the) way to|destined for|about to be (?:sent|taken|flown|moved|trafficked) to|(?:waiting|going|meant|supposed|due) to be (?:sent|taken|flown|moved|trafficked) to|(?:leave|leaving|fly|flying|travel|travelling|traveling|migrate|migrating|depart|departing|cross|crossing) (?:for|to|into)|promised (?:jobs|work) in|jobs in|work in|(?:promis(?:ed?|es|ing)|offer(?:ed|s|ing)?|lured with|prospect of)\s(?:[\p{L}’'-]+\s){1,6}(?:in|at|near|abroad in))\s(?:the\s)?$/iu,
  byOrigin:
    /\b(?:by (?:nationality|citizenship|country of (?:origin|birth))|nationalities|countries of origin|country of origin|source countries|main origins?|(?:most|largest|biggest|top) (?:common )?(?:nationalit|origin)\p{L}*|of (?:\p{L}+ )?nationality)\b/iu,
  toward:
    /\b(?:traffic(?:ked|king)|tak(?:en|e|ing)|took|sent|send(?:ing)?|lured?|luring|flown|fly(?:ing)?|brought|going|went|go|travel(?:l?ed|l?ing)?|smuggl(?:ed|ing)|transport(?:ed|ing)|sold|deported|moved|migrat(?:ed|ing)|shipped|recruited|export(?:ed|ing)|returned|repatriated|extradited|fled)\b[^.;:]{0,30}\b(?:to|into)\s(?:the\s)?$|\b(?:recruit|lur|hail|originat)(?:s|ed|ing)?\b[^.;:]{0,25}\b(?:in|from)\s(?:the\s)?$/iu,
  sideBefore: /\b(?:on|in|to|into|from|across) (?:the )?$/iu,
  sideAfter: /^\s(?:side|soil|territory|waters|bank)\b/iu,
  observer:
    /\b(?:State Department|embassy|consulate|ambassador|consul|Congress|funded|funding|grant|aid|support|report) (?:of|in|from|by) (?:the )?$/iu,
  observerAfter:
    /^(?:['’]s)?\s(?:State Department|Department of State|embassy|ambassador|consulate|consul|Agency for International Development|Congress|dollars?)\b/iu,
  ownBodyBefore: /(?!)/u,
  ownBodyAfter:
    /^\s(?:national\s|federal\s|state\s|local\s|anti-trafficking\s)?(?:police|authorities|government|officials?|courts?|law(?!yer)|prosecutors?|ministry|minister|parliament|army|side|soil|territory|cities|city|town|capital|president|immigration|security|judges?|senate|officers|provinces?|states?|coast|penal|criminal|society)\b/iu,
  peopleBefore:
    /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|young|foreign|all|mostly|mainly|were|are))\s$/iu,
  peopleAfter:
    /^\s(?:women|woman|girls?|men|man|boys?|nationals?|citizens?|children|child|victims?|migrants?|workers?|people|teenagers?|youths?|labou?rers|domestic|passport|origin|job|maids|family|families|refugees|border)\b/iu,
  actsAbroad:
    /^(?:[^.;]{0,60}\b(?:of its|its own) (?:nationals|citizens|people)\b|['’]s\s[^.;,]{0,80}\s(?:said|told|announced|added)\b|\s(?:government\s)?(?:funded|donated|provided|gave|granted|contributed|took back|flew home|repatriated|evacuated|airlifted|brought home)\b)/iu,
  metonym:
    /^\s(?:co-?finances|finances|funds|says|said it|warns|warned|denies|denied|accuses|accused|announced|pledged|signed|ratified|insists|claims|wants|urged|has (?:pledged|signed|ratified|denied|promised)|agreed|spends|spent|considers)\b/iu,
  joins: /^(?:\s(?:department|province|state|region)s?)?(?:,|\sand|,\sand|\sor)\s(?:the\s)?$/iu,
  government:
    /^['’]s\s|^\s(?:police|government|authorities|prosecutors?|courts?|officials?|embassy|consulate|ministry)\b/iu,
  authority: /\b(?:police|court|prosecutors?|attorney|government|university|mayor) (?:of|in) (?:the )?$/iu,
  outside: /\b(?:outside|except(?: for)?|beyond)\s(?:the\s)?$/iu,
  whole:
    /\b(?:nationwide|across the country|countrywide|in the (?:whole )?country|the (?:prime |deputy )?minister|the government|attorney general|supreme court|nation(?:al)?(?:ly)?|in all)\b/iu,
  country:
    /(?<=\b(?:the|the whole|the entire|our|this) )country(?!\p{L})(?!['’]s)(?! of (?:origin|destination|birth|nationality))(?! (?:she|he|they|where))/iu,
  division:
    /(?<=\b(?:[Tt]he|[Tt]his|[Tt]hat) )(?:state|province|region|department|county)(?!\p{L})(?!['’]s (?:attorney|police))(?! (?:of|attorney|police|department|government|and|prosecutors?|troopers|funds?|budget|agency|shelters?)\b)/u,
  anaphora:
    /^(?:[“"]\s?)?(?:of (?:these|those|them|whom)|among (?:them|these|those)|there|in (?:this|that) (?:state|city|district|province|county|town|operation|raid|case))\b/iu,
  ofWhole: /^\s(?:of|out of|from)\s(?:the|all|its)\s$/iu,
  parts: /including|of (?:which|whom|them|these|those)|among them|namely|split|broken down/iu,
  superlative:
    /\b(?:with the (?:most|highest|largest)|the (?:most|highest|largest) (?:number|share)|heads|leads|tops|led by|topped|ranks?|followed by|ahead of|(?:second|third|fourth|fifth)[- ](?:highest|largest|most)|(?:highest|largest|lowest|most) (?:figures?|numbers?|totals?|rates?|counts?|toll) (?:in|of)|most cases|worst-hit|accounts? for)\b/iu,
  actor:
    /\b(?:th(?:e|is) (?:court|judge|tribunal|bench|zone|raid|verdict|magistrate)|the (?:gang|ring|network|group|couple|pair|trio|suspects?|defendants?|accused|victims?|women|girls|men|traffickers?|syndicate)|he|she|they)\b/iu,
  nationwide:
    /\b(?:nationwide|countrywide|across the (?:whole |entire )?(?:country|nation)|throughout the (?:country|nation)|all over the country|around the country|from all over the country|at (?:the )?national level|national (?:total|figures?|average|statistics|data))\b/iu,
  adjectiveAfter: /(?!)/u,
  ownCapital: /(?<=\bin its )(?:state |provincial )?capital(?!\p{L})/iu,
  capital:
    /(?<=\b(?:the|its|the country['’]s|the nation['’]s) )capital(?!\p{L})(?!,? \p{Lu})(?! (?:of|city of|punishment|funds?|region)\b)/iu,
};
