import type { GraphQLSchema } from 'graphql'
import { readClock } from '../cypher/read-clock.ts'
import { cypher, toStatement, type Run, type Stream } from '../cypher/statement.ts'
import { ParleyError } from '../errors.ts'
import { planNetworkExport, planTableExport, tables, type ExportQuery, type NetworkPlan, type TablePlan } from '../plan/plan-export.ts'
import { listOf, onlyValue, parseParameters, type Parameters } from '../plan/read-parameters.ts'
import { hash } from '../record/ids.ts'
import type { About } from './about.ts'
import { cite, type Citation } from './cite.ts'
import type { Format, Options, TableFormat } from './format.ts'
import { formats } from './formats.ts'
import { findQuery, type KeepQuery } from './kept-queries.ts'
import type { Network } from './columns.ts'
import { openEntities, openNetwork } from './read-network.ts'
import { printCount, readTable } from './read-table.ts'
import { openTwoModes } from './read-two-modes.ts'

/** What an export reads from and says of itself. */
export interface ExportSource {
  readonly schema: GraphQLSchema
  readonly run: Run
  readonly stream: Stream
  readonly keep: KeepQuery
  /** Ends what is not done in the database. */
  readonly signal: AbortSignal
  /** Of Parley. */
  readonly version: string
  /** Under which the service is reached, such as `http://localhost:4000`; null where there is none. */
  readonly address: string | null
}

/** A file that can be written. Nothing but the clock has been read for it. */
export interface Export {
  readonly format: Format
  readonly about: About
  readonly fileName: string
  /** The same as long as the bytes are. */
  readonly tag: string
  readonly count: () => Promise<number>
  /** The bytes, which are read as they are taken. */
  readonly write: () => AsyncIterable<string | Uint8Array>
}

const whats = [...tables, 'network'] as const
type What = (typeof whats)[number]

/** What lies between two has no place of its own: all else can be put on a map, and everything is a network. */
function formatsOf(what: What): readonly Format[] {
  const hasPlace = what !== 'network' && what !== 'relations'
  return formats.filter((format) => format.holds === 'network' || format.isOfPlaces !== true || hasPlace)
}

/** `relations.csv` as what is asked and the format. */
function parseName(fileName: string): { readonly what: What; readonly format: Format } {
  const [first = '', ...rest] = fileName.split('.')
  const what = whats.find((one) => one === first)
  const format = what === undefined ? undefined : formatsOf(what).find(({ extension }) => extension === rest.join('.'))
  if (what !== undefined && format !== undefined) return { what, format }
  const allowed = whats.map((one) => `${one}.{${formatsOf(one).map(({ extension }) => extension).join(',')}}`).join(' ')
  throw new ParleyError('NO_SUCH_EXPORT', `${JSON.stringify(fileName)} cannot be exported. There are ${allowed}.`, { details: { given: fileName, allowed } })
}

/** The options of a format as they were given, or as they usually are. */
function readOptions({ options }: Pick<Format, 'options'>, parameters: Parameters): Options {
  const entries = Object.entries(options).map(([name, allowed]) => {
    const given = onlyValue(parameters, name) ?? allowed[0] ?? ''
    const value = given === '1' ? 'true' : given === '0' ? 'false' : given
    if (!allowed.includes(value)) throw new ParleyError('BAD_INPUT', `${name}: ${JSON.stringify(given)} is not one of ${allowed.join(', ')}.`, { details: { argument: name, given, allowed } })
    return [name, value] as const
  })
  return Object.fromEntries(entries)
}

/** The number of the last write by an instant: that of the clock, unless it was asked as of an earlier one. */
async function versionAt({ recorded }: ExportQuery<unknown>['asOf'], number: number, run: Run): Promise<number> {
  const at = Date.parse(recorded) * 1000
  if (at >= number) return number
  const [row] = await run(toStatement(cypher`MATCH (w:Write) WHERE w.number <= ${at} RETURN w.number AS number ORDER BY w.number DESC LIMIT 1`))
  return (row?.['number'] as number | undefined) ?? 0
}

async function aboutOf({ text, asOf }: ExportQuery<unknown>, number: number, { version, address, run, keep }: ExportSource): Promise<About> {
  const queryHash = hash(text)
  const dataVersion = String(await versionAt(asOf, number, run))
  await keep(queryHash, text)
  return { query: text, queryHash, dataVersion, asOf, version, url: address === null ? null : `${address}/export/query/${queryHash}` }
}

/** Which table of a network a format that holds one shall have. */
const parts = ['edges', 'nodes'] as const

/** The parameters that are about the form of the file. */
interface Form {
  readonly format: Format
  readonly options: Options
  readonly columns: readonly string[] | null
  readonly part: (typeof parts)[number]
}

function readForm(format: Format, what: What, given: Parameters): { readonly form: Form; readonly rest: Parameters } {
  const isTable = format.holds === 'table'
  const own = [...Object.keys(format.options), ...(isTable && what !== 'network' ? ['columns'] : []), ...(isTable && what === 'network' ? ['part'] : [])]
  const part = own.includes('part') ? readOptions({ options: { part: parts } }, given)['part'] : 'edges'
  const form = { format, options: readOptions(format, given), columns: own.includes('columns') && given.has('columns') ? listOf(given.get('columns') ?? []) : null, part: part as Form['part'] }
  return { form, rest: new Map([...given].filter(([name]) => !own.includes(name))) }
}

/** The rest of an export, once it is known what is asked for. */
type Content = Pick<Export, 'count' | 'write'>

