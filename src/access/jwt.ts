import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose'
import type { TokenSettings } from '../config.ts'
import { ParleyError } from '../errors.ts'
import { hash } from '../record/ids.ts'
import { roles, toRole, type Role } from '../record/role.ts'
import type { Identity } from '../record/identity.ts'

/** Signed by a private key that only the issuer has. Not among them: none, and HS…, for which the public key would do as the secret. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** How far the clocks of issuer and service may be apart. */
const clockToleranceSeconds = 5
/** How long to wait for the issuer's keys. */
const fetchTimeoutMs = 5_000
/** How long they are kept; an unknown one is asked for at most once in 30 s. */
const keysMaxAgeMs = 600_000
const keysCooldownMs = 30_000

/** Verifies a token and says whose it is. */
export type VerifyToken = (token: string) => Promise<Identity>

/** The highest role that the claim names, alone or in a list; READER where it names none. */
function roleOf(claim: unknown): Role {
  const named = (Array.isArray(claim) ? claim : [claim]).map(toRole).filter((role) => role !== null)
  return [...roles].reverse().find((role) => named.includes(role)) ?? 'READER'
}

/**
 * Whose token it is. Their name begins with `jwt/`, which no key's name can. They write under a hash of issuer and subject,
 * because a subject may be any text, and two issuers may use the same one.
 */
function toIdentity({ iss, sub }: JWTPayload, role: Role): Identity {
  if (iss === undefined || sub === undefined || !/^[^\p{C}]{1,255}$/u.test(sub)) throw refuse('its "sub" is not a text of 1 to 255 characters')
  return { name: `jwt/${sub}`, writer: `jwt/${hash(iss, sub)}`, role }
}

function refuse(reason: string, cause?: unknown): ParleyError {
  return new ParleyError('UNAUTHENTICATED', `The token does not hold: ${reason}.`, { cause })
}

/** What jose says, as far as a caller is told; null where it is the issuer's keys that could not be had. */
function reasonOf(error: unknown): string | null {
  if (error instanceof errors.JWTExpired) return 'it has expired'
  if (error instanceof errors.JWTClaimValidationFailed) return error.reason === 'missing' ? `it has no "${error.claim}"` : `its "${error.claim}" is not what this service asks for`
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) return 'it is not signed by one of the algorithms that are taken'
  if (error instanceof errors.JWKSNoMatchingKey) return 'the issuer has no such key as it is signed by'
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'it does not say by "kid" which of the issuer’s keys it is signed by'
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature is wrong'
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return 'it is damaged'
  return null
}

/**
 * Verifies JSON Web Tokens by the public keys of their issuer, which are fetched when the first token comes.
 * A token must name issuer, audience, subject and expiry.
 * @returns a function that throws ParleyError UNAUTHENTICATED for a token that does not hold, and JWKS_UNAVAILABLE where the keys cannot be fetched
 */
export function createTokenVerifier({ jwksUrl, issuer, audience, roleClaim }: TokenSettings): VerifyToken {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: fetchTimeoutMs, cacheMaxAge: keysMaxAgeMs, cooldownDuration: keysCooldownMs })
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms, clockTolerance: clockToleranceSeconds, requiredClaims: ['sub', 'exp'] })
      return toIdentity(payload, roleOf(payload[roleClaim]))
    } catch (error) {
      if (error instanceof ParleyError) throw error
      const reason = reasonOf(error)
      if (reason === null) throw new ParleyError('JWKS_UNAVAILABLE', 'The keys by which tokens are verified could not be fetched from their issuer.', { cause: error })
      throw refuse(reason, error)
    }
  }
}
