import type { RuleMatch } from '../../rule.ts';
import type { AttributionLanguage, SpeakerProduct, SpeakerRule } from '../speaker.ts';
import { ES_PHRASES } from './phrases.ts';

const PART = "\\p{Lu}[\\p{L}\\d'’&-]*";
const LINK = '(?:de|del|la|las|los|el|y|e|contra|para|en)';
const NAME = `${PART}(?:(?:\\s${LINK}){0,3}\\s${PART}){0,8}`;
const PERSON = `(?!(?:Contra|Para|Del?|En)\\s)${PART}(?:\\s(?:de\\s(?:la\\s|los\\s)?)?${PART}){0,3}`;
/** Short name of a body in parentheses: "(FELCC)". */
const SHORT = '(?: \\((?<short>\\p{Lu}[\\p{L}\\d-]{1,11})\\))?';
const RANK =
  '(?:(?:coronel|teniente coronel|general|mayor|capit[áa]n|comisari[oa]|doctora?|licenciad[oa]|(?:el|la) (?:coronel|fiscal|doctora?)) )?';
const TITLE =
  '(?:(?:el|la|los|las)\\s)?(?:(?:director|jef|fiscal|ministr|viceministr|defensor|coordinador|comandante|coronel|presidente|vocer|portavoz|responsable|secretari|representante|juez|jueza|general|mayor|capit[áa]n|comisari|delegad|procurador|abogad|psic[óo]log|encargad|titular|gerente|alcald|gobernador|subsecretari|inspector|investigador|soci[óo]log)\\p{L}*)(?:\\s(?:general|nacional|departamental|regional|ejecutiv[oa]|suprem[oa]|especializad[oa]|(?:de|del|contra|para)(?:\\s(?:la|las|los|el))?\\s\\p{L}+)){0,5}';
/** An office with the body it belongs to and who holds it: a name follows a body only after a comma. */
const OFFICE = `(?:director\\p{L}*|fiscal|jef[ea]|comandante|coronel|ministr[oa]|viceministr[oa]|defensor\\p{L}*|responsable|coordinador\\p{L}*|presidente|president[ea]|vocer[oa]|juez|jueza|comisari[oa]|secretari[oa])(?: (?:general|nacional|departamental|regional|ejecutiv[oa]|suprem[oa]))*(?: (?:de la|de los|del|de) (?<body>${NAME})${SHORT}(?:, ${RANK}(?<name>${PERSON}))?|,? ${RANK}(?<alone>${PERSON}))`;
const BODY =
  '(?:el|la|los|las|un|una)\\s(?:propi[oa]\\s)?(?:\\p{Lu}[\\p{L}]*(?:(?:\\s(?:de|del|la|las|los|el|y|contra|para|en)){0,3}\\s\\p{Lu}[\\p{L}]*){0,7}|gobierno|polic[íi]a|fiscal[íi]a|ministerio|observatorio|agencia|corte|alcald[íi]a|pastoral|ministra|ministro|asociaci[óo]n(?:\\s\\p{Lu}[\\p{L}]*(?:\\s(?:y|de)\\s\\p{Lu}[\\p{L}]*)*)|organizaci[óo]n(?:\\s\\p{Lu}[\\p{L}]*)*|fundaci[óo]n(?:\\s\\p{Lu}[\\p{L}]*)*|consulado(?:\\sen\\s\\p{Lu}[\\p{L}]*)?)';
const SAID =
  '(?:dijo|informó|señaló|indicó|reportó|anunció|explicó|aseguró|afirmó|detalló|reveló|manifestó|sostuvo|precisó|declaró|apuntó|agregó|añadió|recordó|aclaró|comentó|cuenta|dice|señala|indica|responde|advirtió|lamentó|estima|calcula|registró|contabilizó|destacó|subrayó|puntualizó|relató|expuso|confirmó)';

function rule(name: string, pattern: string, produce: (match: RuleMatch) => SpeakerProduct | null): SpeakerRule {
  return { name, pattern: new RegExp(`(?:(?<![\\p{L}])|(?=[,”"—]))(?:${pattern})`, 'gu'), produce };
}
const speaker = (name: string | undefined, organisation: string | undefined | null = null): SpeakerProduct | null =>
  name ? { role: 'speaker', name, organisation: organisation ?? null } : null;
/** Who holds an office, or the body when it is unnamed. */
const holder = (match: RuleMatch): SpeakerProduct | null => {
  const body = match.group('short') ?? match.group('body');
  const name = match.group('name') ?? match.group('alone');
  return name ? speaker(name, body) : speaker(match.group('body'));
};
const producer = (name: string | undefined): SpeakerProduct | null =>
  name ? { role: 'producer', name: name.replace(/^(?:el|la|los|las|un|una)\s/u, ''), organisation: null } : null;

