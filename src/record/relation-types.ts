import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readCsv } from './read-csv.ts'

/** "Alder struck Birch", "Alder and Birch met"; of a state that has ended "held office in" rather than "holds office in". */
export interface Phrases {
  readonly between: string
  readonly together: string
  readonly endedBetween: string
  readonly endedTogether: string
}

/** An entry of the catalogue: an act, or a standing state. */
export interface RelationType {
  /** "STRUCK" */
  readonly label: string
  /** "struck" */
  readonly name: string
  /** What it says in a sentence between the names of its two ends, or behind both where it has no direction. */
  readonly says: Phrases
  readonly standing: boolean
  readonly symmetric: boolean
  /** The CAMEO code, as text; null where CAMEO has none. */
  readonly cameo: string | null
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: Readonly<Record<'CAMEO' | 'GDELT', number | null>>
  /** The PLOVER event type: "ASSAULT". */
  readonly plover: string | null
  /** −10 to +10 by the name of the scale. */
  readonly goldstein: Readonly<Record<string, number | null>>
  /** "quad:4", "quad:gdelt:4", "cameo:19", "plover:ASSAULT", "standing" */
  readonly groups: readonly string[]
}

/** The whole catalogue. */
export interface Catalogue {
  /** Changes with its content. */
  readonly version: string
  readonly types: readonly RelationType[]
  readonly byLabel: ReadonlyMap<string, RelationType>
}

// From src and from dist the catalogue is two folders up.
const file = new URL('../../seed/catalogue/relation-types.csv', import.meta.url)

function numberOrNull(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text
}

function groupsOf(type: Omit<RelationType, 'groups'>): readonly string[] {
  const { quad, cameo, plover, standing } = type
  return [
    ...(quad.CAMEO === null ? [] : [`quad:${String(quad.CAMEO)}`]),
    ...(quad.GDELT === null ? [] : [`quad:gdelt:${String(quad.GDELT)}`]),
    ...(cameo === null ? [] : [`cameo:${cameo.slice(0, 2)}`]),
    ...(plover === null ? [] : [`plover:${plover}`]),
    ...(standing ? ['standing'] : []),
  ]
}

/** A type without phrases of its own is told by its name. */
function phrasesOf(row: Readonly<Record<string, string>>): Phrases {
  const between = textOrNull(row['says']) ?? row['name'] ?? ''
  const together = textOrNull(row['says_together']) ?? between
  return { between, together, endedBetween: textOrNull(row['says_ended']) ?? between, endedTogether: textOrNull(row['says_ended_together']) ?? together }
}

function toRelationType(row: Readonly<Record<string, string>>): RelationType {
  const type = {
    label: row['label'] ?? '',
    name: row['name'] ?? '',
    says: phrasesOf(row),
    standing: row['standing'] === 'true',
    symmetric: row['symmetric'] === 'true',
    cameo: textOrNull(row['cameo']),
    quad: { CAMEO: numberOrNull(row['quad_cameo']), GDELT: numberOrNull(row['quad_gdelt']) },
    plover: textOrNull(row['plover']),
    goldstein: { 'goldstein-icews': numberOrNull(row['goldstein_icews']), 'goldstein-gdelt': numberOrNull(row['goldstein_gdelt']) },
  }
  return { ...type, groups: groupsOf(type) }
}

const text = readFileSync(file, 'utf8')
const rows = readCsv(text)
const types = rows.map(toRelationType)

/** The relation types that this Parley knows. A new type is a row of its file. */
export const catalogue: Catalogue = {
  version: createHash('sha256').update(text).digest('hex').slice(0, 12),
  types,
  byLabel: new Map(types.map((type) => [type.label, type])),
}

const labelOfCode = new Map(rows.flatMap((row) => (row['default_for'] ?? '').split(';').filter((code) => code !== '').map((code) => [code, row['label'] ?? ''] as const)))

const labelsOfGroup = new Map<string, string[]>()
for (const { label, groups } of types) for (const group of groups) labelsOfGroup.set(group, [...(labelsOfGroup.get(group) ?? []), label])

/** The labels of a group such as "quad:4"; null where there is no such group. */
export function typesOfGroup(group: string): readonly string[] | null {
  return labelsOfGroup.get(group) ?? null
}

/** The names of all groups. */
export function typeGroups(): readonly string[] {
  return [...labelsOfGroup.keys()]
}

/** The label for a CAMEO code, by its longest known beginning: "1951" → STRUCK; null where none is known. */
export function typeForCode(cameo: string): string | null {
  for (let length = cameo.length; length > 0; length--) {
    const label = labelOfCode.get(cameo.slice(0, length))
    if (label !== undefined) return label
  }
  return null
}

/** The labels of the types that may report one act as this one: of one event type of PLOVER, or of one root of CAMEO; a state is only of its own. */
export function typesAkinTo({ label, standing, plover, cameo }: RelationType): readonly string[] {
  if (standing) return [label]
  const root = cameo?.slice(0, 2) ?? null
  const isAkin = (other: RelationType): boolean => !other.standing && ((plover !== null && other.plover === plover) || (root !== null && other.cameo?.slice(0, 2) === root))
  return types.filter((other) => other.label === label || isAkin(other)).map((other) => other.label)
}
