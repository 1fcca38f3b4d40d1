/** Roles, each with everything the one before it may do. */
export const ROLES = ['reader', 'contributor', 'reviewer', 'publisher', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}

/**
 * Whether a role includes another.
 * @example roleIncludes('publisher', 'reviewer') // true
 */
export function roleIncludes(role: Role, minimal: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(minimal);
}
