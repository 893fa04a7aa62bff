import { cypher, name, type Fragment } from './statement.ts'

/** Text that binds `judged` to the canonical ids of all about whom and `x` a judgement is in force, and of `x` itself. */
export function matchJudged(label: 'Entity' | 'Event'): Fragment {
  return cypher`CALL (x) {
    MATCH (m:${name(label)} {canonicalId: x.id})
    CALL (m) { MATCH (j:Judgement) WHERE j.left = m.id AND j.recordedTo IS NULL RETURN j.right AS other UNION MATCH (j:Judgement) WHERE j.right = m.id AND j.recordedTo IS NULL RETURN j.left AS other }
    MATCH (o:${name(label)} {id: other})
    RETURN collect(DISTINCT o.canonicalId) AS others
  }
  WITH x, others + x.id AS judged`
}
