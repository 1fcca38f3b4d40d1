import { noun, type CueRule } from '../cue.ts';

/** What was done to the children of somebody, up to the noun: they are counted like those beside whom they stand. */
const CHILDREN_OF =
  '(?:explot|prostitu|vend|entreg|ced|ofrec|oblig|rescat|llev|atend|acog|alberg|asist|repatri|recib|proteg|aloj|retorn|liber)\\p{L}{0,8}(?: [\\p{L}#]+){0,6} #{1,9} (?:de )?(?:sus |las )?(?:\\p{L}{1,12} )?';

const DEMOGRAPHIC = [
  `(?<=${CHILDREN_OF})hij[oa]s`,
  'mujer(?:es)?|hombres?|var[óo]n(?:es)?|niñ[oa]s?|niñas,? niños(?: y adolescentes)?|NNA|menor(?:es)?(?: de edad)?(?! de \\d)|adolescentes?|mayores de edad',
  'j[óo]venes|chic[oa]s|personas?|ciudadan[oa]s|extranjer[oa]s|migrantes|inmigrantes|refugiad[oa]s|solicitantes de asilo|trabajador(?:es|as)|jornaler[oa]s|peones',
  'obreros|compatriotas|beb[ée]s|adult[oa]s|individuos|sujetos|muchach[oa]s|herman[oa]s|señoritas|femeninas|masculinos|trans(?:g[ée]nero|exuales)?',
  'pasajer[oa]s|integrantes|miembros|connacionales|nacionales(?= de| venezol| colomb)|estudiantes|ind[íi]genas|recién nacidos|infantes|cabecillas|prostitutas|trabajadoras sexuales|empleadas',
  'parejas|familias|madres|bailarinas|temporer[oa]s|huérfan[oa]s',
].join('|');

/** Words that stand before and after a noun without changing what is counted. */
const LIKELY = '(?:(?:posibles?|presunt[oa]s?|supuest[oa]s?|potenciales|nuev[oa]s?|primer[oa]s) )?';

