import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import type { DatabaseAddress } from './cypher/database.ts'
import { ParleyError } from './errors.ts'

/** What one request may ask for; each is met with an error of its own, never with a silent cut. */
export interface Limits {
  readonly bodyBytes: number
  readonly tokens: number
  /** Selections with fragments counted each time that they are used. */
  readonly selections: number
  readonly aliases: number
  readonly page: number
  readonly cost: number
  readonly timeMs: number
}

/** Where to look for programs: Java and Maven. */
export interface ProgramSearch {
  /** PARLEY_JAVA: the program `java`, or a folder that holds `bin/java`. When given, nothing else is tried. */
  readonly java: string | null
  /** JAVA_HOME */
  readonly javaHome: string | null
  /** The folders of PATH. */
  readonly path: readonly string[]
}

export type LogLevel = (typeof logLevels)[number]

export interface Config {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Holds the managed database; unused with NEO4J_URI. */
  readonly dataFolder: string
  /** Holds what can be made again: Neo4j's jars and the class archive. */
  readonly cacheFolder: string
  readonly seed: 'article' | 'none'
  /** The server that NEO4J_URI names, or null: run one. */
  readonly database: DatabaseAddress | null
  readonly programs: ProgramSearch
  /** Sizes as Neo4j writes them, such as `512m`; null leaves it to Parley, by the size of the store. */
  readonly heap: string | null
  readonly pageCache: string | null
  readonly limits: Limits
  readonly logLevel: LogLevel
}

/** The settings as text, by name. */
export type Environment = Readonly<Record<string, string | undefined>>

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const uriSchemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc']

const limitSettings = {
  bodyBytes: { name: 'PARLEY_MAX_BODY_BYTES', standard: 262_144, most: 100_000_000 },
  tokens: { name: 'PARLEY_MAX_TOKENS', standard: 2_000, most: 1_000_000 },
  selections: { name: 'PARLEY_MAX_SELECTIONS', standard: 10_000, most: 10_000_000 },
  aliases: { name: 'PARLEY_MAX_ALIASES', standard: 30, most: 100_000 },
  page: { name: 'PARLEY_MAX_PAGE', standard: 500, most: 100_000 },
  cost: { name: 'PARLEY_MAX_COST', standard: 100_000, most: 1_000_000_000 },
  timeMs: { name: 'PARLEY_MAX_TIME_MS', standard: 10_000, most: 3_600_000 },
} as const satisfies Record<keyof Limits, { name: string; standard: number; most: number }>

/** Every setting whose name begins with PARLEY_; docs/settings.md describes them. */
export const parleySettings: readonly string[] = [
  'PARLEY_HOST',
  'PARLEY_PORT',
  'PARLEY_DATA',
  'PARLEY_SEED',
  'PARLEY_JAVA',
  'PARLEY_NEO4J_HEAP',
  'PARLEY_NEO4J_PAGECACHE',
  'PARLEY_LOG_LEVEL',
  ...Object.values(limitSettings).map(({ name }) => name),
]

/** Collects the problems of all settings, so that one run shows them all. */
interface Reader {
  readonly problems: string[]
  /** The value, or null where it is absent or empty. */
  text(name: string): string | null
  whole(name: string, standard: number, least: number, most: number): number
  oneOf<T extends string>(name: string, standard: T, allowed: readonly T[]): T
}

function createReader(environment: Environment): Reader {
  const problems: string[] = []
  const text = (name: string): string | null => {
    const value = environment[name]?.trim()
    return value === undefined || value === '' ? null : value
  }
  return {
    problems,
    text,
    whole: (name, standard, least, most) => {
      const value = text(name)
      if (value === null) return standard
      const number = Number(value)
      if (/^\d+$/.test(value) && number >= least && number <= most) return number
      problems.push(`${name} is ${JSON.stringify(value)}: give a whole number from ${least} to ${most}.`)
      return standard
    },
    oneOf: (name, standard, allowed) => {
      const value = text(name)
      if (value === null) return standard
      const found = allowed.find((word) => word === value)
      if (found === undefined) problems.push(`${name} is ${JSON.stringify(value)}: give one of ${allowed.join(', ')}.`)
      return found ?? standard
    },
  }
}

