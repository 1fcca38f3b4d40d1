import type { ContextRule, SourcePhrases, SourceRole } from '../speaker.ts';

const NOT_NAME =
  '(?!(?:Él|Ella|Ellos|Ellas|El|La|Los|Las|Un|Una|Unos|Unas|En|De|Del|Al|A|Y|E|O|Pero|Según|Desde|Entre|Por|Para|Con|Sin|Este|Esta|Esto|Estos|Estas|Ese|Esa|Esos|Esas|Si|No|Más|Menos|También|Además|Luego|Hoy|Ayer|Total|Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Dos|Tres|Cuatro|Cinco|Mujeres|Hombres|Niñas|Niños|Cuando|Mientras|Aunque|Hay|Hubo|Fueron|Son|Sus?|Ante|Tras|Durante|Sobre|Hasta|Solo|Sólo|Apenas|Cada|Otros?|Otras?|Todo|Todos|Toda|Todas|Así|Ya|Como|Es|Se|Lo|Le|Les|Qué|Quién|Cuántas?|Cuántos?|De|Ley|Plan|Trata|Tráfico|Víctimas|Datos|Cifras|Estado(?!s|\\sPlurinacional)|Unas|Casi|Cerca|Nueve|Diez|Ambos|Ambas|Aquí|Allí|Ahora|Aún|Sí|SRA?|SRES|DRA?|Usted(?:es)?|Nosotros|Cómo|Dónde|Cuándo|Quienes?|Mi|Nuestr[oa]s?|República(?!\\s(?:de|Dominicana))|Nación(?!\\s)|Estados(?!\\sUnidos))(?![\\p{L}]))';
const WORD = "\\p{Lu}(?:[\\p{L}\\d&-]|\\.(?=\\p{L})|['’](?=\\p{L})){0,30}";
const LINK =
  '(?:(?<=(?:Contra|Para|Sobre)\\s)(?:el|la|los|las)|de(?:\\s(?:la|las|los))?|del|contra(?:\\s(?:la|el))?|para(?:\\s(?:la|el|las|los))?|a(?:\\s(?:las?|los))?(?=\\s(?:V[ií]ctimas|v[ií]ctimas|Personas|las))|en(?=\\s(?:Trata|Delitos|Derechos|Materia))|sobre|por(?:\\s(?:la|el))?)';
const LOW =
  '(?:protecci[óo]n|v[íi]ctimas|personas|testigos|derechos|humanos|trata|tr[áa]fico|migraciones|migrantes|lucha|mujer(?:es)?|seguridad|ciudadana|interior|gobierno|justicia|trabajo|exteriores|relaciones|delitos?|crimen|organizado|familia|niñez|infancia|rescate)';
const ORGANISATION = `${NOT_NAME}${WORD}(?:\\s${WORD}){0,6}(?:\\s${LINK}\\s(?:${WORD}|${LOW})(?:\\s(?:${WORD}|${LOW})){0,4}(?:(?:,\\s${WORD}(?:\\s${WORD}){0,2}){0,2},?\\s[ye]\\s(?:${WORD}|${LOW})(?:\\s(?:${WORD}|${LOW})){0,3})?){0,4}`;
const COMMON_NOUN =
  '(?:polic[íi]as?|autoridades|gobierno|fiscal[íi]a|ministerio|viceministerio|observatorio|agencia|corte|alcald[íi]a|gobernaci[óo]n|prefectura|municipio|defensor[íi]a|pastoral|procuradur[íi]a|asociaci[óo]n|organizaci[óo]n|organizaciones|organismo|fundaci[óo]n|consulado|embajada|canciller[íi]a|entidad|instituci[óo]n|dependencia|cartera(?:\\sde\\sEstado)?|comisi[óo]n|comit[ée]|consejo|unidad|direcci[óo]n|divisi[óo]n|oficina|red|centro|programa|l[íi]nea\\sgratuita|servicio|instituto|tribunales|tribunal|juzgado|justicia|jueces|fiscales|investigadores|agentes|fuentes\\s(?:policiales|oficiales|judiciales)|ONGs?|oeneg[ée]s?|organizaciones\\s(?:no\\sgubernamentales|de\\sla\\ssociedad\\scivil)|sociedad\\scivil|ministr[oa]|fuerzas\\sde\\sseguridad|juez|jueza|magistrad[oa]|fuente|albergue|colectivo|universidad|empresa|iglesia|misi[óo]n|mesa|Estado)';
