import { catalogue } from '../record/relation-types.ts'
import { ParleyError } from '../errors.ts'
import { typesOf } from './filter.ts'

/** Weights by relation type, in hundredths: sums of integers do not depend on their order. Types without a weight are absent. */
export interface Scale {
  /** `goldstein-icews`, `goldstein-gdelt`, or `custom` where the caller gave the weights. */
  readonly name: string
  readonly hundredths: ReadonlyMap<string, number>
}

/** A weight of one type, or of a group of types. */
export interface TypeWeight {
  readonly type?: string | null
  readonly typeGroup?: string | null
  readonly weight: number
}

const defaultScale = 'goldstein-icews'

/** The largest weight of a scale that a caller gives. */
const maxWeight = 1000

const scaleNames = [...new Set(catalogue.types.flatMap(({ goldstein }) => Object.keys(goldstein)))]

function refuse(argument: string, given: unknown, message: string): never {
  throw new ParleyError('BAD_INPUT', `${argument}: ${message}`, { details: { argument, given } })
}

function weigh({ type, typeGroup, weight }: TypeWeight): readonly (readonly [type: string, hundredths: number])[] {
  const hundredths = Math.round(weight * 100)
  if (Math.abs(weight) > maxWeight) refuse('weights', weight, `${String(weight)} is not between -${String(maxWeight)} and ${String(maxWeight)}.`)
  if (Math.abs(weight * 100 - hundredths) > 1e-6) refuse('weights', weight, `${String(weight)} has more than two decimals.`)
  if (typeof type === 'string' && typeof typeGroup === 'string') refuse('weights', { type, typeGroup }, 'type and typeGroup were both given; each weight is of one of them.')
  if (typeof typeGroup === 'string') return typesOf(typeGroup).map((label) => [label, hundredths] as const)
  if (typeof type !== 'string') refuse('weights', null, 'neither type nor typeGroup was given.')
  if (!catalogue.byLabel.has(type)) throw new ParleyError('UNKNOWN_TYPE', `${JSON.stringify(type)} is not a relation type of the catalogue.`, { details: { given: type, argument: 'weights' } })
  return [[type, hundredths]]
}

/**
 * The scale with this name, or the one that the weights make: weights of types go before those of groups, and later ones before earlier ones.
 * @throws ParleyError BAD_INPUT, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planScale(name: string, weights: readonly TypeWeight[] | null | undefined): Scale {
  if (weights !== null && weights !== undefined) {
    if (name !== defaultScale && name !== 'custom') refuse('scale', name, `${JSON.stringify(name)} and weights were both given; leave one of them out.`)
    const groups = weights.filter(({ type }) => typeof type !== 'string')
    const types = weights.filter(({ type }) => typeof type === 'string')
    return { name: 'custom', hundredths: new Map([...groups, ...types].flatMap(weigh)) }
  }
  if (name === 'custom') refuse('scale', name, '"custom" needs weights.')
  if (!scaleNames.includes(name)) refuse('scale', name, `${JSON.stringify(name)} is not a scale; there are ${scaleNames.join(', ')}, and custom with weights.`)
  const entries = catalogue.types.map(({ label, goldstein }) => [label, goldstein[name] ?? null] as const)
  return { name, hundredths: new Map(entries.flatMap(([label, weight]) => (weight === null ? [] : [[label, Math.round(weight * 100)] as const]))) }
}
