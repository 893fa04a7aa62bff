import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Entity } from '../record/entity.ts'
import type { Batch } from '../write/batch.ts'
import { checkSchema } from './check-schema.ts'
import { toEntities, type PlacedEntity } from './entity-records.ts'
import { createNameIndex, type NameIndex } from './name-index.ts'
import { readText } from './read-text.ts'
import { readYaml, type YamlTree } from './read-yaml.ts'
import { toSeedDocument, type Correction } from './seed-document.ts'
import type { DocumentFile, EntitiesInput } from './seed-file.ts'
import { toSeedError, type FieldPath, type Report, type SeedProblem } from './seed-problem.ts'

/** The name space of all keys that come from seed files. */
const seedWriter = 'seed'

const seedFolder = new URL('../../seed/', import.meta.url)

/** The entities that every document may name. */
const entitiesFile = fileURLToPath(new URL('entities.yaml', seedFolder))

/** The files of the article, which an empty database begins with. */
export function articleFiles(): readonly string[] {
  const folder = new URL('documents/', seedFolder)
  return [entitiesFile, ...readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort().map((name) => fileURLToPath(new URL(name, folder)))]
}

/** One file as one batch, and where each part of the batch stands in its file. */
export interface SeedBatch {
  readonly file: string
  readonly batch: Batch
  /** Claims of the file that take the place of others, to be written after the batch. */
  readonly corrections: readonly Correction[]
  /** @param path of a problem of the batch, such as `documents.0.claims.3.predicate` */
  readonly placeOf: (path: string) => Pick<SeedProblem, 'file' | 'line' | 'field'>
}

interface ReadFile {
  readonly tree: YamlTree
  readonly kind: 'document' | 'entities'
  readonly entities: readonly PlacedEntity[]
  readonly isBroken: (path: FieldPath) => boolean
  readonly report: Report
}

function kindOf(value: unknown): 'document' | 'entities' {
  return typeof value === 'object' && value !== null && ('document' in value || 'claims' in value) ? 'document' : 'entities'
}

/** Reads a file and checks its shape; null where it is not YAML. */
function readShape(file: string, problems: SeedProblem[]): ReadFile | null {
  const read = readYaml(file, readText(file))
  if ('problems' in read) {
    problems.push(...read.problems)
    return null
  }
  const { tree } = read
  const kind = kindOf(tree.value)
  const broken: string[] = []
  const report: Report = (code, path, message) => problems.push({ code, message, file, line: tree.lineOf(path), field: path.join('.') })
  checkSchema(kind, tree.value, (code, path, message) => {
    broken.push(`${path.join('.')}.`)
    report(code, path, message)
  })
  const isBroken = (path: FieldPath): boolean => broken.some((one) => one === '.' || one.startsWith(`${path.join('.')}.`))
  const at = kind === 'document' ? ['entities'] : []
  const isReadable = typeof tree.value === 'object' && tree.value !== null && !Array.isArray(tree.value)
  const input = !isReadable ? {} : kind === 'entities' ? (tree.value as EntitiesInput) : ((tree.value as DocumentFile).entities ?? {})
  return { tree, kind, isBroken, report, entities: toEntities(withLists(input), at, isBroken, report) }
}

/** The headings whose value is a list: others were refused already. */
function withLists(input: EntitiesInput): EntitiesInput {
  return Object.fromEntries(Object.entries(input).filter(([, list]) => Array.isArray(list)))
}

/** The claims of a file as maps, each in its place: what is not a map was refused already. */
function withMaps(file: DocumentFile): DocumentFile {
  const claims: unknown = file.claims
  return { ...file, claims: Array.isArray(claims) ? claims.map((claim: unknown) => (typeof claim === 'object' && claim !== null ? claim : {})) : [] }
}

