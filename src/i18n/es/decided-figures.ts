/** Mensajes del sitio público sobre las cifras decididas. */
export const decidedFigures = {
  title: 'Lo que se decidió',
  lead: 'Donde varias publicaciones dan valores distintos, una persona de este observatorio prefirió uno, o dijo que está en disputa. Los demás valores no se borran.',
  claimTitle: 'Decisión sobre esta cifra',
  preferred: 'Cifra: {value}, {producer}.',
  disputed: 'Cifra en disputa: de {low}, {lowProducer}, a {high}, {highProducer}.',
  mixedUnits: 'Los extremos cuentan unidades distintas.',
  decidedBy: 'La decidió {name} el {date}.',
  decidedByRule: 'La decidió {name} el {date}, con una regla para varias cifras.',
  because: 'Porque: {reason}',
  rivals: 'Rivales',
  noRivals: 'Nadie publicó otro valor.',
  agreeing: { one: '1 publicación más da el mismo valor.', other: '{n} publicaciones más dan el mismo valor.' },
  all: 'Valores publicados',
  thisPreferred: 'Este es el valor preferido.',
  thisRival: 'Este valor es un rival: se prefirió otro.',
  thisAgrees: 'Este valor es el mismo que el preferido.',
  thisDisputed: 'Este valor está en disputa.',
  tag: { preferred: 'preferida', disputed: 'en disputa' },
  chartNote: 'Un aro marca el valor preferido; una barra entre dos extremos, una cifra en disputa.',
  fields: 'Columnas de figures.csv',
};

export type DecidedFigureMessages = typeof decidedFigures;
