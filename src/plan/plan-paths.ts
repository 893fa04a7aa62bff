import { ParleyError } from '../errors.ts'
import { isUnfiltered } from './filter.ts'
import { assertSize } from './page.ts'
import type { Scope } from './plan-object.ts'
import { assertWithin, planEntities, planFilterWithout } from './plan-subgraph.ts'
import type { PathsPlan } from './subgraphs.ts'

/** At most this many paths in one answer. */
const maxPaths = 50

/**
 * How many ways over ties the search looks at, for a number of paths: a way counts once for each combination of the two directions of its ties,
 * and where a filter is to be verified many of them may fail. Few values, for the database plans each anew.
 */
function candidatesFor(k: number, isVerified: boolean): PathsPlan['candidates'] {
  if (isVerified) return k > 5 ? 1000 : 400
  if (k > 20) return 1000
  return k > 5 ? 200 : 100
}

/**
 * Reads the shortest paths between two.
 * @throws ParleyError BAD_INPUT, BAD_PAGE, PAGE_TOO_LARGE, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planPaths(args: Readonly<Record<string, unknown>>, scope: Scope): PathsPlan {
  const { from, to, maxLength, k, avoid } = args as { from: string; to: string; maxLength: number; k: number; avoid?: readonly string[] | null }
  const ends = [...planEntities([from], 'from', 1, scope), ...planEntities([to], 'to', 1, scope)]
  const avoided = planEntities(avoid ?? [], 'avoid', 0, scope)
  const end = avoided.find((id) => ends.includes(id))
  if (end !== undefined) throw new ParleyError('BAD_INPUT', `avoid: ${end} is an end of the path itself.`, { details: { argument: 'avoid', given: end } })
  const { kinds, excludeGeneric, ...filter } = planFilterWithout(args, scope, ['actors', 'counterparts'], 'from and to are the ends of the path.')
  const steps = { ...filter, kinds: null, excludeGeneric: false }
  return {
    of: 'paths',
    from,
    to,
    maxLength: assertWithin(maxLength, 'maxLength', 1, 6),
    k: assertSize(k, 'k', maxPaths),
    steps,
    between: { kinds, excludeGeneric, avoid: avoided },
    candidates: candidatesFor(k, !isUnfiltered(steps)),
  }
}
