/** Páginas de texto del sitio público: cada una con su título, su entrada y sus secciones. */
export interface TextPage {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly TextSection[];
}

export interface TextSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
}

export const pagesEs = {
  method: {
    title: 'Cada cifra dice quién contó, qué y cuándo; se corrige la lectura, nunca el número de la fuente',
    lead: 'Vigía no estima cuánta trata hay. Reúne lo que otros publicaron, lo compara con su fuente y lo muestra junto a quien dice otra cosa.',
    sections: [
      {
        title: 'De una publicación a una cifra',
        paragraphs: [
          'Una cifra es una afirmación: una fuente dice que alguien contó una cantidad de algo, en un lugar y un periodo. Guardamos la medida, la unidad, el alcance, el periodo, el lugar, la fuente y la cadena de atribución hasta quien contó.',
          'Un programa propone cifras al leer una publicación. Una propuesta no se publica: una persona la compara con la frase de la fuente y la acepta, la corrige o la rechaza. Corregir es arreglar lo que el programa leyó mal, por ejemplo la medida o el periodo; el número que publicó la fuente no se cambia. Cada cambio se guarda con su autor y su fecha. Solo las aceptadas y las corregidas entran en una edición.',
          'La colección inicial se tomó de publicaciones con dirección, pero sin guardar su texto: esas cifras lo dicen y no llevan frase. Nunca se inventa una.',
        ],
      },
      {
        title: 'Reglas que no se rompen',
        paragraphs: [],
        items: [
          '«No informado» no es cero. Cero significa que alguien contó y no hubo ninguno.',
          'No se dividen unidades distintas. Un caso puede tener varias víctimas y varios acusados; una persona puede tener varias sentencias.',
          'Un periodo parcial no se compara con un año completo ni se une a él con una línea.',
          'Las cuentas que se contradicen se muestran las dos. No elegimos la «correcta» ni hacemos un promedio.',
          'Una cifra repetida por varios medios es una sola cuenta, no varias.',
          'Si una fuente suma trata con tráfico de migrantes y delitos conexos, la cifra lo dice: su alcance es «trata y delitos conexos juntos».',
        ],
      },
      {
        title: 'Cómo se dibuja',
        paragraphs: [
          'Cada institución tiene un color y una forma en todo el sitio. Una línea une solo años completos consecutivos que una misma fuente publicó juntos, en la misma unidad y el mismo alcance. Un gráfico y un titular comparan un solo alcance: el que tiene más años completos en los registros de ese lugar. Las cifras de otro alcance se dicen y se listan aparte, aunque sean más recientes. Las partes de un total y las sumas de varios años están en la tabla, no en el gráfico por años.',
          'Una franja vertical une la cuenta menor y la mayor de un año cuando dos instituciones que llevan un registro nacional dan números distintos. Las defensorías y organizaciones cuentan lo que les llega a ellas: su número, más bajo, no contradice a nadie.',
        ],
      },
      {
        title: 'Qué se considera contradicción',
        paragraphs: [
          'Dos cifras de la misma medida, el mismo lugar, el mismo periodo y el mismo alcance, con números distintos. Si cambia el periodo o el alcance, o una es parte de un total, se muestran juntas como «no comparables sin más», y se dice qué cambia.',
        ],
      },
      {
        title: 'Límites',
        paragraphs: [],
        items: [
          'Lo denunciado no es lo ocurrido. Un aumento puede venir de más delito, de más confianza para denunciar o de un registro nuevo.',
          'Una condena de este año suele venir de una denuncia de hace varios. Sin seguir los mismos casos no hay tasa de condena ni de impunidad, y aquí no se publica ninguna.',
          'La colección depende de lo que se publicó y de lo que encontramos. La falta de una cifra no prueba que no exista.',
          'Las páginas de origen cambian o desaparecen. La dirección es la que tenía cuando se tomó la cifra.',
        ],
      },
      {
        title: 'Ediciones y correcciones',
        paragraphs: [
          'El sitio público lee solo una edición: un conjunto numerado que no cambia. Una corrección aparece en la edición siguiente, con el nombre de quien la hizo y la fecha. La dirección de una cifra no cambia mientras la cifra no se retire; si se retira o se reemplaza, la página deja de existir en la edición siguiente, y la edición anterior la conserva en sus archivos. Si algo publicado puede dañar a una persona, se retira la edición entera: queda su número y el motivo.',
        ],
      },
    ],
  },
  about: {
    title: 'Un observatorio que cualquiera puede poner en marcha',
    lead: 'Vigía convierte informes publicados en cifras citadas y muestra solo lo que se puede defender.',
    sections: [
      {
        title: 'Por qué',
        paragraphs: [
          'Sobre la trata de personas se publican muchos números y casi ninguno dice quién contó, en qué unidad ni para qué periodo. Un medio cita a otro, una denuncia se vuelve un caso y un caso un juicio. Quien quiere comprobarlo no puede.',
          'Aquí cada número lleva a la frase o a la publicación de la que salió, y a quien dice otra cosa.',
        ],
      },
      {
        title: 'Para quién',
        paragraphs: [
          'Para periodistas e investigadoras que necesitan citar un número con sus límites; para quien redacta un informe; para las instituciones que cuentan y quieren que se las cite bien.',
        ],
      },
      {
        title: 'Personas antes que cifras',
        paragraphs: [
          'Ningún campo de una cifra pide el nombre de una víctima, y no usamos imágenes de víctimas. Las frases citadas vienen de fuentes públicas; un programa las revisa antes de publicar una edición y reserva las que parecen identificar a una víctima. Un programa puede equivocarse.',
          'Si una página permite reconocer a una víctima, avise a quien administra este observatorio e indique la dirección de la página: la frase o la cifra se retira de la edición siguiente. No hace falta decir quién es usted ni por qué lo pide.',
        ],
      },
      {
        title: 'Programa libre',
        paragraphs: [
          'El programa es libre (Apache 2.0) y funciona en una sola computadora. Las páginas no cargan nada de otros sitios, no usan cookies y no siguen a quien las lee.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Estas páginas funcionan sin ratón, sin color y sin JavaScript',
    lead: 'Nos medimos con WCAG 2.2, nivel AA. Si algo no funciona para usted, es un error y queremos saberlo.',
    sections: [
      {
        title: 'Qué hacemos',
        paragraphs: [],
        items: [
          'Todo se alcanza con el teclado; el foco siempre se ve; el primer enlace salta al contenido.',
          'Cada gráfico tiene un texto alternativo con el mismo hallazgo y una tabla con todas sus cifras.',
          'Las instituciones se distinguen por color y por forma; las páginas se pueden imprimir en blanco y negro.',
          'El texto se puede ampliar al 200 % y las páginas caben en una pantalla de 320 píxeles.',
          'Hay un tema oscuro que sigue la preferencia de su sistema, y no hay animaciones.',
          'Las páginas llegan completas desde el servidor: no envían ningún programa al navegador.',
          'Cada página existe en español y en inglés, y declara su idioma.',
        ],
      },
      {
        title: 'Qué sabemos que falta',
        paragraphs: [],
        items: [
          'Las citas y las notas de las fuentes están en el idioma en que se escribieron.',
          'Las tablas anchas se desplazan de lado en pantallas pequeñas; la primera columna queda fija.',
          'No hay versión en lengua de señas ni en lenguas indígenas.',
        ],
      },
      {
        title: 'Cómo lo comprobamos',
        paragraphs: [
          'Cada página se revisa con axe en los dos idiomas y en los dos temas antes de cada versión. Una herramienta encuentra solo una parte de los problemas.',
        ],
      },
    ],
  },
};

export type TextPages = Readonly<Record<keyof typeof pagesEs, TextPage>>;
