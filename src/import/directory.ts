import type { Entity, ExternalId } from '../record/entity.ts'
import { hash } from '../record/ids.ts'
import { entityKindOf, entityTypes, nodeTypes } from '../record/labels.ts'
import { normalise } from '../record/name-norm.ts'
import type { EntityDraft } from './source-record.ts'
import type { FindOwners } from './store.ts'

/** What the entities of some rows came to. */
export interface Resolution {
  /** The id of each draft, by its ref. */
  readonly ids: ReadonlyMap<string, string>
  /** What is new: whole entities, and further ids of those that are there. */
  readonly entities: readonly Entity[]
  /** Drafts of entities that are new and part of another. */
  readonly parts: readonly EntityDraft[]
}

/** So many entities are remembered; others are looked up again. */
const mostKept = 200_000

function toExternalId(ref: string): ExternalId {
  const colon = ref.indexOf(':')
  return { scheme: ref.slice(0, colon), value: ref.slice(colon + 1) }
}

/** The id that an entity gets where it is new: readable, and the same at each run. */
export function newIdOf({ id, kind, names, ref }: EntityDraft): string {
  if (id !== undefined) return id
  const words = normalise(names[0]?.text ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 80)
  const mark = hash(ref).replace(/[^A-Za-z0-9]/g, '').slice(0, 6).toLowerCase()
  return `${nodeTypes[entityTypes[kind]].prefix}:${words === '' ? '' : `${words}-`}${mark}`
}

/** All external ids of a draft, its ref first. */
function idsOf({ ref, externalIds }: EntityDraft): readonly string[] {
  return [ref, ...(externalIds ?? []).map(({ scheme, value }) => `${scheme}:${value}`)]
}

/** One entity of the rows at hand, as it gathers what several drafts say of it. */
interface Gathered {
  readonly id: string
  readonly isNew: boolean
  readonly draft: EntityDraft
  readonly added: Set<string>
}

/**
 * Finds out which entity each row means. One that a source's key stood for before stays the same, or a second run would contradict the first;
 * otherwise who has one of its shared ids (`iso3166-1`, `wikipedia`) is meant; otherwise it is new. Names alone never join two.
 */
export class Directory {
  readonly #findOwners: FindOwners
  readonly #kept = new Map<string, string>()

  constructor(findOwners: FindOwners) {
    this.#findOwners = findOwners
  }

  /**
   * Nothing is remembered before `keep` is told that the entities were written.
   * @param refs of entities that are named and not described; those that are not there have no id
   */
  async resolve(drafts: Iterable<EntityDraft>, refs: readonly string[] = []): Promise<Resolution> {
    const byRef = new Map<string, EntityDraft>()
    const ids = new Map<string, string>()
    for (const draft of drafts) {
      const kept = this.#kept.get(draft.ref)
      if (kept === undefined) byRef.set(draft.ref, byRef.get(draft.ref) ?? draft)
      else ids.set(draft.ref, kept)
    }
    const unknown = [...byRef.values()]
    const asked = new Set([...unknown.flatMap(idsOf), ...refs.filter((ref) => !ids.has(ref))])
    const owners = asked.size === 0 ? new Map<string, string>() : new Map(await this.#findOwners([...asked]))
    const gathered = new Map<string, Gathered>()
    const parts: EntityDraft[] = []
    for (const draft of unknown) {
      const own = idsOf(draft)
      const owner = own.map((id) => owners.get(id)).find((id) => id !== undefined)
      const id = owner ?? newIdOf(draft)
      const entity = gathered.get(id) ?? { id, isNew: owner === undefined, draft, added: new Set<string>() }
      gathered.set(id, entity)
      if (owner === undefined && draft.partOf !== undefined) parts.push(draft)
      for (const externalId of own) {
        if (owners.has(externalId)) continue
        owners.set(externalId, id)
        entity.added.add(externalId)
      }
      ids.set(draft.ref, id)
    }
    for (const ref of refs) {
      const owner = ids.get(ref) ?? this.#kept.get(ref) ?? owners.get(ref)
      if (owner !== undefined) ids.set(ref, owner)
    }
    return { ids, parts, entities: [...gathered.values()].filter(({ isNew, added }) => isNew || added.size > 0).map(toEntity) }
  }

  keep({ ids }: Resolution): void {
    for (const [ref, id] of ids) this.#kept.set(ref, id)
    for (const ref of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break
      this.#kept.delete(ref)
    }
  }
}

function toEntity({ id, isNew, draft, added }: Gathered): Entity {
  const externalIds = [...added].map(toExternalId)
  const kind = entityKindOf(id) ?? draft.kind
  if (!isNew) return { id, kind, names: [], externalIds }
  const { names, generic, description, latitude, longitude } = draft
  return {
    id,
    kind,
    names,
    externalIds,
    ...(generic === undefined ? {} : { generic }),
    ...(description === undefined ? {} : { description }),
    ...(latitude === undefined ? {} : { latitude }),
    ...(longitude === undefined ? {} : { longitude }),
  }
}
