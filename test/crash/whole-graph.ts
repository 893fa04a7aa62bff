import type { Row, Run } from '../../src/cypher/statement.ts'

/** What depends on when a thing was written, and nothing else. */
const recorded = new Set(['recordedFrom', 'recordedTo', 'appearedFrom', 'number', 'appliedAt'])

function withoutTimes(properties: Row, isRecordedKey: boolean): Row {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !recorded.has(name) && !(isRecordedKey && name === 'sortKey')).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const readNodes = `MATCH (n) WHERE NOT n:Confirmed AND NOT n:Key RETURN labels(n) AS labels, properties(n) AS properties`
const readEdges = `MATCH (a)-[r]->(b) RETURN a.id AS fromId, type(r) AS type, b.id AS toId, properties(r) AS properties`

/** Every node and relationship with all properties but when they were recorded, one a line: equal lists mean equal graphs. */
export async function readWholeGraph(run: Run): Promise<readonly string[]> {
  const nodes = await run({ text: readNodes, params: {} })
  const edges = await run({ text: readEdges, params: {} })
  const lines = [
    ...nodes.map(({ labels, properties }) => JSON.stringify([(labels as string[]).sort(), withoutTimes(properties as Row, (labels as string[]).includes('Claim'))])),
    ...edges.map(({ fromId, type, toId, properties }) => JSON.stringify([fromId, type, toId, withoutTimes(properties as Row, type === 'ATTRIBUTED_TO')])),
  ]
  return lines.sort()
}
