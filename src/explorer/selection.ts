/** What the panel beside the drawing shows: one of the things a person can look at or do. Kept in the address. */
export type Selection =
  | { readonly view: 'entity'; readonly id: string }
  | { readonly view: 'relation'; readonly id: string }
  | { readonly view: 'event'; readonly id: string }
  | { readonly view: 'dyad'; readonly from: string; readonly to: string }
  | { readonly view: 'paths'; readonly from: string; readonly to: string }
  /** Everything between two entities, the relations of the bundle that was opened. */
  | { readonly view: 'bundle'; readonly from: string; readonly to: string }
  | { readonly view: 'write'; readonly document: string | null }
  /** Pairs that may be the same: of one entity or event, or of the whole graph. */
  | { readonly view: 'candidates'; readonly of: string | null }
