import type { Rule } from '../../rule.ts';
import { wordRule } from '../../word-rule.ts';
import { acronymRule } from '../acronym-rule.ts';

/**
 * Institutions, currencies and words of law that tell a country. A word that several countries share names them all, and
 * tells as much less. Names in capitals count only in capitals.
 */
export const ES_INSTITUTIONS: readonly Rule<string>[] = [
  wordRule(
    'institutions of Bolivia',
    'BO',
    'felcc|felcv|felcn|gesti[óo]n (?:19|20)\\d\\d|bolivianos|Estado Plurinacional|Defensor[íi]a de la Niñez|slim|Polic[íi]a Boliviana|ley 263|Direcci[óo]n General de Lucha Contra la Trata',
  ),
  acronymRule('short names of Bolivia', 'BO', 'SEDEGES|Sedeges|Bs|DNA|SEGIP|DIGEMIG|Digemig'),
  wordRule(
    'institutions of Mexico',
    'MX',
    'carpetas? de investigaci[óo]n|Secretariado Ejecutivo|FEVIMTRA|CNDH|pesos mexicanos|CDMX|Consejo Ciudadano para la Seguridad|Fiscal[íi]a General de Justicia|Guardia Nacional|vinculad[oa]s? a proceso|entidades federativas|L[íi]nea Nacional Contra la Trata|Secretar[íi]a de Gobernaci[óo]n|agentes? del Ministerio P[úu]blico|ministerial(?:es)?',
  ),
  acronymRule(
    'short names of Mexico',
    'MX',
    'PGR|FGJ|FGJCDMX|FGE(?=\\s(?:de\\s)?(?:Chiapas|Puebla|Veracruz|Oaxaca))|SESNSP|INEGI|Inegi|Segob|SEGOB|INM|DIF|Sedena|UNAM|SSC|Ley General',
  ),
  wordRule(
    'institutions of Argentina',
    'AR',
    'PROTEX|l[íi]nea 145|tribunal(?:es)? oral(?:es)? federal(?:es)?|Tribunal Oral (?:Federal|en lo Criminal)|Programa Nacional de Rescate|Programa de Rescate|AFIP|Gendarmer[íi]a|Prefectura Naval|Procuradur[íi]a de Trata|ley (?:n[°º.]?\\s?)?26\\.?(?:364|842)|Comit[ée] Ejecutivo (?:de|para la) Lucha|juzgados? federal(?:es)?|juez(?:a)? federal|C[áa]mara Federal|Polic[íi]a de Seguridad Aeroportuaria|Polic[íi]a Bonaerense|Ministerio P[úu]blico Fiscal|pesos argentinos|conurbano',
  ),
  acronymRule('short names of Argentina', 'AR', 'PFA|PSA|TOF|CABA|UFASE|MPF|Renatre|RENATRE'),
  wordRule(
    'institutions of Spain',
    'ES',
    "Guardia Civil|Fuerzas (?:y Cuerpos )?de Seguridad|atestados?|CITCO|177 bis|Audiencia Provincial|Audiencia Nacional|Tribunal Supremo|UCRIF|comunidades? aut[óo]nomas?|Ministerio de Igualdad|Mossos(?: d[’']Esquadra)?|Ertzaintza|Fiscal[íi]a de Extranjer[íi]a|Tribunal Superior de Justicia de|Subdelegaci[óo]n del Gobierno|Delegaci[óo]n del Gobierno|Comisar[íi]a General de Extranjer[íi]a|Juzgado de Instrucci[óo]n|Generalitat|Ayuntamiento de Madrid|instituci[óo]n penitenciaria|C[óo]digo Penal español|prostituci[óo]n lucrativa",
  ),
  acronymRule('short names of Spain', 'ES', 'APRAMP|Apramp|FGE|TSJ|TSJEx|TSJM|CGPJ|INE|ETT|TSH|BOE|UCO'),
  wordRule('euros', 'ES region.europe', '€|euros'),
  wordRule(
    'institutions of Peru',
    'PE',
    'RENADESPPLE|Interoce[áa]nica|Divincri|Depincri|Dirintrap|Divintrap|nuevos soles|soles|Fistrap|Polic[íi]a Nacional del Per[úu]|fiscal[íi]as? especializadas? en (?:delitos? de )?trata|fiscal[íi]as? provincial(?:es)?|SUNAFIL|Poblaciones Vulnerables|Ministerio de la Mujer y Poblaciones|Capital Humano y Social|gobiernos? regional(?:es)?|Defensor[íi]a del Pueblo del Per[úu]|Junta de Fiscales|Corte Superior',
  ),
  acronymRule(
    'short names of Peru',
    'PE',
    'PNP|MIMP|Mininter|MININTER|RETA|SISTRA|UIT|CHS|MP-FN|MINJUSDH|Minjusdh|Migraciones|UPE|CEM|S\\/\\.?',
  ),
  wordRule(
    'institutions of Ecuador',
    'EC',
    'COIP|noticias? del delito|Dinapen|Fiscal[íi]a General del Estado(?= ecuat)|Unase|Asamblea Nacional del Ecuador|formulaci[óo]n de cargos|boletas? de encarcelamiento|Registro de V[íi]ctimas|Ministerio de la Mujer y Derechos Humanos|Judicatura',
  ),
  acronymRule('short names of Ecuador', 'EC', 'DINAPEN|UNASE|ECU\\s?911|MIES'),
  wordRule(
    'institutions of Guatemala',
    'GT',
    'quetzales|Alba-Keneth|Alba Keneth|SVET|Procurador(?:a)? de los Derechos Humanos|Procuradur[íi]a de los Derechos Humanos|Refugio de la Niñez|Instituto de la V[íi]ctima|Secretar[íi]a contra la Violencia Sexual|Fiscal[íi]a contra la Trata|sancionad[oa]s? con prisi[óo]n inconmutable|prisi[óo]n inconmutable|PGN',
  ),
  wordRule(
    'institutions of Colombia',
    'CO',
    'ICBF|Medicina Legal|Migraci[óo]n Colombia|pesos colombianos|Personer[íi]a|control de garant[íi]as|intramural(?:es)?|fundaci[óo]n Renacer|ley 985|Centro Operativo Anti-?trata|Gaula|sij[íi]n|dij[íi]n|Comit[ée] Interinstitucional|medida de aseguramiento|Eje Cafetero|Unidad para las V[íi]ctimas|SMLMV|Bienestar Familiar',
  ),
  acronymRule('short names of Colombia', 'CO', 'COAT|COP|CTI'),
  wordRule(
    'institutions of Paraguay',
    'PY',
    'guaran[íi]es|territorio paraguayo|agentes? fiscal(?:es)?|Unidad (?:Fiscal )?Especializada (?:de|en) (?:Lucha contra la )?Trata|MINNA|Triple Frontera|Ministerio P[úu]blico de Paraguay|ley (?:n[°º.]?\\s?)?4\\.?788',
  ),
  wordRule(
    'institutions of Uruguay',
    'UY',
    'INAU|Inmujeres(?= uruguay)|MIDES|ley (?:n[°º.]?\\s?)?19\\.?643|Instituto del Niño y Adolescente|Suprema Corte uruguaya|fiscal[íi]a de (?:delitos sexuales|estupefacientes)',
  ),
  wordRule(
    'institutions of Honduras',
    'HN',
    'lempiras|CICESCT|ATIC|UTESCTP|Dinaf|Conadeh|Comisi[óo]n Interinstitucional (?:Contra|contra) la Explotaci[óo]n',
  ),
  wordRule(
    'institutions of El Salvador',
    'SV',
    'ISNA|Conapina|Consejo Nacional Contra la Trata|Procuradur[íi]a para la Defensa|cant[óo]n Las|Unidad Especializada de Trata|bartolinas?',
  ),
  wordRule(
    'institutions of Nicaragua',
    'NI',
    'c[óo]rdobas|Ministerio de la Familia|MiFamilia|Coalici[óo]n Nacional contra la Trata',
  ),
  wordRule(
    'institutions of Costa Rica',
    'CR',
    'colones|CONATT|OIJ|Organismo de Investigaci[óo]n Judicial|Patronato Nacional de la Infancia|Fuerza P[úu]blica|Fiscal[íi]a Adjunta|Profesional de Migraci[óo]n|Defensor[íi]a de los Habitantes',
  ),
  acronymRule('short names of Costa Rica', 'CR', 'PANI|Conatt|PPM'),
  wordRule(
    'institutions of Panama',
    'PA',
    'balboas|Comisi[óo]n Nacional contra la Trata|Servicio Nacional de Migraci[óo]n|Senniaf|Senafront|Fiscal[íi]a Superior Especializada|Ministerio de Seguridad P[úu]blica|Procuradur[íi]a General de la Naci[óo]n de Panam[áa]',
  ),
  wordRule(
    'institutions of the Dominican Republic',
    'DO',
    'RD\\$|pesos dominicanos|PETT|Procuradur[íi]a Especializada (?:contra|Contra)|Conani|medida de coerci[óo]n|quisqueyan[oa]s?|Ministerio P[úu]blico dominicano|ley (?:n[°º.]?\\s?)?137-03',
  ),
  wordRule('institutions of Venezuela', 'VE', 'CICPC|bol[íi]vares|Saime|Tarek William Saab|Arco Minero'),
  wordRule(
    'institutions of Chile',
    'CL',
    'Carabineros|SERNAMEG|Sernameg|pesos chilenos|Brigada Investigadora de Trata|Mesa Intersectorial (?:sobre|de) Trata|Fiscal[íi]a Nacional|Servicio Nacional de Migraciones|Juzgado de Garant[íi]a|Tribunal de Juicio Oral|Polic[íi]a de Investigaciones|presidio|Subsecretar[íi]a de Prevenci[óo]n del Delito',
  ),
  acronymRule('short names of Chile', 'CL', 'PDI|BRITRAP|Britrap|UTM|TOP'),
  acronymRule('short names of Cuba', 'CU', 'MININT|Minint|CUP|PNR|Granma'),
  wordRule('institutions of Equatorial Guinea', 'GQ', 'francos? CFA|ecuatoguinean[oa]s?'),

  // Further bodies, by country.
  wordRule(
    'bodies of Bolivia',
    'BO',
    'Consejo Plurinacional|Munasim Kullakita|Sepmud|Fiscal[íi]a Departamental|Comando Departamental|ley 1173|Viceministerio de Seguridad Ciudadana|Terminal Bimodal',
  ),
  wordRule(
    'bodies of Mexico',
    'MX',
    'Comisi[óo]n Nacional de los Derechos Humanos|Instituto Nacional de Migraci[óo]n|Sistema (?:Estatal |Nacional )?DIF|Conavim|jue(?:z|za) de control(?! de garant)|cate(?:o|os|aron|[óo])|Fiscal[íi]a Especializada (?:para|en) los Delitos|Ministerio P[úu]blico de la Federaci[óo]n|delitos? del fuero (?:com[úu]n|federal)|suspensi[óo]n provisional del establecimiento|auto de vinculaci[óo]n',
  ),
  wordRule(
    'bodies of Argentina',
    'AR',
    'Polic[íi]a Federal Argentina|Direcci[óo]n Nacional de Migraciones|Oficina de Rescate|fiscal[íi]as? federal(?:es)?|fiscal federal|Casaci[óo]n Penal|remiser[oa]s?|remises?|bonaerenses?|porteñ[oa]s?|Consejo Federal para la Lucha|La Alameda|Mar[íi]a de los [ÁA]ngeles|gendarmes|prefectos|Senaf|Anses',
  ),
  wordRule(
    'bodies of Spain',
    'ES',
    'Polic[íi]a Nacional (?:ha|han)|Polic[íi]a Nacional,? en (?:colaboraci[óo]n|el marco)|aeropuerto de Barajas|Barajas|Proyecto Esperanza|Adoratrices|M[ée]dicos del Mundo|Defensor del Pueblo|Instituto de las Mujeres|Xunta|Govern|Junta de Andaluc[íi]a|Consell|Diputaci[óo]n|clubes? de alterne|trata de seres humanos|Brigada (?:Provincial|Central)|prisi[óo]n provisional|Comisar[íi]a Provincial|Inspecci[óo]n de Trabajo y Seguridad Social|Comunidad de Madrid|Polic[íi]a Aut[óo]nom[ai]c?a?',
  ),
  wordRule(
    'bodies of Peru',
    'PE',
    'Fiscal[íi]a de la Naci[óo]n|Direcci[óo]n contra la Trata de Personas|Programa (?:Nacional )?Aurora|l[íi]nea 100|prostibar(?:es)?|Udavit|serenazgo|Promsex|Centros? de Emergencia Mujer|fiscal[íi]as? especializadas? contra la trata|Procuradur[íi]a P[úu]blica|Ministerio de Justicia y Derechos Humanos',
  ),
  wordRule(
    'bodies of Ecuador',
    'EC',
    'instrucci[óo]n fiscal|1[- ]?800[- ]?delito|Consejo de la Judicatura|Polic[íi]a Nacional del Ecuador|Unidad de Polic[íi]a Comunitaria|Servicio de Protecci[óo]n Especial|Unidad (?:Nacional )?(?:de Investigaci[óo]n )?contra la Trata de Personas y Tr[áa]fico',
  ),
  wordRule(
    'bodies of Colombia',
    'CO',
    'l[íi]nea (?:nacional )?(?:gratuita )?018000\\d*|Secretar[íi]a (?:Distrital )?de la Mujer|Espacios de Mujer|Polic[íi]a Metropolitana|jueces? especializados? del circuito|comit[ée]s? departamental(?:es)?|imputaci[óo]n de cargos',
  ),
  wordRule(
    'bodies of Paraguay',
    'PY',
    'Unidad (?:Fiscal )?Antitrata|antitrata|Codeni|Fono Ayuda|Itaip[úu]|Grupo Luna Nueva|Kuñat[áa]i|Mesa Interinstitucional (?:para|de) la Prevenci[óo]n y Combate',
  ),
  wordRule(
    'bodies of Uruguay',
    'UY',
    'jue(?:z|za) (?:letrad[oa]|(?:penal )?de Crimen Organizado)|juzgado letrado|Crimen Organizado de (?:1|primer|2|segundo)|Jefatura de Polic[íi]a|Consejo Nacional de Prevenci[óo]n y Combate a la Trata',
  ),
  wordRule(
    'bodies of Honduras',
    'HN',
    'Direcci[óo]n Policial de Investigaciones|Agencia T[ée]cnica de Investigaci[óo]n Criminal|auto de formal procesamiento|Unidad (?:de Delitos de )?(?:contra la )?Trata del Ministerio P[úu]blico|Comisi[óo]n Interinstitucional contra la Explotaci[óo]n',
  ),
  wordRule(
    'bodies of El Salvador',
    'SV',
    'Juzgado Especializado de Instrucci[óo]n|Conna|Ciudad Mujer|Unidad Fiscal Especializada',
  ),
  wordRule(
    'bodies of Nicaragua',
    'NI',
    'Comisar[íi]as? de la Mujer|Auxilio Judicial|El Chipote|Juzgado (?:Primero|Segundo|Quinto|Sexto) Distrito',
  ),
  wordRule(
    'bodies of Costa Rica',
    'CR',
    'Fundaci[óo]n Rahab|Rahab|Polic[íi]a Profesional de Migraci[óo]n|Coalici[óo]n Nacional contra el Tr[áa]fico|Fiscal[íi]a (?:Adjunta )?(?:contra|de) la? ?Trata de Personas y Tr[áa]fico',
  ),
  wordRule(
    'bodies of Panama',
    'PA',
    'Senan|Fiscal[íi]a de Delincuencia Organizada|jue(?:z|za) de garant[íi]as|corregidur[íi]a|Sistema Penal Acusatorio',
  ),
  wordRule(
    'bodies of the Dominican Republic',
    'DO',
    'Atenci[óo]n Permanente|Cesfront|procurador(?:a)? (?:fiscal|de corte)|Procuradur[íi]a Fiscal|Pepca|prisi[óo]n preventiva como medida de coerci[óo]n|Distrito Nacional|Najayo',
  ),
  wordRule(
    'bodies of Venezuela',
    'VE',
    'GNB|Guardia Nacional Bolivariana|Sebin|peñeros?|Conas|Mulier|trochas?|Ministerio P[úu]blico venezolano|Oficina Nacional contra la Delincuencia',
  ),
  wordRule(
    'bodies of Chile',
    'CL',
    'fiscal(?:[íi]as?)? regional(?:es)?|Tribunal(?:es)? Oral(?:es)? en lo Penal|unidades? tributarias? mensuales?|Fiscal[íi]a de Alta Complejidad|Direcci[óo]n del Trabajo|cuasidelito|imputados? formalizados?|Defensor[íi]a de la Niñez chilena',
  ),
  wordRule(
    'bodies of Cuba',
    'CU',
    'tribunal(?:es)? (?:provincial|popular|municipal popular)|Federaci[óo]n de Mujeres Cubanas|FMC|Ministerio del Interior de Cuba|trabajadores? por cuenta propia',
  ),

  wordRule(
    'bodies of the United States',
    'US',
    'Departamento de Justicia|Oficina del Sheriff|alguacil(?:es)? del condado|corte federal|Patrulla Fronteriza|gran jurado|fiscal[íi]a federal del Distrito|Distrito (?:Sur|Norte|Este|Oeste|Central) de|Seguridad Nacional \\(DHS\\)|cadena perpetua federal',
  ),

  // Shared by several countries.
  wordRule('a prosecutor of the Nation', 'CO UY', 'Fiscal[íi]a General de la Naci[óo]n'),
  wordRule('an attorney general of the Nation', 'CO GT PA', 'Procuradur[íi]a General de la Naci[óo]n'),
  wordRule('ministries of government', 'BO EC PA', 'Ministerio de Gobierno'),
  wordRule('ministries of women', 'PE PY DO', 'Ministerio de la Mujer'),
  wordRule('women’s institutes of the isthmus', 'CR PA', 'Inamu|INAMU'),
  wordRule('parishes', 'EC VE', 'parroquias?'),
  wordRule('houses of town government', 'ES MX', 'ayuntamientos?'),
  wordRule('shelters of Casa Alianza', 'HN GT NI MX', 'Casa Alianza'),
  wordRule(
    'news in the perfect',
    'ES BO PE',
    '(?:ha|han) (?:detenido|liberado|rescatado|desarticulado|atendido|condenado|decretado|investigado|arrestado)',
  ),
  wordRule('a civil national police', 'GT SV', 'Polic[íi]a Nacional Civil'),
  acronymRule('a civil national police', 'GT SV', 'PNC'),
  acronymRule('a prosecutor of the Republic', 'SV MX', 'FGR'),
  wordRule('a prosecutor of the Republic', 'SV MX', 'Fiscal[íi]a General de la Rep[úu]blica'),
  wordRule('an attorney general of the Republic', 'DO MX NI', 'Procuradur[íi]a General de la Rep[úu]blica'),
  wordRule('a prosecutor of the State', 'BO EC ES', 'Fiscal[íi]a General del Estado'),
  wordRule('defenders of the people', 'BO CO EC PE PY VE', 'Defensor[íi]a del Pueblo'),
  wordRule('women’s institutes', 'UY MX', 'Inmujeres'),
  wordRule('departments', 'BO CO GT HN NI PE PY SV UY', 'departamentos'),
  wordRule('provinces', 'AR CR CU DO EC ES PA', 'provincias'),
  wordRule('cantons', 'CR EC', 'cant[óo]n|cantones'),
  wordRule('townships', 'CO PA', 'corregimientos?'),
  wordRule('communes', 'CL', 'comunas?'),
  wordRule('formal charges', 'CL UY', 'formalizad[oa]s?|formaliz[óo]'),
  wordRule('shortened trials', 'AR CL UY', 'juicio abreviado|proceso abreviado'),
  wordRule('pesos', 'AR CL CO DO MX UY', 'pesos'),
  wordRule(
    'institutions of Europe',
    'region.europe',
    'Europol|Eurojust|EMPACT|Frontex|Estados miembros|Estados de la UE|pa[íi]ses de la UE',
  ),
  wordRule(
    'institutions of the world',
    'world',
    'UNODC|ONUDC|Organizaci[óo]n Internacional del Trabajo|a nivel mundial|a nivel global|Interpol|informe mundial|informe global|pa[íi]ses del mundo|en (?:m[áa]s de )?[2-9]\\d pa[íi]ses|(?:datos de|en|de) (?:m[áa]s de )?1\\d\\d pa[íi]ses',
  ),
  acronymRule('short names of the world', 'world', 'OIT'),
];