const ADJECTIVE_AFTER =
  '(?:\\s(?:nacional|federal|local|estatal|provincial|regional|departamental|municipal|central|judicial|migratori[oa]s?|fronteriz[oa]s?|oficiales|policiales|judiciales|sanitarias|especializad[oa]s?|internacional(?:es)?|espa[ñn]ol[ae]?s?|boliviano?a?|argentin[oa]s?|chilen[oa]s?|peruan[oa]s?|colombian[oa]s?|mexican[oa]s?|venezolan[oa]s?|ecuatorian[oa]s?|paraguay[oa]s?|uruguay[oa]s?|costarricenses?|salvadoreñ[oa]s?|hondureñ[oa]s?|guatemaltec[oa]s?|nicaragüenses?|panameñ[oa]s?|dominican[oa]s?|cuban[oa]s?|brasileñ[oa]s?|estadounidenses?|haitian[oa]s?|\\p{Ll}{4,12}(?:ense|ñola?|eñ[oa])s?)){0,2}';
const OF_PLACE = `(?:\\s(?:de|del|en)\\s(?:la\\s)?(?!Fiscal|Polic|Minist|Procur|Defens|Gobier|Direcc|Secret)${WORD}(?:\\s${WORD}){0,2})?`;
const PHRASE = `(?<!\\p{L})(?:(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Uu]na?|[Ss]us?|[Ee]st[ae]|[Dd]icha|[Dd]icho)\\s(?:propi[oa]\\s|mism[oa]\\s)?)?(?:(?:ONG|organizaci[óo]n(?:\\s(?:no\\sgubernamental|civil|social|humanitaria))?|fundaci[óo]n|asociaci[óo]n(?:\\scivil)?|colectivo|entidad|oenegé)\\s(?=\\p{Lu}))?(?<name>(?:Polic[íi]a|Fiscal[íi]a|Autoridades|Gobierno|Defensor[íi]a|Ministerio|Tribunales|Procuradur[íi]a)${ADJECTIVE_AFTER}(?![\\p{L}]|\\s(?:${LINK}\\s)?\\p{Lu})|${COMMON_NOUN}${ADJECTIVE_AFTER}${OF_PLACE}(?![\\p{L}-])|${ORGANISATION})`;

const WHEN =
  '(?:\\s(?:ayer|hoy|anoche|este\\s\\p{L}+(?:\\s\\d{1,2})?|el\\s(?:año|mes)\\s(?:pasado|anterior)|la\\ssemana\\spasada|el\\s(?:pasado\\s)?(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)(?:\\spasado)?|por\\ssu\\s(?:parte|lado)|en\\s(?:un|su|una)\\s(?:comunicado|informe|rueda\\sde\\sprensa|conferencia(?:\\sde\\sprensa)?|entrevista|boletín|nota(?:\\sde\\sprensa)?|reporte)|a\\s(?:la\\sprensa|este\\smedio|los\\speriodistas|Efe|EFE|AFP)|al\\srespecto|asimismo|también|igualmente|recientemente|finalmente|además|luego)){0,2}';
const ASIDE =
  '(?:\\s\\([^)]{1,60}\\))?(?:,\\s[^.;:]{2,120}?,|,)?(?:\\s(?:ayer|hoy|no|ya|también|tambi[ée]n|luego|adem[áa]s|solo|s[óo]lo|se|le|les|lo|la|nos|ha|han|hab[íi]a|hab[íi]an|apenas|asimismo|igualmente|recientemente|por su (?:parte|lado)|en cambio|este \\p{L}+|el (?:pasado )?\\p{L}+es)){0,3}\\s';