/** What is counted, by the noun that follows the number. */
export const ES_NOUNS: readonly CueRule[] = [
  noun(
    'victim',
    `${LIKELY}(?:v[íi]ctimas?|sobrevivientes?|supervivientes?|agraviad[oa]s?|ofendid[oa]s|damnificad[oa]s|afectad[oa]s|perjudicad[oa]s|esclav[oa]s|explotad[oa]s|tratad[oa]s|captad[oa]s|rescatad[oa]s|liberad[oa]s|repatriad[oa]s|retornad[oa]s|asistid[oa]s|atendid[oa]s|usuarias|beneficiari[oa]s|albergad[oa]s)(?: (?:potenciales|identificadas|directas))?`,
  ),
  noun(
    'offence',
    '(?:trata|tráfico|trafico)(?: il[íi]cito)?(?: (?:y|o|e) (?:el )?(?:tr[áa]fico|trata)(?: il[íi]cito)?)? de (?:personas|migrantes|mujeres|niñ[oa]s|seres humanos|menores|blancas|adolescentes|inmigrantes)(?: con fines de explotaci[óo]n (?:sexual|laboral))?',
  ),
  noun('person', DEMOGRAPHIC),
  noun(
    'suspect',
    `${LIKELY}(?:tratantes?|sospechos[oa]s?|imputad[oa]s?|acusad[oa]s?|sindicad[oa]s?|procesad[oa]s?|encausad[oa]s?|proxenetas?|traficantes?|responsables?|implicad[oa]s?|captador(?:es|as)?|reclutador(?:es|as)?|agresor(?:es|as)?|delincuentes?|involucrad[oa]s?|investigad[oa]s?|indiciad[oa]s?|aut[oó]r(?:es)?|coyotes?|explotador(?:es|as)?|victimari[oa]s?|denunciad[oa]s|criminales|infractores|mafiosos|c[óo]mplices|secuaces|pr[óo]fug[oa]s|regentes|empleador(?:es|as)|propietari[oa]s|dueñ[oa]s|encargad[oa]s|empresari[oa]s|administrador(?:es|as)|intermediari[oa]s|enganchador(?:es|as))`,
  ),
  noun(
    'case',
    `${LIKELY}(?:(?<!(?:cada|ese|este|tal|todo|cualquier) )casos?|hechos|causas?(?! judicial)|expedientes?|noticias? (?:del delito|criminal(?:es)?)|delitos|il[íi]citos|eventos|sucesos|incidentes|situaciones|fichas|legajos|referidos(?= por)|(?<=recibi\\p{L}{1,4} (?:en el \\S{4} )?#{1,6} )referidos|episodios|ingresos(?= (?:en|al) (?:fiscal|ministerio|sistema))|alertas(?! alba| amber))`,
  ),
  noun('complaint', '(?:nuevas )?(?:denuncias?|querellas?|quejas|presentaciones|reportes?|avisos|partes policiales)'),
  // "se judicializaron 67 carpetas": what was brought to court is no longer only investigated.
  noun(
    'prosecution',
    '(?<=(?:judicializ|formaliz)(?:aron|[óo]|ad[oa]s?|ar) (?:(?:a|otras|unas|m[áa]s de|al menos) ){0,2}#{1,12} )(?:carpetas?(?: de investigaci[óo]n)?|investigaciones|indagatorias|averiguaciones(?: previas)?)|(?:carpetas(?: de investigaci[óo]n)?|investigaciones|averiguaciones(?: previas)?)(?= (?:(?:ya )?(?:fueron|han sido|est[áa]n) )?(?:judicializad|formalizad|elevad)[oa]s)',
  ),
  noun(
    'investigation',
    '(?:nuevas )?(?:carpetas?(?: de investigaci[óo]n| fiscales)?|indagatorias|investigaciones|averiguaciones(?: previas)?|pesquisas|indagaciones|diligencias|atestados|sumarios|cuadernos de investigaci[óo]n|instrucciones fiscales|l[íi]neas de investigaci[óo]n|expedientes de investigaci[óo]n)',
  ),
  noun(
    'prosecution',
    'procesos(?: penales| judiciales)?|procedimientos (?:judiciales|penales|incoados|abiertos)(?: incoados| abiertos)?|causas? (?:judicial(?:es)?|penal(?:es)?|formalizadas?|elevadas?)|juicios(?: orales)?|acusaciones|procesamientos|enjuiciamientos|elevaciones a juicio|judicializaciones|consignaciones|vinculaciones a proceso|formulaciones de cargos|formalizaciones|requerimientos (?:acusatorios|de (?:acusaci[óo]n|elevaci[óo]n a juicio))|escritos de acusaci[óo]n|autos de (?:procesamiento|apertura a juicio)|dict[áa]menes acusatorios',
  ),
  noun(
    'conviction',
    'condenas?|(?:sentencias?|fallos?|resoluciones)(?: \\p{L}+)? (?:condenatori[oa]s?|de condena)|condenatori[oa]s?|condenad[oa]s?|sentenciad[oa]s|culpables|penad[oa]s',
  ),
  noun(
    'acquittal',
    '(?:sentencias?|fallos?) (?:absolutori[oa]s?|de absoluci[óo]n)|absolutori[oa]s?|absoluciones|absuelt[oa]s|sobreseimientos',
  ),
  noun('sentence', 'sentencias?|fallos?|veredictos?|resoluciones judiciales|sentencias mixtas|mixtas'),
  noun(
    'arrest',
    'detenid[oa]s?|detenciones|arrestad[oa]s?|arrestos|aprehendid[oa]s?|aprehensiones|capturad[oa]s?|capturas|recluid[oa]s|pres[oa]s|encarcelad[oa]s|privad[oa]s de (?:la )?libertad|apresad[oa]s|en prisi[óo]n preventiva',
  ),
  noun('charge', 'cargos'),
  noun('accusation', '(?:resoluciones de )?imputaciones(?: formales)?'),
  noun('rescue', 'rescates|liberaciones'),
  noun(
    'assistance',
    'atenciones(?! telef)|asistencias(?! t[ée]cnicas)|repatriaciones|acompañamientos|derivaciones|ingresos(?! (?:en|al) (?:fiscal|ministerio|sistema|mensual|econ))(?= |[.,;)]|$)|reintegraciones|medidas de protecci[óo]n',
  ),
  noun(
    'operation',
    'operativos?|operaciones|operaci[óo]n|acciones (?:policiales|operativas)|intervenciones|redadas|procedimientos(?! (?:judiciales|penales|incoados|abiertos))|batidas|megaoperativos|dispositivos policiales|rondas',
  ),
  noun(
    'search',
    'allanamientos?|registros(?= (?:domiciliari|practicad|simult[áa]ne|en (?:(?:distint|divers|vari|l)[oa]s? |#{1,4} )?(?:inmuebles?|domicilios?|viviendas?|pisos?|locales|clubes|casas?)))|(?<=(?:practic|llev|realiz|efectu|hicieron|hizo)\\p{L}{0,5} (?:a cabo )?(?:(?:un total de|m[áa]s de|otros|hasta) )?#{1,6} )registros|entradas y registros|cateos',
  ),
  noun(
    'raid',
    'talleres(?! (?:de capacitaci|de sensibil|para|a))|prost[íi]bulos|whisker[íi]as|bares|cantinas|locales(?: nocturnos)?|domicilios|inmuebles|viviendas|departamentos(?= allanad)|clubes(?! inspecc)|night ?clubs|burdeles|hoteles|alojamientos|fincas|campos|quintas|lenocinios|cabar[ée]s?|cabarets?|karaokes?|saunas?|discotecas?|(?:centros|salas|salones|casas) (?:nocturn[oa]s|de masajes?|de citas)|f[áa]bricas|bodegas|spas|casas de citas|pisos(?= (?:registrad|allanad))',
  ),
  noun('inspection', 'inspecciones?|controles|fiscalizaciones|visitas(?: de inspecci[óo]n)?|verificaciones|revisiones'),
  noun(
    'vehicle',
    '(?<=(?:control|inspeccion|revis|registr|fiscaliz|verific)\\p{L}{1,6} [^.;]{0,90}#{1,9} )(?:lugares|ubicaciones|emplazamientos|puntos|domicilios)|veh[íi]culos|buses|autobuses|embarcaciones|establecimientos(?= inspeccion)|empresas|flotas|centros de trabajo|vuelos',
  ),
  noun(
    'group',
    '(?:redes|bandas|organizaciones(?: criminales| delictivas)?(?! (?:no gubernamentales|de (?:la )?sociedad|civiles|sociales|humanitarias|independientes|ciudadanas|religiosas|p[úu]blicas|\\p{L}+(?:aron|ieron)(?!\\p{L})))|grupos(?: criminales| delictivos| organizados)?|c[ée]lulas|clanes|mafias|estructuras(?: criminales)?|red criminal|tramas|entramados)',
  ),
  noun(
    'contact',
    'llamadas?|llamados|contactos?|mensajes?|consultas?|comunicaciones|orientaciones|correos|(?:denuncias|reportes|atenciones|asesor[íi]as|consultas) telef[óo]nic[oa]s|alertas ciudadanas|asesor[íi]as',
  ),
  noun(
    'official',
    'polic[íi]as|agentes|funcionari[oa]s|servidor(?:es|as)(?: p[úu]blic[oa]s)?|fiscales(?! de| regional| departament)|jueces|juezas|magistrad[oa]s|efectivos|docentes|maestr[oa]s|operador(?:es|as)(?: de (?:justicia|turismo))?|profesor(?:es|as)|periodistas|uniformados|capacitad[oa]s|autoridades|m[ée]dicos|inspector(?:es|as)|participantes|l[íi]deres|soldados|militares|voluntari[oa]s|transportistas|profesionales|personal|comunicador(?:es|as)|asistentes|fiscales adjuntos',
  ),
  noun(
    'other',
    'organizaciones(?= (?:no gubernamentales|de (?:la )?sociedad|civiles|sociales|humanitarias|independientes|ciudadanas|religiosas|p[úu]blicas|\\p{L}+(?:aron|ieron)(?!\\p{L})))|instituciones|camas|cupos|albergues|refugios|casas de acogida|visas|permisos|becas|programas|campañas|talleres (?:de|para) \\p{L}+|desaparecid[oa]s|desapariciones|(?:denuncias|casos|reportes|personas|mujeres|niñas|niños|menores|ni[ñn]os y niñas|adolescentes|niñas y adolescentes|hechos) (?:(?:de|por) )?(?:personas |mujeres |niñ[oa]s )?(?:desaparecid[oa]s|desaparici[óo]n(?:es)?)|alertas (?:alba|amber|alba-keneth|alba keneth)|extradiciones|anuncios|avisos clasificados|sitios web|p[áa]ginas web|solicitudes|recursos|apelaciones|pasaportes|unidades|fiscal[íi]as|juzgados|feminicidios|homicidios|muertes|asesinatos|eventos de capacitaci[óo]n|charlas|reuniones|plazas|psic[óo]log[oa]s|abogad[oa]s|trabajadoras sociales|empleados|turistas|habitantes|cuentas|tel[ée]fonos|celulares|m[óo]viles|armas|convenios|oficinas|sedes|m[óo]dulos|ministerios',
  ),
  noun(
    'irrelevant',
    `legisladores|diputados|senadores|votos|h[ée]ctareas|art[íi]culos|cap[íi]tulos|ejes|pilares|metas|objetivos|historias|p[áa]ginas|preguntas|razones|tipos|clases|(?<!otras )formas|maneras|modalidades|(?<!${CHILDREN_OF})hij[oa]s|ocasiones|oportunidades|veces|idiomas|pisos|cuadras|delegaciones|pasos|l[íi]neas|testigos|habitaciones|cuartos|lugares|puestos|sitios(?! web)|primeros (?:lugares|puestos|sitios)|entidades|metros|hect[áa]reas|grados|recomendaciones|exhortos|oficios|sesiones|audiencias|resoluciones(?! (?:judicial|condenat|absolut|de condena|de imputa))|acuerdos|observaciones`,
  ),
];
