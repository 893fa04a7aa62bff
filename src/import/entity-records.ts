import type { Entity, EntityKind, EntityName, NameKind } from '../record/entity.ts'
import { entityTypes, nodeTypes } from '../record/labels.ts'
import { normalise } from '../record/name-norm.ts'
import { kindOfHeading, optional, toList, type EntitiesInput, type EntityInput, type NameInput, type OneOrMany } from './seed-file.ts'
import type { FieldPath, Report } from './seed-problem.ts'

/** An entity of a file, and where in it. */
export interface PlacedEntity {
  readonly entity: Entity
  readonly path: FieldPath
}

function toNames(kind: NameKind, given: OneOrMany<NameInput> | undefined): readonly EntityName[] {
  return toList(given).map((name) => (typeof name === 'string' ? { text: name.trim(), kind } : { ...name, text: name.text.trim(), kind }))
}

function toId(kind: EntityKind, { id, name }: EntityInput): string {
  return id ?? `${nodeTypes[entityTypes[kind]].prefix}:${normalise(typeof name === 'string' ? name : name.text).replaceAll(' ', '-')}`
}

function toEntity(kind: EntityKind, input: EntityInput): Entity {
  const { aliases, acronyms, former, spellings, ids, description, generic, latitude, longitude } = input
  const names = [...toNames('PREFERRED', input.name), ...toNames('ALIAS', aliases), ...toNames('ACRONYM', acronyms), ...toNames('FORMER', former), ...toNames('TRANSLITERATION', spellings)]
  const externalIds = Object.entries(ids ?? {}).map(([scheme, value]) => ({ scheme, value: String(value) }))
  return {
    id: toId(kind, input),
    kind,
    names,
    ...(externalIds.length === 0 ? {} : { externalIds }),
    ...optional('description', description),
    ...optional('generic', generic),
    ...optional('latitude', latitude),
    ...optional('longitude', longitude),
  }
}

function check({ entity, path }: PlacedEntity, report: Report): void {
  const { prefix } = nodeTypes[entityTypes[entity.kind]]
  if (!entity.id.startsWith(`${prefix}:`)) report('BAD_INPUT', [...path, 'id'], `${JSON.stringify(entity.id)} stands among the ${path.at(-2) ?? ''}; an id of this kind begins with "${prefix}:".`)
  else if (!/^[a-z]+:[\p{L}\p{N}]/u.test(entity.id)) report('BAD_INPUT', [...path, 'name'], 'No id can be made from this name; give an id.')
  const seen = new Set<string>()
  for (const { text } of entity.names) {
    if (seen.has(text)) report('BAD_INPUT', path, `${entity.id} has the name ${JSON.stringify(text)} twice.`)
    seen.add(text)
  }
}

/**
 * The entities of one file, whose shape was checked before; entries with a broken shape are left out.
 * @param at where the headings stand in the file: [] or ['entities']
 */
export function toEntities(input: EntitiesInput, at: FieldPath, isBroken: (path: FieldPath) => boolean, report: Report): readonly PlacedEntity[] {
  const placed = Object.entries(kindOfHeading).flatMap(([heading, kind]) =>
    (input[heading as keyof EntitiesInput] ?? []).flatMap((entity, index) => {
      const path = [...at, heading, index]
      return isBroken(path) ? [] : [{ entity: toEntity(kind, entity), path }]
    }),
  )
  const owners = new Map<string, string>()
  const claim = (what: string, { entity, path }: PlacedEntity, message: string): void => {
    const owner = owners.get(what)
    if (owner !== undefined) report('KEY_REUSED', path, `${message} ${owner} already; give each its own.`)
    else owners.set(what, entity.id)
  }
  for (const one of placed) {
    check(one, report)
    claim(`id ${one.entity.id}`, one, `The id ${one.entity.id} is that of`)
    for (const { scheme, value } of one.entity.externalIds ?? []) claim(`${scheme}:${value}`, one, `${scheme} ${value} belongs to`)
  }
  return placed
}