const SAID =
  '(?:dijo|dijeron|dicho|dice|dicen|inform(?:ó|aron|ado|a|an)|señal(?:ó|aron|ado|a|an)|indic(?:ó|aron|ado|a|an)|report(?:ó|aron|ado|a|an)|anunci(?:ó|aron|ado|a|an)|explic(?:ó|aron|ado|a|an)|asegur(?:ó|aron|ado|a|an)|afirm(?:ó|aron|ado|a|an)|detall(?:ó|aron|ado|a|an)|revel(?:ó|aron|ado|a|an)|manifest(?:ó|aron|ado)|manifiestan?|sostuv(?:o|ieron)|sostienen?|precis(?:ó|aron|ado|a|an)|declar(?:ó|aron|ado|a)|apunt(?:ó|aron|ado|a|an)|agreg(?:ó|aron|ado|a)|añad(?:ió|ieron|ido|e)|record(?:ó|aron|ado)|recuerdan?|aclar(?:ó|aron|ado|a)|coment(?:ó|aron|ado|a)|cont(?:ó|aron)|cuentan?|respond(?:ió|ieron|e)|advirti(?:ó|eron)|advierten?|lament(?:ó|aron|a)|estim(?:ó|aron|ado|a|an)|calcul(?:ó|aron|ado|a|an)|destac(?:ó|aron|ado|a|an)|subray(?:ó|aron|a)|puntualiz(?:ó|aron|a)|relat(?:ó|aron|a)|expus(?:o|ieron)|expon(?:e|en)|confirm(?:ó|aron|ado|a|an)|comunic(?:ó|aron|ado|a)|difundi(?:ó|eron|do)|public(?:ó|aron|ado|a)|present(?:ó|aron|ado|a)|divulg(?:ó|aron|ado|a)|recog(?:ió|e)|cifr(?:ó|aron|ado|a|an)|muestran?|mostr(?:ó|aron)|denunci(?:ó|aron|a|an)(?!s)|alert(?:ó|aron|a|an)|admit(?:ió|ieron|e)|reconoc(?:ió|ieron|e)|arroja(?:n)?|arroj(?:ó|aron)|da(?:n)?\\scuenta|dio\\scuenta|da(?:n)?(?=\\s(?:un\\stotal|una?\\scifra|\\d))|habl(?:ó|aron|a)\\sde|asever(?:ó|a)|enfatiz(?:ó|a)|se(?:ñ|n)alaron|mencion(?:ó|a|aron)|ubica|sit[úu]a|estableci(?:ó|eron)|concluy(?:ó|e|en)|document(?:ó|aron|a)|dio\\sa\\sconocer|dieron\\sa\\sconocer|hizo\\sp[úu]blic[oa]|revelaron|pronostic(?:ó|a)|expres(?:ó|aron|a)|insist(?:ió|e)|consider(?:ó|a)|entreg(?:ó|aron)|ofreci(?:ó|eron)|aport(?:ó|aron)|proporcion(?:ó|aron)|facilit(?:ó|aron)|adelant(?:ó|aron))';
const COUNT =
  '(?:registr(?:ó|aron|ado|a|an)|recib(?:ió|ieron|ido|e|en)|contabiliz(?:ó|aron|ado|a|an)|anot(?:ó|aron|ado|a|an)|identific(?:ó|aron|ado|a)|detect(?:ó|aron|ado|a)|cont(?:ó|aron|ado)\\scon|sum(?:a|an|ó|aron)|acumul(?:a|an|ó|ado)|tien(?:e|en)\\s(?:registrad[oa]s|en\\ssus|un\\sregistro|\\d)|tuv(?:o|ieron)\\s(?:conocimiento|\\d)|llev(?:a|an|aba)\\s(?:registrad|contabilizad|acumulad|un\\sregistro|la\\scuenta)\\p{L}*|conoci(?:ó|eron)|sup(?:o|ieron)\\sde|atend(?:ió|ieron|ido|e)|cerr(?:ó|aron)|document(?:ó|aron|ado)|reun(?:ió|e)|recab(?:ó|ado)|ingres(?:ó|aron)|proces(?:ó|aron|ado)|verific(?:ó|aron)|abri(?:ó|eron)|report(?:ó|aron))';
