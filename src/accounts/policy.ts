import { roleIncludes, type Role } from './role.ts';

/** What a person may do, with the least role that may. */
export const CAPABILITIES = {
  'evidence.read': 'reader',
  'document.add': 'contributor',
  'claim.review': 'reviewer',
  'release.build': 'publisher',
  'person.manage': 'administrator',
  'audit.read': 'administrator',
} as const satisfies Record<string, Role>;
export type Capability = keyof typeof CAPABILITIES;

/** Who may come in: anybody, anybody signed in, or whoever has the capability. */
export type Access = 'public' | 'sign-in' | Capability;

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

/** Access per method, and per form action for pages. A single word opens reading (GET) and nothing else. */
export type RoutePolicy =
  Access | (Readonly<Partial<Record<Method, Access>>> & { readonly actions?: Readonly<Record<string, Access>> });

/**
 * The one policy table: every route of `src/web/routes` by its id. A route that is not here fails the build
 * (`src/web/require-policies.server.ts`), and the server refuses it.
 */
export const ROUTE_POLICIES: Readonly<Record<string, RoutePolicy>> = {
  '/': 'public',
  '/(public)/[language=language]': 'public',
  '/(public)/[language=language]/measures': 'public',
  '/(public)/[language=language]/measures/[measure]/[place]': 'public',
  '/(public)/[language=language]/claims/[id]': 'public',
  '/(public)/[language=language]/sources': 'public',
  '/(public)/[language=language]/sources/[id]': 'public',
  '/(public)/[language=language]/producers': 'public',
  '/(public)/[language=language]/producers/[id]': 'public',
  '/(public)/[language=language]/method': 'public',
  '/(public)/[language=language]/data': 'public',
  '/(public)/[language=language]/about': 'public',
  '/(public)/[language=language]/accessibility': 'public',
  '/(public)/[language=language]/glossary': 'public',
  '/(public)/releases/[number]/[file]': 'public',
  '/(public)/[...path]': 'public',

  '/sign-in': { GET: 'public', actions: { default: 'public' } },
  '/sign-in/link': { GET: 'public', actions: { default: 'public' } },
  '/sign-in/choose': { GET: 'sign-in', actions: { default: 'sign-in' } },
  '/sign-in/language': { POST: 'public' },
  '/sign-in/refused': 'public',
  '/sign-out': { POST: 'sign-in' },

  '/desk': 'evidence.read',
  '/desk/account': {
    GET: 'sign-in',
    actions: { profile: 'sign-in', passPhrase: 'sign-in', signOutElsewhere: 'sign-in' },
  },
  '/desk/documents/several': { GET: 'document.add', actions: { add: 'document.add' } },
  '/desk/documents/[id]/story': { POST: 'claim.review' },
  '/desk/documents/add': { GET: 'document.add', actions: { default: 'document.add' } },
  '/desk/documents/[id]/file': 'evidence.read',
  '/desk/documents/[id]/table': { GET: 'evidence.read', actions: { takeOver: 'document.add' } },
  '/desk/documents/[id]': {
    GET: 'evidence.read',
    actions: {
      decide: 'claim.review',
      undo: 'claim.review',
      split: 'claim.review',
      add: 'claim.review',
      together: 'claim.review',
      undoTogether: 'claim.review',
    },
  },
  '/desk/queue': {
    GET: 'evidence.read',
    actions: { decide: 'claim.review', undo: 'claim.review', split: 'claim.review' },
  },
  '/desk/sources/[id]': {
    GET: 'evidence.read',
    actions: { correct: 'claim.review', add: 'claim.review' },
  },
  '/desk/names': {
    GET: 'evidence.read',
    actions: {
      merge: 'claim.review',
      undoMerge: 'claim.review',
      addProducer: 'claim.review',
    },
  },
  '/desk/names/[id]': {
    GET: 'evidence.read',
    actions: { change: 'claim.review', addRule: 'claim.review', withdrawRule: 'claim.review' },
  },
  '/desk/claims/[id]': { GET: 'evidence.read', actions: { undo: 'claim.review' } },
  '/desk/figures': 'evidence.read',
  '/desk/figures/[id]': { GET: 'evidence.read', actions: { decide: 'claim.review', undo: 'claim.review' } },
  '/desk/figures/by-claim/[id]': 'evidence.read',
  '/desk/figures/rules': { GET: 'evidence.read', actions: { make: 'claim.review', withdraw: 'claim.review' } },
  '/desk/series/[measure]/[...place]': 'evidence.read',
  '/desk/findings': { GET: 'evidence.read', actions: { decide: 'claim.review', undo: 'claim.review' } },
  '/desk/findings/[id]': { GET: 'evidence.read', actions: { decide: 'claim.review', undo: 'claim.review' } },
  '/desk/places': 'evidence.read',
  '/desk/search': 'evidence.read',
  '/desk/export/[file]': 'evidence.read',
  '/desk/releases': { GET: 'evidence.read', actions: { build: 'release.build' } },
  '/desk/people': {
    GET: 'person.manage',
    actions: {
      add: 'person.manage',
      role: 'person.manage',
      link: 'person.manage',
      deactivate: 'person.manage',
      activate: 'person.manage',
    },
  },
  '/desk/audit': 'audit.read',
};

/**
 * Who may do this; null when nobody declared it, which means that nobody may.
 * @param action name of the form action for a POST to a page; null for an endpoint
 */
export function accessTo(
  policies: Readonly<Record<string, RoutePolicy>>,
  routeId: string,
  method: string,
  action: string | null,
): Access | null {
  const policy = Object.hasOwn(policies, routeId) ? policies[routeId] : undefined;
  if (policy === undefined) return null;
  const verb = method === 'HEAD' || method === 'OPTIONS' ? 'GET' : method;
  if (typeof policy === 'string') return verb === 'GET' ? policy : null;
  if (verb === 'POST' && policy.actions)
    return Object.hasOwn(policy.actions, action ?? 'default') ? (policy.actions[action ?? 'default'] ?? null) : null;
  return METHODS.find((known) => known === verb) ? (policy[verb as Method] ?? null) : null;
}

/**
 * The form action that a request names, as SvelteKit reads it from the address: `?/undo` is `undo`.
 * @example actionOf(new URL('http://localhost/desk?/undo&claim=1')) // 'undo'
 */
export function actionOf(url: URL): string {
  for (const name of url.searchParams.keys()) if (name.startsWith('/')) return name.slice(1);
  return 'default';
}

/** Whether a role has a capability. */
export function may(role: Role, capability: Capability): boolean {
  return roleIncludes(role, CAPABILITIES[capability]);
}

/** Whether a visitor comes in; `sign-in` means that signing in may help, `refused` that it does not. */
export function decideAccess(access: Access | null, role: Role | null): 'allowed' | 'sign-in' | 'refused' {
  if (access === null) return 'refused';
  if (access === 'public') return 'allowed';
  if (role === null) return 'sign-in';
  return access === 'sign-in' || may(role, access) ? 'allowed' : 'refused';
}
