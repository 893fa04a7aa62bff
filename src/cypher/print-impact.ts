import type { ImpactRead, ObjectPlan } from '../plan/plan.ts'
import { evidenceOfClaim, matchDocumentOfClaim } from './claim-evidence.ts'
import { printMap, type Printed, type Printer } from './printer.ts'
import { cypher, empty, join, name, type Fragment } from './statement.ts'

/** Events are derived anew as long as no more claims than these are about them. */
const maxClaims = 5_000

/** Claims that are taken away are counted up to this many: a data set's release file has a million. */
const maxCounted = 100_000

/** Prints a node; handed in because a node is printed with all that hangs on it, impacts among it. */
type PrintNode = (printer: Printer, node: Fragment, plan: ObjectPlan) => Printed

/** What is taken away. The texts see `owner`, the document or the canonical speaker, and the list that `list` binds of it. */
interface Taken {
  readonly owner: Fragment
  readonly list: Fragment
  readonly variable: Fragment
  /** Text that binds `g` to the active claims that go, so many at most of each document or member, in the order of recording. */
  readonly going: (limit: number) => Fragment
  /** Whether the claim `c` goes. */
  readonly goes: Fragment
  /** What holds of the relations that may change. */
  readonly touches: Fragment
}

function ofDocument(document: Fragment, withCopies: boolean): Taken {
  const copies = cypher`COLLECT { MATCH (${document}) (()<-[l:COPY_OF WHERE l.recordedTo IS NULL]-())* (copy:Document) RETURN DISTINCT copy.id }`
  return {
    owner: document,
    list: withCopies ? copies : cypher`[${document}.id]`,
    variable: name('documents'),
    going: (limit) => cypher`UNWIND documents AS document CALL (document) { MATCH (g:Claim) WHERE g.documentId = document AND g.sortKey > '' AND g.recordedTo IS NULL WITH g ORDER BY g.documentId, g.sortKey LIMIT ${limit} RETURN g }`,
    goes: cypher`c.documentId IN documents`,
    touches: empty,
  }
}

function ofSpeaker(speaker: Fragment): Taken {
  return {
    owner: speaker,
    list: cypher`COLLECT { MATCH (member:Entity {canonicalId: ${speaker}.id}) RETURN member.id }`,
    variable: name('members'),
    going: (limit) => cypher`UNWIND members AS member CALL (member) { MATCH (g:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = member AND a.sortKey > '' AND g.recordedTo IS NULL WITH g, a ORDER BY a.speakerId, a.sortKey LIMIT ${limit} RETURN g }`,
    goes: cypher`any(id IN COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(said:Entity) RETURN said.id } WHERE id IN members)`,
    touches: cypher` WHERE ${speaker}.id IN r.speakerIds`,
  }
}

/** The relations of the touched events with the nodes asked for. Which of them change only the derivation knows. */
function printRelations(printer: Printer, { owner, touches }: Taken, events: Fragment, nodes: ImpactRead['nodes'], print: PrintNode): Printed {
  if (nodes.length === 0) return { calls: empty, value: cypher`null` }
  const [r, v] = [printer.variable('r'), printer.variable('v')]
  const objects = nodes.map(({ key, node }) => [key, print(printer, r, node)] as const)
  const calls = cypher`CALL (${events}, ${owner}) {
      UNWIND ${events} AS eventId MATCH (r:Relation {eventId: eventId})${touches}
      WITH r AS ${r}
      ${join(objects.map(([, object]) => object.calls), '\n      ')}
      RETURN collect(${printMap([['id', cypher`${r}.id`], ...objects.map(([key, { value }]) => [key, value] as const)])}) AS ${v}
    }`
  return { calls, value: v }
}

/**
 * The claims of the events that are touched, each with whether it goes, and the relations of these events.
 * Events come in the order of the claims that go; one that has too many claims for what is left is passed over.
 */
function printTaken(printer: Printer, taken: Taken, nodes: ImpactRead['nodes'], print: PrintNode): Printed {
  const { owner, list, variable, going, goes } = taken
  const [claims, events, evidence, v] = [printer.variable('v'), printer.variable('v'), printer.variable('v'), printer.variable('v')]
  const relations = printRelations(printer, taken, events, nodes, print)
  return {
    calls: cypher`CALL (${owner}) {
    WITH *, ${list} AS ${variable}
    CALL (${variable}) { ${going(maxCounted)} WITH DISTINCT g LIMIT ${maxCounted} RETURN count(g) AS ${claims} }
    CALL (${variable}) {
      ${going(maxClaims)}
      MATCH (e:Event {id: g.eventId}) WITH e.canonicalId AS id, min(g.sortKey) AS first ORDER BY first
      WITH id, reduce(size = 0, own IN COLLECT { MATCH (e:Event {canonicalId: id}) RETURN COUNT { (e)<-[:ABOUT]-() } } | size + own) AS size
      WITH collect({id: id, size: size}) AS touched
      RETURN reduce(kept = {size: 0, ids: []}, event IN touched | CASE WHEN kept.size + event.size > ${maxClaims} THEN kept ELSE {size: kept.size + event.size, ids: kept.ids + event.id} END).ids AS ${events}
    }
    CALL (${events}, ${variable}) {
      UNWIND ${events} AS eventId MATCH (:Event {canonicalId: eventId})<-[:ABOUT]-(c:Claim) WHERE c.recordedTo IS NULL
      ${matchDocumentOfClaim}
      RETURN collect(${evidenceOfClaim([['eventId', name('eventId')], ['goes', goes]])}) AS ${evidence}
    }
    ${relations.calls}
    RETURN ${printMap([['claims', claims], ['isCounted', cypher`${claims} < ${maxCounted}`], ['evidence', evidence], ['relations', relations.value]])} AS ${v}
  }`,
    value: v,
  }
}

/** What rests on the document that `document` is bound to. */
export function printImpact(printer: Printer, document: Fragment, { withCopies, nodes }: ImpactRead, print: PrintNode): Printed {
  return printTaken(printer, ofDocument(document, withCopies), nodes, print)
}

/** The statement of what rests on a speaker: one row, none where there is no such entity. */
export function printImpactOfSpeaker(printer: Printer, id: string, { nodes }: ImpactRead, print: PrintNode): Fragment {
  const speaker = printer.variable('n')
  const { calls, value } = printTaken(printer, ofSpeaker(speaker), nodes, print)
  return cypher`MATCH (named:Entity {id: ${id}}) MATCH (${speaker}:Entity {id: named.canonicalId})
${calls}
RETURN ${value} AS impact`
}
