import type { Rule } from '../../rule.ts';
import { wordRule } from '../../word-rule.ts';
import type { Dispute } from '../dispute.ts';

export const ES_DISPUTES: readonly Rule<Dispute>[] = [
  wordRule(
    'withdrawn or corrected',
    'retracted',
    'rectific(?:a|ó|aron)|corrigi(?:ó|eron)|se corrige|retir(?:ó|aron) (?:la|esa|su) cifra|fe de erratas|err[óo]neamente|por error|equivocadamente|se public(?:ó|aron) mal|(?:donde )?dec[íi]a|una versi[óo]n anterior|qued(?:ó|aron) sin efecto',
  ),
  wordRule(
    'doubted or denied',
    'disputed',
    'desminti(?:ó|eron)|desmienten?|neg(?:ó|aron) que|niegan? que|rechaz(?:ó|aron) (?:la|esa|que)|cuestion(?:a|an|ó|aron)|pus(?:o|ieron) en duda|ponen? en duda|contradicen?|no es cierto|infl(?:ad[oa]s?|ó)|exagerad[oa]s?|sin sustento|no (?:se )?pud(?:o|ieron) (?:verificar|confirmar)(?:se)?|no (?:ha|han) sido (?:verificad|confirmad)[oa]s?',
  ),
];