function readDatabase(reader: Reader): DatabaseAddress | null {
  const uri = reader.text('NEO4J_URI')
  if (uri === null) return null
  const scheme = URL.canParse(uri) ? new URL(uri).protocol.slice(0, -1) : ''
  if (!uriSchemes.includes(scheme)) reader.problems.push(`NEO4J_URI is ${JSON.stringify(uri)}: give an address such as neo4j://host:7687 (schemes: ${uriSchemes.join(', ')}).`)
  const password = reader.text('NEO4J_PASSWORD')
  if (password === null) reader.problems.push('NEO4J_URI is given without NEO4J_PASSWORD: give the password of NEO4J_USER.')
  return Object.freeze({ uri, user: reader.text('NEO4J_USER') ?? 'neo4j', password: password ?? '', database: reader.text('NEO4J_DATABASE') ?? 'neo4j' })
}

function readSize(reader: Reader, name: string): string | null {
  const value = reader.text(name)
  if (value === null || /^[1-9]\d*[kmg]$/i.test(value)) return value?.toLowerCase() ?? null
  reader.problems.push(`${name} is ${JSON.stringify(value)}: give a size such as 512m or 2g.`)
  return null
}

function readLimits(reader: Reader): Limits {
  const read = ({ name, standard, most }: { name: string; standard: number; most: number }): number => reader.whole(name, standard, 1, most)
  return Object.freeze({
    bodyBytes: read(limitSettings.bodyBytes),
    tokens: read(limitSettings.tokens),
    selections: read(limitSettings.selections),
    aliases: read(limitSettings.aliases),
    page: read(limitSettings.page),
    cost: read(limitSettings.cost),
    timeMs: read(limitSettings.timeMs),
  })
}

/** The user's folders for data and for what can be made again, by the XDG rules; on Windows under LOCALAPPDATA. */
function userFolder(reader: Reader, xdgName: string, below: readonly string[]): string {
  const root = reader.text(xdgName) ?? reader.text('LOCALAPPDATA') ?? join(reader.text('HOME') ?? homedir(), ...below)
  return join(root, 'parley')
}

/** Names beginning with PARLEY_ that mean nothing to us, most often misspelt ones. */
function unknownSettings(environment: Environment): readonly string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('PARLEY_') && !name.startsWith('PARLEY_TEST_') && !parleySettings.includes(name))
    .sort()
    .map((name) => `${name} is not a setting of Parley and was ignored. The settings are ${parleySettings.join(', ')}.`)
}

/**
 * Settings from their text.
 * @returns the frozen settings, and a warning for each unknown PARLEY_ name.
 * @throws ParleyError BAD_CONFIG with every problem, one a line, also in `details.problems`.
 */
export function parseConfig(environment: Environment): { readonly config: Config; readonly warnings: readonly string[] } {
  const reader = createReader(environment)
  const dataFolder = reader.text('PARLEY_DATA')
  const config: Config = {
    host: reader.text('PARLEY_HOST') ?? '127.0.0.1',
    port: reader.whole('PARLEY_PORT', 4000, 0, 65_535),
    dataFolder: dataFolder === null ? userFolder(reader, 'XDG_DATA_HOME', ['.local', 'share']) : resolve(dataFolder),
    cacheFolder: userFolder(reader, 'XDG_CACHE_HOME', ['.cache']),
    seed: reader.oneOf('PARLEY_SEED', 'article', ['article', 'none']),
    database: readDatabase(reader),
    programs: Object.freeze({ java: reader.text('PARLEY_JAVA'), javaHome: reader.text('JAVA_HOME'), path: (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '') }),
    heap: readSize(reader, 'PARLEY_NEO4J_HEAP'),
    pageCache: readSize(reader, 'PARLEY_NEO4J_PAGECACHE'),
    limits: readLimits(reader),
    logLevel: reader.oneOf('PARLEY_LOG_LEVEL', 'info', logLevels),
  }
  if (reader.problems.length > 0) throw new ParleyError('BAD_CONFIG', reader.problems.join('\n'), { details: { problems: reader.problems } })
  return { config: Object.freeze(config), warnings: unknownSettings(environment) }
}

function readEnvFile(path: string): Environment {
  try {
    return parseEnv(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw new ParleyError('BAD_CONFIG', `The file ${path} could not be read.`, { cause: error })
  }
}

/**
 * Settings from the environment and from the file `.env` in the current folder; the environment wins.
 * @throws ParleyError BAD_CONFIG
 */
export function readConfig(): { readonly config: Config; readonly warnings: readonly string[] } {
  return parseConfig({ ...readEnvFile(resolve('.env')), ...process.env })
}
