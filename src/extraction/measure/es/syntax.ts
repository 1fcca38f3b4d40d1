import type { MeasureSyntax } from '../syntax.ts';

export const ES_SYNTAX: MeasureSyntax = {
  nounPhraseEnd:
    /(?<![\p{L}])(?:en|por|para|con|y|o|que|quienes|fueron|fue|eran|son|han|a|al|desde|durante|contra|llegaron|corresponden|sin|se|del|si|cuando|no|dos|mientras|quedaron|quedó|están|está|siguen|continúan|permanecen|resultaron|terminaron|tienen|tenían|recibieron|obtuvieron|habían|había|hay|hubo)(?![\p{L}])|[,.;:()—–]/iu,
  partOf: /^\sde\s(?:entre\s)?(?:(?:los|las|sus|esos|esas|estos|estas|un\stotal\sde)\s)?$/iu,
  ofOffence: /^\sde\s$/iu,
  offenceAlone: /^\s(?:de|por)\strata(?![\p{L}])/iu,
  definite: /(?<![\p{L}])(?:los|las|esos|esas|estos|estas|sus)\s$/iu,
  restBefore: /(?<![\p{L}])l[oa]s\s(?:otr[oa]s|restantes)\s$/iu,
  restAfter:
    /^\s(?:restantes\s)?(?:recibieron|obtuvieron|cumplen|cumplieron|se\s(?:beneficiaron|acogieron))(?![\p{L}])/iu,
  listJoin: /^(?:,|\s(?:y|e|o)|,\sy)\s$/iu,
  countJoin:
    /^,?\s(?:(?:y|e|as[íi] como|además de)\s)?(?:(?:a|otr[oa]s|unos|unas|más de|al menos|cerca de|l[oa]s|sus)\s){0,2}$/iu,
  pairJoin: /^\sy\s$/iu,
  numberJoin:
    /^(?:[,;]\s(?:(?:y|e|así como)\s)?|\s(?:y|e|así como)\s)(?:(?:a|otr[oa]s|unos|unas|además|también|más de|al menos)\s){0,2}$/iu,
  asides: [
    /,\s(?:entre\s(?:ell[oa]s|l[oa]s\scuales)\s|de\sl[oa]s\s(?:cuales|que)\s|incluid[oa]s\s)?(?:\p{L}+\s){0,2}#+(?:\s\p{L}+){0,2}\s(?:de\s(?:ell[oa]s|est[oa]s|es[oa]s|l[oa]s\scuales)|menor(?:es)?)[^,.;:()#]{0,60},/giu,
    /,\s(?:con|según|junto|hasta|a la fecha|dijo|informó|indicó|explicó|además)(?:\s[^,#;:.()]{1,45})?,/giu,
    /\sde\s(?:entre\s)?#+(?:,\s#+){0,4}(?:\s(?:a|y)\s#+)?\saños(?:\sde\sedad)?(?:,)?/giu,
  ],
  respectively: /^,?\s(?:\p{L}+\s){0,3}respectivamente(?![\p{L}])/iu,
  agedBefore: /(?<![\p{L}])edad(?:es)?(?:\s(?:de|entre|que van))*\s(?:entre\s(?:los\s)?|de\s(?:los\s)?)?$/iu,
  agesOfPeopleBefore:
    /(?<![\p{L}])(?:niñas|adolescentes|víctimas|mujeres|menores|ellas|ellos|jóvenes|rescatadas)\s(?:tenían|tienen|tendrían|son)\s(?:entre\s|de\s|desde\s)?$/iu,
  extremeAgeBefore:
    /(?:más (?:pequeñ|joven|chic)|desde l?os|hasta (?:los|de)|promedio|edad media|edad mínima|edad máxima|edades|(?:el|la) (?:menor|mayor)(?! de edad)|solo|apenas)/iu,
  peopleOfAgeBefore: /(?:niñas|niños|menores|adolescentes|mujeres|víctimas|chicas|jóvenes)\sde\s$/iu,
  durationBefore:
    /(?<![\p{L}])(?:lleva(?:n|ba)?|hace|tras|dentro de|durante(?:\s(?:hasta|más de|casi|al menos|unos|cerca de))?|cada|tard(?:ó|a|aron|an)|demor(?:ó|a|aron)|dur(?:ó|a|aron))\s$/iu,
  prisonAfter: /^\s(?:de\s)?(?:c[áa]rcel|prisi[óo]n|presidio|reclusi[óo]n)/iu,
  jailedForBefore: /(?:encarcelad[oa]s?|pres[oa]s?)(?:\s\p{L}+){0,3}\spor\s$/iu,
  mayFaceBefore: /(?:podr[íi]an?|puede[n]?|enfrentan?|arriesgan?|se exponen? a)\s[^#.;]{0,50}$/iu,
  imposedBefore:
    /(?:conden(?:ó|aron|ad[oa]s?)|sentenci(?:ó|aron|ad[oa]s?)|dictaron|dictó|dictado|impuso|impusieron|recibi(?:ó|eron)|sentencias|sentencia\s(?:fija|impone|establece|señala)|(?:tribunal|jueza?|juzgado|corte|audiencia)[^#.;]{0,40}(?:fij|impus|dict|estableci|confirm|ratific)[óo])/iu,
  inAfter: /^\sen\s/iu,
  notChangeGap: /(?:de los|de las|de l[oa]s? total)\s?$/iu,
  changeGap: /(?:por|un|una|#{2,3}|en|del?)\s(?:\p{L}+\s){0,2}$|^\s$/iu,
  partAfter: /^\s?(?:de|del)\s/u,
  comparative: /^(?:más|menos|superior|inferior)/iu,
  comparativeGap: /^\s(?:de|del|de un|de una|de #{2,3}|de la|que|que el)\s?$/iu,
  levelGap: /(?:^|\s)(?:al|a|hasta(?: el)?|alcanzar(?: el)?)(?:\s(?:casi|cerca del?|más del?))?\s?$/iu,
  aboveOrBelow: /^(?:por encima|superior|por debajo|inferior)/iu,
  clauseJoin: /(?:\sy|[;.])\s/u,
  asideBeforeVerb:
    /^,\s(?:que|quienes|en su mayoría|la mayoría|todas|todos|casi todas|tod[oa]s ell[oa]s|presuntas|presuntos|supuestas|al parecer|entre ell[oa]s|incluid[oa]s|procedentes|originari[oa]s|oriund[oa]s|provenientes|de (?:nacionalidad|origen))[^#;:.()]{0,110},\s(?=(?:ha|han|había|habían|fue|fueron|serán|están|quedaron|permanecen|reciben|recibieron)\s)/iu,
  inCases: /^\sen\s(?:(?:un total de|los|las|otr[oa]s)\s)?$/iu,
  withSuspects:
    /^(?:\s|,\s)(?:con|contra|en contra de|en l[oa]s que (?:hay|hubo|figuran|están)|que (?:involucran?|involucraron|afectan|comprenden) a|por)\s(?:(?:un total de|los|las)\s)?$/iu,
  objectAgain: /^(?:l[oa]s)?\s?(?:a\s(?:todas|todos|ell[oa]s))/iu,
  relative:
    /^\s(?:que|a\s(?:los|las)\sque)\s(?:(?:ya|se|la|el|los|las|les|fueron|han|hab[íi]an?|ha|sido|polic[íi]a|fiscal[íi]a|gobierno|ministerio|autoridades|estado)\s){0,4}$/iu,
  breakdown:
    /(?:^|[.;]\s)[^#.;]{0,45}(?:encabezan?|lidera|concentra[n]?|reúnen?|reune|acumula[n]?|registr(?:a|an|ó)|suman?|tiene|aporta|ocupa|figura con|con|le siguen?|seguid[oa]s?(?: de| por)?)\s(?:[\p{L},]+\s){0,4}$/iu,
  wholeBefore: /(?:^|[,.;:(]\s)(?:de|de las|de los|del total de|de un total de|de entre(?: las| los)?|sobre)\s$/iu,
  nounOf: /^\s(?:de|del|en)\s(?:(?:l[oa]s|es[oa]s|est[oa]s|dich[oa]s|tales)\s)?$/iu,
  howMany: /¿\s?(?:\p{L}+,?\s){0,3}cu[áa]nt[oa]s?\s[^?]{3,80}\?$/iu,
  ageOfPerson:
    /(?<![\p{L}])cumpl(?:en|ir|ido|[íi]an|ieron|i[óo])\s(?:a[úu]n\s)?(?:los\s)?$|(?:mujer(?:es)?|hombres?|var(?:ón|ones)|niñ[oa]s?|j[óo]ven(?:es)?|chic[oa]s?|adolescentes?|personas?|ciudadan[oa]s?)\sde\s(?:#+(?:,|\sy)\s){0,3}$/iu,
  penaltyBefore:
    /(?<![\p{L}])(?:la|las|con|#{2,3}|sus?)\s(?:penas?|sanci[óo]n(?:es)?|castigos?)(?:\s\p{L}+){0,3},?\s(?:(?:es|son|va|van|oscila|oscilan)\s)?(?:de|entre)\s$/iu,
  proForm: /(?<![\p{L}])lo\s(?:fueron|eran|son)\s(?:\p{L}+\s)?$/iu,
  proFormAfter: /^\s(?:más\s)?lo\s(?:eran|fueron|son)(?![\p{L}])/iu,
  breakdownOpening:
    /^(?:Por|Según|De acuerdo con|En cuanto a(?:l)?|Respecto a(?:l)?|Sobre)\s(?:su\s|el\s|la\s|las\s|los\s)?(?:modalidad|sexo|género|edad|tipo|forma|finalidad|fines?|origen|nacionalidad|procedencia|regi[oó]n|departament|provincia|estado|país|año|mes|destino|perfil|grupo|delito)/iu,
  comparedAfter:
    /^\s?(?:m[áa]s(?!\s(?:de|grav|frec))|(?<fall>menos|por debajo|inferior)|(?:con )?respecto|frente a|en comparaci[óo]n|comparad[oa]|en relaci[óo]n (?:con|a)|en contraste|de (?:aumento|incremento|alza|crecimiento|subida)|(?<drop>de (?:reducción|descenso|disminución|caída|baja))|superior|(?<less>menor(?:es)?(?= (?:que|a)))|mayor(?:es)?(?= (?:que|a))|por encima|l[oa]s? de(?:l)? (?:#|año|mismo|periodo|período)|interanual)/iu,
  shareBefore:
    /(?:(?<![\p{L}])(?:los?|el|al|equivale[n]? al?|representan?(?: el| #{2,3})?|representó(?: el| #{2,3})?|constituyen?(?: el| #{2,3})?|suponen? (?:el|#{2,3})|supuso (?:el|#{2,3})|corresponde a[ln]?(?: #{2,3})?|son|eran))\s?$/iu,
  shareAfter: /^\s(?:de|del|son|eran|fueron|es|era|fue|corresponde[n]?|tenía[n]?|se)(?![\p{L}])/iu,
  punishedBy:
    /(?:se\s(?:castiga|sanciona|pena|pune|paga|penaliza|reprime)n?|castigad[oa]s?|sancionad[oa]s?|penad[oa]s?|reprimid[oa]s?|punible|será[n]?\s(?:sancionad|castigad|reprimid|penad)[oa]s?)\s(?:\p{L}+\s){0,8}$/iu,
  fineBefore:
    /(?<![\p{L}])multas?\s(?:económicas?\s)?(?:(?:van\s|oscilan\s|es\s|son\s|será\s|fue\s)?de\s)?(?:(?:entre|hasta|desde|al menos|unos)\s){0,2}$/iu,
  termOfPeople: /^\sa\s(?:\p{L}+\s){0,4}$/iu,
  ofThem: /^\sde\s(?:ell[oa]s|est[oa]s|es[oa]s|l[oa]s\scuales|aquell[oa]s)(?![\p{L}])/iu,
  comparedBefore:
    /(?:comparad[oa]s?\scon|en\scomparación\scon|frente\sa|respecto\s(?:a|de)|contra)\s(?:l[oa]s\s|unos\s|unas\s)?$/iu,
  objectJoin: /^\s(?:a\s)?(?:(?:otr[oa]s|más de|al menos|casi|cerca de|unos|unas|l[oa]s)\s){0,2}$/iu,
  attributive:
    /(?<!(?:y|e|fueron|fue|sido|serán|serían|quedaron|resultaron|están|estaban|son|eran|mente|ya|luego|también)\s)(?<![\p{L}])\p{L}{2,}(?:ad|id|iert|uest)[oa]s$/iu,
  includedBefore:
    /(?:incluid[oa]s|incluyendo|entre\s(?:ell[oa]s|l[oa]s\sque\s\p{L}+)|de\s(?:ell[oa]s|l[oa]s\scuales)),?\s(?:otr[oa]s\s|unos\s)?$/iu,
  pendingAfter:
    /^(?:\srestantes)?,?\s(?:(?:aún|todavía)\s)?(?:no\s(?:se\s)?(?:habían?|han|ha)\s(?:sido\s)?(?:resuelto|decidido|concluido|terminado|resuelt[oa]s|decidid[oa]s)|(?:siguen?|contin[úu]an?|permanecen?|est[áa]n?|estaban?|quedan?|quedaron|seguían?)\s(?:aún\s|todavía\s)?(?:pendientes?|abiert[oa]s?|activ[oa]s?|sin\s(?:resolver(?:se)?|sentencia|fallo|resoluci[óo]n|concluir|juzgar)|su\scurso|en\s(?:trámite|curso|proceso)))(?![\p{L}])/iu,
  missingAfter:
    /(?:^|\s)(?:desaparec(?:e|en|i[óo]|ieron|[íi]an?|id[oa]s?|er)|se extrav[íi]an|extraviad[oa]s?)(?![\p{L}])/iu,
  missingBefore: /(?<![\p{L}])(?:desaparec(?:e|en|i[óo]|ieron|[íi]an?)|desapariciones? de)\s(?:[\p{L}]+\s){0,2}$/iu,
};
