import { buildPages, pagesAreBuilt } from '../../src/cli/pages-build.server.ts';

/** Builds the pages once for all browser tests, when the sources have changed since the last build. */
export default async function setup(): Promise<void> {
  if (!pagesAreBuilt()) await buildPages();
}
