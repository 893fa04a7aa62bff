import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import type { DatabaseAddress } from './cypher/database.ts'
import { ParleyError } from './errors.ts'

/** What one request may ask for; each is met with an error of its own, never with a silent cut. */
export interface Limits {
  readonly bodyBytes: number
  /** Of a file that is uploaded to be imported, as it is sent. */
  readonly uploadBytes: number
  readonly tokens: number
  /** Selections with fragments counted each time that they are used. */
  readonly selections: number
  readonly aliases: number
  readonly page: number
  readonly cost: number
  readonly timeMs: number
  /** Of one statement of an export, which has as many as its rows need. */
  readonly exportTimeMs: number
  /** Subscriptions of one socket. */
  readonly subscriptions: number
  /** Sockets from one address. */
  readonly connections: number
}

/** Whose tokens are believed: JSON Web Tokens that one issuer signs. */
export interface TokenSettings {
  /** Where the issuer's public keys are. */
  readonly jwksUrl: string
  readonly issuer: string
  /** What a token must be meant for. */
  readonly audience: string
  /** The claim that names the role. */
  readonly roleClaim: string
}

/** Who is let in, and how much they may ask for. */
export interface AccessSettings {
  /** What may be done without a key; null where nobody has said it. */
  readonly anonymous: Anonymous | null
  /** A key for everything, from outside. */
  readonly adminKey: string | null
  readonly tokens: TokenSettings | null
  /** Names that a request may call the service by, besides loopback; null where nobody has said any. */
  readonly hosts: readonly string[] | null
  /** Addresses of proxies whose X-Forwarded headers are believed. */
  readonly trustedProxies: readonly string[]
  /** Cost that a key, or an address without one, may ask for in a minute; 0: any. */
  readonly costPerMinute: number
  /** Keys and tokens that do not hold which may come from one address in a minute. */
  readonly failuresPerMinute: number
}

export type Anonymous = (typeof anonymous)[number]

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

/** What completes answers: selections compiled once a document, or graphql-js alone. */
export type Executor = (typeof executors)[number]

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
  readonly access: AccessSettings
  readonly executor: Executor
  /** The file of trusted documents, or null: there are none. */
  readonly trustedDocuments: string | null
  /** Whether only trusted documents are answered. */
  readonly trustedOnly: boolean
  /** Whether `extensions.explain` may be asked for. */
  readonly explain: boolean
  readonly logLevel: LogLevel
}

/** The settings as text, by name. */
export type Environment = Readonly<Record<string, string | undefined>>

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const switches = ['true', 'false'] as const
const executors = ['compiled', 'graphql-js'] as const
const anonymous = ['read', 'none'] as const
/** Names of address ranges that Fastify knows. */
const namedRanges: readonly string[] = ['loopback', 'linklocal', 'uniquelocal']
/** Of a key from outside; 32 characters of base64 are 192 bits. */
const leastKeyLength = 32
const uriSchemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc']

const limitSettings = {
  bodyBytes: { name: 'PARLEY_MAX_BODY_BYTES', standard: 4_194_304, most: 100_000_000 },
  uploadBytes: { name: 'PARLEY_MAX_UPLOAD_BYTES', standard: 2_147_483_648, most: 1_000_000_000_000 },
  tokens: { name: 'PARLEY_MAX_TOKENS', standard: 2_000, most: 1_000_000 },
  selections: { name: 'PARLEY_MAX_SELECTIONS', standard: 10_000, most: 10_000_000 },
  aliases: { name: 'PARLEY_MAX_ALIASES', standard: 30, most: 100_000 },
  page: { name: 'PARLEY_MAX_PAGE', standard: 500, most: 100_000 },
  cost: { name: 'PARLEY_MAX_COST', standard: 100_000, most: 1_000_000_000 },
  timeMs: { name: 'PARLEY_MAX_TIME_MS', standard: 10_000, most: 3_600_000 },
  exportTimeMs: { name: 'PARLEY_MAX_EXPORT_TIME_MS', standard: 600_000, most: 86_400_000 },
  subscriptions: { name: 'PARLEY_MAX_SUBSCRIPTIONS', standard: 20, most: 10_000 },
  connections: { name: 'PARLEY_MAX_CONNECTIONS', standard: 50, most: 100_000 },
} as const satisfies Record<keyof Limits, { name: string; standard: number; most: number }>

