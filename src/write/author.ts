/** Who writes, and under which name space of keys. */
export interface Author {
  /** The name space of all keys: "article", "icews", a user's name. */
  readonly writer: string
  /** Who enters it, as claims show it. */
  readonly by: string
  /** The request with which it came, by which the log has more of it; none for a load. */
  readonly request?: string
}

/** Parley itself, which finishes what was cut off and makes derived data anew. */
export const ownAuthor: Author = { writer: 'parley', by: 'parley' }
