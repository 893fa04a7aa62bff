import type { Role } from './role.ts'

/** Who asks. */
export interface Identity {
  /** As claims and the change feed show it. */
  readonly name: string
  /** The name space of what they write; no two share one. */
  readonly writer: string
  readonly role: Role
  /** Whether they show neither key nor token: they are told so where one would help. */
  readonly isAnonymous?: boolean
}
