import type { Admit } from '../access/admit.ts'
import type { Identity } from '../record/identity.ts'
import { ParleyError } from '../errors.ts'
import type { Caller } from '../graphql/caller.ts'
import type { Allowance, RateLimits } from './rate-limit.ts'

/** What a request or a connection shows of who asks. */
export interface Credentials {
  /** The `Authorization` header, or what stands for it. */
  readonly authorization: string | undefined
  readonly address: string
  readonly requestId: string
}

/** A caller who was let in. */
export interface Admission {
  readonly caller: Caller
  /** What they may ask for in this minute. */
  readonly allowance: Allowance
}

/**
 * Lets in who asks, and counts those whose key or token does not hold. A connection that stays open is let in again, with the same credentials,
 * every few seconds: a key may have been revoked.
 * @throws ParleyError UNAUTHENTICATED, RATE_LIMITED, JWKS_UNAVAILABLE, DATABASE_UNAVAILABLE
 */
export type AdmitCaller = (credentials: Credentials) => Promise<Admission>

/** What a WebSocket says of who asks: `authorization` among the parameters of its connection, as a browser cannot set the header; otherwise the header. */
export function authorizationOf(connectionParams: Readonly<Record<string, unknown>> | undefined, header: string | undefined): string | undefined {
  const given = Object.entries(connectionParams ?? {}).find(([name]) => name.toLowerCase() === 'authorization')
  return given === undefined ? header : String(given[1]) // what is no text is no key either
}

export function createAdmission(admit: Admit, limits: RateLimits): AdmitCaller {
  const identify = async ({ authorization, address }: Credentials): Promise<Identity> => {
    try {
      return await admit(authorization, () => limits.mayLookUp(address))
    } catch (error) {
      if (authorization !== undefined && error instanceof ParleyError && error.code === 'UNAUTHENTICATED') await limits.countFailure(address)
      throw error
    }
  }
  return async (credentials) => {
    const { address, requestId } = credentials
    const identity = await identify(credentials)
    return { caller: { ...identity, requestId, address }, allowance: limits.allowanceOf(identity.isAnonymous === true ? null : identity.writer, address) }
  }
}
