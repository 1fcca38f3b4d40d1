import { describe, expect, it } from 'vitest';
import { accessTo, actionOf, decideAccess, may, ROUTE_POLICIES } from './policy.ts';
import { ROLES } from './role.ts';

describe('The policy table', () => {
  it('gives each role what the one before it may do, and more', () => {
    expect(ROLES.map((role) => may(role, 'claim.review'))).toEqual([false, false, true, true, true]);
    expect(ROLES.map((role) => may(role, 'person.manage'))).toEqual([false, false, false, false, true]);
    expect(ROLES.every((role) => may(role, 'evidence.read'))).toBe(true);
  });

  it('leaves nothing of the desk open to visitors', () => {
    for (const [id, policy] of Object.entries(ROUTE_POLICIES))
      if (id.startsWith('/desk')) expect(JSON.stringify(policy)).not.toContain('public');
  });

  it('refuses a route, a method and an action that nobody declared', () => {
    expect(accessTo(ROUTE_POLICIES, '/desk/unknown', 'GET', null)).toBeNull();
    expect(accessTo(ROUTE_POLICIES, 'constructor', 'GET', null)).toBeNull();
    expect(accessTo(ROUTE_POLICIES, '/desk', 'POST', 'default')).toBeNull();
    expect(accessTo(ROUTE_POLICIES, '/desk/people', 'POST', 'toString')).toBeNull();
    expect(accessTo(ROUTE_POLICIES, '/sign-out', 'GET', null)).toBeNull();
    expect(decideAccess(null, 'administrator')).toBe('refused');
  });

  it('tells reading from deciding on one page', () => {
    expect(accessTo(ROUTE_POLICIES, '/desk/documents/[id]', 'GET', null)).toBe('evidence.read');
    expect(accessTo(ROUTE_POLICIES, '/desk/documents/[id]', 'HEAD', null)).toBe('evidence.read');
    expect(accessTo(ROUTE_POLICIES, '/desk/documents/[id]', 'POST', 'decide')).toBe('claim.review');
  });

  it('sends a visitor to sign in and refuses a person without the role', () => {
    expect(decideAccess('claim.review', null)).toBe('sign-in');
    expect(decideAccess('claim.review', 'contributor')).toBe('refused');
    expect(decideAccess('claim.review', 'reviewer')).toBe('allowed');
    expect(decideAccess('sign-in', 'reader')).toBe('allowed');
    expect(decideAccess('public', null)).toBe('allowed');
  });

  it('reads the action from the address as SvelteKit does', () => {
    expect(actionOf(new URL('http://localhost/desk/claims/1?/undo'))).toBe('undo');
    expect(actionOf(new URL('http://localhost/desk/claims/1?claim=2&/undo'))).toBe('undo');
    expect(actionOf(new URL('http://localhost/sign-in?next=/desk'))).toBe('default');
  });
});