const ACT =
  '(?:rescat(?:ó|aron|ado|a)|liber(?:ó|aron|ado)|desarticul(?:ó|aron|ado)|detuv(?:o|ieron)|detenido|arrest(?:ó|aron)|captur(?:ó|aron|ado)|allan(?:ó|aron|ado)|imput(?:ó|aron|ado)|acus(?:ó|aron|a|ado)|conden(?:ó|aron|ado)|sentenci(?:ó|aron|ado)|dict(?:ó|aron|ado)|logr(?:ó|aron|ado)|obtuv(?:o|ieron)|consigui(?:ó|eron)|investig(?:ó|aron|a)|asisti(?:ó|eron|do)|brind(?:ó|aron|ado)|repatri(?:ó|aron|ado)|acogi(?:ó|eron)|alberg(?:ó|aron|a)|invirti(?:ó|eron)|destin(?:ó|aron|a|ado)|asign(?:ó|aron|ado)|capacit(?:ó|aron|ado)|incaut(?:ó|aron|ado)|desmantel(?:ó|aron|ado)|inspeccion(?:ó|aron)|realiz(?:ó|aron|ado)|ejecut(?:ó|aron|ado)|impus(?:o|ieron)|absolvi(?:ó|eron)|judicializ(?:ó|aron|ado)|formaliz(?:ó|aron|ado)|proces(?:ó|aron)|solicit(?:ó|aron)|ayud(?:ó|aron|ado)|apoy(?:ó|aron)|recuper(?:ó|aron|ado)|intervin(?:o|ieron)|pidió|gast(?:ó|a|aron))';
const FIGURES =
  '(?:datos?|cifras?|n[úu]meros|estad[íi]sticas?|registros?|informes?|reportes?|balances?|an[áa]lisis|estudios?|investigaci[óo]n|base\\sde\\sdatos|anuarios?|c[áa]lculos|estimaciones|memoria|bolet[íi]n|diagn[óo]stico|comunicado|documento|relevamiento|conteo|sistema|respuesta|solicitud|nota\\sde\\sprensa|rendici[óo]n\\sde\\scuentas|encuesta|monitoreo|informaci[óo]n|recopilaci[óo]n|cuenta|resumen|publicaci[óo]n|tablero|compendio)';
const TITLE_NOUN =
  '(?:sub|vice|ex)?(?:director|jef[ea]|fiscal(?!\\p{L})|ministr|viceministr|defensor[a]?(?!\\p{L})|coordinador|comandante|subcomandante|coronel|presidente?a?|vocer|portavoz|responsable|secretari|subsecretari|representante|juez|jueza|magistrad|general|mayor|capit[áa]n|comisari|comisionad|delegad|procurador(?!\\p{L}{2})|abogad|psic[óo]log|encargad|titular|gerente|alcald(?:e|esa)(?!\\p{L})|gobernador(?!\\p{L}{2})|inspector|investigador|soci[óo]log|activista|fundador|integrante|canciller|embajador|relator|asesor|funcionari|l[íi]der|experto|experta|especialista|diputad|senador|rector|teniente|oficial(?!\\p{L})|cónsul|religiosa|hermana|padre|monseñor|obispo|trabajador[a]?\\ssocial)\\p{L}*';
const OFFICE = `(?:(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Ss]us?|[Uu]na?)\\s)?(?:(?:\\p{Ll}{2,12}\\s)?${TITLE_NOUN})(?:\\s(?:general|nacional|departamental|regional|ejecutiv[oa]|suprem[oa]|provincial|interin[oa]|adjunt[oa]|a\\.\\s?i\\.|especial|especializad[oa]|estatal|federal|municipal|t[ée]cnic[oa]|distrital|local|jefe|jefa|superior|antitrata))*`;
const OFFICE_OF = `${OFFICE}(?:\\s(?:de|del|de la|de los|en|para|contra)\\s[^.;:,]{2,90}?)?(?:\\s(?:de|del|en))?(?:\\s(?:la|el|los|las))?,?(?:\\s(?:(?:el|la)\\s)?(?:coronel|general|mayor|capit[áa]n|comisari[oa]|comisario general|doctora?|licenciad[oa]|Dra?\\.|Lic\\.|Cnel\\.|Gral\\.|Tte\\.|Cap\\.|Abg\\.|Ing\\.|Mg\\.|Sr\\.|Sra\\.))?`;

const before = (name: string, role: SourceRole, pattern: string): ContextRule => ({
  name,
  role,
  pattern: new RegExp(`(?<!\\p{L})(?:${pattern})\\s?$`, 'u'),
});
const after = (name: string, role: SourceRole, pattern: string): ContextRule => ({
  name,
  role,
  pattern: new RegExp(`^(?:${pattern})(?!\\p{L})`, 'u'),
});

