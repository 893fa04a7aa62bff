import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { AccessSettings } from '../config.ts'
import { ParleyError } from '../errors.ts'
import { toAddressBlock } from './address-block.ts'

type Headers = Readonly<Record<string, string>>

/** What one caller may ask for in a minute. */
export interface Allowance {
  /**
   * Takes points; where fewer are left, none are taken.
   * @throws ParleyError RATE_LIMITED
   */
  readonly charge: (points: number) => Promise<void>
  /** The header fields of an answer to this caller. */
  readonly headers: () => Headers
}

/** What may be asked for in a minute; each instance of the service counts alone. */
export interface RateLimits {
  /** @param who the writer that a key or token stands for, or null: then the address counts */
  allowanceOf(who: string | null, address: string): Allowance
  /** Whether keys that are not known here may be looked up for this address. */
  mayLookUp(address: string): Promise<boolean>
  /**
   * Notes that a key or token from this address did not hold.
   * @throws ParleyError RATE_LIMITED where there were too many
   */
  countFailure(address: string): Promise<void>
}

/** How much of a limit is left. */
interface Level {
  readonly policy: keyof typeof policies
  readonly allowed: number
  readonly remaining: number
  /** Until the limit is whole again. */
  readonly seconds: number
}

const windowSeconds = 60

/** The limits by the names that the header fields give them. The draft takes requests for what is counted; a parameter of our own says where it is not. */
const policies = { cost: ';parley-unit="cost"', failures: '' } as const

const unlimited: Allowance = { charge: () => Promise.resolve(), headers: () => ({}) }

function toLevel(policy: Level['policy'], allowed: number, { remainingPoints, msBeforeNext }: RateLimiterRes): Level {
  return { policy, allowed, remaining: remainingPoints, seconds: Math.max(Math.ceil(msBeforeNext / 1000), 1) }
}

/** As draft-ietf-httpapi-ratelimit-headers-10 has them. */
function printLevel({ policy, allowed, remaining, seconds }: Level): Headers {
  return { 'ratelimit-policy': `"${policy}";q=${allowed};w=${windowSeconds}${policies[policy]}`, ratelimit: `"${policy}";r=${remaining};t=${seconds}` }
}

function printRefusal(level: Level): Headers {
  return { ...printLevel(level), 'retry-after': String(level.seconds) }
}

/** The header fields of an answer that is refused with this error, where it is a rate that refuses it. */
export function refusalHeaders({ code, details }: ParleyError): Headers {
  return code === 'RATE_LIMITED' ? printRefusal(details as unknown as Level) : {}
}

function refuse(message: string, level: Level): ParleyError {
  return new ParleyError('RATE_LIMITED', `${message} The minute is over in ${level.seconds} s.`, { details: { ...level } })
}

/** Takes points and says what is left, or gives them back and says what there was. */
async function take(limiter: RateLimiterMemory, key: string, points: number): Promise<{ readonly isTaken: boolean; readonly left: RateLimiterRes }> {
  try {
    return { isTaken: true, left: await limiter.consume(key, points) }
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return { isTaken: false, left: await limiter.reward(key, points) }
  }
}

function createAllowance(limiter: RateLimiterMemory, key: string, allowed: number): Allowance {
  let last: { readonly isTaken: boolean; readonly left: RateLimiterRes } | undefined
  return {
    charge: async (points) => {
      last = await take(limiter, key, points)
      if (last.isTaken) return
      const level = toLevel('cost', allowed, last.left)
      throw refuse(`This costs ${points}; of the ${allowed} that may be asked for in a minute, ${level.remaining} are left.`, level)
    },
    headers: () => {
      if (last === undefined) return {}
      const level = toLevel('cost', allowed, last.left)
      return last.isTaken ? printLevel(level) : printRefusal(level)
    },
  }
}

/** Counters in memory, each of which forgets itself when its minute is over. */
export function createRateLimits({ costPerMinute, failuresPerMinute }: Pick<AccessSettings, 'costPerMinute' | 'failuresPerMinute'>): RateLimits {
  const cost = new RateLimiterMemory({ keyPrefix: 'cost', points: costPerMinute, duration: windowSeconds })
  const failures = new RateLimiterMemory({ keyPrefix: 'failures', points: failuresPerMinute, duration: windowSeconds })
  return {
    allowanceOf: (who, address) => (costPerMinute === 0 ? unlimited : createAllowance(cost, who === null ? `address ${toAddressBlock(address)}` : `writer ${who}`, costPerMinute)),
    mayLookUp: async (address) => ((await failures.get(toAddressBlock(address)))?.consumedPoints ?? 0) < failuresPerMinute,
    countFailure: async (address) => {
      const { isTaken, left } = await take(failures, toAddressBlock(address), 1)
      if (!isTaken) throw refuse(`More than ${failuresPerMinute} keys or tokens that do not hold came from this address within a minute.`, toLevel('failures', failuresPerMinute, left))
    },
  }
}
