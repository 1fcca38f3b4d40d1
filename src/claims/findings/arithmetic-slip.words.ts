import type { Check, EvidenceClaim, Finding, FindingWriter } from './check.ts';
import { aboutOf, aboutWithoutPeriod, claimsIn, countedBy, inLanguage, listOf, valueOf } from './sentence.ts';

export const arithmeticWords: Check['words'] = {
  es: {
    name: 'Cuentas que no cierran',
    finds:
      'Partes que no suman su total (lugares, delitos, personas, años), porcentajes que no corresponden a los conteos de su documento, y variaciones que sus dos extremos no dan, en el documento o en la serie de quien cuenta.',
    why: 'Suele haber un error de imprenta, un renglón que falta o una base que no se dice. Rehaga la cuenta con el documento a la vista; si falta un renglón, dígalo al publicar.',
    leaves:
      'Listas que no pretenden estar completas (tres departamentos de nueve), el sexo o la edad que no consta, el redondeo de la última cifra y las sumas que otro valor del mismo periodo hace cerrar.',
  },
  en: {
    name: 'Sums that do not add up',
    finds:
      'Parts that do not make their total (places, offences, persons, years), percentages that are not those of the counts in their document, and changes that their two ends do not give, in the document or in the series of whoever counts.',
    why: 'There is usually a misprint, a line left out, or a base that is not named. Do the sum again with the document open; where a line is missing, say so when you publish.',
    leaves:
      'Lists that do not mean to be whole (three departments of nine), sex or age not recorded, rounding of the last digit, and sums that another value of the same period makes right.',
  },
};

export function sayArithmetic(finding: Finding, words: FindingWriter): string {
  switch (finding.detail.kind) {
    case 'share':
      return sayShare(finding, words);
    case 'shares-above':
      return saySharesAbove(finding, words);
    case 'growth':
    case 'growth-against-series':
      return sayGrowth(finding, words);
    default:
      return sayParts(finding, words);
  }
}

const PARTS: Readonly<Record<string, { readonly es: string; readonly en: string }>> = {
  places: { es: 'lugares', en: 'places' },
  offences: { es: 'delitos', en: 'offences' },
  persons: { es: 'partes', en: 'parts' },
  time: { es: 'periodos', en: 'periods' },
};

function sayParts(finding: Finding, words: FindingWriter): string {
  const [total] = claimsIn(finding, words, 'total');
  const parts = claimsIn(finding, words, 'part');
  const about = `${aboutOf(words, total!)}: ${countedBy(words, total!)}`;
  const sum = finding.detail.sum as number;
  if (finding.detail.kind === 'part')
    return inLanguage(words, {
      es: `${about}, pero una parte del total es mayor: ${valueOf(words, parts[0]!)}.`,
      en: `${about}, yet a part of the total is larger: ${valueOf(words, parts[0]!)}.`,
    });
  const gap = words.number(Math.abs(sum - (total!.value ?? 0)));
  const count = words.number(parts.length);
  const named = PARTS[finding.detail.kind as string]![words.language];
  const isAbove = sum > (total!.value ?? 0);
  return inLanguage(words, {
    es: `${about}; ${count} ${named} suman ${words.number(sum)}: ${isAbove ? 'sobran' : 'faltan'} ${gap}.`,
    en: `${about}; ${count} ${named} add up to ${words.number(sum)}: ${gap} ${isAbove ? 'too many' : 'missing'}.`,
  });
}

function sayShare(finding: Finding, words: FindingWriter): string {
  const [share] = claimsIn(finding, words, 'share');
  const [part] = claimsIn(finding, words, 'part');
  const [whole] = claimsIn(finding, words, 'whole');
  const actual = words.percent(finding.detail.actual as number);
  return inLanguage(words, {
    es: `${aboutOf(words, part!)}: la fuente da ${valueOf(words, share!)}, pero ${valueOf(words, part!)} de ${valueOf(words, whole!)} es ${actual} (${words.counter(share!)}).`,
    en: `${aboutOf(words, part!)}: the source gives ${valueOf(words, share!)}, yet ${valueOf(words, part!)} of ${valueOf(words, whole!)} is ${actual} (${words.counter(share!)}).`,
  });
}

function saySharesAbove(finding: Finding, words: FindingWriter): string {
  const shares = claimsIn(finding, words, 'share');
  const values = listOf(
    words,
    shares.map((claim) => valueOf(words, claim)),
  );
  const sum = words.percent(finding.detail.sum as number);
  const period = words.period(shares[0]!);
  return inLanguage(words, {
    es: `${words.measure(shares[0]!)}, ${period}, ${shares[0]!.publisher}: ${values} suman ${sum}.`,
    en: `${words.measure(shares[0]!)}, ${period}, ${shares[0]!.publisher}: ${values} add up to ${sum}.`,
  });
}

function sayGrowth(finding: Finding, words: FindingWriter): string {
  const [growth] = claimsIn(finding, words, 'growth');
  const [start] = claimsIn(finding, words, 'start');
  const [end] = claimsIn(finding, words, 'end');
  const actual = changeWords(words, growth!, finding.detail.actual as number | null);
  const said = `${changeWords(words, growth!, growth!.value)} (${words.counter(growth!)})`;
  const ends = (claim: EvidenceClaim) => `${valueOf(words, claim)} (${words.period(claim)})`;
  const about = aboutWithoutPeriod(words, end!);
  return finding.detail.kind === 'growth'
    ? inLanguage(words, {
        es: `${about}: la fuente da ${said}, pero de ${ends(start!)} a ${ends(end!)} hay ${actual}.`,
        en: `${about}: the source gives ${said}, yet from ${ends(start!)} to ${ends(end!)} it is ${actual}.`,
      })
    : inLanguage(words, {
        es: `${about}: ${said} no concuerda con la serie de ${words.counter(end!)}, que va de ${ends(start!)} a ${ends(end!)}: ${actual}.`,
        en: `${about}: ${said} does not agree with the series of ${words.counter(end!)}, from ${ends(start!)} to ${ends(end!)}: ${actual}.`,
      });
}

function changeWords(words: FindingWriter, growth: EvidenceClaim, value: number | null): string {
  if (value === null) return '—';
  if (growth.measure === 'percent_change') return words.percent(value, true);
  if (growth.measure === 'count_change') return `${value > 0 ? '+' : ''}${words.number(value)}`;
  return `${words.number(Math.round(value * 10) / 10)}×`;
}
