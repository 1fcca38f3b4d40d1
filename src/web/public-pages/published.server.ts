import { error } from '@sveltejs/kit';
import { currentRelease } from '#src/releases/current-release.server.ts';
import type { Release } from '#src/releases/release.ts';
import { serverOnly, type ServerOnly } from './server-only.ts';

/** What a page shows from the current release; `published` is null while nothing has been released. */
export interface Published<V> {
  readonly published: ServerOnly<V> | null;
  readonly title?: string;
  readonly description?: string;
}

/**
 * What a page shows from the current release. While nothing is released the layout says so instead of the page.
 * @param of the view; null means that the release holds no such thing: the page does not exist
 */
export async function published<V extends { readonly title: string; readonly description?: string }>(
  of: (release: Release) => V | null,
): Promise<Published<V>> {
  const current = await currentRelease();
  if (!current) return { published: null };
  const view = of(current.release);
  if (!view) error(404);
  return { published: serverOnly(view), title: view.title, description: view.description };
}
