/**
 * The decisions that still hold, in order: an undo takes the last one away.
 * @example effectiveReviews([accept, undo, reject]) // [reject]
 */
export function effectiveReviews<R extends { readonly decision: string }>(reviews: readonly R[]): readonly R[] {
  const effective: R[] = [];
  for (const review of reviews) {
    if (review.decision === 'undo') effective.pop();
    else effective.push(review);
  }
  return effective;
}
