import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseWorkspace, WorkspaceError, type LoadedWorkspace, type WorkspaceFiles } from './workspace.ts';

/**
 * Reads a workspace folder: `workspace.json`, `producers.json`, `sources.csv`, `claims.csv`.
 * @throws WorkspaceError with every problem found, each naming file, row and column
 */
export async function readWorkspace(folder: string): Promise<LoadedWorkspace> {
  const read = async (name: keyof WorkspaceFiles): Promise<string> => {
    try {
      return await readFile(join(folder, name), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        throw new WorkspaceError([
          `${join(folder, name)}: no such file. A workspace folder holds four files; see data/bolivia.`,
        ]);
      throw error;
    }
  };
  const [workspace, producers, sources, claims] = await Promise.all([
    read('workspace.json'),
    read('producers.json'),
    read('sources.csv'),
    read('claims.csv'),
  ]);
  return parseWorkspace({
    'workspace.json': workspace,
    'producers.json': producers,
    'sources.csv': sources,
    'claims.csv': claims,
  });
}
