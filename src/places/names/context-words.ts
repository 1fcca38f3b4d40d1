/** Words around a name that say what kind of place, or no place at all, it is. Folded: lower case, without accents. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a name: a city is meant ("ciudad de La Paz", "city of Potosí"). */
export const CITY_BEFORE = words(
  'ciudad ciudades urbe capital city cities town municipio alcaldia alcalde mayor localidad municipality cidade cidades prefeitura vila concelho',
);
/** After a name: a city is meant ("Cebu City"). */
export const CITY_AFTER = words('city town municipality');
/** Before a name: a division is meant ("departamento de La Paz", "state of Georgia"). */
export const DIVISION_BEFORE = words(
  'departamento departamentos provincia provincias estado estados region regiones gobernacion department departments province provinces state states region county counties governorate prefecture',
);
/** After a name: a division is meant ("Potosí Department"). */
export const DIVISION_AFTER = words('department province state region county governorate prefecture oblast');
/** Words that may stand between such a word and the name. */
export const LINKS = words('de del la el los las of the do da dos das');

/** Before a name: something named after a place or a saint, not the place ("barrio San Sebastián"). */
export const NAMED_AFTER_BEFORE = words(
  'barrio barrios bairro rua praca escola comarca colonia calle calles avenida av plaza plazuela hospital hogar colegio escuela unidad parroquia iglesia hotel hostal bar ' +
    'mercado terminal puente penal carcel cerro rio club fundacion operacion operation operativo plan caso street avenue road square ' +
    'universidad university isla banco bank santa san virgen don dona senor senora mr mrs ms dr dra juez jueza fiscal coronel cnel capitan sargento padre sor hermana diario revista',
);
/** Before a name: a street, a hotel or a school, even where the name is a country's. */
export const STREETS = words(
  'calle calles avenida av plaza plazuela via barrio colonia hotel bar colegio escuela street avenue road rua',
);
/** After a name: a newspaper, company or person, not the place ("Washington Post"). */
export const NAMED_AFTER_AFTER = words(
  'post times herald tribune daily news gazette chronicle university airlines bank street avenue road',
);

/** Prepositions that stand before places. */
export const PLACE_PREPOSITIONS = words(
  'de en desde hasta hacia from in near outside around at em no na do da dos das nos nas ate',
);

/** Capitalised words that may stand right before a place without making it a person's name. */
export const OPENERS = words(
  'a ao aos al across after against along among an and around as at before between but by com con cuando da das de del desde do donde dos down during e el em en enquanto ' +
    'entre for from hacia hasta if in inside into la las los mientras na nas near next no nos o of off on or os outside over para pero por segun ' +
    'since sin segundo sobre solo tambien than that the through throughout to toward towards under until up via when where while with within y ' +
    'north south east west northern southern eastern western central greater downtown upper lower rural urban gran alto bajo norte sur ' +
    'ciudad departamento provincia region estado municipio distrito city department province state county mayor new only',
);
/** Capitalised English nouns that may follow a place without making it a person's name. */
export const FOLLOWERS = words(
  'department province region state county city town district area airport police court prosecutor prosecutors governor mayor ' +
    'government ministry high crown magistrate magistrates circuit criminal supreme municipal metropolitan central regional sessions superior federal people labour labor immigration customs command zone zonal office station bus railway port side prison judge division provincial congress national international border based and y e o or in on at the el la los las en de del norte sur north south east west ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
);

/** Languages that share the word of a nationality: "en español", "in English". Folded. */
export const LANGUAGE_WORDS = words(
  'espanol espanhol ingles frances aleman alemao italiano portugues chino japones ruso arabe english spanish french german italian portuguese chinese japanese russian polish dutch turkish greek thai vietnamese korean romanian',
);
/** Before a language. */
export const LANGUAGE_BEFORE = words(
  'en em in into al idioma lengua lingua fala falam habla hablan speak speaks speaking from good fluent poor broken basic',
);
/** After a language. */
export const LANGUAGE_AFTER = words('language speaking speaker speakers translation version idioma');

/** Phrases that hold a place's name and are none: matched first, so that the name inside is not found. Folded. */
export const NOT_PLACES = [
  'organization of american states',
  'organizacion de estados americanos',
  'new york times',
  'los angeles times',
  'washington post',
  'boston globe',
  'american airlines',
  'turkish airlines',
  'la paz como vamos',
  'guinea pig',
  'guinea pigs',
  'french fries',
  'panama papers',
  'panama hat',
  'stockholm syndrome',
  'sindrome de estocolmo',
  'geneva convention',
  'protocolo de palermo',
  'palermo protocol',
  'palermo convention',
  'convencion de palermo',
  'convention of palermo',
  'vienna convention',
  'convencion de viena',
  'istanbul convention',
  'warsaw convention',
  'tren de aragua',
  'cartel de sinaloa',
  'sinaloa cartel',
  'cartel de jalisco',
  'cartel de juarez',
  'cartel de tijuana',
  'cartel de medellin',
  'cartel de cali',
] as const;
