import type { Dispute } from './dispute/dispute.ts';

/** A remark for the reviewer in both languages of the pages. */
export interface Remark {
  readonly es: string;
  readonly en: string;
}

export const DISPUTE_REMARKS: Readonly<Record<Dispute, Remark>> = {
  retracted: {
    es: 'El texto retira o corrige esta cifra.',
    en: 'The text withdraws or corrects this figure.',
  },
  disputed: {
    es: 'El texto pone en duda esta cifra.',
    en: 'The text casts doubt on this figure.',
  },
};

export const MERGED_REMARK: Remark = {
  es: 'Cuenta la trata junto con otros delitos.',
  en: 'Counts trafficking together with other offences.',
};

/** Remarks as a note that holds both wordings, Spanish first (`noteIn` takes it apart); null when there are none. */
export function noteOf(remarks: readonly Remark[]): string | null {
  if (remarks.length === 0) return null;
  const join = (language: keyof Remark): string => remarks.map((remark) => remark[language]).join(' ');
  return `${join('es')} ¦ ${join('en')}`;
}
