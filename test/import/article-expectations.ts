import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** One statement that an expected row rests on. */
export interface ExpectedClaim {
  /** The chain, outermost first: ids of entities, or "the report" for its own voice. */
  readonly says: readonly string[]
  readonly para: number
}

type Days = readonly [string | null, string | null]

/** A relation that the article's coding must come to. */
interface ExpectedRow {
  readonly row: number
  readonly from: string
  readonly type: string
  readonly to: string
  readonly role: string
  readonly days: Days
  /** The same letter is the same event. */
  readonly event: string
  /** Left out: true. */
  readonly directed?: boolean
  readonly means?: readonly string[]
  readonly claims: readonly ExpectedClaim[]
}

export interface ArticleExpectations {
  readonly rows: readonly ExpectedRow[]
  readonly standing: readonly Pick<ExpectedRow, 'from' | 'type' | 'to' | 'claims'>[]
  readonly withoutRelation: readonly (ExpectedClaim & { readonly from: readonly string[]; readonly type: string; readonly to: readonly string[]; readonly role?: string; readonly days: Days; readonly modality: string })[]
  readonly measures: readonly (ExpectedClaim & { readonly measure: string; readonly value: number; readonly group: string | null })[]
  readonly namings: readonly { readonly as: 'wording' | 'place' | 'quote'; readonly of?: string; readonly text: string; readonly para: number }[]
  readonly means: readonly (ExpectedClaim & { readonly means: readonly string[] })[]
  readonly dates: readonly { readonly para: number; readonly words?: string; readonly days: Days; readonly saidOn?: string }[]
  /** Ids without their prefix, by prefix. */
  readonly entities: Readonly<Record<string, readonly string[]>>
}

/** What the coding of the article is compared with, here and at the API. */
export function readArticleExpectations(): ArticleExpectations {
  return parse(readFileSync(new URL('../cases/article/expected.yaml', import.meta.url), 'utf8')) as ArticleExpectations
}
