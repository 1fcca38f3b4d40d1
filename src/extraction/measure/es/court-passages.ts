import { example, type Example } from '../../corpus.ts';

/** What becomes of cases and people before the courts, what is still open, and sums that a court orders. All invented. */
export const ES_COURT_PASSAGES: readonly Example<string>[] = [
  // A verb in front goes with its own number: the verb behind it begins the next.
  example(
    'prosecutions convictions',
    'La fiscalía llevó a juicio a 29 presuntos tratantes y logró la condena de 12.',
    'El Ministerio Público procesó a 29 traficantes y obtuvo la condena de 12.',
    'Llevaron a proceso a 29 sospechosos y consiguieron la condena de 12.',
  ),
  // What a relative clause says of the whole.
  example(
    'prosecutions convictions cases_closed prosecutions',
    'De las 41 causas que llegaron a los tribunales, seis terminaron en condena, cinco fueron sobreseídas y las 30 restantes siguen sin resolverse.',
    'De los 41 casos que fueron judicializados, seis acabaron en condena, cinco fueron archivados y 30 siguen en trámite.',
    'De los 41 expedientes que ya se judicializaron, seis concluyeron con condena, cinco fueron desestimados y 30 continúan abiertos.',
  ),
  example(
    'arrests cases_closed',
    'Fueron detenidos ocho hombres; dos fueron sobreseídos.',
    'Detuvieron a ocho hombres, de los cuales dos resultaron sobreseídos.',
    'Hubo ocho detenidos; el juez sobreseyó a dos.',
  ),
  example(
    'prosecutions',
    'Se ventilaron 22 causas por trata.',
    'En los juzgados se ventilaron 22 casos de trata.',
    'Otros 22 casos están a la espera de juicio.',
    'Hay 22 acusados que aguardan sentencia.',
    'Quedan 22 causas pendientes de fallo.',
  ),
  // A participle behind a noun is said of that noun, not of the one before as well.
  example(
    'cases_reported victims_assisted',
    '78 causas y 185 víctimas atendidas en 2023 por el programa.',
    '78 denuncias y 185 mujeres atendidas durante el año.',
    '78 casos y 185 niñas acogidas en la casa.',
  ),
  example(
    'victims_assisted victims_assisted',
    '78 mujeres y 185 niñas fueron atendidas en 2023 por el programa.',
    'Once mujeres y tres niños recibieron atención en el centro.',
    'Tres varones y doce mujeres quedaron bajo protección del Estado.',
  ),
  // Sums that a court orders, without a term beside them.
  example(
    'fine victims_identified',
    'También deberán pagar 1,5 millones de pesos a las cuatro víctimas.',
    'El tribunal ordenó el pago de 1,5 millones de pesos a las cuatro víctimas.',
    'Los acusados quedaron obligados a pagar 1,5 millones de pesos a las cuatro víctimas.',
  ),
  example(
    'proceeds',
    'En los registros se intervinieron 23.450 euros en metálico.',
    'Los agentes intervinieron 23.450 euros.',
    'Fueron requisados 23.450 euros.',
  ),
  // Searches called by another name.
  example(
    'operations arrests',
    'Se practicaron 39 registros y hubo seis detenidos.',
    'Los 39 registros en inmuebles acabaron con seis detenidos.',
    'La policía llevó a cabo 39 registros, con seis detenidos.',
  ),
  // Those who are brought to court by their trade.
  example(
    'prosecutions',
    'Por el hecho se formalizó a tres empresarios.',
    'Fueron procesados tres dueños de locales.',
    'La fiscalía llevó a juicio a tres regentes.',
  ),
  // More victims, with nothing to compare them with; and a change beside the same in percent.
  example(
    'victims_identified',
    'La organización halló ocho víctimas más.',
    'En mayo se detectaron ocho niñas más.',
    'Las autoridades identificaron a ocho mujeres más, todas extranjeras.',
  ),
  example(
    'victims_identified count_change percent_change',
    'Se detectaron 478 víctimas en 2018, 18 más (4 por ciento) que el año previo.',
    'Fueron identificadas 478 víctimas, 18 más (4 %) que en 2017.',
    'El equipo identificó a 478 víctimas, 18 menos (4 por ciento) que en 2017.',
  ),
  example(
    'percent_share victims_identified victims_identified',
    'El 62 por ciento de las víctimas provenía de Cuba. En total fueron 74 en 2020 y 39 en 2021.',
    'El 62 % de las víctimas eran mujeres. Sumaron 74 en 2020 y 39 en 2021.',
    'Un 62 % de las víctimas tenía hijos. En 2020 fueron 74 y en 2021, 39.',
  ),
  // Before the courts, by other words.
  example(
    'prosecutions convictions acquittals prosecutions',
    'Llevaron ante los jueces a 37 acusados; los tribunales condenaron a 21 y exoneraron a cuatro, y 12 casos no se habían resuelto.',
    'Fueron llevados ante el juez 37 acusados; condenaron a 21, declararon inocentes a cuatro y 12 casos siguen pendientes.',
    'Procesaron a 37 tratantes: 21 fueron condenados, cuatro quedaron libres de cargos y 12 casos no se han decidido.',
  ),
  example(
    'investigations prosecutions',
    'La unidad tiene 58 expedientes en investigación y otros 23 en manos de los tribunales.',
    'Hay 58 carpetas abiertas y 23 en poder de los jueces.',
    'Se abrieron 58 investigaciones y 23 casos ya tienen acusación.',
  ),
  example(
    'operations arrests victims_rescued',
    'Los agentes ingresaron en dos cabarés y arrestaron a cuatro sujetos. Nueve mujeres fueron trasladadas a un lugar seguro.',
    'La policía entró en dos karaokes y detuvo a cuatro hombres. Nueve jóvenes quedaron en un lugar seguro.',
    'Irrumpieron en dos casas de masajes y capturaron a cuatro personas. A nueve mujeres las llevaron a un lugar seguro.',
  ),
  example(
    'victims_rescued victims_assisted',
    'Rescataron a 17 venezolanos. Otros 12 continúan en un albergue.',
    'Fueron rescatadas 17 niñas; 12 siguen en un refugio.',
    'La policía liberó a 17 mujeres y 12 permanecen en una casa de acogida.',
  ),
  example(
    'inspections inspections inspections arrests',
    'Los agentes controlaron a 12.300 personas y 4.100 vehículos en 980 lugares y arrestaron a 44 sospechosos.',
    'Se inspeccionaron 300 bares y 4.100 vehículos en 980 puntos; hubo 44 detenidos.',
    'Fiscalizaron a 12.300 personas, 4.100 vehículos y 980 domicilios y detuvieron a 44 hombres.',
  ),
  // A figure said of a subject further up keeps what it counts, for the sentence after it.
  example(
    'cases_reported cases_reported cases_closed',
    'Las quejas recibidas fueron 318. De ellas, 64 se trasladaron a la fiscalía y 190 se archivaron.',
    'Las denuncias sumaron 318; 64 se trasladaron a la fiscalía y 190 se archivaron.',
    'El total de denuncias llegó a 318: 64 se trasladaron a otro distrito y 190 fueron archivadas.',
  ),
  // Victims whom the text calls cases when it comes back to them.
  example(
    'victims_identified victims_identified victims_identified',
    'Se identificó a 79 víctimas. La explotación sexual explica 28 de los 79 casos.',
    'El país reconoció a 79 víctimas. En 28 de esos 79 casos hubo explotación laboral.',
    'Fueron detectadas 79 víctimas; 28 de los 79 casos eran de mendicidad.',
  ),
  // After parts that make up a whole, a new sentence goes on with the whole.
  example(
    'cases_reported cases_reported cases_reported investigations cases_reported',
    'La oficina recibió 14 denuncias: cinco con fundamento, cuatro sin fundamento y cinco bajo investigación. En 2019 fueron seis.',
    'El departamento recibió 14 denuncias: cinco probadas, cuatro descartables y cinco en investigación. El año anterior fueron seis.',
  ),
  // A verb with a number of its own behind it.
  example(
    'arrests victims_rescued',
    'Detuvo el año pasado a 148 personas y liberó a 322 víctimas.',
    'Capturaron en la capital a 148 personas y rescataron a otras 322.',
    'Fueron detenidos durante el año 148 hombres y rescatadas 322 mujeres.',
  ),
  example(
    'convictions',
    'Catorce acusados admitieron su culpabilidad.',
    'Nueve imputados aceptaron su culpa.',
    'Once acusados se declararon culpables.',
  ),
  example(
    'victims_assisted victims_identified',
    'El ministerio repatrió a 340 personas; 290 fueron reconocidas como víctimas.',
    'Fueron albergadas 340 mujeres y 290 han sido formalmente reconocidas como víctimas.',
    'La casa acogió a 340 personas, de las que 290 fueron acreditadas como víctimas.',
  ),
  example(
    'operations arrests',
    'La policía allanó 27 locales. Siete fueron detenidos.',
    'Se practicaron 12 registros; nueve fueron arrestados.',
    'Allanaron 27 viviendas y siete quedaron detenidos.',
  ),
  example(
    'ratio',
    'Los casos se han multiplicado por diez.',
    'Las condenas se multiplicaron por tres.',
    'La cifra se multiplicó casi por cuatro.',
  ),
  example(
    'funding funding',
    'El Estado destinó 306 millones de francos (288.680 dólares) a los servicios.',
    'El programa recibió 25 millones de pesos (478.760 dólares).',
    'La comisión contó con un presupuesto de 3 millones de lempiras (120.000 dólares).',
  ),
];
