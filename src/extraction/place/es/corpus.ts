import { example, type Corpus } from '../../corpus.ts';

/** Places of the first figure, joined with " + ". Names of places are real, everything else is invented. */
export const ES_PLACE_CORPUS: Corpus<string> = {
  examples: [
    example(
      'Argentina',
      'En la Argentina, por nacionalidad, las víctimas fueron: Bolivia, 12; Paraguay, 5; Perú, 3.',
      'La línea 145 recibió 12 denuncias. Las víctimas llegaban de Paraguay.',
      'Gendarmería rescató a 12 víctimas traídas desde Paraguay y Bolivia.',
    ),
    example('Spain', 'La Policía Nacional ha liberado a 12 víctimas captadas en Colombia y Paraguay.'),
    example(
      'Bolivia',
      'La Policía de Bolivia rescató a 12 víctimas.',
      'En Bolivia se registraron 12 casos de trata.',
      'La Felcc registró 12 casos.',
      'Bolivia registró 12 casos de trata.',
      'Oruro, 4 de mayo de 2012 (Agencia Farol).- La Felcc registró 12 denuncias de trata en todo el país.',
      'TARIJA, 4 de mayo (AF) — La Felcc registró 12 denuncias.',
      'Sucre, 4 may. (AF) -- La Felcc registró 12 denuncias.',
      'En Tarija, el director de la Felcc informó que hubo 12 casos a nivel nacional.',
      'En todo el país hubo 12 casos, dijo en Tarija la Felcc.',
      'En Bolivia, 12 mujeres tarijeñas fueron rescatadas.',
    ),
    example(
      'Bolivia/Cochabamba',
      'En Bolivia se registraron 12 casos en Cochabamba.',
      'El departamento de Cochabamba, en Bolivia, sumó 12 casos.',
      'Las 12 denuncias cochabambinas llegaron a la Felcc.',
      'La Policía cochabambina registró 12 casos.',
      'Cochabamba sumó 12 denuncias, seguida de Santa Cruz con 4.',
    ),
    example(
      'Bolivia/La Paz/El Alto',
      'La Policía rescató a 12 niñas en El Alto.',
      'En El Alto se rescató a 12 víctimas.',
      'Los 12 casos alteños ocurrieron en mayo.',
    ),
    example(
      'Bolivia/Oruro/Oruro',
      'Casos por ciudades: Oruro 12, Sucre 4 y Tarija 3.',
      'Oruro tuvo 12 casos, El Alto 9 y Sucre 4.',
      'Municipios con más denuncias de trata:\n- Oruro: 12 denuncias\n- Potosí: 9 denuncias',
    ),
    example(
      'Bolivia/Oruro',
      'Oruro tuvo 12 casos, Beni 9 y Potosí 4.',
      'Casos por departamento: Oruro 12, Tarija 9 y Potosí 4.',
      'Oruro tuvo 12 casos, La Paz 9 (El Alto 6) y Potosí 4.',
      'Oruro tuvo 12 casos. Sucre, 9. Trinidad, 4.',
    ),
    example('World', 'Se identificaron 12 víctimas en el mundo.'),
    example('Bolivia/La Paz + Bolivia/Santa Cruz', 'En Bolivia, 12 casos ocurrieron en La Paz y Santa Cruz.'),
    example(
      'Bolivia/La Paz',
      'En Bolivia, la sede de La Paz recibió 12 denuncias, la de Tarija 5 y la de Beni 3.',
      'Fiscalía de Bolivia, casos por departamento: La Paz, 12; Tarija, 5; Beni, 3.',
      'En Bolivia hubo condenas: en La Paz se dictaron 12, en Tarija 5 y en Beni 3.',
    ),
    example(
      'Paraguay',
      'La policía paraguaya rescató a 12 mujeres. España, Bolivia, Argentina y Brasil son los destinos habituales.',
      'En territorio paraguayo hubo 12 operativos.',
      'La agente fiscal imputó a 12 personas y el Estado invirtió 5 millones de guaraníes.',
      'En Paraguay se rescató a 12 mujeres que iban a ser llevadas a España.',
    ),
    example('Spain/Cataluña', 'En España, 12 mujeres fueron liberadas en Cataluña.', 'España: Cataluña sumó 12 casos.'),
    example('Spain/Comunidad Valenciana', 'España: 12 víctimas fueron halladas en la Comunidad Valenciana.'),
    example('Mexico', 'En México, la Fiscalía registró 12 denuncias potosinas.'),
    example(
      'Mexico/Chiapas',
      'En México, la Fiscalía abrió 12 carpetas en Chiapas.',
      'En Chiapas, México, se rescató a 12 mujeres.',
    ),
  ],
  negative: ['La Policía rescató a 12 víctimas.', 'Se rescató a 12 niñas en mayo.'],
};
