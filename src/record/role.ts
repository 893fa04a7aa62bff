/** What a caller may do, each with all that those before it may: read; add; judge, correct and retract; redact and run the service. */
export const roles = ['READER', 'EDITOR', 'CURATOR', 'ADMIN'] as const
export type Role = (typeof roles)[number]

/** Whether who has one role may do what asks for another. */
export function hasRole(given: Role, needed: Role): boolean {
  return roles.indexOf(given) >= roles.indexOf(needed)
}

/** A role by its name in any case, or null. */
export function toRole(text: unknown): Role | null {
  return typeof text === 'string' ? (roles.find((role) => role === text.toUpperCase()) ?? null) : null
}
