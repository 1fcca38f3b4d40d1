import { example, type Corpus } from '../../corpus.ts';

/** The chain of the first figure, from publisher to producer; the publisher is "Invented Daily". All names are invented. */
export const EN_ATTRIBUTION_CORPUS: Corpus<string> = {
  examples: [
    example(
      'Invented Daily > Lantern Watch',
      'According to figures from the Lantern Watch, 12 cases were reported.',
      'According to the Lantern Watch, 12 cases were reported.',
      'Figures kept by the Lantern Watch show 12 cases.',
    ),
    example(
      'Invented Daily > Ana Roca',
      'Ana Roca said that 12 victims were rescued.',
      'According to Ana Roca, 12 victims were rescued.',
      'Police rescued 12 victims, said Ana Roca.',
    ),
    example(
      'Invented Daily > Ana Roca (Lantern House)',
      'According to Ana Roca, the director of the Lantern House, 12 victims were rescued.',
      'Ana Roca, who heads the Lantern House, said 12 victims were rescued.',
    ),
    example(
      'Invented Daily > government',
      'The government said that 12 victims were rescued.',
      'According to the government, 12 victims were rescued.',
    ),
    example(
      'Invented Daily > Ana Roca > Lantern Watch',
      'According to statistics from the Lantern Watch cited by Ana Roca, 12 cases were reported.',
      'Figures kept by the Lantern Watch and cited by Ana Roca show 12 cases.',
    ),
    example(
      'Invented Daily > NGO',
      'An NGO reported assisting 12 victims.',
      'According to an NGO, 12 victims were rescued.',
    ),
    example(
      'Invented Daily > Lantern Force Against Crime',
      'The Lantern Force Against Crime (LFAC) reported 12 cases.',
    ),
    example(
      'Invented Daily > El Faro Azul > Ana Roca',
      'El Faro Azul reports that according to Ana Roca, 12 cases were reported.',
    ),
  ],
  negative: [
    'Police rescued 12 victims.',
    'In May 12 victims were rescued.',
    'According to a charity, cases rose. The government allocated $12 million to shelters.',
  ],
};