/** Every setting whose name begins with PARLEY_; docs/settings.md describes them. */
export const parleySettings: readonly string[] = [
  'PARLEY_HOST',
  'PARLEY_PORT',
  'PARLEY_DATA',
  'PARLEY_SEED',
  'PARLEY_ANONYMOUS',
  'PARLEY_ADMIN_KEY',
  'PARLEY_JWKS_URL',
  'PARLEY_JWT_ISSUER',
  'PARLEY_JWT_AUDIENCE',
  'PARLEY_JWT_ROLE_CLAIM',
  'PARLEY_HOSTS',
  'PARLEY_TRUST_PROXY',
  'PARLEY_RATE_COST',
  'PARLEY_RATE_FAILURES',
  'PARLEY_JAVA',
  'PARLEY_NEO4J_HEAP',
  'PARLEY_NEO4J_PAGECACHE',
  'PARLEY_EXECUTOR',
  'PARLEY_TRUSTED_DOCUMENTS',
  'PARLEY_TRUSTED_ONLY',
  'PARLEY_EXPLAIN',
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
  /** The parts of a list with commas, or null where it is absent or empty. */
  list(name: string): readonly string[] | null
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
    list: (name) => {
      const parts = (text(name) ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '')
      return parts.length === 0 ? null : parts
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
    uploadBytes: read(limitSettings.uploadBytes),
    tokens: read(limitSettings.tokens),
    selections: read(limitSettings.selections),
    aliases: read(limitSettings.aliases),
    page: read(limitSettings.page),
    cost: read(limitSettings.cost),
    timeMs: read(limitSettings.timeMs),
    exportTimeMs: read(limitSettings.exportTimeMs),
    subscriptions: read(limitSettings.subscriptions),
    connections: read(limitSettings.connections),
  })
}

function readTrust(reader: Reader): Pick<Config, 'trustedDocuments' | 'trustedOnly'> {
  const file = reader.text('PARLEY_TRUSTED_DOCUMENTS')
  const trustedOnly = reader.oneOf('PARLEY_TRUSTED_ONLY', 'false', switches) === 'true'
  if (trustedOnly && file === null) reader.problems.push('PARLEY_TRUSTED_ONLY is true without PARLEY_TRUSTED_DOCUMENTS: nothing would be answered.')
  return { trustedDocuments: file === null ? null : resolve(file), trustedOnly }
}

function readAdminKey(reader: Reader): string | null {
  const key = reader.text('PARLEY_ADMIN_KEY')
  if (key === null || (key.length >= leastKeyLength && /^[A-Za-z0-9._~+/-]+=*$/.test(key))) return key
  reader.problems.push(`PARLEY_ADMIN_KEY is none: give at least ${leastKeyLength} letters, digits and . _ ~ + / - by chance, such as "openssl rand -base64 32" makes.`) // which it is, nobody is told
  return null
}

