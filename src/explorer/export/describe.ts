import { toAsOf, toRelationFilter, type Scene } from '../scene.ts'
import type { Shown } from '../subgraph.ts'

/** What the parameters of /export are called, with their values; docs/export.md. */
export type ExportParameters = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** Whether a file has an edge for each relation, or one for each pair. */
export type Aggregation = 'pair' | 'none'

/** Whether the lines of a picture are all that stand among its entities. */
function areAllAmong({ omittedTies }: Shown, { among, steps }: Pick<Scene, 'among' | 'steps'>): boolean {
  return omittedTies === 0 && (among || steps.some(({ of }) => of === 'these'))
}

/**
 * Whether files hold exactly what is drawn. Not where only the strongest of so many lines are drawn that their relations were not looked at one by one, or only those
 * by which each was brought: then files have everything among the entities shown.
 */
export function isExact(shown: Shown, scene: Pick<Scene, 'among' | 'steps'>): boolean {
  return areAllAmong(shown, scene) || shown.isComplete
}

/** What is drawn, as parameters: all that passes the filter among some entities or, where less is drawn, relation by relation. */
export function toParameters(shown: Shown, scene: Pick<Scene, 'filter' | 'knownOn' | 'among' | 'steps'>, aggregation: Aggregation): ExportParameters {
  const ids = shown.entities.map(({ id }) => id)
  const asOf = toAsOf(scene)
  const clock = asOf === null ? {} : { 'asOf.published': String(asOf['published']) }
  if (isExact(shown, scene) && !areAllAmong(shown, scene)) return { ids: shown.bundles.flatMap(({ relations }) => relations.map(({ id }) => id)), nodes: ids, aggregation, ...clock }
  return { entity: ids, depth: 0, aggregation, ...(toRelationFilter(scene.filter) as ExportParameters), ...clock }
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
export function printGraphql(shown: Shown, scene: Pick<Scene, 'filter' | 'knownOn' | 'among' | 'steps'>): string {
  const ids = shown.entities.map(({ id }) => id)
  const filter = toRelationFilter(scene.filter)
  const asOf = toAsOf(scene)
  const given = [`ids: ${printValue(ids)}`, ...(Object.keys(filter).length === 0 ? [] : [`filter: ${printValue(filter)}`]), ...(asOf === null ? [] : [`asOf: ${printValue(asOf)}`]), 'limit: 1000']
  return `${areAllAmong(shown, scene) ? '' : '# Everything among these entities: the picture shows fewer lines.\n'}query Picture {
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
export function printPython(shown: Shown, scene: Pick<Scene, 'filter' | 'knownOn' | 'among' | 'steps'>, origin: string, aggregation: Aggregation): string {
  const { 'asOf.published': published, ...parameters } = toParameters(shown, scene, aggregation)
  const lines = Object.entries(parameters).map(([name, value]) => `    ${name === 'from' ? 'from_' : name}=${printPythonValue(value)},`)
  return `import parley  # curl -O ${origin}/client/parley.py

service = parley.connect(${JSON.stringify(origin)})
picture = service.network(
${[...lines, ...(published === undefined ? [] : [`    asOf={"published": ${JSON.stringify(published)}},`])].join('\n')}
)
picture.nodes, picture.edges
`
}
