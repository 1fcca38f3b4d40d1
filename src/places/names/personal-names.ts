/**
 * Given and family names that are also places. Between two capitalised words, or beside one, they are taken for a
 * person. Every single-word city and division is guarded that way; these names lose even when they stand at the start
 * of a sentence and no country of theirs is named.
 */
export const PERSONAL_NAMES: ReadonlySet<string> = new Set(
  (
    'abel adelaide aida alba alejandra alexandria alfonso alma alva amalia amelia amparo ana andrea angela angelica antonia ' +
    'antonio aquino araujo arce argentina arriaga asuncion augusta aurora austin avila ayala barbara bautista beatriz ' +
    'belen benavides benito bernal bolivar bonifacio burgos caldas camila carmen carolina castro catalina cecilia ' +
    'cervantes chad charlotte clara clemente colon concepcion concordia consolacion cordoba cortes cristina cruz dallas ' +
    'david delgado diana dolores domingo duran elena elizabeth encarnacion escobar esmeralda esperanza estela eugenia ' +
    'eva fatima felipe fernandez fernando florencia florence franco francisco galeano gamboa garcia georgia gloria ' +
    'gomez gonzalez guadalupe guerrero guzman hamilton hidalgo houston ignacio irene isabel isabela israel jackson ' +
    'jesus jimenez joaquin jordan jose juan juarez julia laredo laura leon leticia lincoln linares lopez lorena loreto ' +
    'lourdes lucia luis madison magdalena manuel manuela marcos margarita maria mariana marina marta martinez maya ' +
    'medina melbourne mendoza mercedes milagros miranda molina monica montero montes morales moreno moses murillo ' +
    'natal navarro nelson nieves nora olga olivia olmedo ortega ortiz osorio pablo palma paloma pamela patricia paz ' +
    'pedro penelope perez pilar presley ramirez ramos rebecca regina remedios reyes ricardo rio rita rivera robles ' +
    'rodriguez romero rosa rosario ruiz sabina salazar salta salvador samuel san santander santiago sara saavedra ' +
    'segovia serrano silva sofia soledad soria soto sucre susana sydney tamara tarija teresa tinta toledo torres trinidad ' +
    'valencia valentina valeria vanessa vargas vega vera veronica victoria villanueva vincent virginia vivian washington ' +
    'xavier zamora zarate zavala zurita'
  ).split(' '),
);
