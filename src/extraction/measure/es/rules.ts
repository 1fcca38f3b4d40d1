import { sign, type MeasureLanguage } from '../cue.ts';
import { ES_ACTS } from './acts.ts';
import { ES_NOUNS } from './nouns.ts';
import { ES_SYNTAX } from './syntax.ts';

export const ES_MEASURES: MeasureLanguage = {
  rules: [
    ...ES_NOUNS,
    ...ES_ACTS,
    sign(
      'rise',
      'salto|super[óo](?= en| un)|aument(?:o|[óo]|aron|ado|an|a)|increment(?:o|[óo]|aron|ado|a|arse)|creci(?:[óo]|eron|do|miento)|crec(?:e|er)|sub(?:i[óo]|e|ieron|ida|ido)|alza|más(?= (?:que|víctimas|casos|denuncias|en|respecto)|[,.;)]|$)|superior(?:es)?|repunte|ascenso|por encima',
    ),
    sign(
      'fall',
      'recortes?|rebaja|desplom(?:e|[óo])|ca(?:y[óo]|yeron|e|ída|ído|en)|disminu(?:y[óo]|yeron|ci[óo]n|ido|ye)|baj(?:[óo]|aron|a|ado|an)|descen(?:di[óo]|so|dieron|dido)|reduc(?:ci[óo]n|ido)|redujo|redujeron|menos|inferior(?:es)?|retrocedi[óo]|merm[óo]|por debajo',
    ),
    sign(
      'outcome',
      '(?:termin|acab|conclu|culmin|deriv|lleg|finaliz|desemboc)(?:a|an|ó|aron|en|yen|yeron|yó) (?:en|a|con) (?:#{2,3} )?(?:sentencias?|condenas?|fallos?)(?: condenatori[oa]s?)?|obtuvieron (?:una |#{2,3} )?(?:sentencia|condena)|en (?:una |#{2,3} )?(?:sentencias?|condenas?)(?: condenatorias?)?',
    ),
    sign('rate', 'tasas?|[íi]ndice de (?:condenas?|impunidad|judicializaci[óo]n)'),
    sign(
      'age',
      'edad(?:es)?|años de edad|añitos|de edad|entre los|rango etario|franja|rango de edad|la más (?:pequeña|joven|chica)|el más (?:pequeño|joven|chico)|ten[íi]an|ten[íi]a(?= (?:entre|de|unos|#))|tienen?(?= (?:entre|de|#))|tendr[íi]an?|cumplidos|edad(?:es)? (?:entre|de)',
    ),
    sign(
      'law',
      'ley(?:es)?|norma(?:tiva)?|c[óo]digo(?: penal| org[áa]nico)?|coip|art[íi]culos?|decreto|legislaci[óo]n|prev[ée]n?|establecen?|estipulan?|fijan?|castigan?|sancionan?|contemplan?|penaliz(?:a|an)|dispone|penas? previstas?|proyecto|reforma|tipifica|podr[íi]an? (?:recibir|enfrentar|ser)|enfrentan?|se exponen?|endurec(?:e|i[óo])|sube la pena|punible',
    ),
    sign('limit', 'm[áa]xim[oa]|m[íi]nim[oa]|agravad[oa]s?'),
    sign(
      'prison',
      'c[áa]rcel|prisi[óo]n|penas?|presidio|reclusi[óo]n|privaci[óo]n de (?:la )?libertad|privativ[oa]s? de (?:la )?libertad|conden(?:[óo]|aron|ad[oa]s?|as?)|sentenci(?:[óo]|aron|ad[oa]s)|sentencias?|encierro|penitenciari[ao]|tras las rejas|purgar[áa]n?|cumplir[áa]n?|r[ée]gimen cerrado|fallo',
    ),
    sign('request', 'hab[íi]an? (?:pedido|solicitado)|pidi[óo]|solicit[óo]|pidieron|solicitaron|solicita|requiri[óo]'),
    sign(
      'fine',
      'multas?|indemniz(?:aci[óo]n|aciones|ar)|deber[áa]n? (?:\\p{L}+ ){0,2}?(?:pagar|abonar|cancelar)|(?:obligad|condenad)[oa]s? (?:\\p{L}+ ){0,3}?a (?:pagar|abonar|resarcir)|(?:orden[óo]|dispuso|fij[óo]) (?:\\p{L}+ ){0,3}?(?:pagar|abonar|resarcir|pago)|reparaci[óo]n(?: civil| del daño)?|resarcimiento|compensaci[óo]n|al pago de|pagar[áa]n|fianza|sanci[óo]n (?:econ[óo]mica|pecuniaria)',
    ),
    sign(
      'proceeds',
      'incaut(?:[óo]|aron|ad[oa]s?|aci[óo]n)|intervin(?:o|ieron)|intervenid[oa]s?|requis(?:[óo]|aron|ad[oa]s?)|en met[áa]lico|decomis(?:[óo]|aron|o|ad[oa]s)|confisc(?:[óo]|ad[oa]s)|ganan(?:cias)?|ganaban|genera(?:n|ba|ron)?|deja(?:n|ba|ron)?(?= (?:[\\p{L}]+ ){0,3}#)|lucro|mueven?|mov[íi]an?|recaudaban?|recaudaci[óo]n|obten[íi]an?|facturaban?|beneficios|ingresos|utilidades|embarg(?:[óo]|ad[oa]s)|lav(?:[óo]|ado|aron)|bienes|en efectivo|llevaban? consigo|en su poder|portaban?|secuestr(?:[óo]|aron|ad[oa]s)|rentabilidad|negocio',
    ),
    sign(
      'funding',
      'presupuest(?:o|os|aria|ario|ad[oa]s)|asign(?:[óo]|aron|ad[oa]s|a|aci[óo]n)|destin(?:[óo]|aron|a|an|ad[oa]s)|inver(?:sión|siones|tir[áa])|invirti[óo]|invirtieron|financi(?:[óo]|amiento|ad[oa]s|a)|fondos?|recursos|aport(?:[óo]|e|es|aron)|don(?:[óo]|aci[óo]n|aron)|subsidio|partida|dispone de|cuenta con|gast(?:[óo]|aron|o)|costo de (?:la )?(?:atenci[óo]n|construcci[óo]n)|desembols(?:[óo]|aron)|bonos?|apoyo econ[óo]mico|otorg(?:[óo]|aron|a)|transfiri[óo]|ejecut(?:[óo]|aron|ad[oa]s)|erog(?:[óo]|aron|aciones)|monto|cooperaci[óo]n|proyecto|subvenci(?:[óo]n|ones)|ayudas?|programa',
    ),
    sign(
      'price',
      'vend(?:en|[íi]an?|id[oa]s?|er|i[óo]|ieron)|compr(?:ar|aban?|[óo]|aron|ad[oa]s?)|pag(?:an?|aban?|[óo]|ad[oa]s?|ar|aron|uen|ando|ar[íi]an?)|deudas?|debe[n]?(?= #)|deb[íi]an?(?: entregar)?|adeudaban?|precios?|cobr(?:an?|aban?|[óo]|ar|aron|ad[oa]s?|ando)|exig(?:en?|[íi]an?|i[óo]|ieron|id[oa]s?|ir)|ped[íi]an?|piden?|pidieron|ofrec(?:[íi]an?|en|ieron|[íi]a)|cuesta|costaba|val[íi]a|a cambio de|por cliente|por cada|por chica|entreg(?:ar|aban|ad[oa]s)|cuota|rescate de|tr[áa]mites|recib[íi]an?|abonaban?|por persona|por niña|saldar',
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
    /(?:(?<![\p{L}])(?:es|son|era|eran|fue|fueron|ser|sido|hubo|hay|suman?|sumaron|sumaba|suma|totaliz(?:an|aron|ó)|alcanz(?:ó|an|aron)|llegan?|llegaron|llegó|ascend(?:ió|ieron|ían)|asciende|ubicó|situó|subi(?:ó|eron)|bajó|bajaron|cay(?:ó|eron)|pas(?:ar|aron|ó)|a|de|con|ronda|rondan|rozó|superó|superan|contabilizó|cuenta|registró|reportó|cifra)|[:–—-])\s(?:(?:solo|sólo|apenas|unos|unas|casi|cerca de|más de|menos de|al menos|los|las|un total de|total de|alrededor de|aproximadamente|a|de|hasta)\s){0,3}$/iu,
  difference:
    /^\s(?:[\p{L}]+\s){0,3}?(?:más|(?<fall>menos))(?:\s\([^()]{1,30}\))?(?:\sque|(?<open>[.,;)]|$)|\s(?:de los|respecto))/iu,
  isVictims:
    /^\s(?:resultaron ser|eran|fueron identificad[oa]s como|(?:fueron|han sido|eran|son) (?:\p{L}+mente )?(?:reconocid|considerad|clasificad|catalogad|certificad|acreditad|confirmad)[oa]s(?: como)?)\s(?:[\p{L}]+\s){0,1}v[íi]ctimas(?![\p{L}])/iu,
  hotline:
    /(?<![\p{L}])(?:l[íi]neas? (?:gratuitas?|de ayuda|telef[óo]nicas?|de denuncias?|nacional(?:es)?|de emergencia|#+)|la l[íi]nea|call ?center|central telef[óo]nica|whatsapp)(?![\p{L}])/iu,
  clauseEnd:
    /[;:—–()]|\.\s|,\s(?:mientras|aunque|pero|y|que|quien|quienes|cuando|donde|en cambio|con)(?![\p{L}])|(?<![\p{L}])(?:mientras(?: que)?|aunque|pero|en tanto)(?![\p{L}])/giu,
  syntax: ES_SYNTAX,
};
