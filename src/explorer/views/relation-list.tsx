import type { ViewProps } from '../view-props.ts'
import { Answered } from './answered.tsx'
import { KindMark } from './entity-link.tsx'
import { MoreButton } from './more-button.tsx'
import { printMany } from './print-count.ts'
import { printWhen } from './print-when.ts'
import { relationsQuestion, type RelationLine, type RelationsAnswer } from './relations-question.ts'
import { useAnswer } from './use-answer.ts'
import { usePages, type Page } from './use-pages.ts'

/** "3 claims · 2 origins · 1 denial" */
function printSupport({ claims, origins, denials }: RelationLine['support']): string {
  return [printMany(claims, 'claim'), printMany(origins, 'origin'), ...(denials > 0 ? [printMany(denials, 'denial')] : [])].join(' · ')
}

/** Conflict or cooperation, by the quad of the type; the word is read out, the colour is beside it. */
export function toneOf(quad: number | null): 'conflict' | 'cooperation' | 'neutral' {
  return quad === null ? 'neutral' : quad >= 3 ? 'conflict' : 'cooperation'
}

interface RelationRowProps {
  readonly relation: RelationLine
  readonly open: ViewProps['open']
  /** Leaves out who did what to whom, where it is told above the list. */
  readonly bare?: boolean
}

/** One relation as a line that opens its evidence. */
export function RelationRow({ relation, open, bare = false }: RelationRowProps) {
  const { from, to, type, directed } = relation
  return (
    <button type="button" class="v-row" onClick={() => open({ view: 'relation', id: relation.id })}>
      <span class={bare ? 'v-hidden' : 'v-row-what'}>
        <KindMark kind={from.kind} isNamed={false} />
        <span dir="auto">{from.name}</span> <span class={`v-type v-${toneOf(type.quad)}`}>{type.name}</span> <KindMark kind={to.kind} isNamed={false} />
        <span dir="auto">{to.name}</span>
      </span>
      <span class="v-row-more">
        {printWhen(relation.when, type.standing)} · {printSupport(relation.support)}
        {!directed && ' · who began is not known'}
        {relation.contested && <span class="v-badge v-badge-contested">contested</span>}
      </span>
    </button>
  )
}

interface RelationListProps extends ViewProps {
  /** How many at a time. */
  readonly size?: number
  readonly what?: string
  readonly bare?: boolean
}

/** Relations that pass the filter, the newest first, a page at a time. */
export function RelationList({ ask, filter, asOf, open, size = 20, what = 'relations', bare = false }: RelationListProps) {
  const variables = { filter, asOf, first: size }
  const answer = useAnswer<RelationsAnswer>(ask, relationsQuestion, variables)
  const readPage = async (after: string, signal: AbortSignal): Promise<Page<RelationLine>> => (await ask<RelationsAnswer>(relationsQuestion, { ...variables, after }, signal)).relations
  return (
    <Answered answer={answer} what={what}>
      {({ relations }) => <RelationPages first={relations} readPage={readPage} open={open} what={what} bare={bare} />}
    </Answered>
  )
}

interface RelationPagesProps {
  readonly first: Page<RelationLine>
  readonly readPage: (after: string, signal: AbortSignal) => Promise<Page<RelationLine>>
  readonly open: ViewProps['open']
  readonly what: string
  readonly bare: boolean
}

function RelationPages({ first, readPage, open, what, bare }: RelationPagesProps) {
  const pages = usePages(first, readPage)
  if (pages.totalCount === 0) return <p class="v-none">None that pass the filter.</p>
  return (
    <>
      <ul class={bare ? 'v-rows v-tight' : 'v-rows'}>
        {pages.nodes.map((relation) => (
          <li key={relation.id}>
            <RelationRow relation={relation} open={open} bare={bare} />
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} what={what} />
    </>
  )
}
