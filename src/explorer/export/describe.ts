import { toAsOf, toRelationFilter, type Scene } from '../scene.ts'
import { mostAmong } from '../questions.ts'

/** What the parameters of /export are called, with their values; docs/export.md. */
export type ExportParameters = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** Whether a file has an edge for each relation, or one for each pair. */
export type Aggregation = 'pair' | 'none'

/** The entities of the picture, with all relations among them that pass the filter. */
export function toParameters(ids: readonly string[], scene: Pick<Scene, 'filter' | 'knownOn'>, aggregation: Aggregation): ExportParameters {
  const asOf = toAsOf(scene)
  return { entity: ids, depth: 0, aggregation, ...(toRelationFilter(scene.filter) as ExportParameters), ...(asOf === null ? {} : { 'asOf.published': String(asOf['published']) }) }
}

/** As it stands in an address, behind the question mark. */
export function printQuery(parameters: ExportParameters): string {
  const words = Object.entries(parameters).map(([name, value]) => [name, typeof value === 'object' ? value.map((one) => encodeURIComponent(one)).join(',') : encodeURIComponent(String(value))] as const)
  return words.map(([name, value]) => `${name}=${value}`).join('&').replaceAll('%3A', ':')
}

function printValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([name, one]) => `${name}: ${printValue(one)}`).join(', ')} }`
  return JSON.stringify(value)
}

/** The picture as a GraphQL document: its entities, and everything among them. */
export function printGraphql(ids: readonly string[], scene: Pick<Scene, 'filter' | 'knownOn'>): string {
  const filter = toRelationFilter(scene.filter)
  const asOf = toAsOf(scene)
  const given = [`ids: ${printValue(ids.slice(0, mostAmong))}`, ...(Object.keys(filter).length === 0 ? [] : [`filter: ${printValue(filter)}`]), ...(asOf === null ? [] : [`asOf: ${printValue(asOf)}`]), 'limit: 1000']
  return `${ids.length > mostAmong ? `# The first ${mostAmong} of ${ids.length} entities: one question takes no more.\n` : ''}query Picture {
  between(${given.join(', ')}) {
    nodes { id name kind }
    ties { from { id } to { id } events firstOn lastOn types }
    relations { id type { label } from { id } to { id } when { edtf } contested support { claims publishers origins } }
    omittedTies
    omittedRelations
  }
}
`
}

function printPythonValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printPythonValue).join(', ')}]`
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return JSON.stringify(value)
}

/** The picture in Python, by the client that the service hands out at /client/parley.py. */
export function printPython(ids: readonly string[], scene: Pick<Scene, 'filter' | 'knownOn'>, origin: string, aggregation: Aggregation): string {
  const { 'asOf.published': published, ...parameters } = toParameters(ids, scene, aggregation)
  const lines = Object.entries(parameters).map(([name, value]) => `    ${name === 'from' ? 'from_' : name}=${printPythonValue(value)},`)
  return `import parley  # curl -O ${origin}/client/parley.py

service = parley.connect(${JSON.stringify(origin)})
picture = service.network(
${[...lines, ...(published === undefined ? [] : [`    asOf={"published": ${JSON.stringify(published)}},`])].join('\n')}
)
picture.nodes, picture.edges
`
}
