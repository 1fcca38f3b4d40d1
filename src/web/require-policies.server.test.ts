import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ROUTE_POLICIES } from '../accounts/policy.ts';
import { listEntrances, policyProblems, requirePolicies } from './require-policies.server.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function routes(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-routes-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('The routes of the site', () => {
  it('all have a policy, and every policy has a route', () => {
    expect(policyProblems(listEntrances(join(import.meta.dirname, 'routes')), ROUTE_POLICIES)).toEqual([]);
  });
});

describe('A route without a policy', () => {
  it('fails the build with its name', () => {
    const folder = routes({ 'desk/secret/+page.svelte': '' });
    const plugin = requirePolicies(folder, {});
    (plugin.configResolved as (config: { command: string }) => void)({ command: 'build' });
    expect(() => (plugin.buildStart as () => void).call(plugin)).toThrow('/desk/secret has no policy for GET.');
  });

  it('is found by its methods and form actions too', () => {
    const folder = routes({
      '+page.svelte': '',
      'api/+server.ts': 'export const GET = () => {};\nexport async function DELETE() {}\n',
      'desk/[id]/+page@.svelte': '',
      'desk/[id]/+page.server.ts':
        'export const load = () => {};\nexport const actions: Actions = {\n  decide: async () => {\n    other: 1;\n  },\n  async undo() {},\n};\n',
    });
    const policies = {
      '/': 'public',
      '/api': 'public',
      '/desk/[id]': { GET: 'sign-in', actions: { decide: 'sign-in' } },
    } as const;
    expect(policyProblems(listEntrances(folder), policies)).toEqual([
      '/api has no policy for DELETE.',
      '/desk/[id] has no policy for POST ?/undo.',
    ]);
  });
});

describe('A policy', () => {
  it('must not outlive its route, method or action', () => {
    const folder = routes({ 'desk/+page.svelte': '' });
    const policies = {
      '/desk': { GET: 'sign-in', PUT: 'sign-in', actions: { gone: 'sign-in' } },
      '/gone': 'public',
    } as const;
    expect(policyProblems(listEntrances(folder), policies)).toEqual([
      '/desk has a policy for PUT but does not answer it.',
      '/desk has a policy for ?/gone but no such action.',
      '/gone has a policy but no route.',
    ]);
  });
});
