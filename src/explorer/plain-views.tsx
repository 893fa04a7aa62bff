import type { ComponentChildren } from 'preact'
import { KindMark } from './kind-mark.tsx'
import type { Kind } from './scene.ts'
import { useAnswer, type Answered } from './use-answer.ts'
import type { ViewProps } from './view-props.ts'

interface RelationRow {
  readonly id: string
  readonly type: { readonly name: string }
  readonly from: { readonly id: string; readonly name: string }
  readonly to: { readonly id: string; readonly name: string }
  readonly when: { readonly edtf: string }
  readonly contested: boolean
  readonly support: { readonly claims: number; readonly origins: number }
}

const row = 'id type { name } from { id name } to { id name } when { edtf } contested support { claims origins }'

function Answer<Data>({ answered, children }: { readonly answered: Answered<Data>; readonly children: (data: Data) => ComponentChildren }) {
  if (answered.is === 'asking') return <p class="quiet" role="status">Asking …</p>
  if (answered.is === 'failed') return <p class="alarm" role="alert">{answered.error.message} {answered.error.cure}</p>
  return <>{children(answered.data)}</>
}

function Relations({ relations, open }: { readonly relations: readonly RelationRow[]; readonly open: ViewProps['open'] }) {
  return (
    <ul class="rows">
      {relations.map((relation) => (
        <li key={relation.id}>
          <button type="button" class="row" onClick={() => open({ view: 'relation', id: relation.id })}>
            <span>{relation.from.name} <strong>{relation.type.name}</strong> {relation.to.name}</span>
            <span class="quiet">{relation.when.edtf}{relation.contested ? ' · contested' : ''} · {relation.support.origins} origins</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface EntityAnswer {
  readonly entity: { readonly id: string; readonly name: string; readonly kind: Kind; readonly description: string | null; readonly names: readonly { readonly text: string }[]; readonly relations: { readonly totalCount: number; readonly edges: readonly { readonly node: RelationRow }[] } } | null
}

const entityQuestion = `query Entity($id: ID!, $filter: RelationFilter, $asOf: AsOf) {
  entity(by: { id: $id }) { id name kind description names { text } relations(filter: $filter, asOf: $asOf, first: 100) { totalCount edges { node { ${row} } } } }
}`

export function EntityView({ ask, filter, asOf, open, id }: ViewProps & { readonly id: string }) {
  const answered = useAnswer<EntityAnswer>(ask, entityQuestion, { id, filter, asOf })
  return (
    <Answer answered={answered}>
      {({ entity }) => entity === null ? <p>There is nobody with the id {id}.</p> : (
        <>
          <h3><KindMark kind={entity.kind} /> {entity.name}</h3>
          {entity.description !== null && <p>{entity.description}</p>}
          <p class="quiet">{entity.names.slice(1).map(({ text }) => text).join(' · ')}</p>
          <h4>{entity.relations.totalCount} relations</h4>
          <Relations relations={entity.relations.edges.map(({ node }) => node)} open={open} />
        </>
      )}
    </Answer>
  )
}

interface ClaimRow {
  readonly id: string
  readonly polarity: string
  readonly locator: string | null
  readonly quote: { readonly text: string } | null
  readonly document: { readonly title: string | null; readonly publishedAt: string | null; readonly url: string | null }
  readonly attribution: readonly { readonly role: string | null; readonly verb: string; readonly speaker: { readonly name: string } | null }[]
}

interface RelationAnswer {
  readonly relation: (RelationRow & { readonly claims: { readonly edges: readonly { readonly node: ClaimRow }[] } }) | null
}

const relationQuestion = `query Relation($id: ID!) {
  relation(id: $id) { ${row} claims(first: 100) { edges { node { id polarity locator quote { text } document { title publishedAt url } attribution { role verb speaker { name } } } } } }
}`

function ClaimItem({ claim }: { readonly claim: ClaimRow }) {
  return (
    <li class="claim">
      <p>{claim.polarity === 'DENIES' && <strong>denies: </strong>}{claim.attribution.map(({ speaker, role, verb }) => `${speaker?.name ?? role ?? 'somebody'} ${verb}`).join(' ← ')}</p>
      {claim.quote !== null && <blockquote>{claim.quote.text}</blockquote>}
      <p class="quiet">{claim.document.title}{claim.locator === null ? '' : `, ${claim.locator}`}</p>
    </li>
  )
}

export function RelationView({ ask, open, id }: ViewProps & { readonly id: string }) {
  const answered = useAnswer<RelationAnswer>(ask, relationQuestion, { id })
  return (
    <Answer answered={answered}>
      {({ relation }) => relation === null ? <p>There is no relation with the id {id}.</p> : (
        <>
          <h3><button type="button" class="link" onClick={() => open({ view: 'entity', id: relation.from.id })}>{relation.from.name}</button> {relation.type.name} <button type="button" class="link" onClick={() => open({ view: 'entity', id: relation.to.id })}>{relation.to.name}</button></h3>
          <p class="quiet">{relation.when.edtf}{relation.contested ? ' · contested' : ''}</p>
          <h4>Who says so</h4>
          <ul class="claims">{relation.claims.edges.map(({ node }) => <ClaimItem key={node.id} claim={node} />)}</ul>
        </>
      )}
    </Answer>
  )
}

const bundleQuestion = `query Bundle($filter: RelationFilter, $asOf: AsOf) { relations(filter: $filter, asOf: $asOf, first: 100) { totalCount edges { node { ${row} } } } }`

export function BundleView({ ask, filter, asOf, open, from, to }: ViewProps & { readonly from: string; readonly to: string }) {
  const answered = useAnswer<{ readonly relations: { readonly totalCount: number; readonly edges: readonly { readonly node: RelationRow }[] } }>(ask, bundleQuestion, { filter: { ...filter, actors: [from], counterparts: [to] }, asOf })
  return <Answer answered={answered}>{({ relations }) => <><h3>{relations.totalCount} relations</h3><Relations relations={relations.edges.map(({ node }) => node)} open={open} /></>}</Answer>
}
