import { noun, sign, type MeasureLanguage } from '../cue.ts';
import { ES_ACTS } from './acts.ts';
import { ES_SYNTAX } from './syntax.ts';

const DEMOGRAPHIC =
  'mujeres|hombres|varones|var[óo]n|mujer|niñ[oa]s?|niñas,? niños(?: y adolescentes)?|menores(?: de edad)?(?! de \\d)|adolescentes|j[óo]venes|chic[oa]s|personas|ciudadan[oa]s|extranjer[oa]s|migrantes|trabajador(?:es|as)|jornaleros|peones|obreros|compatriotas|beb[ée]s|adult[oa]s|individuos|sujetos|muchach[oa]s|hermanos|hermanas|señoritas|femeninas|masculinos|trans(?:g[ée]nero|exuales)?|pasajeros|integrantes|miembros|connacionales|estudiantes|ind[íi]genas|recién nacidos|infantes|liberad[oa]s|cabecillas';

export const ES_MEASURES: MeasureLanguage = {
  rules: [
    noun(
      'victim',
      '(?:(?:posibles|presuntas|potenciales|nuevas) )?(?:v[íi]ctimas?|sobrevivientes?|agraviad[oa]s?|afectad[oa]s|rescatad[oa]s|esclav[oa]s|explotad[oa]s|repatriad[oa]s|tratad[oa]s)(?: (?:potenciales|de trata|identificadas))?',
    ),
    noun(
      'offence',
      '(?:trata|tráfico|trafico)(?: il[íi]cito)?(?: y (?:el )?tr[áa]fico(?: il[íi]cito)?)? de (?:personas|migrantes|mujeres|niñ[oa]s|seres humanos|menores|blancas|adolescentes)(?: con fines de explotaci[óo]n (?:sexual|laboral))?',
    ),
    noun('person', DEMOGRAPHIC),
    noun(
      'suspect',
      '(?:(?:presuntos|supuestos) )?(?:tratantes?|sospechos[oa]s?|imputad[oa]s?|acusad[oa]s?|sindicad[oa]s?|procesad[oa]s?|proxenetas?|traficantes?|responsables|implicad[oa]s?|captador(?:es|as)?|agresores|delincuentes|involucrad[oa]s?|investigad[oa]s|aut[oó]r(?:es)?|coyotes|explotadores|victimarios)',
    ),
    noun(
      'case',
      '(?:nuevos )?(?:casos?|hechos|causas?(?! judicial)|expedientes?|noticias? (?:del delito|criminal(?:es)?)|delitos|il[íi]citos|eventos|sucesos|incidentes|situaciones|fichas|legajos|alertas(?! alba| amber))',
    ),
    noun('complaint', '(?:nuevas )?(?:denuncias?|querellas?|reportes?|avisos)'),
    noun(
      'investigation',
      '(?:nuevas )?(?:carpetas?(?: de investigaci[óo]n| fiscales)?|indagatorias|investigaciones|averiguaciones(?: previas)?|pesquisas|indagaciones|diligencias|atestados|sumarios|cuadernos de investigaci[óo]n)',
    ),
    noun(
      'prosecution',
      'procesos(?: penales| judiciales)?|causas? judicial(?:es)?|juicios(?: orales)?|acusaciones|procesamientos|enjuiciamientos|elevaciones a juicio|judicializaciones|consignaciones|vinculaciones a proceso|formulaciones de cargos|requerimientos acusatorios',
    ),
    noun(
      'conviction',
      'condenas?|(?:sentencias?|fallos?|resoluciones) condenatori[oa]s?|condenatori[oa]s?|condenad[oa]s?|sentenciad[oa]s|culpables',
    ),
    noun(
      'acquittal',
      '(?:sentencias?|fallos?) absolutori[oa]s?|absolutori[oa]s?|absoluciones|absuelt[oa]s|sobreseimientos',
    ),
    noun('sentence', 'sentencias?|fallos?|veredictos?|resoluciones judiciales|sentencias mixtas|mixtas'),
    noun(
      'arrest',
      'detenid[oa]s?|detenciones|arrestad[oa]s?|arrestos|aprehendid[oa]s?|aprehensiones|capturad[oa]s|capturas|recluid[oa]s|pres[oa]s|encarcelad[oa]s|privad[oa]s de (?:la )?libertad',
    ),
    noun('charge', 'cargos'),
    noun('accusation', '(?:resoluciones de )?imputaciones(?: formales)?'),
    noun(
      'operation',
      'operativos?|operaciones|acciones policiales|intervenciones|redadas|procedimientos(?! judiciales)|batidas|rescates',
    ),
    noun(
      'raid',
      'allanamientos?|registros domiciliarios|cateos|talleres|prost[íi]bulos|whisker[íi]as|bares|cantinas|locales(?: nocturnos)?|domicilios|inmuebles|viviendas|departamentos(?= allanad)|clubes(?! inspecc)|night ?clubs|burdeles|hoteles|alojamientos|fincas|campos|quintas|lenocinios',
    ),
    noun(
      'inspection',
      'inspecciones?|controles|fiscalizaciones|visitas(?: de inspecci[óo]n)?|verificaciones|revisiones',
    ),
    noun('vehicle', 'veh[íi]culos|buses|embarcaciones|establecimientos(?= inspeccion)|empresas|flotas'),
    noun(
      'group',
      '(?:redes|bandas|organizaciones(?: criminales| delictivas)?|grupos(?: criminales| delictivos| organizados)?|c[ée]lulas|clanes|mafias|estructuras(?: criminales)?|red criminal)',
    ),
    noun(
      'contact',
      'llamadas?|llamados|contactos?|mensajes?|consultas?|comunicaciones|orientaciones|correos|atenciones telef[óo]nicas|alertas ciudadanas',
    ),
    noun(
      'official',
      'polic[íi]as|agentes|funcionari[oa]s|servidor(?:es|as)(?: p[úu]blic[oa]s)?|fiscales(?! de| regional| departament)|jueces|juezas|efectivos|docentes|maestr[oa]s|operador(?:es|as)(?: de justicia)?|profesores|periodistas|uniformados|capacitad[oa]s|autoridades|m[ée]dicos|inspectores|participantes|l[íi]deres|soldados|militares|voluntarios|transportistas|profesionales|personal',
    ),
    noun(
      'other',
      'camas|cupos|albergues|refugios|casas de acogida|visas|permisos|becas|programas|campañas|talleres de capacitaci[óo]n|desaparecid[oa]s|desapariciones|(?:denuncias|casos|reportes|personas|mujeres|niñas|niños|menores|ni[ñn]os y niñas|adolescentes|niñas y adolescentes|hechos) (?:(?:de|por) )?(?:personas |mujeres |niñ[oa]s )?(?:desaparecid[oa]s|desaparici[óo]n(?:es)?)|alertas (?:alba|amber|alba-keneth|alba keneth)|extradiciones|anuncios|avisos clasificados|sitios web|p[áa]ginas web|solicitudes|recursos|apelaciones|pasaportes|unidades|fiscal[íi]as|juzgados|feminicidios|homicidios|muertes|asesinatos|eventos de capacitaci[óo]n|charlas|reuniones|plazas|psic[óo]log[oa]s|abogad[oa]s|trabajadoras sociales|empleados|turistas|habitantes',
    ),
    noun(
      'irrelevant',
      'legisladores|diputados|senadores|votos|h[ée]ctareas|art[íi]culos|cap[íi]tulos|ejes|pilares|metas|objetivos|historias|p[áa]ginas|preguntas|razones|tipos|formas|maneras|hijos|hijas|ocasiones|oportunidades|veces|idiomas|pisos|cuadras|delegaciones|pasos|l[íi]neas|testigos',
    ),
    ...ES_ACTS,
    sign(
      'rise',
      'aument(?:o|[óo]|aron|ado|an|a)|increment(?:o|[óo]|aron|ado|a|arse)|creci(?:[óo]|eron|do|miento)|crec(?:e|er)|sub(?:i[óo]|e|ieron|ida|ido)|alza|más(?= (?:que|víctimas|casos|denuncias|en|respecto)|[,.;)]|$)|superior(?:es)?|repunte|ascenso|por encima',
    ),
    sign(
      'fall',
      'ca(?:y[óo]|yeron|e|ída|ído|en)|disminu(?:y[óo]|yeron|ci[óo]n|ido|ye)|baj(?:[óo]|aron|a|ado|an)|descen(?:di[óo]|so|dieron|dido)|reduc(?:ci[óo]n|ido)|redujo|redujeron|menos|inferior(?:es)?|retrocedi[óo]|merm[óo]|por debajo',
    ),
    sign('rate', 'tasas?|[íi]ndice de (?:condenas?|impunidad|judicializaci[óo]n)'),
    sign(
      'age',
      'edad(?:es)?|años de edad|añitos|de edad|entre los|rango etario|la más (?:pequeña|joven|chica)|el más (?:pequeño|joven|chico)|tenían|cumplidos',
    ),
    sign(
      'law',
      'ley(?:es)?|norma(?:tiva)?|c[óo]digo(?: penal| org[áa]nico)?|coip|art[íi]culos?|decreto|legislaci[óo]n|prev[ée]n?|establecen?|estipulan?|fijan?|castigan?|sancionan?|contemplan?|penaliz(?:a|an)|dispone|penas? previstas?|m[áa]xim[oa]|m[íi]nim[oa]|proyecto|reforma|tipifica|podr[íi]an? (?:recibir|enfrentar|ser)|enfrentan?|se exponen?|endurec(?:e|i[óo])|agravad[oa]|sube la pena|punible',
    ),
    sign(
      'prison',
      'c[áa]rcel|prisi[óo]n|penas?|presidio|reclusi[óo]n|privaci[óo]n de (?:la )?libertad|privativ[oa]s? de (?:la )?libertad|conden(?:[óo]|aron|ad[oa]s?|as?)|sentenci(?:[óo]|aron|ad[oa]s)|sentencias?|encierro|penitenciari[ao]|tras las rejas|purgar[áa]n?|cumplir[áa]n?|r[ée]gimen cerrado|fallo',
    ),
    sign('request', 'hab[íi]an? (?:pedido|solicitado)|pidi[óo]|solicit[óo]|pidieron|solicitaron|solicita|requiri[óo]'),
    sign(
      'fine',
      'multas?|indemniz(?:aci[óo]n|aciones|ar)|reparaci[óo]n(?: civil| del daño)?|resarcimiento|compensaci[óo]n|al pago de|pagar[áa]n|fianza|sanci[óo]n (?:econ[óo]mica|pecuniaria)',
    ),
    sign(
      'proceeds',
      'incaut(?:[óo]|aron|ad[oa]s?|aci[óo]n)|decomis(?:[óo]|aron|o|ad[oa]s)|confisc(?:[óo]|ad[oa]s)|ganan(?:cias)?|ganaban|genera(?:n|ba|ron)?|lucro|mueven?|mov[íi]an?|recaudaban?|recaudaci[óo]n|obten[íi]an?|facturaban?|beneficios|ingresos|utilidades|embarg(?:[óo]|ad[oa]s)|lav(?:[óo]|ado|aron)|bienes|en efectivo|secuestr(?:[óo]|aron|ad[oa]s)|rentabilidad|negocio',
    ),
    sign(
      'funding',
      'presupuest(?:o|os|aria|ario|ad[oa]s)|asign(?:[óo]|aron|ad[oa]s|a|aci[óo]n)|destin(?:[óo]|aron|a|an|ad[oa]s)|inver(?:sión|siones|tir[áa])|invirti[óo]|invirtieron|financi(?:[óo]|amiento|ad[oa]s|a)|fondos?|recursos|aport(?:[óo]|e|es|aron)|don(?:[óo]|aci[óo]n|aron)|subsidio|partida|dispone de|cuenta con|gast(?:[óo]|aron|o)|costo de (?:la )?(?:atenci[óo]n|construcci[óo]n)|desembols(?:[óo]|aron)|bonos?|apoyo econ[óo]mico|otorg(?:[óo]|aron|a)|transfiri[óo]|ejecut(?:[óo]|aron|ad[oa]s)|erog(?:[óo]|aron|aciones)|monto|cooperaci[óo]n|proyecto|subvenci(?:[óo]n|ones)|ayudas?|programa',
    ),
    sign(
      'price',
      'vend(?:en|[íi]an?|id[oa]s?|er|i[óo]|ieron)|compr(?:ar|aban|[óo]|aron|ad[oa]s)|pag(?:an|aban?|[óo]|ado|ar|aron|uen)|deudas?|deb[íi]an?(?: entregar)?|adeudaban?|precios?|cobr(?:an|aban?|aba|[óo]|ar|aron)|exig(?:en|[íi]an?|i[óo]|ieron)|ped[íi]an?|ofrec(?:[íi]an?|en|ieron|[íi]a)|cuesta|costaba|val[íi]a|a cambio de|por cliente|por cada|por chica|entreg(?:ar|aban|ad[oa]s)|cuota|rescate de|tr[áa]mites|recib[íi]an?|abonaban?|por persona|por niña|saldar',
    ),
    sign(
      'wage',
      'salarios?|sueldos?|jornal(?:es)?|por jornada|al mes|mensual(?:es)?|por d[íi]a|diari[oa]s|a la semana|por hora|semanal(?:es)?|remuneraci[óo]n|le pagaban|les pagaban',
    ),
    sign(
      'duration',
      'hace(?= #)|durante|lleva(?:n|ba)?|tard(?:a|[óo]|an)|demor(?:a|[óo])|dentro de|plazo|tras(?= #)|después de|cada|aniversario|antigüedad|experiencia|primer(?:os)?|promedio de espera',
    ),
  ],
  gap: /^\s?(?:(?:de|las|los|sus|otr[oa]s|nuev[oa]s|más|posibles|presunt[oa]s|supuest[oa]s|potenciales|es[oa]s|est[oa]s|est[ea]|tod[oa]s|ell[oa]s|primer[oa]s|s[óo]l[oa]s|adicionales|diferentes|distint[oa]s|\p{L}+)\s){0,3}$/iu,
  partitive:
    /^\s(?:de (?:ell[oa]s|est[oa]s|es[oa]s|l[oa]s (?:cuales|que)|aquell[oa]s)|eran|son|fueron|por|en|a|al|con|lo (?:eran|fueron|son)|,|\)|;|correspond|llegaron|se|menos|más|derivaron|quedaron|están)/iu,
  linking:
    /(?:(?<![\p{L}])(?:es|son|era|eran|fue|fueron|ser|sido|hubo|hay|suman?|sumaron|sumaba|suma|totaliz(?:an|aron|ó)|alcanz(?:ó|an|aron)|llegan?|llegaron|llegó|ascend(?:ió|ieron|ían)|asciende|ubicó|situó|subi(?:ó|eron)|bajó|bajaron|cay(?:ó|eron)|pas(?:ar|aron|ó)|a|en|de|con|ronda|rondan|rozó|superó|superan|contabilizó|cuenta|registró|reportó|cifra)|[:–—-])\s(?:(?:solo|sólo|apenas|unos|unas|casi|cerca de|más de|menos de|al menos|los|las|un total de|total de|alrededor de|aproximadamente|a|de|hasta)\s){0,3}$/iu,
  difference: /^\s(?:[\p{L}]+\s){0,3}?(?:más|(?<fall>menos))(?:\sque|[.,;)]|$|\s(?:de los|respecto))/iu,
  isVictims:
    /^\s(?:resultaron ser|eran|fueron identificad[oa]s como|fueron reconocid[oa]s como)\s(?:[\p{L}]+\s){0,1}v[íi]ctimas(?![\p{L}])/iu,
  hotline:
    /(?<![\p{L}])(?:l[íi]neas? (?:gratuitas?|de ayuda|telef[óo]nicas?|de denuncias?|nacional(?:es)?|de emergencia|#+)|la l[íi]nea|call ?center|central telef[óo]nica|whatsapp)(?![\p{L}])/iu,
  clauseEnd:
    /[;:—–()]|\.\s|,\s(?:mientras|aunque|pero|y|que|quien|quienes|cuando|donde|en cambio|con)(?![\p{L}])|(?<![\p{L}])(?:mientras(?: que)?|aunque|pero|en tanto)(?![\p{L}])/giu,
  syntax: ES_SYNTAX,
};
