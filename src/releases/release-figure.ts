import type { Figure } from '../claims/figures/figure-rows.ts';
import { partsOfSubject } from '../claims/subject.ts';
import { placeByPath } from '../places/gazetteer.ts';
import { mayIdentifyVictim } from '../privacy/identity-in-text.ts';
import { releasedFigureSchema, type ReleasedFigure } from './release.ts';

/**
 * A decided figure in the form in which it is published; null for one that is not decided, has to be decided again, or was said
 * to have no value.
 */
export function releaseFigure(figure: Figure): ReleasedFigure | null {
  const { answer } = figure.standing;
  if (!answer || (figure.state !== 'preferred' && figure.state !== 'disputed')) return null;
  const { measure, place } = partsOfSubject(figure.subject);
  const chosen = figure.candidates.find(({ id }) => id === answer.claimId) ?? null;
  return releasedFigureSchema.parse({
    id: figure.id,
    measure,
    place,
    placeIds: place.map((path) => placeByPath(path)?.id).filter((id) => id !== undefined),
    periodStart: figure.periodStart,
    periodEnd: figure.periodEnd,
    scope: figure.scope,
    decision: figure.state,
    claimId: answer.claimId,
    value: chosen?.value ?? null,
    valueMax: chosen?.valueMax ?? null,
    valueText: chosen?.valueText ?? null,
    low: answer.low,
    high: answer.high,
    unit: chosen?.unit ?? answer.unit,
    reason: answer.reason,
    decidedBy: answer.decidedBy,
    decidedAt: answer.decidedAt,
    rule: answer.ruleId,
    rivals: figure.candidates.map(({ id }) => id).filter((id) => id !== answer.claimId),
  });
}

/** Why a figure cannot be published beside these claims; null when it can. */
export type FigureObstacle = 'identifying-reason' | 'claim-not-released';

export function figureObstacle(
  figure: Pick<ReleasedFigure, 'claimId' | 'rivals' | 'reason'>,
  isReleased: (claimId: string) => boolean,
): FigureObstacle | null {
  if (figure.reason !== null && mayIdentifyVictim(figure.reason).length > 0) return 'identifying-reason';
  return namesUnreleased(figure, isReleased) ? 'claim-not-released' : null;
}

/** Whether a figure names a claim that is not in its release: then nobody could follow it to a sentence. */
export function namesUnreleased(
  { claimId, rivals }: Pick<ReleasedFigure, 'claimId' | 'rivals'>,
  isReleased: (claimId: string) => boolean,
): boolean {
  return [...(claimId === null ? [] : [claimId]), ...rivals].some((id) => !isReleased(id));
}