function readTokens(reader: Reader): TokenSettings | null {
  const jwksUrl = reader.text('PARLEY_JWKS_URL')
  const issuer = reader.text('PARLEY_JWT_ISSUER')
  const audience = reader.text('PARLEY_JWT_AUDIENCE')
  const roleClaim = reader.text('PARLEY_JWT_ROLE_CLAIM')
  if (jwksUrl === null) {
    const given = Object.entries({ PARLEY_JWT_ISSUER: issuer, PARLEY_JWT_AUDIENCE: audience, PARLEY_JWT_ROLE_CLAIM: roleClaim }).find(([, value]) => value !== null)
    if (given !== undefined) reader.problems.push(`${given[0]} is given without PARLEY_JWKS_URL: give the address of the issuer's keys.`)
    return null
  }
  if (!URL.canParse(jwksUrl) || !['https:', 'http:'].includes(new URL(jwksUrl).protocol)) reader.problems.push(`PARLEY_JWKS_URL is ${JSON.stringify(jwksUrl)}: give an address such as https://login.example/.well-known/jwks.json.`)
  if (issuer === null) reader.problems.push('PARLEY_JWKS_URL is given without PARLEY_JWT_ISSUER: give the issuer that a token must name in "iss".')
  if (audience === null) reader.problems.push('PARLEY_JWKS_URL is given without PARLEY_JWT_AUDIENCE: give what a token must be meant for in "aud".')
  return Object.freeze({ jwksUrl, issuer: issuer ?? '', audience: audience ?? '', roleClaim: roleClaim ?? 'parley_role' })
}

function isAddressRange(text: string): boolean {
  if (namedRanges.includes(text)) return true
  const [address = '', bits, ...more] = text.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}

function readProxies(reader: Reader): readonly string[] {
  const ranges = reader.list('PARLEY_TRUST_PROXY') ?? []
  const wrong = ranges.find((range) => !isAddressRange(range))
  if (wrong !== undefined) reader.problems.push(`PARLEY_TRUST_PROXY has ${JSON.stringify(wrong)}: give addresses, ranges such as 10.0.0.0/8, or ${namedRanges.join(', ')}.`)
  return Object.freeze(ranges)
}

function readHosts(reader: Reader): readonly string[] | null {
  const hosts = reader.list('PARLEY_HOSTS')
  const wrong = hosts?.find((host) => !/^([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])$/i.test(host))
  if (wrong !== undefined) reader.problems.push(`PARLEY_HOSTS has ${JSON.stringify(wrong)}: give names without scheme and port, such as parley.example.org.`)
  return hosts === null ? null : Object.freeze(hosts.map((host) => host.toLowerCase()))
}

function readAccess(reader: Reader, { cost }: Limits): AccessSettings {
  const costPerMinute = reader.whole('PARLEY_RATE_COST', 10 * cost, 0, Number.MAX_SAFE_INTEGER)
  if (costPerMinute > 0 && costPerMinute < cost) reader.problems.push(`PARLEY_RATE_COST is "${costPerMinute}": give at least PARLEY_MAX_COST (${cost}), or what one request may ask for could never be asked; 0 sets no limit.`)
  return Object.freeze({
    anonymous: reader.text('PARLEY_ANONYMOUS') === null ? null : reader.oneOf('PARLEY_ANONYMOUS', 'none', anonymous),
    adminKey: readAdminKey(reader),
    tokens: readTokens(reader),
    hosts: readHosts(reader),
    trustedProxies: readProxies(reader),
    costPerMinute,
    failuresPerMinute: reader.whole('PARLEY_RATE_FAILURES', 30, 1, 1_000_000),
  })
}

/** The user's folders for data and for what can be made again, by the XDG rules; on Windows under LOCALAPPDATA. */
function userFolder(reader: Reader, xdgName: string, below: readonly string[]): string {
  const root = reader.text(xdgName) ?? reader.text('LOCALAPPDATA') ?? join(reader.text('HOME') ?? homedir(), ...below)
  return join(root, 'parley')
}

/** What the clients of clients/ read; whoever uses them may have them set where the service starts too. */
const clientSettings: readonly string[] = ['PARLEY_KEY', 'PARLEY_URL']

/** Names beginning with PARLEY_ that mean nothing to us, most often misspelt ones. */
function unknownSettings(environment: Environment): readonly string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('PARLEY_') && !name.startsWith('PARLEY_TEST_') && !clientSettings.includes(name) && !parleySettings.includes(name))
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
  const limits = readLimits(reader)
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
    limits,
    access: readAccess(reader, limits),
    executor: reader.oneOf('PARLEY_EXECUTOR', 'compiled', executors),
    ...readTrust(reader),
    explain: reader.oneOf('PARLEY_EXPLAIN', 'false', switches) === 'true',
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
