import type { GraphQLSchema } from 'graphql'
import type { Run } from '../cypher/statement.ts'
import { ParleyError } from '../errors.ts'
import { planTableExport, tables, type ExportQuery, type TablePlan } from '../plan/plan-export.ts'
import { listOf, onlyValue, type Parameters } from '../plan/read-parameters.ts'
import { hash } from '../record/ids.ts'
import type { About } from './about.ts'
import type { Format, Options } from './format.ts'
import { formats } from './formats.ts'
import { printCount, readTable } from './read-table.ts'

/** What an export reads from and says of itself. */
export interface ExportSource {
  readonly schema: GraphQLSchema
  readonly run: Run
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

function noSuchFile(name: string): ParleyError {
  const allowed = `${tables.join(', ')} with ${formats.map(({ extension }) => `.${extension}`).join(', ')}`
  return new ParleyError('NO_SUCH_EXPORT', `${JSON.stringify(name)} cannot be exported. There are ${allowed}.`, { details: { given: name, allowed } })
}

/** `relations.csv` as what is asked and the format. */
function parseName(fileName: string): { readonly of: TablePlan['of']; readonly format: Format } {
  const [first = '', ...rest] = fileName.split('.')
  const of = tables.find((table) => table === first)
  const format = formats.find(({ extension }) => extension === rest.join('.'))
  if (of === undefined || format === undefined) throw noSuchFile(fileName)
  return { of, format }
}

/** The options of a format as they were given, or as they usually are. */
function readOptions({ options }: Format, parameters: Parameters): Options {
  const entries = Object.entries(options).map(([name, allowed]) => {
    const given = onlyValue(parameters, name) ?? allowed[0] ?? ''
    const value = given === '1' ? 'true' : given === '0' ? 'false' : given
    if (!allowed.includes(value)) throw new ParleyError('BAD_INPUT', `${name}: ${JSON.stringify(given)} is not one of ${allowed.join(', ')}.`, { details: { argument: name, given, allowed } })
    return [name, value] as const
  })
  return Object.fromEntries(entries)
}

function without(parameters: Parameters, names: readonly string[]): Parameters {
  return new Map([...parameters].filter(([name]) => !names.includes(name)))
}

const readClock = { text: "MATCH (k:Clock {id: 'clock'}) RETURN k.number AS number", params: {} }

function aboutOf(query: ExportQuery<TablePlan>, number: number, { version, address }: ExportSource): About {
  const queryHash = hash(query.text)
  return { query: query.text, queryHash, dataVersion: String(number), asOf: query.asOf, version, url: address === null ? null : `${address}/export/query/${queryHash}` }
}

/**
 * Reads what is asked for: `relations.csv` and the parameters of its address.
 * @throws ParleyError NO_SUCH_EXPORT, BAD_INPUT, BAD_DATE, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export async function openExport(fileName: string, parameters: Parameters, source: ExportSource): Promise<Export> {
  const { of, format } = parseName(fileName)
  const { writeTable } = format
  if (writeTable === undefined) throw noSuchFile(fileName)
  const options = readOptions(format, parameters)
  const columns = parameters.has('columns') ? listOf(parameters.get('columns') ?? []) : null
  const [row] = await source.run(readClock)
  const number = row?.['number'] as number
  const query = planTableExport(source.schema, of, without(parameters, [...Object.keys(format.options), 'columns']), number)
  const about = aboutOf(query, number, source)
  const table = readTable(query.plan, columns, source.run)
  return {
    format,
    about,
    fileName: `parley-${of}-${about.queryHash.slice(0, 8)}.${format.extension}`,
    tag: hash(query.text, format.extension, JSON.stringify(options), columns?.join() ?? '', source.version),
    count: async () => (await source.run(printCount(query.plan)))[0]?.['total'] as number,
    write: () => writeTable(table, about, options),
  }
}
