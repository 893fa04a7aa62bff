import { cypher, toStatement, type Transact } from '../cypher/statement.ts'
import { appendBatch } from '../write/append.ts'
import type { AppendReport, Batch } from '../write/batch.ts'

/** What became of a batch, as far as an import looks at it. */
export type Appended = Pick<AppendReport, 'number' | 'entities' | 'claims' | 'addedClaims'> & Partial<Pick<AppendReport, 'relations'>>

/** Tells which entities have these external ids (`scheme:value`). */
export type FindOwners = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** Where an import writes to. */
export interface Store {
  /**
   * Takes a batch as a whole or refuses it, with all that is wrong as `problems` in the details of a ParleyError.
   * `onSent` may be told when it only remains to wait for the database.
   */
  readonly append: (batch: Batch, onSent?: () => void) => Promise<Appended>
  readonly findOwners: FindOwners
  /** Null for a first load, which cannot look at what was written: rows that need that are refused. */
  readonly transact: Transact | null
}

/** The database, through the write path. */
export function createOnlineStore(transact: Transact): Store {
  return {
    append: (batch, onSent) => appendBatch(transact, batch, onSent),
    findOwners: async (ids) => {
      const rows = await transact((run) => run(toStatement(cypher`UNWIND ${ids} AS id MATCH (x:ExternalId {id: id})<-[:HAS_ID]-(e:Entity) RETURN id, e.id AS owner`)))
      return new Map(rows.map(({ id, owner }) => [id as string, owner as string]))
    },
    transact,
  }
}

/** A first load: what was handed in cannot be looked up, but for whose ids are whose. */
export function createBulkStore(append: Store['append'], findOwners: FindOwners): Store {
  return { append, findOwners, transact: null }
}
