import type { Rule } from '../../rule.ts';
import { identifierRule } from '../productions.ts';
import type { NumberContext, NumberProduct } from '../number.ts';

/** What follows a sum of money. */
export const MONEY_AFTER = String.raw`\s(?:de )?(?:dólar|boliviano|peso|sol(?:es)?\b|euro|quetzal|lempira|guaraní|real(?:es)?\b|Bs\b|USD)`;

/** A report may count many victims by kinds of exploitation, but not many kinds. */
const MOST_KINDS = 60;

/** Spanish numbers that are no quantities. */
export const ES_IDENTIFIERS: readonly Rule<NumberProduct, NumberContext>[] = [
  identifierRule(
    'article, law, page or case number',
    /(?<![\p{L}])(?:ley(?:es)?|decretos?(?: supremo| legislativo| ejecutivo)?|ds|d\.s\.|artículos?|articulos?|arts?\.?|numeral(?:es)?|incisos?|inc\.|párrafos?|cap[íi]tulos?|t[íi]tulos?|p[áa]ginas?|p[áa]gs?\.|cuadros?|tablas?|gr[áa]ficos?|figuras?|anexos?|tomos?|vol(?:umen|\.)|edici[óo]n|bolet[íi]n|comunicado|n[úu]meros?|n[úu]m\.|nros?\.?|n[°º]\.?|n\.[°º]|no\.|expedientes?|exp\.|resoluci[óo]n|acuerdo|vuelo|auto supremo|sentencia(?= n)|convenios?|protocolos?|ordenanzas?|objetivos?|ods|nivel|fase|versi[óo]n|clase|grado|grupo(?= #{1,2}\b)|tipo|sala|oficina|despacho|extensi[óo]n|ext\.?|interno|ventanilla|celda|m[óo]dulo|torre|[íi]tem|garita|mesa|habitaci[óo]n|departamento(?= #)|piso|puerta|unidad(?= #)|divisi[óo]n|distrito|zona|lote|manzan[oa]|ruta|carretera|autopista|avenida|av\.|calle|jir[óo]n|jr\.|pasaje|kil[óo]metros?|km\.?|canal|radio|agenda|covid|juzgado|tribunal|fiscal[íi]a n)\s(?:n[°º]\.?\s|nro\.?\s|n[úu]m\.?\s|no\.?\s|n\.[°º]\s)?#+(?:\s?(?:\(\p{L}+\)|bis|ter|qu[aá]ter|quinquies|sexies))*(?:(?:,\s|\sy\s|\sal?\s|\so\s|[-–])#+(?:\s(?:bis|ter))?)*(?=[\s.,;:)\]”"»’]|$)(?!\s(?:\p{L}+\s)?(?:casos|víctimas|personas|mujeres|hombres|niñ[oa]s|menores|adolescentes|denuncias|causas|investigaciones|detenid[oa]s|condenas|sentencias|procesad[oa]s|imputad[oa]s|operativos|carpetas)(?![\p{L}]))/giu,
  ),
  identifierRule(
    'street with a name',
    /(?<![\p{L}])(?:calle|avenida|av\.|avda\.|jir[óo]n|jr\.|pasaje|bulevar|plaza|camino|ruta)\s(?:(?:\p{Lu}[\p{L}.]*|de|la|los|las|del|el)\s){0,5}(?:n[°º]?\.?\s)?#+(?:\s(?:de\s)?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)(?:\s#+)?)?/giu,
  ),
  identifierRule(
    'house number behind a date that names a street',
    /(?<=(?<!\p{L})(?:calle|avenida|av\.|avda\.|plaza|pasaje)\s\d{1,2}\sde\s\p{L}+,?\s(?:n[°º]?\.?\s)?)#+/giu,
  ),
  identifierRule('number and bis', /#+\s(?:bis|ter|qu[aá]ter|quinquies|sexies)(?![\p{L}])/giu),
  identifierRule('ordinal in digits', /#+(?:[.]?[°ºª]|er|ro|do|ra|da|to|ta|mo|vo|no)(?![\p{L}])/giu),
  identifierRule(
    'time of day',
    /a las\s#{1,2}(?:[:.]#{2})?(?:\s(?:y|con)\s#+)?(?=\s?(?:$|[.,;]|horas|de la (?:mañana|tarde|noche|madrugada)|en punto|del (?:mediodía|día)|y media|a\.|p\.|h\b))|#+(?:[:.]#+)?\s?(?:a\.?\s?m\.?|p\.?\s?m\.?|hrs?\.?|horas (?:del?|de la))(?![\p{L}])/giu,
  ),
  identifierRule(
    'number of a file with its year',
    /(?<!\p{L})(?:expediente|resoluci[óo]n|decreto|acuerdo|causa|carpeta|oficio|ley|sentencia|informe)\s(?:n[°º]\.?\s|n[úu]mero\s)?#+(?=\s?[-/]\s?[\d#\p{Lu}])/giu,
  ),
  identifierRule(
    'time with a point',
    /(?<!\p{L})(?:a|de|desde|hasta|hacia)\slas\s#{4,5}(?=[.,;)]|$|\s(?:h|hs|hrs|horas|de|del|en|y)(?![\p{L}]))/giu,
  ),
  identifierRule(
    'time of day in words',
    /(?<!\p{L}|(?:frente|respecto|junto|igual|superior|inferior)\s)(?:a|son|desde|hasta|hacia|sobre)\slas\s#{1,6}(?:(?:\sy|:|\scon)\s?(?:#+|media|cuarto|pico))?(?![#%]|\sde\s(?:l[oa]s|[\d#])|\s(?!l[oae]s(?!\p{L})|nos(?!\p{L}))\p{L}+s(?!\p{L})|\sa\slas\s#)/giu,
  ),
  identifierRule(
    'opening hours',
    /(?<!\p{L})(?:abiert[oa]s?|atiende|atenci[óo]n|horarios?|abre)\s(?:[\p{L},]+\s){0,4}?de\s(?:las\s)?#+\sa\s(?:las\s)?#+/giu,
  ),
  identifierRule('thanks', /#{3}\s(?:gracias|disculpas|perdones|maneras|veces)(?!\p{L})/giu),
  identifierRule('number of a law that a space breaks', /(?<!\p{L})ley\s(?:n[°º]?\.?\s)?#+\s?\.\s?#{3}(?!#)/giu),
  identifierRule('clock time', /(?<![#])#{1,2}:#{2}(?![#])/gu),
  identifierRule(
    'telephone after a cue',
    /(?:tel[ée]fonos?|tel\.|l[íi]nea|llam(?:ar|e|en)|marc(?:ar|ando|e)|whatsapp|celular|n[úu]mero(?: gratuito)?|gratuit[oa]|al|el)[,:]?\s#{3,}(?:[-\s]#+)+/giu,
  ),
  identifierRule(
    'telephone line',
    /(?:l[íi]nea|n[úu]mero|tel[ée]fono)(?:\s(?:gratuit[oa]|telef[óo]nic[oa]|de emergencia|nacional|de denuncias?|de ayuda|gratis))*\s(?:es\s(?:el|la)\s)?#+/giu,
  ),
  identifierRule(
    'distance, weight or size',
    /#+(?:[.,]#+)?\s?(?:km|kms|kil[óo]metros?|metros?|mts?\.?|cuadras?|kg|kilos?|kilogramos?|gramos?|toneladas?|litros?|hect[áa]reas?|grados?|leguas?|millas?)(?![\p{L}])/giu,
  ),
  identifierRule(
    'under or over an age',
    /(?:menor(?:es)?|mayor(?:es)?)\s(?:de|a)\s(?:los\s)?#+(?:\saños)?|por (?:debajo|encima) de los #+ años/giu,
  ),
  identifierRule(
    'age after a comma',
    /(?<=\p{Lu}[\p{L}.]+|(?<![\p{L}])(?:mujer|hombre|joven|niña|niño|víctima|sobreviviente|menor|madre|padre))(?<!;[^;.]{1,60}),\s(?:de\s)?#{1,2}(?:\saños)?(?=,\s|\.)/gu,
  ),
  identifierRule(
    'number of countries or provinces',
    /#+\s(?!(?:de|del|en|a)\s)(?:(?:\p{L}+)\s){0,1}(?:pa[íi]ses|naciones|estados|departamentos(?! del)|provincias|municipios|comunas|regiones|ciudades|distritos|localidades|comunidades|continentes|idiomas|nacionalidades|ministerios|instituciones|organizaciones (?:sociales|civiles|no)|entidades(?: federativas)?)(?![\p{L}])/giu,
  ),
  identifierRule('times', /#+\sveces(?![\p{L}])/giu),
  {
    name: 'denominator',
    pattern: new RegExp(String.raw`(?<how>por cada|por|de cada)\s(?<whole>#+)(?!#|${MONEY_AFTER})`, 'dgiu'),
    // "ya vamos por 67" counts them.
    produce: (match, context) => {
      const isRound = /^10+$/.test(String(context.atomAt(match.span('whole'))?.value ?? 0));
      return isRound || match.group('how')?.toLowerCase() !== 'por' ? { form: 'identifier', value: 0 } : null;
    },
  },
  identifierRule('spoken score', /(?<!\/\s?)(?<!#)#+\/[#\d]+(?![#\d]|\s?\/)/gu),
  {
    name: 'number of kinds, rooms or votes',
    pattern:
      /(?<count>#+)\s(?:\p{L}+\s)?(?:clases|modalidades|formas|tipos|categor[íi]as|sexos|g[ée]neros|sectores|fases|etapas|habitaciones|dormitorios|pisos|votos|esca[ñn]os)(?![\p{L}])/dgiu,
    produce: (match, context) =>
      (context.atomAt(match.span('count'))?.value ?? 0) <= MOST_KINDS ? { form: 'identifier', value: 0 } : null,
  },
  {
    name: 'los dos, named before',
    pattern:
      /(?<=(?<!\p{L})(?:l[oa]s|est[oa]s|es[oa]s|amb[oa]s)\s)(?<few>#{3,6})(?=[.;:)]|,(?!\s#)|$|\s(?:servicios|instituciones|entidades|organismos|oficinas|gobiernos|empresas|leyes|encuestas|estudios|fuentes|listas|vecinos|junt[oa]s|coinciden|se|habían estado tan|han estado tan|acordaron|firmaron|comparten|juntas?|primer[oa]s|últim[oa]s|mayores|más|menores(?= (?:tenían|tienen)))(?![\p{L}]))/dgiu,
    produce: (match, context) => {
      const few = context.atomAt(match.span('few'));
      return few && !few.digits && few.value <= 5 ? { form: 'identifier', value: 0 } : null;
    },
  },
  {
    name: 'los dos, nobody counted',
    pattern:
      /(?<=(?<!\p{L})(?:nunca|jamás|cuando|como|mientras)\sl[oa]s\s)(?<few>#{3,6})(?=\s(?:han|habían|había|estuv)\p{L}*)/dgiu,
    produce: () => ({ form: 'identifier', value: 0 }),
  },
  identifierRule(
    'rank in a list',
    /(?<!\p{L})(?:lugar(?:es)?|puestos?|posici[óo]n(?:es)?|sitios?|casillas?|ranking|top)\s#+(?:(?:,\s|\s[yoea]\s|\sal\s)(?:el\s)?#+)*|#+\s(?:primer[oa]s|principales|mayores|últim[oa]s)\s(?:lugares|puestos|sitios|posiciones|nacionalidades|destinos|or[íi]genes|rutas|estados|departamentos|ciudades|pa[íi]ses|provincias|regiones|formas|causas|modalidades|motivos)|(?:primer[oa]s|principales)\s#+\s(?:lugares|puestos|sitios|posiciones|nacionalidades|estados|departamentos|ciudades|provincias|regiones)/giu,
  ),
  identifierRule('model or product', /(?<!\p{L})\p{Lu}[\p{L}-]+\s[A-Z]#{1,3}(?![#.,]#)/gu),
  identifierRule(
    'name with a number',
    /(?<!\p{L})(?:[Bb]ar|[Cc]lub|[Nn]ight club|[Dd]iscoteca|[Hh]otel|[Hh]ostal|[Mm]otel|[Ll]ocal|[Kk]araoke|[Rr]estaurante?|[Cc]antina|[Pp]rost[íi]bulo|[Ww]hisker[íi]a|[Cc]abar[eé]|[Nn]octurno|Operaci[óo]n|[Oo]perativo|[Pp]andilla|Barrio|Mara|[Bb]anda|Plan|Proyecto|Programa|Misi[óo]n)\s[“"«]?(?:(?:\p{Lu}[\p{L}'’-]*|de|del|la|las|los|el|y)[”"»]?\s){0,5}#{1,2}(?!#|\s?%)(?!\s(?:\p{L}+\s)?(?:casos|víctimas|personas|mujeres|hombres|niñ[oa]s|menores|adolescentes|denuncias|causas|investigaciones|detenid[oa]s|condenas|sentencias|procesad[oa]s|imputad[oa]s|operativos|carpetas)(?![\p{L}]))/gu,
  ),
  identifierRule(
    'short number of a line',
    /(?<!\p{L})(?:llam|marc|marqu|comun[ií]|denunci|report|escrib)\p{L}*\s(?:gratis\s|gratuitamente\s|se\s)?(?:al|a la l[íi]nea|a los n[úu]meros|el|a los)\s(?:n[úu]meros?\s|tel[ée]fonos?\s|celular\s)?#{2,4}(?:(?:,\s|\s[yo]\s)(?:al\s|el\s)?#{2,4})*(?!#|[\s-]#)|(?<=(?<!\p{L})(?:el|al|del)\s)#{2,4}(?=\s(?:responde|atiende|funciona|recib(?:e|i[óo])|opera|est[áa] (?:disponible|habilitad)|es (?:el n[úu]mero|gratuit|an[óo]nim|confidencial|una l[íi]nea)))/giu,
  ),
];
