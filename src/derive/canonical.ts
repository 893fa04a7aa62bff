/** An entity or event as canonical ids need it. */
export interface Member {
  readonly id: string
  readonly recordedFrom: number
}

/** A judgement that two are the same. */
export interface SamePair {
  readonly left: string
  readonly right: string
}

function isOlder(left: Member, right: Member): boolean {
  return left.recordedFrom < right.recordedFrom || (left.recordedFrom === right.recordedFrom && left.id < right.id)
}

/**
 * The canonical id of each member: the oldest of those that judgements join to it, itself included.
 * Of equally old ones the id that comes first.
 */
export function canonicalIds(members: readonly Member[], same: readonly SamePair[]): ReadonlyMap<string, string> {
  const byId = new Map(members.map((member) => [member.id, member]))
  const leader = new Map(members.map(({ id }) => [id, id]))
  const find = (id: string): string => {
    const above = leader.get(id) ?? id
    if (above === id) return id
    const top = find(above)
    leader.set(id, top)
    return top
  }
  for (const { left, right } of same) {
    const [one, other] = [byId.get(find(left)), byId.get(find(right))]
    if (one === undefined || other === undefined || one.id === other.id) continue
    if (isOlder(one, other)) leader.set(other.id, one.id)
    else leader.set(one.id, other.id)
  }
  return new Map(members.map(({ id }) => [id, find(id)]))
}
