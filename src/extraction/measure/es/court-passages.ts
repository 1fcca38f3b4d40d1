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
];
