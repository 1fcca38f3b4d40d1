import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { accessTo, METHODS, type RoutePolicy } from '../accounts/policy.ts';

/** One thing that a visitor can do at a route. */
export interface Entrance {
  readonly routeId: string;
  readonly method: string;
  /** Name of the form action for a POST to a page; null otherwise. */
  readonly action: string | null;
}

/**
 * Fails the build when a route of `src/web/routes` has no policy in `src/accounts/policy.ts`, or a policy no route. While
 * developing it warns: the server refuses such a route anyway.
 */
export function requirePolicies(routesFolder: string, policies: Readonly<Record<string, RoutePolicy>>): Plugin {
  let building = false;
  return {
    name: 'vigia-require-policies',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      const problems = policyProblems(listEntrances(routesFolder), policies);
      if (problems.length === 0) return;
      const message = `Routes and src/accounts/policy.ts differ:\n${problems.map((problem) => `  ${problem}`).join('\n')}`;
      if (building) throw new Error(message);
      this.warn(message);
    },
  };
}

/** What differs between routes and policies, one sentence each. */
export function policyProblems(
  entrances: readonly Entrance[],
  policies: Readonly<Record<string, RoutePolicy>>,
): readonly string[] {
  const problems: string[] = [];
  for (const { routeId, method, action } of entrances)
    if (accessTo(policies, routeId, method, action) === null)
      problems.push(`${routeId} has no policy for ${method}${action === null ? '' : ` ?/${action}`}.`);
  for (const [routeId, policy] of Object.entries(policies)) {
    const ofRoute = entrances.filter((entrance) => entrance.routeId === routeId);
    if (ofRoute.length === 0) {
      problems.push(`${routeId} has a policy but no route.`);
      continue;
    }
    if (typeof policy === 'string') continue;
    for (const method of METHODS)
      if (policy[method] !== undefined && !ofRoute.some((entrance) => entrance.method === method))
        problems.push(`${routeId} has a policy for ${method} but does not answer it.`);
    for (const action of Object.keys(policy.actions ?? {}))
      if (!ofRoute.some((entrance) => entrance.action === action))
        problems.push(`${routeId} has a policy for ?/${action} but no such action.`);
  }
  return problems;
}

/** Everything that the files of a routes folder answer. */
export function listEntrances(routesFolder: string): readonly Entrance[] {
  const entrances: Entrance[] = [];
  for (const entry of readdirSync(routesFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const routeId = `/${relative(routesFolder, entry.parentPath).split(sep).join('/')}`;
    const source = () => readFileSync(join(entry.parentPath, entry.name), 'utf8');
    // A page may be only its server part, when all it does is lead elsewhere.
    if (/^\+page(@.*)?\.svelte$|^\+page\.server\.[jt]s$/.test(entry.name) && !entrances.some(isReadingOf(routeId)))
      entrances.push({ routeId, method: 'GET', action: null });
    if (/^\+page\.server\.[jt]s$/.test(entry.name))
      for (const action of actionsOf(source())) entrances.push({ routeId, method: 'POST', action });
    if (/^\+server\.[jt]s$/.test(entry.name))
      for (const method of methodsOf(source())) entrances.push({ routeId, method, action: null });
  }
  return entrances;
}

function isReadingOf(routeId: string) {
  return (entrance: Entrance) => entrance.routeId === routeId && entrance.method === 'GET';
}

/** Names in `export const actions = { … }` as our formatter lays them out: two spaces in. */
function actionsOf(source: string): readonly string[] {
  const block = /^export const actions\b[^]*?^\}/m.exec(source)?.[0] ?? '';
  return [...block.matchAll(/^ {2}(?:async )?['"]?(\w+)['"]?\s*[:(,]/gm)].map((match) => match[1]!);
}

function methodsOf(source: string): readonly string[] {
  return [
    ...source.matchAll(
      /^export (?:const|let|async function|function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|fallback)\b/gm,
    ),
  ].map((match) => match[1]!);
}