function tableContent({ plan }: ExportQuery<TablePlan>, format: TableFormat, { options, columns }: Form, about: About, { run }: ExportSource): Content {
  const table = readTable(plan, columns, run)
  return { count: async () => (await run(printCount(plan)))[0]?.['total'] as number, write: () => format.write(table, about, options) }
}

/** The rows of a table as a network: entities with the relations among them, events and claims with who has a part in them. It has as many of them as the table. */
async function graphContent({ plan }: ExportQuery<TablePlan>, form: Form, about: About, source: ExportSource): Promise<Content> {
  if (plan.of === 'relations') throw new TypeError('Relations are edges')
  const network = plan.of === 'entities' ? await openEntities(plan, source) : openTwoModes(plan, source)
  const { write } = await networkContent(network, form, about)
  return { count: async () => (await source.run(printCount(plan)))[0]?.['total'] as number, write }
}

async function networkContent(network: Network, { format, options, part }: Form, about: About): Promise<Content> {
  const { mostNodes = Infinity } = format.holds === 'network' ? format : {}
  if (mostNodes < Infinity) {
    const nodes = await network.countNodes()
    if (nodes > mostNodes) throw new ParleyError('PICTURE_TOO_LARGE', `A picture of ${String(nodes)} nodes would be a blot; it may have ${String(mostNodes)}.`, { details: { given: nodes, allowed: mostNodes } })
  }
  if (format.holds === 'network') return { count: network.countEdges, write: () => format.write(network, about, options) }
  return { count: part === 'nodes' ? network.countNodes : network.countEdges, write: () => format.write(network[part], about, options) }
}

/**
 * Reads what is asked for: `relations.csv` and the parameters of its address.
 * @throws ParleyError NO_SUCH_EXPORT, BAD_INPUT, BAD_DATE, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export async function openExport(fileName: string, parameters: Parameters, source: ExportSource): Promise<Export> {
  const { what, format } = parseName(fileName)
  const { form, rest } = readForm(format, what, parameters)
  const number = await readClock(source.run)
  let query: ExportQuery<NetworkPlan | TablePlan>
  let content: (about: About) => Content | Promise<Content>
  if (what === 'network' || (what === 'relations' && format.holds === 'network')) {
    const network = planNetworkExport(source.schema, rest, number)
    query = network
    content = async (about) => networkContent(await openNetwork(network.plan, source), form, about)
  } else {
    const table = planTableExport(source.schema, what, rest, number)
    query = table
    content = (about) => (format.holds === 'network' ? graphContent(table, form, about, source) : tableContent(table, format, form, about, source))
  }
  const about = await aboutOf(query, number, source)
  return {
    ...(await content(about)),
    format,
    about,
    fileName: `parley-${what}-${about.queryHash.slice(0, 8)}.${format.extension}`,
    tag: hash(query.text, format.extension, JSON.stringify(form.options), form.columns?.join() ?? '', form.part, source.version),
  }
}

/** The instant that the text of a query names, with which it has the same answer ever after. */
function recordedOf(text: string): string {
  return new URLSearchParams(text.split('?')[1]).get('asOf.recorded') ?? ''
}

async function readKept(queryHash: string, run: Run): Promise<string> {
  const text = await findQuery(run, queryHash)
  if (text === null) throw new ParleyError('NO_SUCH_EXPORT', `No query is kept under the hash ${JSON.stringify(queryHash)}.`, { details: { given: queryHash } })
  return text
}

/**
 * The same for a query that was asked before, by its hash: `Z31drsuEulj3Hh68Q9EBCg.csv`, with parameters about the form of the file.
 * @throws ParleyError as `openExport`
 */
export async function openKeptExport(fileName: string, parameters: Parameters, source: ExportSource): Promise<Export> {
  const [queryHash = '', ...extension] = fileName.split('.')
  const [what = '', search = ''] = (await readKept(queryHash, source.run)).split('?')
  return openExport(`${what}.${extension.join('.')}`, new Map([...parameters, ...parseParameters(search)]), source)
}

/** An operation of GraphQL as it is asked: its text, its name, its variables. */
export interface Question {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

/** An operation as a query that can be kept: the address that asks it, with the state of the record in front. */
export function printQuestion({ query, operationName, variables }: Question, recorded: string): string {
  const words = [['asOf.recorded', recorded], ...(operationName === null ? [] : [['operationName', operationName]]), ['query', query], ...(Object.keys(variables).length === 0 ? [] : [['variables', JSON.stringify(variables)]])]
  return `graphql?${words.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}

/** The operation that a kept query is; null where it asks for a file. */
export function parseQuestion(text: string): Question | null {
  if (!text.startsWith('graphql?')) return null
  const search = new URLSearchParams(text.slice('graphql?'.length))
  return { query: search.get('query') ?? '', operationName: search.get('operationName'), variables: JSON.parse(search.get('variables') ?? '{}') as Question['variables'] }
}

/** What is kept under a hash: the query, the state of the record that it was asked of, and how to cite its answer. */
export interface KeptQuery extends Citation {
  readonly query: string
  readonly queryHash: string
  readonly dataVersion: string
  readonly asOf: string
}

/** @throws ParleyError NO_SUCH_EXPORT */
export async function describeKept(queryHash: string, source: Pick<ExportSource, 'run' | 'version' | 'address'>): Promise<KeptQuery> {
  const query = await readKept(queryHash, source.run)
  const recorded = recordedOf(query)
  const dataVersion = String(await versionAt({ recorded }, await readClock(source.run), source.run))
  const url = source.address === null ? null : `${source.address}/export/query/${queryHash}`
  return { query, queryHash, dataVersion, asOf: recorded, ...cite({ query, queryHash, dataVersion, recorded, url, version: source.version }) }
}
