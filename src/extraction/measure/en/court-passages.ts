import { example, type Example } from '../../corpus.ts';

/** What becomes of cases before the courts, and what is still open. All invented. */
export const EN_COURT_PASSAGES: readonly Example<string>[] = [
  example(
    'prosecutions convictions cases_closed prosecutions',
    'Prosecutors took 331 cases to court: 11 ended in conviction, one was dismissed and 319 were still pending.',
    'They brought 331 cases to trial: 11 led to a conviction, one was dropped and 319 remained open.',
    'The office prosecuted 331 cases; 11 ended in conviction, one was dismissed and 319 remain unresolved.',
  ),
];
