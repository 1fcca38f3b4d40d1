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
    example(
      'Invented Daily > Department of Lantern Affairs',
      'Some 12 victims were identified last year, figures from the Department of Lantern Affairs show.',
      'Department of Lantern Affairs data show 12 victims were identified.',
      'Data released by the Department of Lantern Affairs reveal 12 cases.',
      'The Department of Lantern Affairs, which runs the register, recorded 12 cases.',
      'A total of 12 people were charged, the Department of Lantern Affairs reported on Monday.',
    ),
    example(
      'Invented Daily > LANT',
      'The Lantern agency, LANT, says 12 victims were rescued.',
      'LANT has received 12 reports since May.',
      'According to LANT, 12 victims were rescued.',
    ),
    example(
      'Invented Daily > Ana Roca (Lantern Unit)',
      '“We have 12 open cases,” said Commander Ana Roca of the Lantern Unit.',
      'Ana Roca, a spokeswoman for the Lantern Unit, told reporters that 12 victims were rescued.',
      'The director of the Lantern Unit, Ana Roca, said 12 victims were rescued.',
    ),
    example(
      'Invented Daily > Lantern Trust',
      'The charity Lantern Trust took 12 calls last year.',
      'An estimated 12 million people are exploited, according to the Lantern Trust.',
      'The hotline of the Lantern Trust recorded 12 cases.',
    ),
    example(
      'Invented Daily > State Board > government',
      'The government reported identifying 12 victims in 2012, according to the yearly report of the State Board.',
    ),
    example('Invented Daily > trial judge', 'The trial judge noted that 12 women had been sold.'),
  ],
  negative: [
    'However, 12 victims were rescued in May.',
    'Officers rescued 12 victims.',
    'WHAT WE DID LAST YEAR: 12 victims were rescued.',
    'The courts, which sat for months, convicted 12 traffickers.',
    'Police rescued 12 victims.',
    'In May 12 victims were rescued.',
    'According to a charity, cases rose. The government allocated $12 million to shelters.',
  ],
};
