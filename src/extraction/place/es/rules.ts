import type { PlaceLanguage } from '../place-language.ts';
import { ES_INSTITUTIONS } from './institutions.ts';

export const ES_PLACES: PlaceLanguage = {
  institutions: ES_INSTITUTIONS,
  // "en un local": the article reads as a number, but between two numbers no place is looked for.
  follows:
    /^(?:[^#;:()]|#{2,3}(?= \p{L})){0,60}?(?:(?<![\p{L}])(?:en|a|al|de|del|desde|hacia|para|cerca de))\s(?:el\s|la\s|los\s|las\s)?(?:(?:[\p{L}]+|#{2,3})\s){0,3}$/iu,
  within: /(?<![\p{L}])en\s(?:el\s|la\s|los\s|las\s)?(?:[\p{Ll}]+\s(?:de\s|del\s)?){0,3}$/u,
  origin:
    /(?:(?<![\p{L}])(?:de|desde|nacid[oa]s? en|procedentes? de|originari[oa]s? de|oriund[oa]s? de|provenientes? de|nació en|captad[oa]s? en|reclutad[oa]s? en|enganchad[oa]s? en|tra[íi]d[oa]s? (?:de|desde)|llegad[oa]s? (?:de|desde)|llegaron (?:de|desde)|proced[íi]an de|proven[íi]an de|ven[íi]an de)\s(?:la\s|el\s)?)$/iu,
  peopleFrom:
    /(?:(?<![\p{L}])(?:procedentes?|originari[oa]s?|oriund[oa]s?|provenientes?|naturales|nacid[oa]s|tra[íi]d[oa]s|llegad[oa]s|captad[oa]s|reclutad[oa]s|proced[íi]an|proven[íi]an|ven[íi]an|vecin[oa]s?) (?:de|desde|en)\s(?:la\s|el\s)?)$/iu,
  saying:
    /(?:(?<![\p{L}])(?:dijo|informó|prensa|conferencia|entrevista)[^,.;]{0,30}\sen\s)$|^(?:Desde|Por \p{L}[^.,;]{3,40},? (?:desde|en))\s$/iu,
  destination: /(?:repatriad|retorn|liberad|rescatad|volvieron)[^.;#]{0,20}(?:desde|de)\s(?:la\s|el\s)?$/iu,
  bound:
    /(?:(?<![\p{L}])(?:con destino a|rumbo a|hacia|camino (?:a|de)|pretend[íi]an? (?:llevar|trasladar)l[oa]s a|iban? a ser (?:llevad|trasladad|enviad|vendid)[oa]s? a|ser(?:[íi]an)? (?:llevad|trasladad|enviad)[oa]s? a|querían llevar(?:l[oa]s)? a|viajar a|cruzar a|intentaban (?:llegar|salir) (?:a|hacia)|(?:promesas?|promet[íi]\p{L}*|prometid[oa]s?|ofrec\p{L}+|ofertas?|oferta laboral)\s(?:\p{L}+\s){1,6}en)\s(?:el\s|la\s|los\s)?)$/iu,
  byOrigin:
    /(?<![\p{L}])(?:por (?:nacionalidad(?:es)?|pa[íi]s(?:es)? de (?:origen|nacimiento|procedencia))|seg[úu]n (?:su |la )?(?:nacionalidad|procedencia|origen)|nacionalidades|pa[íi]s(?:es)? de (?:origen|procedencia)|principales or[íi]genes|en cuanto a (?:la |su )?(?:nacionalidad|procedencia))(?![\p{L}])/iu,
  toward:
    /(?<![\p{L}])(?:llev[aáoó]|trasl?ad[aáoó]|env[ií]|viaj[aáoó]|vend[ií]|trafic|sac[aáoó]|conduc|mand[aáoó]|deport|extradit|retorn|repatri|emigr|rumbo|camino|destino|viajes?|ruta)\p{L}*[^.;:]{0,30}\s(?:a|al|hacia|hasta)\s(?:el\s|la\s|los\s)?$|(?<![\p{L}])(?:capt|reclut|enganch|nac|proced)\p{L}*[^.;:]{0,30}\s(?:en|de|desde)\s(?:el\s|la\s|los\s)?$/iu,
  sideBefore: /(?<![\p{L}])(?:en|del|al|por|desde) (?:el )?(?:lado|territorio|suelo|margen|aguas) $/iu,
  sideAfter: /(?!)/u,
  observer:
    /(?:Departamento de Estado|Embajada|Consulado|Secretar[íi]a de Estado|embajador[a]?|c[óo]nsul|Canciller[íi]a|Congreso|Agencia|cooperaci[óo]n|ayuda|apoyo|financiamiento|fondos|informe)\s(?:de(?:l)?|en)\s(?:el\s|la\s|los\s)?$|(?:embajada|informe|cooperaci[óo]n|consulado|agencia)\s$/iu,
  observerAfter: /(?!)/u,
  ownBodyBefore:
    /(?<![\p{L}])(?:polic[íi]as?|gobierno|gobernaci[óo]n|territorio|justicia|fiscal[íi]as?|autoridades|ministerio p[úu]blico|c[óo]digo penal|c[óo]nsul|ministerio|ministra|ministro|tribunal(?:es)?|estado|ej[ée]rcito|legislaci[óo]n|leyes|ley|suelo|ciudades|ciudad|capital|poblaci[óo]n|sociedad|canciller[íi]a|congreso|presidente|presidenta|provincias?|regi[óo]n|procuradur[íi]a|guardia|fuerzas|agentes|interior|norte|sur|costa|selva|poder judicial|defensor[íi]a)\s$/iu,
  ownBodyAfter: /(?!)/u,
  peopleBefore:
    /(?:(?<![\p{L}])(?:mujer(?:es)?|v[íi]ctimas?|ciudadan[oa]s?|j[óo]venes|joven|niñ[oa]s?|adolescentes|menores|hombres?|migrantes?|trabajador(?:es|as)?|personas?|nacionalidad|origen|frontera|chicas?|hermanas|varones|adult[oa]s|muchachas)\s(?:de nacionalidad\s)?|\d\s|(?<![\p{L}])(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|las|los)\s)$/iu,
  peopleAfter: /^(?:\s\(|,\s(?:\d|el\s\d))/u,
  actsAbroad:
    /^(?:[^.;]{0,60}\sde sus (?:nacionales|ciudadan[oa]s|connacionales)|\s(?:pide|pidi[óo]|trata de|busca|logr[óo]) (?:repatriar|rescatar|liberar)|\s(?:financi|don[óo](?!\p{L})|(?:aport[óoa]|entreg[óo])\s(?:fondos|recursos|ayuda|[^.;\d]{0,16}[\d.,]{1,12}\s(?:mil(?:lones)?\s)?(?:de\s)?(?:d[óo]lares|euros))))/iu,
  metonym:
    /^\s(?:avisa|advierte|afirma|asegura|sostiene|niega|acusa|financia|cofinancia|firm[óo]|ratific[óo]|anunci[óo]|pid(?:e|i[óo])|exig(?:e|i[óo])|reconoc(?:e|i[óo])|reclama|considera|prometi[óo]|destin[óo]|invirti[óo]|señala)(?![\p{L}])/iu,
  joins: /^(?:,|\sy|\se|,\sy|\so)\s(?:el\s|la\s|a\s|en\s|de\s)?$/iu,
  government: /^\s(?:informó|registró|reportó)/iu,
  authority:
    /(?:Fiscalía|Policía|Procuraduría|Secretaría|Gobierno|Corte|Tribunal|Juzgado|Alcaldía|Gobernación|Defensoría)(?:\s(?:General|Estatal|Superior|Departamental))?\s(?:de|del)(?:\s(?:estado de|la|el))?\s$/iu,
  outside: /(?<![\p{L}])(?:fuera de|excepto|salvo)\s(?:la\s|el\s)?$/iu,
  whole:
    /(?<![\p{L}])(?:a nivel nacional|(?:la|el) (?:vice)?ministr[oa]|el gobierno(?! (?:de|departamental|municipal|estatal|regional))|fiscal general|jue(?:z|za) suprem[oa]|corte suprema|en todo el país|en el país|todo el territorio|nacionalmente)(?![\p{L}])/iu,
  country:
    /(?<![\p{L}])(?<!(?:otro|cada|su|del?|este mismo|un|fuera del|salir del|abandonar el) )(?:(?<=(?:^|[\s“"(¿])(?:el|todo el|nuestro|este|en el) )pa[íi]s|todo el territorio nacional|territorio (?:nacional|patrio)|la Rep[úu]blica(?! (?:de|del|Dominicana|Checa|Centroafricana|Democr|Popular)))(?![\p{L}])(?! de (?:origen|destino|residencia|nacimiento))/iu,
  division:
    /(?<=(?<![\p{L}])(?:[Ee]l|[Ll]a|[Ee]ste|[Ee]sta|del|al) )(?:estado|entidad|provincia|departamento|regi[óo]n|comunidad aut[óo]noma)(?![\p{L}])(?! (?:de|del)(?![\p{L}]))/u,
  anaphora:
    /^(?:[“"«]\s?)?(?:de (?:ell[oa]s|est[oa]s|es[oa]s)|entre (?:ell[oa]s|est[oa]s)|all[íi]|ah[íi]|en (?:ese|este|dicho) (?:departamento|estado|municipio|lugar|distrito|local|operativo)|en (?:esa|esta|dicha) (?:provincia|ciudad|regi[óo]n|localidad|entidad|operaci[óo]n))(?![\p{L}])/iu,
  ofWhole: /^\s(?:de|del total de)\s(?:las|los|sus)\s$/iu,
  parts:
    /entre ell[oa]s|de ell[oa]s|de l[oa]s (?:cuales|que)|incluid[oa]s|a saber|repartid|desglosad|distribuid|de est[oa]s/iu,
  superlative:
    /(?<![\p{L}])(?:con (?:la )?(?:m[áa]s|mayor)|el mayor|la mayor(?!\p{L})|encabeza|lidera|concentra|primer lugar|primeros? (?:sitio|puesto)s?|seguid[oa] (?:de|por)|le siguen|(?:segund|tercer|cuart|quint)[oa]? (?:cifra|lugar|puesto|mayor|sitio)|cifras? m[áa]s (?:altas?|bajas?)|los que m[áa]s|las que m[áa]s|donde m[áa]s|m[áa]s (?:casos|v[íi]ctimas|denuncias))(?![\p{L}])/iu,
  actor:
    /(?<![\p{L}])(?:(?:el|este) (?:tribunal|juzgado|colegiado|magistrado)|(?:la|esta) (?:corte|sala|jueza|sentencia|condena)|se (?:fij|impus|impon|dict|orden|decomis|incaut|secuestr)\p{L}*|les (?:fij|impus|dict)\p{L}*|la red|la banda|el grupo|la organizaci[óo]n|la pareja|el cabecilla|(?:el|la|los|las) (?:detenid|acusad|imputad|sospechos|procesad|investigad|condenad|v[íi]ctima)[oa]?s?|l[oa]s? (?:captaban|explotaban|obligaban|trasladaban))(?![\p{L}])/iu,
  nationwide:
    /(?<![\p{L}])(?:a (?:nivel|escala) (?:nacional|país)|en (?:todo )?el (?:país|territorio nacional)|en todo el territorio|en toda la Rep[úu]blica|nacionales|l[íi]nea nacional|total nacional|promedio nacional|cifra nacional)(?![\p{L}])(?! (?:de|del?) (?:origen|destino))/iu,
  adjectiveAfter:
    /(?<![\p{L}])(?:denuncias?|casos?|causas?|expedientes?|sentencias?|condenas?|operativos?|allanamientos?|investigaciones|cifras?|polic[íi]a|fiscal[íi]a|felcc|alcald[íi]a|gobernaci[óo]n|ciudad|urbe|capital|departamento|regi[óo]n|municipio|territorio)(?:\sde\strata(?:\sde\spersonas)?)?\s$/iu,
  ownCapital: /(?<=(?<![\p{L}])en su )(?:ciudad )?capital(?![\p{L}])/iu,
  capital:
    /(?<=(?<![\p{L}])(?:la|su) )capital(?: del pa[íi]s| de la Rep[úu]blica| (?:nacional))?(?![\p{L}])(?! (?:de|del|social|humano|provincial|departamental|estatal|\p{L}+(?:n|ñ|c|es)[oa])(?![\p{L}]))/iu,
};