/** Every entity that a document names. */
function namedIn({ document, claims }: Batch['documents'][number]): ReadonlySet<string> {
  const mentioned = claims.flatMap(({ subjects, objects, places, attribution }) => [...[...subjects, ...objects, ...places].map(({ entityId }) => entityId), ...attribution.map(({ speakerId }) => speakerId)])
  return new Set([document.publisherId, ...mentioned].filter((id) => id !== undefined))
}

/** Entities in which the later of two with one id counts. */
function unique(list: readonly Entity[]): readonly Entity[] {
  return [...new Map(list.map((entity) => [entity.id, entity])).values()]
}

function toBatch(read: ReadFile, given: readonly PlacedEntity[], index: NameIndex): SeedBatch {
  const { tree, entities, isBroken, report } = read
  const { file } = tree
  const stem = basename(file).replace(/\.ya?ml$/i, '')
  const { content, claimPlaces, corrections, coder } = toSeedDocument(stem, withMaps(tree.value as DocumentFile), index, isBroken, report)
  const used = namedIn({ ...content, claims: [...content.claims, ...corrections.map(({ claim }) => claim)] })
  const known = [...index.entities.values()].filter(({ id }) => used.has(id))
  const batch: Batch = { writer: seedWriter, by: coder ?? seedWriter, entities: unique([...given.map(({ entity }) => entity), ...known, ...entities.map(({ entity }) => entity)]), documents: [content] }
  return { file, batch, corrections, placeOf: (path) => placeIn(tree, claimPlaces, path) }
}

/** A path into a batch, or that of a claim of the file, as a place in the file; everything else stands at its top. */
function placeIn(tree: YamlTree, claimPlaces: readonly number[], path: string): Pick<SeedProblem, 'file' | 'line' | 'field'> {
  const [, stated, corrected] = /^(?:documents\.0\.claims\.(\d+)|claims\.(\d+))/.exec(path) ?? []
  const claim = stated === undefined ? corrected : claimPlaces[Number(stated)]
  const at: FieldPath = claim === undefined ? (path.startsWith('documents.0.document') ? ['document'] : []) : ['claims', Number(claim)]
  return { file: tree.file, line: tree.lineOf(at), field: at.length === 0 ? path : at.join('.') }
}

function onlyEntities(file: string, entities: readonly PlacedEntity[]): SeedBatch {
  return { file, batch: { writer: seedWriter, by: seedWriter, entities: unique(entities.map(({ entity }) => entity)), documents: [] }, corrections: [], placeOf: (path) => ({ file, line: 1, field: path }) }
}

/**
 * Reads and checks seed files: documents, and files of entities. Names are looked up among the entities of all the files given,
 * of seed/entities.yaml and, for a document, its own. A document becomes one batch, with the entities that it names;
 * the first one also takes the entities of the files of entities, so that they are kept together or not at all.
 * @throws ParleyError with every problem of every file in its message and as `problems` in its details; NOT_FOUND for a file that is not there
 */
export function readSeedFiles(files: readonly string[]): readonly SeedBatch[] {
  const problems: SeedProblem[] = []
  const read = files.flatMap((file) => readShape(file, problems) ?? [])
  const builtIn = files.includes(entitiesFile) ? [] : (readShape(entitiesFile, problems)?.entities ?? [])
  const given = read.filter(({ kind }) => kind === 'entities').flatMap(({ entities }) => entities)
  const common = [...builtIn, ...given].map(({ entity }) => entity)
  const documents = read.filter(({ kind, tree }) => kind === 'document' && tree.value !== null)
  const batches = documents.map((one, at) => toBatch(one, at === 0 ? given : [], createNameIndex([...common, ...one.entities.map(({ entity }) => entity)])))
  const [first, ...others] = problems.sort((left, right) => files.indexOf(left.file) - files.indexOf(right.file) || left.line - right.line)
  if (first !== undefined) throw toSeedError([first, ...others], 'Nothing was written.')
  return batches.length === 0 && given.length > 0 ? [onlyEntities(files.join(', '), given)] : batches
}