export const ES_ATTRIBUTION: AttributionLanguage = {
  phrases: ES_PHRASES,
  rules: [
    rule(
      'paper that reports',
      `(?:el diario|el periódico|el semanario|la agencia|el matutino|la revista|citad[oa] por el diario) (?<name>${NAME})`,
      (match) => ({ role: 'relay', name: match.group('name') ?? '', organisation: null }),
    ),
    rule(
      'according to figures of',
      `(?:[Ss]egún|[Dd]e acuerdo (?:con|a)|[Cc]on base en|[Bb]asado en) (?:los |las |el |un |una )?(?:datos|cifras|estadísticas|registros?|informe|reporte|balance|análisis|estudio|base de datos|anuario|cálculos)(?: [\\p{Ll}]+){0,4}? (?:de|del|de la|presentado (?:ayer |hoy |este \\p{L}+ )?por|difundido (?:ayer |hoy |este \\p{L}+ )?por|publicado por|que la|que lleva) (?<name>${BODY}|${NAME})`,
      (match) => producer(match.group('name')),
    ),
    rule(
      'the report of a body says',
      `(?:señala|indica|revela|muestra|según|dice) (?:el|un) (?:informe|reporte|balance|estudio|boletín) (?:anual )?(?:del|de la|de los|de) (?<name>${NAME})`,
      (match) => producer(match.group('name')),
    ),
    rule(
      'who keeps the count',
      `(?:lo lleva|lo registra|proviene de|que cita (?:a|al)|cita(?:ndo)? (?:a|al)|basado en datos que) (?<name>${BODY}|${NAME})`,
      (match) => producer(match.group('name')),
    ),
    rule('according to a body', `(?:[Ss]egún|[Dd]e acuerdo (?:con|a)) (?<name>${BODY})`, (match) =>
      producer(match.group('name')),
    ),
    rule(
      'according to somebody',
      `(?:[Ss]egún|[Dd]e acuerdo (?:con|a)|[Pp]ara) (?:(?:${TITLE}),? )?(?<name>${PERSON})(?=[,.;]|\\s\\()`,
      (match) => speaker(match.group('name')),
    ),
    rule(
      'said the title of a body, name',
      `(?:,|”|"|—)? ?${SAID} (?:ayer |hoy |este \\p{L}+ |el \\p{L}+ )?(?:a la prensa |a este medio )?(?:el|la) ${OFFICE}`,
      holder,
    ),
    rule(
      'said somebody, title of a body',
      `${SAID} (?:ayer |hoy )?(?<name>${PERSON}), (?:el |la )?(?:director\\p{L}*|fiscal|jef[ea]|responsable|coordinador\\p{L}*|presidente|president[ea]|vocer[oa]|ministr[oa]|defensor\\p{L}*|comandante|representante)(?: [\\p{Ll}]+)*? (?:de|del|de la|de los) (?:la |los |las )?(?<body>${NAME})${SHORT}`,
      (match) => speaker(match.group('name'), match.group('short') ?? match.group('body')),
    ),
    rule('the title and name said', `(?:[Ee]l|[Ll]a) ${OFFICE},? (?:también )?${SAID}`, holder),
    rule(
      'according to the title of a body, name',
      `(?:[Ss]egún|[Dd]e acuerdo (?:con|a)) (?:el|la) ${OFFICE}(?=[,.;]|\\s\\()`,
      holder,
    ),
    rule('somebody said', `(?<name>${PERSON})(?:, (?:[^,.;]{3,60}),)? (?:también |luego )?${SAID}`, (match) =>
      speaker(match.group('name')),
    ),
    rule('said somebody', `(?:,|”|"|—) ${SAID} (?:ayer |hoy )?(?<name>${PERSON})`, (match) =>
      speaker(match.group('name')),
    ),
    rule(
      'a body reported',
      `(?<name>(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) (?:${NAME}|gobierno|policía|fiscalía|ministra|ministro))${SHORT}(?:, en cambio,|,? por su parte,?)? (?:${SAID}|registró|recibió|contabilizó|cerró|atendió|habló|rescató|liberó|desarticuló)`,
      (match) => producer(match.group('name')?.replace(/^(?:El|La|Los|Las)\s/u, '')),
    ),
    rule('said a body', `(?:,|”|"|—) ${SAID} (?:ayer |hoy |este \\p{L}+ )?(?<name>${BODY})`, (match) =>
      producer(match.group('name')),
    ),
    rule(
      'figures of a body in the text',
      `(?:según|el) (?:su propio )?(?:balance|informe|reporte) (?:presentado|difundido) (?:ayer |hoy |este \\p{L}+ )?por (?<name>${BODY})`,
      (match) => producer(match.group('name')),
    ),
  ],
  needs:
    /seg[úu]n|acuerdo|para\s\p{Lu}|base|basad|dijo|dice|inform|se[ñn]al|indic|report|anunci|explic|asegur|afirm|detall|revel|manifest|sostuv|precis|declar|apunt|agreg|a[ñn]ad|record|aclar|coment|cuenta|respond|advirt|lament|estim|calcul|registr|contabiliz|destac|subray|puntualiz|relat|expus|confirm|muestra|diario|peri[óo]dico|semanario|agencia|matutino|revista|lleva|proviene|cita|recibi|cerr|atendi|habl|rescat|liber|desarticul|balance|informe/iu,
  notNames: new Set(
    'Él Ella Ellos El La Los Las Un Una En De Del Y Pero Según Desde Entre Por Para Con Sin Este Esta Estos Estas Ese Esa Si No Más Menos También Además Luego Hoy Ayer Total Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre Lunes Martes Miércoles Jueves Viernes Sábado Domingo Dos Tres Mujeres Hombres Niñas Niños Cuando Mientras Aunque Hay'.split(
      ' ',
    ),
  ),
  newSubject:
    /^(?:El|La|Los|Las|Una?)\s(?<head>Estado|[Gg]obierno|[Mm]inisterio|[Vv]iceministerio|[Aa]lcaldía|[Gg]obernación|[Mm]unicipio)(?![\p{L}])[^.;:"“”]{0,80}?\s(?:\p{L}+(?:ó|aron|ieron)|ha|han|invirtió)\s/u,
  law: 'ley',
};