const ACCORDING =
  '(?:[Ss]eg[úu]n|[Dd]e acuerdo (?:con|a)|[Cc]onforme a|[Cc]on base en|[Aa] partir de|[Bb]asad[oa]s? en|[Ee]n base a|[Aa] decir de|[Ee]n palabras de|[Cc]omo (?:señala|indica|recoge|informa|explica)|[Pp]ara(?=\\s(?:la\\s|el\\s)?\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*,))';

export const ES_PHRASES: SourcePhrases = {
  phrase: new RegExp(PHRASE, 'gu'),
  hearer:
    /(?<!\p{L})(?:indicó|señaló|precisó|detalló|aseguró|afirmó|agregó|confirmó|comentó|manifestó)\sa\s$|(?<!\p{L})(?:dijo|contó|informó|declaró|explicó|relató|ante|con|pidió|exigió|instó)\s(?:a|al|a\sla|a\slos)\s?$/u,
  before: [
    before(
      'figures of a body',
      'producer',
      `(?:${FIGURES}|${FIGURES.replace('datos', '[Dd]atos').replace('cifras', '[Cc]ifras')})(?:\\s(?!de\\s(?:v[íi]ctimas|casos|trata|tr[áa]fico|denuncias|personas))[\\p{L}\\d]+){0,5}?\\s(?:de|del|por|elaborad[oa]s? por|en poder de)`,
    ),
    before(
      'passed on by somebody',
      'speaker',
      '(?:citad[oa]s?|dad[oa]s?|difundid[oa]s?|publicad[oa]s?|presentad[oa]s?|divulgad[oa]s?|anunciad[oa]s?|compartid[oa]s?|emitid[oa]s?|elaborad[oa]s?|proporcionad[oa]s?|entregad[oa]s?|revelad[oa]s?|informad[oa]s?|confirmad[oa]s?|recogid[oa]s?)(?:\\s(?:ayer|hoy|este \\p{L}+|el \\p{L}+|hace \\p{L}+))? por|que (?:public|difundi|present|elabor|divulg|emiti|dio a conoc)[óoe][r]?(?:\\s(?:ayer|hoy|este \\p{L}+|el \\p{L}+))?',
    ),
    before('according to somebody', 'speaker', `${ACCORDING}(?:\\s${OFFICE_OF})?`),
    before(
      'citing somebody',
      'speaker',
      `(?:que cita|citando|que citan|cita|tomados|proviene|provienen|provenientes|(?:datos|cifras|números|estadísticas)(?:\\s\\p{Ll}+)?\\s(?:son|vienen|proceden))\\s(?:a|de|del)`,
    ),
    before(
      'who keeps the count',
      'producer',
      `(?:lo lleva|lo registra|la lleva|los lleva|que la|que lleva|que lleva el)`,
    ),
    before(
      'counted by a body',
      'counter',
      '(?:registrad[oa]s?|contabilizad[oa]s?|identificad[oa]s?|recibid[oa]s?|detectad[oa]s?|documentad[oa]s?|reportad[oa]s?|atendid[oa]s?|anotad[oa]s?|conocid[oa]s?|recabad[oa]s?|denunciad[oa]s? ante|investigad[oa]s?|abiert[oa]s?)(?:\\s[^.;:,]{1,40})? por|(?:ingresaron|entraron|llegaron|presentaron|interpuestas|presentadas|recibieron|registraron)(?:\\s\\p{Ll}+)?\\s(?:a|al|ante|en)',
    ),
    before(
      'done by a body',
      'actor',
      '(?:rescatad[oa]s?|liberad[oa]s?|detenid[oa]s?|coordinad[oa]s?|liderad[oa]s?|ejecutad[oa]s?|realizad[oa]s?|desarticulad[oa]s?|condenad[oa]s?|dictad[oa]s?|asistid[oa]s?|capturad[oa]s?|organizad[oa]s?|encabezad[oa]s?|impuestas?|operad[oa]s?)(?:\\s[^.;:,]{1,40})? por|(?:que dict[óo]|que coordin[óo]|que opera|que dirige|que lider[óo]) por|a cargo de|que (?:dict[óo]|coordin[óo]|lider[óo]|encabez[óo])(?:\\s(?:este|ayer|hoy|el)(?:\\s\\p{L}+)?)?',
    ),
    before(
      'said somebody',
      'speaker',
      `(?<=[,”"»—\\d%)\\p{L}]\\s|[”"»—])(?:lo\\s|as[íi]\\s(?:lo\\s)?)?${SAID}${WHEN}(?:\\s(?:a|ante)\\s(?:la prensa|los medios|este (?:diario|medio)|\\p{Lu}\\p{L}+))?(?:,)?(?:\\s${OFFICE_OF})?`,
    ),
  ],
  after: [
    after('somebody said', 'speaker', `(?!,\\s${SAID}[,.])${ASIDE}${SAID}`),
    after(
      'somebody did something and said',
      'speaker',
      `${ASIDE}\\p{Ll}{2,14}(?:ó|aron|ieron)\\s[^.;:]{3,70}\\sy\\s(?:dijo|dijeron|aseguró|añadió|agregó|señaló|indicó|explicó|afirmó|informó|precisó|detalló|recordó|sostuvo)`,
    ),
    after('a body counted', 'counter', `${ASIDE}${COUNT}`),
    after('a body acted', 'actor', `${ASIDE}${ACT}`),
  ],
  office: new RegExp(
    `(?<!\\p{L})(?:${TITLE_NOUN}|quien (?:dirige|encabeza|lidera|coordina|preside)|que (?:dirige|encabeza|lidera|coordina|preside))(?!\\p{L})`,
    'iu',
  ),
  partOf: /^,?\s(?:de|del)\s(?<text>[^.;:,]{3,60})/u,
  introduced: /(?:ONG|rganizaci[óo]n|undaci[óo]n|sociaci[óo]n|olectivo|entidad|oenegé)(?:\s[\p{Ll} ]+)?\s$/u,
  inOffice: /(?:de|del|de la|de los)\s$/u,
  ofBody: /^(?<name>\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){1,3})\s(?:de|del)(?:\s(?:la|los|las))?\s(?<body>.+)$/u,
  ownOffice: new RegExp(
    `(?<!\\p{L})(?:[Ss]u|[Ee]l|[Ll]a)\\s(?:\\p{Ll}{2,12}\\s)?${TITLE_NOUN}(?:\\s\\p{Ll}{3,14}){0,2},?\\s$`,
    'u',
  ),
  body: /(?<!\p{L})(?:polic[íi]as?|fiscal[íi]as?|ministerio|viceministerio|defensor[íi]a|procuradur[íi]a|gobierno|observatorio|agencia|corte|tribunal(?:es)?|juzgado|audiencia|alcald[íi]a|gobernaci[óo]n|pastoral|asociaci[óo]n|organizaci[óo]n|organizaciones|organismo|fundaci[óo]n|consulado|embajada|canciller[íi]a|comisi[óo]n|comit[ée]|consejo|unidad|direcci[óo]n|divisi[óo]n|oficina|red|centro|programa|servicio|instituto|secretar[íi]a|subsecretar[íi]a|fuerza|fuerzas|guardia|gendarmer[íi]a|ej[ée]rcito|armada|interpol|europol|naciones|onu|oea|oim|acnur|unicef|unodc|departamento|estado|superintendencia|polic[íi]aca|c[áa]mara|congreso|asamblea|sistema|autoridades|justicia|ongs?|oeneg[ée]s?|caritas|c[áa]ritas|colectivo|universidad|movimiento|alianza|coalici[óo]n|mesa|ministerial|parlamento|uni[óo]n|federaci[óo]n|confederaci[óo]n|capital humano|l[íi]nea|entidad|instituci[óo]n|cartera|sociedad|inspecci[óo]n|migraci[óo]n|migraciones|registro|relator[íi]a|jefatura|comisar[íi]a|brigada|grupo|patrulla|mossos|ertzaintza|tedh|poder judicial|contralor[íi]a|sindicatura|agentes|fuentes|jueces|fiscales|investigadores)(?!\p{L})/iu,
  paper:
    /(?<!\p{L})(?:Diario|Peri[óo]dico|Prensa(?! de)|Radio|TV|Televisi[óo]n|Noticias|Correo|Tiempo|Universo|Comercio|Naci[óo]n|Raz[óo]n|Opini[óo]n|Deber|Mundo|Pa[íi]s|Universal|Clar[íi]n|Espectador|Telégrafo|Telegrafo|Reuters|Efe|EFE|Xinhua|Europa Press|Telam|Télam|Infobae|Semanario|Revista|Heraldo|Mercurio|Tercera|Cronista|Gaceta|Hora|Verdad|Post|Times|CNN|BBC|Excélsior|Milenio|Reforma|Jornada)(?!\p{L})/u,
  mention:
    /^(?:agencia|ministerio|viceministerio|fiscal[íi]a|unidad|fuerza|organismo|organizaci[óo]n|entidad|instituci[óo]n|dependencia|cartera(?: de Estado)?|oficina|consejo|comisi[óo]n|comit[ée]|direcci[óo]n|divisi[óo]n|departamento|servicio|programa|fundaci[óo]n|observatorio|l[íi]nea(?: gratuita)?|instituto|red|centro|defensor[íi]a|procuradur[íi]a|asociaci[óo]n|secretar[íi]a|tribunal|juzgado|corte|colectivo|oeneg[ée])$/iu,
  anyBody:
    /^(?:agencia|organismo|organizaci[óo]n|entidad|instituci[óo]n|dependencia|cartera(?: de Estado)?|oficina|unidad|oeneg[ée])$/iu,
  joint: /^\s?(?:\([^)]{1,30}\)\s)?(?:de|del|de la|de los|de las|y|y la|y el|e)\s?$/u,
  titleInName:
    /^(?:Director|Directora|Fiscal|Ministr[oa]|Viceministr[oa]|Defensora?|Coordinadora?|Comandante|Coronel|General|Mayor|Capit[áa]n|Comisari[oa]|Presidenta?|Presidente|Secretari[oa]|Procuradora?|Juez|Jueza|Jef[ae]|Doctora?|Alcald(?:e|esa)|Gobernadora?|Inspectora?|Representante|Relatora?|Embajadora?|Senadora?|Diputad[oa]|Teniente|Subsecretari[oa]|Canciller)(?:\sGeneral|\sNacional|\sEjecutiv[oa])*(?:\s(?:de|del|para)\s(?:la\s|los\s|las\s)?|\s(?=\p{Lu})|$)/u,
  ofState:
    /^(?:(?:el )?gobierno(?: \p{Ll}+| de .{2,40})?|autoridades(?: \p{Ll}+){0,2}|polic[íi]as?(?: \p{L}+){0,4}|fiscal[íi]a(?: \p{L}+){0,5}|fiscales|tribunales|tribunal|jueces|juzgados?|justicia|Estado|ministerio(?: \p{L}+){0,7}|procuradur[íi]a(?: \p{L}+){0,5}|agentes|investigadores|funcionarios|fuerzas de seguridad)$/iu,
  common:
    /^(?:polic[íi]as?|autoridades|tribunal(?:es)?|jueces|justicia|fiscales|investigadores|agentes|fuerzas de seguridad|ministr[oa]|albergue|empresa|l[íi]nea gratuita|gobierno)(?:\s.{1,40})?$|^(?:Estado|Tribunales|Autoridades|ONGs?|organizaciones)$/u,
  clause:
    /;\s|,\s(?:mientras(?:\sque)?|en\stanto|pero|aunque|si\sbien|y\s(?=(?:el|la|los|las)\s\p{Lu}))|\s(?:mientras\sque|y\sel\s(?=\p{Lu})|y\sque,\saparte)|\.\s/gu,
  narrative:
    /narrativa|informe (?:anual )?(?:sobre|de) (?:la )?trata|reporte (?:sobre|de) trata|informe de pa[íi]s|perfil de pa[íi]s|^[\p{L} ]{4,40}: (?:informe|reporte|rese[ñn]a|estudio) anual/iu,
  ownVoice: /an[áa]lisis|comentario|opini[óo]n|editorial/iu,
  governmentOf: (country) => `Gobierno de ${country}`,
  lawName:
    /(?:[Ee]l|del|al)\s(?<law>C[óo]digo Penal|C[óo]digo Org[áa]nico Integral Penal|COIP|proyecto de ley|anteproyecto)/u,
};
