import { catalogue } from '../record/relation-types.ts'

/** How a row stands to its mirror image. */
interface Mirror {
  /** The same for a row and its mirror image. */
  readonly key: string
  /** Whether this is the image whose first actor comes later in the alphabet, or the host of a visit. */
  readonly isBackward: boolean
  /** Whether its type goes both ways, so that the order of its actors says nothing. */
  readonly isSymmetric: boolean
}

const visit = '042'
const host = '043'

/**
 * What a row's mirror image would have in common with it: an act that goes both ways between the same two on the same day (A consults B, B consults A),
 * or a visit and its host; of the same sentence where that is known. Null for acts that have no mirror image.
 */
export function mirrorOf(day: string, sentence: string, code: string, predicate: string, from: string, to: string): Mirror | null {
  const isVisit = code === visit || code === host
  const isSymmetric = catalogue.byLabel.get(predicate)?.symmetric === true
  if (from === to || (!isVisit && !isSymmetric)) return null
  const isBackward = isVisit ? code === host : from > to
  const [one, two] = isBackward ? [to, from] : [from, to]
  return { key: [day, sentence, isVisit ? visit : code, one, two].join('\n'), isBackward, isSymmetric }
}
