import { act, type CueRule } from '../cue.ts';
import { ar, er, passive } from './verbs.ts';

/** Small words between an action called by a noun and those it befell: "el rescate de", "la condena a las". */
const OF = '(?:de|del|a|al|para|contra)(?! (?:la|el) (?:trata|delito))';

/** What was done to those counted. */
export const ES_ACTS: readonly CueRule[] = [
  act(
    'rescue',
    [
      ar('rescat', 'liber', 'salv', 'evacu', 'auxili'),
      'recuper(?:[óo]|aron|ad[oa]s?|ar|ando|an)(?! (?:la|su|el|los bienes|dinero))',
      '(?:pus(?:o|ieron)|pon(?:er|en)|puest[oa]s?|qued(?:[óo]|aron)) (?:ya )?(?:a salvo|a (?:buen )?resguardo|en libertad(?! (?:condicional|provisional|vigilada|bajo|con|con cargos))|fuera de peligro|en (?:(?:un|#{2}) )?(?:lugar|sitio) seguro)',
      '(?:traslad|llev|conduc|condu|pusi?)\\p{L}{1,6} a (?:(?:(?:un|#{2}) )?(?:lugar|sitio) seguro|lugares seguros)',
      'sac(?:[óo]|aron)(?= a (?:las |los )?(?:otr[oa]s |un[oa]s )?#)|localizad[oa]s? con vida|(?:retir|sac)(?:[óo]|aron)(?= a (?:[\\p{L}#]+ ){1,3}de )',
      'puest[oa]s? bajo (?:protecci[óo]n|resguardo)',
      '(?:sac(?:[óo]|aron|ad[oa]s?|ar)|extra(?:jo|jeron|[íi]d[oa]s?)|retir(?:[óo]|aron|ad[oa]s?)|salier(?:on)|salido|arrancad[oa]s?)(?= (?:[\\p{L}#\\d]+ ){0,6}(?:redes|red|explotaci[óo]n|situaci[óo]n(?:es)?|manos|lugar(?:es)?|local(?:es)?|burdel(?:es)?|prost[íi]bulos?|clube?s?|cautiverio|taller(?:es)?|fincas?|viviendas?|bar(?:es)?|inmuebles?|pisos?|condiciones|esclavitud|calles?|minas?|casas?))',
      'recobr(?:[óo]|aron|ado) (?:la|su) libertad',
      'recuper(?:[óo]|aron|ado) (?:la|su) libertad',
      `(?:rescate|liberaci[óo]n|recuperaci[óo]n|salvamento) ${OF}`,
    ].join('|'),
  ),
  act(
    'identify',
    [
      'trata de(?= (?:[\\p{L}]+ ){0,2}#)',
      ar('identific', 'detect', 'localiz', 'hall', 'ubic'),
      'encontr(?:[óo]|aron|ad[oa]s?|ar)(?! en (?:el|la|una?) (?:albergue|hogar|refugio))',
      er('reconoc'),
      'sal(?:i[óo]|ieron) (?:\\p{L}+ )?a la luz',
      'descubr(?:i[óo]|ieron)|descubiert[oa]s?',
      '(?:identificaci[óo]n|detecci[óo]n|hallazgo) de',
    ].join('|'),
  ),
  act(
    'describe',
    [
      passive(
        'captad',
        'explotad',
        'sometid',
        'llevad',
        'vendid',
        'trasladad',
        'reclutad',
        'engañad',
        'retenid',
        'forzad',
      ),
      passive(
        'obligad',
        'esclavizad',
        'prostituid',
        'secuestrad',
        'raptad',
        'tratad',
        'traficad',
        'reducid',
        'enganchad',
      ),
      '(?:explot|capt|traslad|reten|someti?|oblig|engañ|reclut|vend|forz|esclaviz|secuestr|enganch)(?:aban?|[íi]an?|[óo]|i[óo]|aron|ieron|ar|er|ando|iendo)(?= (?:[\\p{L}]+ ){0,2}?a )|prostitu(?:[íi]an?|y[óo]|yeron|ir|yendo)(?= a )|ten[íi]an? (?:cautiv|encerrad|retenid|sometid)[oa]s',
      'por explotar|(?:ejerc[íi]an|ejercer) la prostituci[óo]n|cayeron en (?:las )?(?:redes|manos)|viv[íi]an|proced(?:en|[íi]an) de',
    ].join('|'),
  ),
  act(
    'assist',
    [
      'atiend(?:en?|a)|asist(?:en?|[íi]a)(?! a (?:la|una|clases|juicio|reuni))|albergan?|alojan?|acog(?:en?|[íi]a)|recib(?:en?|i[óo]|ieron) a(?= (?:[\\p{L}]+ ){0,2}#)',
      er('atend', 'acog', 'proteg'),
      'asist(?:i[óo]|ieron|id[oa]s?|ir|imos)(?! a (?:la|una|clases|juicio|reuni|un taller|talleres))',
      ar(
        'alberg',
        'aloj',
        'canaliz',
        'acompañ',
        'asesor',
        'reubic',
        'resguard',
        'repatri',
        'reintegr',
        'reinsert',
        'ampar',
        'orient',
      ),
      ar('deriv').replace('ad[oa]s?', 'ad[oa]s?(?! en)'),
      'remit(?:i[óo]|ieron|id[oa]s?)(?= (?:[\\p{L}#]+ ){0,5}(?:a|al) )(?! (?:[\\p{L}#]+ ){0,6}(?:fiscal|ministerio p|juzgad|polic|justicia|tribunal))|referid[oa]s?(?! delitos?)|restituid[oa]s?',
      'benefici(?:[óo]|aron|ad[oa]s|arias|arios)|apoy(?:[óo]|aron|ad[oa]s?)|ayud(?:[óo]|aron|ad[oa]s?)(?= (?:[\\p{L}#]+ ){0,2}(?:a|por|en) )',
      'permanec(?:en|ieron|ía[n]?)(?! (?:[\\p{L}#.]+ ){0,4}(?:abiert|pendient|sin |impun|activ|vigent|archiv|pres[oa]s|detenid|en (?:investigaci|etapa|tr[áa]mite|juicio|curso|prisi)))',
      '(?:pas(?:an?|[óo]|aron|ado)|transit(?:[óo]|aron)) por (?:el|la|los|las|su|sus|este|esta|nuestr[oa]s?) (?:servicios?|programas?|albergues?|hogar(?:es)?|centros?|refugios?|casas?|unidad(?:es)?|oficinas?|dispositivos?)',
      '(?:contin[úu]an?|siguen?|permanecen?|est[áa]n?|se encuentran?|viven?|residen?|quedaron) (?:\\p{L}+ )?en (?:un|el|una|la|los|las|#{2,3}) (?:albergues?|refugios?|hogar(?:es)?|casas? de acogida|casas? hogar|centros? de (?:acogida|atenci[óo]n|protecci[óo]n))',
      '(?:al?|en) (?:el |los |las? |sus? |#{2,3} )?(?:refugios?|albergues?|hogar(?:es)?|casas? de acogida|centros? de acogida)(?: [\\p{L}]+){0,4}? (?:llegaron|ingresaron|viven|residen|permanecen|hay|se encuentran|fueron recibid[oa]s)',
      'ingres(?:aron|[óo]|ad[oa]s|ar) (?:a|en|al) (?:los |las |#{2,3} |el |la |sus? )?(?:albergues?|hogar(?:es)?|centros?|refugios?|casas?|programas?|servicios?)',
      '(?:recib(?:e|i[óo]|ieron|en|ido|[íi]an?|ir)|acced(?:i[óo]|ieron|en|ido)(?: a)?|obtuv(?:o|ieron)|tuv(?:o|ieron)(?: acceso a)?|cuentan con|reportad[oa] ?) (?:\\p{L}+ ){0,1}?(?:asistencia|atenci[óo]n|apoyo|protecci[óo]n|ayuda|acompañamiento|servicios|albergue|tratamiento|terapia|refugio|alojamiento)',
      '(?:brind|prest|otorg|proporcion)(?:a|an|[óo]|aron|ad[oa]s?|ar|ando) (?:\\p{L}+ ){0,1}?(?:asistencia|atenci(?:[óo]n|ones)|apoyo|protecci[óo]n|ayuda|acompañamiento|servicios|albergue|refugio|alojamiento|cobijo)',
      '(?:da|dan|dio|dieron|dar|dando|dado) (?:acogida|refugio|atenci[óo]n|seguimiento|acompañamiento|apoyo|asistencia|protecci[óo]n|cobijo|albergue|contenci[óo]n)',
      '(?:otorg|conced)(?:[óo]|aron|i[óo]|ieron|ad[oa]s?) (?:la |#{2,3} |el )?(?:residencia|visas?|permisos?|estatus|refugio|asilo)(?: [\\p{L}]+){0,2} a',
      '(?:traslad|llev|envi|conduc|remit|canaliz)[\\p{L}]+ (?:a|al|hasta) (?:#{2,3} |el |la |los |las )?(?:albergues?|refugios?|casas? hogar|casas? de acogida|hogar(?:es)?|centros? de (?:acogida|atenci[óo]n|protecci[óo]n|salud)|hospital(?:es)?|DIF)',
      'ofrec(?:i[óo]|ieron|e|en|ido) (?:asistencia|atenci[óo]n|servicios|apoyo|protecci[óo]n|albergue|refugio)',
      `(?:asistencia|atenci[óo]n|atenciones|protecci[óo]n|servicios|apoyo|acompañamiento|alojamiento|albergue|refugio|seguimiento|repatriaci[óo]n|reintegraci[óo]n|derivaci[óo]n)(?: (?:psicol[óo]gic[oa]|legal|jur[íi]dic[oa]|integral|m[ée]dic[oa]|social|especializad[oa]|inmediata|psicosocial))?(?: y (?:\\p{L}+ ){1,2}?)?(?:,? con [^#,.;]{1,20},)? (?:a|para|de)(?! (?:la trata|v[íi]ctimas y testigos|v[íi]ctimas de (?:la )?trata y))`,
      '(?:en|bajo) (?:seguimiento|acompañamiento|protecci[óo]n|acogida|albergues?|hogares|casas de acogida|refugios?|resguardo|tutela)',
      'qued(?:[óo]|aron) (?:a cargo|bajo (?:la )?(?:tutela|custodia|protecci[óo]n)) (?:de(?:l)?|estatal)?',
      '(?:entregad|devuelt|reunid)[oa]s? (?:a|con) (?:sus?|las?|l[oa]s) (?:propias )?(?:famili|padres|madres)\\p{L}*|institucionalizad[oa]s?',
      '(?:volvi[óo]|volvieron|regres(?:[óo]|aron)|retorn(?:[óo]|aron|ad[oa]s|ar))(?: a| al| el|s)?',
      'repatriaci[óo]n(?:es)?',
    ].join('|'),
  ),
  act(
    'estimate',
    'estim(?:a|an|[óo]|ad[oa]s?|aci[óo]n|aciones|aba[n]?)|calcul(?:a|an|[óo]|aron|ad[oa]s)|se cree que|habr[íi]an?(?! sido)|podr[íi]an (?:ser|llegar)|estar[íi]an siendo|ser[íi]an (?:v[íi]ctimas|explotad|sometid|tratad)\\p{L}*|son explotad[oa]s cada|viven en (?:condiciones de )?esclavitud|en todo el (?:mundo|planeta)|proyecta|cifra oculta',
  ),
  act(
    'arrest',
    [
      'detuv(?:o|ieron)|det(?:ener|iene[n]?|enid[oa]s?|uvimos)|detenci(?:[óo]n|ones)(?: preventivas?)? (?:de|contra)',
      ar('arrest', 'captur', 'apres').replace('arresta', 'arresta(?!s)'),
      er('aprehend'),
      'quedaron (?:detenid|pres|aprehendid)[oa]s|(?:detenci[óo]n|prisi[óo]n) preventiva|detenci[óo]n(?: provisional)? para|prisi[óo]n provisional|cayeron(?! en)|caer|(?:ca[íi]do|cay[óo]|cayeron) (?:pres|detenid)[oa]s?|guardan detenci[óo]n|encarcelad[oa]s|tras las rejas|esposad[oa]s|(?:(?:entr|ingres)(?:[óo]|aron|ad[oa]s)|(?:envi|mand)(?:[óo]|aron|ad[oa]s?)) (?:a|en|al) (?:la )?(?:prisi[óo]n|c[áa]rcel|penal|centro penitenciario)(?! (?:para|a) (?:cumplir|purgar))',
      'puest[oa]s? a disposici[óo]n|a disposici[óo]n (?:de (?:la |las |el |un )?(?:justicia|autoridad|fiscal|juez|jueza|ministerio)|judicial|del juez)|bajo arresto|en flagrancia',
      '(?:captura|aprehensi[óo]n|arresto) de',
    ].join('|'),
  ),
  // Where a prosecutor imputes first, the accusation opens the trial.
  act('prosecute', '(?<=imput[^.]{0,80})acus(?:[óo]|aron|ad[oa]s?)'),
  act(
    'charge',
    [
      'imput(?:[óo]|aron|ad[oa]s?|aci[óo]n|an?)',
      '(?:lleg(?:an?|aron|[óo]|ado)|pas(?:an?|aron|[óo])|avanz(?:an?|aron|[óo])) a (?:la |#{2,3} )?(?:etapa de |fase de )?imputaci[óo]n(?: formal)?',
      '(?:tienen?|cuentan? con|derivaron en|terminaron en|con) (?:una |#{2,3} )?imputaci[óo]n(?: formal)?',
      '(?:formul|present|levant)(?:[óo]|aron|ad[oa]s?) (?:cargos|imputaci[óo]n)|cargos (?:contra|a)',
      'acus(?:[óo]|aron|ad[oa]s?|an?)|sindicad[oa]s?|denunci[óo] penalmente|consign(?:[óo]|aron|ad[oa]s)',
      '(?:imputaci[óo]n|acusaci[óo]n) (?:de|contra|a)',
    ].join('|'),
  ),
  act(
    'prosecute',
    [
      '(?:en|a) (?:etapa|fase) (?:de juicio|intermedia|oral|de juzgamiento)|en etapa de juicio|(?:con|tienen?|cuentan? con) acusaci[óo]n|en (?:manos|poder) de (?:los? )?(?:la )?(?:tribunal(?:es)?|jue(?:z|ces)|juzgados?|justicia)|present(?:[óo]|aron) (?:la )?acusaci[óo]n|acus(?:[óo]|aron) en',
      'proces(?:ad[oa]s?|ó|aron|ar|an)|enjuici(?:ad[oa]s?|[óo]|aron|ar)|juzg(?:[óo]|aron|ad[oa]s?|ar|an)|llev(?:ad[oa]s?|[óo]|aron) (?:a juicio|ante (?:la (?:justicia|jueza?)|(?:los|un|el|varios) (?:tribunales|tribunal|juez|jueces|juzgados?)))',
      'a juicio|en juicio|causas? judicial(?:es)?|judicializ(?:ad[oa]s?|aron|[óo]|ar)|vinculad[oa]s? a proceso|(?:llevad[oa]s?|llev[óo]|llevaron|pas[óo]|pasaron) a proceso|(?:a la|en) espera de (?:juicio|sentencia|fallo|veredicto)|(?:aguarda|espera)n? (?:el )?(?:juicio|sentencia|fallo|veredicto)|pendientes? de (?:juicio|sentencia|fallo|resoluci[óo]n)|ante los tribunales|vincul(?:[óo]|aron) a proceso|acusaci[óo]n formal',
      '(?:lleg|pas)(?:aron|[óo]|an) a (?:los )?(?:tribunales|juzgados)|ventil(?:[óo]|aron|ad[oa]s?)|ante (?:los tribunales|la justicia)|elevad[oa]s? a juicio|formaliz(?:ad[oa]s?|[óo]|aron)|incoad[oa]s?|inco(?:[óo]|aron)',
      'tribunales (?:han |hab[íi]an )?(?:conocid|conociero|conoce)\\p{L}*|han conocido',
      '(?:enjuiciamiento|procesamiento|judicializaci[óo]n) de|causa (?:penal )?(?:contra|a)|juicio (?:contra|a)',
    ].join('|'),
  ),
  act(
    'convict',
    [
      'conden(?:[óo]|aron|ad[oa]s?|ar|an?)(?! que| el| la trata)|sentenci(?:[óo]|aron|ad[oa]s?|ar)',
      '(?:se declar|admiti|acept|reconoci)(?:[óo]|aron|eron|eron) (?:su )?(?:culpables?|culpabilidad|culpa)|(?:acuerdos?|pactos?) de culpabilidad|(?:procedimientos?|juicios?) abreviados?|(?:hallad|declarad|encontrad)[oa]s? culpables?|(?:hall|declar|encontr|result)(?:[óo]|aron) culpables?',
      '(?:llega(?:ron|n|do)?|lleg[óo]|terminaron|termin[óo]|acab(?:an?|aron|[óo])|conclu(?:yen|yeron|y[óo])|deriv(?:aron|[óo]|an)|culmin(?:aron|[óo]|an)|finaliz(?:aron|[óo])|desemboc(?:aron|[óo])|resultaron) (?:a|en|con) (?:#{2,3} )?(?:sentencias?|condenas?|fallos?)(?: condenatori[oa]s?)?',
      '(?:consigui(?:[óo]|eron)|obtuv(?:o|ieron)|logr(?:[óo]|aron)|recib(?:i[óo]|ieron)|tuv(?:o|ieron)|cuentan? con|tienen?) (?:ya )?(?:#{2,3} )?(?:sentencias?|condenas?|fallos?)(?: condenatori[oa]s?)?',
      '(?:recib(?:i[óo]|ieron|en|ir[áa]n)|obtuv(?:o|ieron)|cumpl(?:en|ir[áa]n|en)|purg(?:an|ar[áa]n)) (?:\\p{L}+ ){0,2}?(?:penas?|condenas?|sentencias?)',
      'con (?:sentencia|condena|(?:fallo|veredicto|resoluci[óo]n) (?:condenatori[oa]|de (?:condena|culpabilidad)))|sentencias? condenatorias?|hubo (?:sentencia|condena)|fueron a (?:la )?(?:c[áa]rcel|prisi[óo]n)|(?:entr|ingres)(?:[óo]|aron) (?:a|en) (?:la )?(?:prisi[óo]n|c[áa]rcel)(?= (?:para|a) (?:cumplir|purgar))|condenas|lleg[óo] a \\p{L}+ sentencias',
      'condena (?:a|contra|de)(?! (?:#|hasta|entre|m[áa]s))|cumplen (?:condena|pena|entre|de)|purgan',
    ].join('|'),
  ),
  // Charges against people that a court lets go; a case that it lets go is closed.
  act('drop', 'sobrese[íi]d[oa]s?|sobrese(?:y[óo]|yeron)'),
  act(
    'acquit',
    'absolvi[óo]|absolvieron|absuelt[oa]s?|absolutori[oa]s?|exoner(?:[óo]|aron|ad[oa]s?)|(?:libres?|librad[oa]s?|exculpad[oa]s?) de (?:todo )?(?:cargos?|culpa)|(?:declar(?:[óo]|aron|ad[oa]s?)) inocentes?|absoluci[óo]n de|absolver',
  ),
  act(
    'close',
    'cerr(?:[óo]|aron)(?! (?:\\d|#|el |la gesti|con ))|archiv(?:ad[oa]s?|[óo]|aron|ar|o)|rechaz(?:ad[oa]s?|[óo]|aron)|desestim(?:ad[oa]s?|[óo]|aron)|cerrad[oa]s?|sobrese[íi]d[oa]s|declinad[oa]s?|declinaron|desech(?:ad[oa]s|aron)|desestimaci[óo]n|en archivo|se cerraron',
  ),
  act(
    'investigate',
    [
      'abri(?:[óo]|eron)|abiert[oa]s|en (?:etapa|fase|periodo|período) (?:de investigaci[óo]n|preliminar|investigativa|de instrucci[óo]n)|inici(?:[óo]|aron|ad[oa]s)|apertur(?:[óo]|aron|ad[oa]s|a)',
      'investig(?:an?|ad[oa]s?|aron|[óo]|ar|ando)|en (?:investigaci[óo]n|estudio|an[áa]lisis|tr[áa]mite|curso|instrucci[óo]n)|bajo investigaci[óo]n|indagan|instru(?:y[óo]|yeron|id[oa]s)(?= (?:[\\p{L}]+ ){0,2}#)',
      'se abrieron(?= (?:[\\p{L}]+ ){0,4}#+ (?:casos|expedientes|causas|carpetas))|investigaci[óo]n (?:de|contra|a)',
    ].join('|'),
  ),
  act(
    'report',
    'denunciad[oa]s?|denunci(?:[óo]|aron|an)|registr(?:[óo]|aron|an|a|ad[oa]s?|ar)|report(?:[óo]|aron|ad[oa]s|an)|recib(?:i[óo]|ieron|id[oa]s|en)|ingres(?:aron|[óo]|ad[oa]s)|entr(?:aron|[óo])|present(?:aron|ad[oa]s)|contabiliz(?:[óo]|aron|ad[oa]s|an?)|conoci[óo]|conocieron|suman?|sumaron|tomaron conocimiento|pusieron la denuncia|anot(?:[óo]|aron|ad[oa]s)|interpuest[oa]s|interpusieron|formulad[oa]s|radic(?:[óo]|aron|ad[oa]s)|consign(?:a|an)',
  ),
  act(
    'train',
    'capacit(?:[óo]|aron|ad[oa]s?|aci[óo]n|ar|amos|an)|tom(?:aron|[óo]) (?:[\\p{L}]+ ){0,3}(?:cursos?|taller(?:es)?|capacitaci[óo]n)(?: [\\p{L}]+){0,2}|form(?:[óo] a|aron a|amos a|ar a|ad[oa]s en|aci[óo]n (?:de|a|para))|instru(?:y[óo] a|id[oa]s en)|adiestr(?:[óo]|ad[oa]s)|sensibiliz(?:[óo]|ad[oa]s|aron|ar)|cursos? (?:para|a)|entren(?:[óo]|aron|ad[oa]s)|talleres (?:para|a)|(?:particip|tom)(?:aron|ó|an) (?:parte )?en (?:[\\p{L}]+ ){0,2}(?:talleres|cursos?|capacitaci[óo]n(?:es)?|formaci[óo]n|jornadas?|seminarios?)',
  ),
  act(
    'inspect',
    'inspeccion(?:[óo]|aron|ad[oa]s|ar)|control(?:[óo]|aron|ad[oa]s)|revis(?:[óo]|aron|ad[oa]s)|fiscaliz(?:[óo]|aron|ad[oa]s)|verific(?:[óo]|aron|ad[oa]s)|identificad[oa]s en controles|visit(?:[óo]|aron|ad[oa]s)|chequead[oa]s|entrevist(?:[óo]|aron|ad[oa]s)',
  ),
  act(
    'raid',
    'allan(?:[óo]|aron|ad[oa]s?|ar)|cate(?:[óo]|aron|ad[oa]s)|intervin(?:o|ieron)|intervenid[oa]s|clausur(?:[óo]|aron|ad[oa]s)|irrumpi(?:[óo]|eron)|(?:ingres|entr|penetr)(?:[óo]|aron)(?= (?:[\\p{L}]+ ){0,3}(?:a|en) (?:\\p{L}+ ){0,2}#+ )|en #+ (?:bares|locales|inmuebles)|registrad[oa]s(?= (?:[\\p{L}]+ ){0,3}(?:domicilios|viviendas))',
  ),
  act(
    'dismantle',
    'desarticul(?:[óo]|aron|ad[oa]s?|ar|aci[óo]n)|desbarat(?:[óo]|aron|ad[oa]s)|desmantel(?:[óo]|aron|ad[oa]s|ar|amiento)|neutraliz(?:[óo]|ad[oa]s)|ca[íi]da de|desintegr(?:[óo]|ad[oa]s)|golpe(?:[óo]|aron) a',
  ),
];
