import { error } from '@sveltejs/kit';
import { currentRelease } from '#src/releases/current-release.server.ts';
import type { Release } from '#src/releases/release.ts';

/**
 * What a page shows from the current release: `view` is null while nothing has been published, and the layout says so.
 * @param of the view; null means that the release holds no such thing: the page does not exist
 */
export async function published<V extends { readonly title: string }>(
  of: (release: Release) => V | null,
): Promise<{ view: V | null; title?: string }> {
  const current = await currentRelease();
  if (!current) return { view: null };
  const view = of(current.release);
  if (!view) error(404);
  return { view, title: view.title };
}
