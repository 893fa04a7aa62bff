/** A step of the ladder of conflict: a root category of CAMEO. */
export interface Step {
  /** From 1, the lowest. */
  readonly step: number
  /** The root category, as text: "19". */
  readonly cameo: string
  readonly name: string
}

const names: readonly (readonly [cameo: string, name: string])[] = [
  ['10', 'demand'],
  ['11', 'disapprove'],
  ['12', 'reject'],
  ['13', 'threaten'],
  ['14', 'protest'],
  ['15', 'exhibit force posture'],
  ['16', 'reduce relations'],
  ['17', 'coerce'],
  ['18', 'assault'],
  ['19', 'fight'],
  ['20', 'use unconventional mass violence'],
]

/**
 * The conflict half of CAMEO, whose root categories 10 to 20 are ordered by rising conflict
 * (Schrodt, CAMEO Event and Actor Codebook 1.1b3, 2012), as the steps of a ladder in the manner of Kahn (On Escalation, 1965).
 */
export const ladder: readonly Step[] = names.map(([cameo, name], index) => ({ step: index + 1, cameo, name }))
