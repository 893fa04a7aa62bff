import type { Identity } from '../record/identity.ts'

/** On whose behalf a request is answered. */
export interface Caller extends Identity {
  /** By which the audit record of a write is found in the log. */
  readonly requestId: string
  /** Where the request comes from, for the audit record. */
  readonly address?: string
}
