import type { Corpus } from '../../corpus.ts';
import { example } from '../../corpus.ts';

/** Lo que el texto dice en contra de la primera cifra. Todas las frases son inventadas. */
export const ES_DISPUTE_CORPUS: Corpus<string> = {
  examples: [
    example(
      'retracted',
      'El ministerio rectificó la cifra de 52 víctimas.',
      'Por error se informó que eran 52 víctimas.',
      'Donde decía 52 víctimas debe decir otra cosa.',
      'El boletín publicó erróneamente 52 casos.',
    ),
    example(
      'disputed',
      'La Policía desmintió que hubiera 52 casos de trata.',
      'El ministro puso en duda los 52 casos.',
      'La cifra de 52 víctimas no ha sido confirmada.',
      'La directora calificó de exagerada la cifra de 52 víctimas.',
    ),
  ],
  negative: [
    'La Policía rescató a 52 víctimas.',
    'La Fiscalía rechazó 52 denuncias.',
    'Hubo 52 víctimas; el ministro desmintió otra noticia.',
  ],
};
