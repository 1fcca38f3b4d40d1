/**
 * What the registers do not hold about countries: the region each belongs to, the short names we print where the
 * register's are long or odd, and the other names under which texts print them.
 */

/** Codes of ISO 3166-1 by continent; `XK` (Kosovo) is user-assigned. */
export const CONTINENTS: Readonly<Record<string, string>> = {
  'region.africa':
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  'region.asia':
    'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  'region.europe':
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  'region.americas':
    'AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI',
  'region.oceania': 'AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
};

/** Names we print instead of the register's: `code: [Spanish, English]`. */
export const PRINTED_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  BA: ['Bosnia y Herzegovina', 'Bosnia and Herzegovina'],
  CC: ['Islas Cocos', 'Cocos Islands'],
  CD: ['República Democrática del Congo', 'Democratic Republic of the Congo'],
  CG: ['República del Congo', 'Republic of the Congo'],
  CI: ['Costa de Marfil', "Côte d'Ivoire"],
  GB: ['Reino Unido', 'United Kingdom'],
  HK: ['Hong Kong', 'Hong Kong'],
  KN: ['San Cristóbal y Nieves', 'Saint Kitts and Nevis'],
  LC: ['Santa Lucía', 'Saint Lucia'],
  MM: ['Myanmar', 'Myanmar'],
  MO: ['Macao', 'Macao'],
  PS: ['Palestina', 'Palestine'],
  ST: ['Santo Tomé y Príncipe', 'Sao Tome and Principe'],
  TR: ['Turquía', 'Turkey'],
  TT: ['Trinidad y Tobago', 'Trinidad and Tobago'],
  VC: ['San Vicente y las Granadinas', 'Saint Vincent and the Grenadines'],
};

/** Other names in use, in either language. Names wholly in capitals are abbreviations and count only in capitals. */
export const OTHER_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  AE: 'UAE,EAU,E.A.U.,Emiratos Árabes,Emirates,The Emirates',
  BA: 'Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina',
  BN: 'Brunei Darussalam',
  BO: 'Estado Plurinacional de Bolivia,Plurinational State of Bolivia',
  BY: 'Bielorrusia,Belarus',
  BZ: 'Belize,Belice',
  CD: 'DRC,RDC,DR Congo,RD Congo,Congo-Kinshasa,Democratic Republic of Congo,Congo,D.R. Congo,Zaire',
  CF: 'CAR,República Centroafricana,Central African Republic',
  CG: 'Congo-Brazzaville,Republic of Congo,Congo',
  CI: 'Ivory Coast,Côte d’Ivoire,Cote d’Ivoire',
  CN: "People's Republic of China,República Popular China,República Popular de China",
  CV: 'Cabo Verde,Cape Verde',
  CZ: 'Czech Republic,República Checa,Chequia,Czechia',
  DO: 'Dominican Republic,República Dominicana,Rep. Dominicana',
  EH: 'Sahara Occidental,Western Sahara',
  FM: 'Micronesia',
  GB: 'UK,U.K.,Great Britain,Britain,Gran Bretaña,Reino Unido de Gran Bretaña',
  GM: 'The Gambia,Gambia',
  GQ: 'Equatorial Guinea,Guinea Ecuatorial',
  GW: 'Guinea Bissau,Guinea-Bissau,Guinea-Bisáu,Guinea-Bissáu',
  IQ: 'Irak,Iraq',
  IR: 'Islamic Republic of Iran,República Islámica de Irán',
  KE: 'Kenya,Kenia',
  KP: 'North Korea,Corea del Norte,DPRK',
  KR: 'South Korea,Corea del Sur,Republic of Korea,República de Corea',
  LA: 'Laos,Lao PDR',
  MD: 'Moldova,Moldavia,Moldava',
  MK: 'North Macedonia,Macedonia del Norte,Macedonia',
  MM: 'Burma,Birmania',
  MX: 'México,Méjico,Estados Unidos Mexicanos,Mexico',
  MY: 'Malaysia,Malasia',
  NL: 'Holland,Holanda,The Netherlands',
  PH: 'The Philippines,Filipinas,Philippines',
  PS: 'Palestinian Territories,Territorios Palestinos',
  RO: 'Romania,Rumania,Rumanía',
  RU: 'Russian Federation,Federación Rusa,Federación de Rusia',
  SA: 'Saudi Arabia,Arabia Saudita,Arabia Saudí',
  SG: 'Singapur,Singapore',
  SS: 'South Sudan,Sudán del Sur',
  SV: 'El Salvador',
  SY: 'Syria,Siria',
  SZ: 'Swaziland,Suazilandia,Esuatini,Eswatini',
  TL: 'East Timor,Timor Oriental,Timor-Leste',
  TR: 'Türkiye,Turkiye,Turkey',
  TW: 'Taiwán,Taiwan',
  TZ: 'Tanzania',
  US: 'U.S.,US,USA,U.S.A.,EE.UU.,EE UU,EEUU,EE. UU.,United States of America,Estados Unidos de América,Estados Unidos de Norteamérica,United States,America',
  VA: 'Vatican,Vaticano,Santa Sede,Holy See',
  VE: 'República Bolivariana de Venezuela,Bolivarian Republic of Venezuela',
  VN: 'Viet Nam,Vietnam',
  ZA: 'South Africa,Sudáfrica,Suráfrica',
  ZW: 'Zimbabwe,Zimbabue',
};
