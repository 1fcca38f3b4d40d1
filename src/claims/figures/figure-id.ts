import { createHash } from 'node:crypto';
import type { FigureKey } from './figure.ts';

/**
 * The id of a figure: the first sixteen hexadecimal digits of a SHA-256 of what it is about.
 * @example figureId({ subject: 'cases_reported|Bolivia', periodStart: '2023-01-01', periodEnd: '2023-12-31', scope: 'mixed' })
 */
export function figureId({ subject, periodStart, periodEnd, scope }: FigureKey): string {
  return createHash('sha256')
    .update(`figure:${subject}:${periodStart}:${periodEnd}:${scope}`)
    .digest('hex')
    .slice(0, 16);
}
