import { useRef } from 'preact/hooks'
import { FiguresChart } from '../charts/figures-chart.tsx'
import type { ViewProps } from '../view-props.ts'
import { Answered } from './answered.tsx'
import { toAccountParts } from './chain.ts'
import { ClaimCard } from './claim-card.tsx'
import type { Claim } from './claim-fields.ts'
import { EntityLink } from './entity-link.tsx'
import { ImpactPanel } from './impact-panel.tsx'
import { MoreButton } from './more-button.tsx'
import { printCount, printMany } from './print-count.ts'
import { printWhen } from './print-when.ts'
import { readClaims, readEvidence } from './read-evidence.ts'
import { toneOf } from './relation-list.tsx'
import type { Evidence } from './relation-question.ts'
import { Section } from './section.tsx'
import { useQuestion } from './use-answer.ts'
import { usePages, type Pages } from './use-pages.ts'

export interface RelationViewProps extends ViewProps {
  readonly id: string
}

/** The evidence: why a relation stands, who says so, and who denies it. */
export function RelationView(props: RelationViewProps) {
  const { ask, id, asOf } = props
  const answer = useQuestion(`relation ${id} ${JSON.stringify(asOf)}`, (signal) => readEvidence(ask, id, asOf, signal))
  return (
    <article class="v-view" aria-label="Relation and its evidence">
      <Answered answer={answer} what="the evidence">
        {(relation) => (relation === null ? <NotThere asOf={asOf} /> : <RelationBody key={relation.id} {...props} relation={relation} />)}
      </Answered>
    </article>
  )
}

function NotThere({ asOf }: Pick<ViewProps, 'asOf'>) {
  return <p class="v-none">{asOf === null ? 'There is no such relation: what it rested on was corrected or retracted.' : 'As things were known then, there was no such relation.'}</p>
}

function RelationBody(props: RelationViewProps & { readonly relation: Evidence }) {
  const { ask, asOf, open, relation } = props
  const asserted = usePages(relation.asserted, (after, signal) => readClaims(ask, relation, asOf, 'ASSERTS', after, signal))
  const denied = usePages(relation.denied, (after, signal) => readClaims(ask, relation, asOf, 'DENIES', after, signal))
  return (
    <>
      <Headline relation={relation} open={open} />
      <Section title="Evidence">
        <div class={denied.totalCount === 0 ? 'v-sides' : 'v-sides v-two'}>
          <Side title="Stated by" pages={asserted} open={open} none="No claim states it." />
          {denied.totalCount > 0 && <Side title="Denied by" pages={denied} open={open} none="" />}
        </div>
        {denied.totalCount === 0 && <p class="v-none">No claim denies it.</p>}
      </Section>
      <Origins relation={relation} open={open} />
      {relation.event.measures.length > 0 && (
        <Section title="Figures of the event">
          {relation.event.measures.map((measure) => <FiguresChart key={`${measure.measure} ${measure.group ?? ''}`} measure={measure} />)}
        </Section>
      )}
      <Account relation={relation} />
      <Section title="What falls without …">
        <ImpactPanel ask={ask} asOf={asOf} open={open} claims={[...asserted.nodes, ...denied.nodes]} />
      </Section>
    </>
  )
}

function Headline({ relation, open }: { readonly relation: Evidence; readonly open: ViewProps['open'] }) {
  const { from, to, type, support } = relation
  return (
    <header class="v-head">
      {(relation.contested || !relation.current) && (
        <p class="v-eyebrow">
          {relation.contested && <span class="v-badge v-badge-contested">contested</span>}
          {!relation.current && <span class="v-badge">an earlier state</span>}
        </p>
      )}
      <h2 class="v-headline">
        <EntityLink entity={from} open={open} /> <span class={`v-type v-${toneOf(type.quad)}`}>{type.name}</span> <EntityLink entity={to} open={open} />
      </h2>
      <p>
        {printWhen(relation.when, type.standing)}
        {!relation.directed && <span class="v-muted"> · who began is not known</span>}
        {relation.roles.includes('TERRITORY') && <span class="v-muted"> · named as the territory{relation.roles.includes('TARGET') ? ' and as the target' : ''}</span>}
        {' · '}
        <button type="button" class="v-link" onClick={() => open({ view: 'event', id: relation.event.id })}>
          {relation.event.title ?? 'the event'}
        </button>
      </p>
      <dl class="v-numbers">
        {(
          [
            ['claims', support.claims],
            ['denials', support.denials],
            ['publishers', support.publishers],
            ['origins', support.origins],
            ['unattributed', support.unattributed],
          ] as const
        ).map(([name, count]) => (
          <div key={name} class={count === 0 ? 'v-zero' : ''}>
            <dt>{name}</dt>
            <dd>{printCount(count)}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

function Account({ relation: { explain } }: { readonly relation: Evidence }) {
  const list = useRef<HTMLOListElement>(null)
  const show = (citation: number): void => {
    const item = list.current?.children[citation - 1]
    if (item instanceof HTMLElement) item.focus()
  }
  return (
    <Section title="In short">
      <p class="v-account">
        {toAccountParts(explain.text, explain.citations.length).map((part, index) =>
          'text' in part ? (
            <span key={index}>{part.text}</span>
          ) : (
            <button key={index} type="button" class="v-cite" aria-label={`citation ${part.citation}`} onClick={() => show(part.citation)}>
              {part.citation}
            </button>
          ),
        )}
      </p>
      <ol class="v-citations" ref={list}>
        {explain.citations.map((citation) => (
          <li key={citation} tabIndex={-1}>
            {citation}
          </li>
        ))}
      </ol>
      {!explain.completeness.complete && <p class="v-muted">{explain.completeness.reason ?? `${printMany(explain.completeness.omitted, 'claim')} are not told here; they are below.`}</p>}
    </Section>
  )
}

function Origins({ relation: { explain }, open }: { readonly relation: Evidence; readonly open: ViewProps['open'] }) {
  return (
    <Section title="Whose word it is in the end" count={explain.origins.length}>
      {explain.origins.length === 0 && <p class="v-none">No claim says whose word it is.</p>}
      <ul class="v-facts">
        {explain.origins.map(({ name, entity, claims }) => (
          <li key={name}>
            {entity === null ? <span>{name}</span> : <EntityLink entity={entity} open={open} />}
            <span class="v-muted">{printMany(claims.length, 'claim')}</span>
          </li>
        ))}
      </ul>
      {explain.copies.length > 0 && (
        <p class="v-muted">
          {printMany(explain.copies.length, 'document')} {explain.copies.length === 1 ? 'repeats' : 'repeat'} another one and {explain.copies.length === 1 ? 'is no further publisher' : 'are no further publishers'}: {explain.copies.map(({ title, id }) => title ?? id).join('; ')}.
        </p>
      )}
    </Section>
  )
}

interface SideProps {
  readonly title: string
  readonly pages: Pages<Claim>
  readonly open: ViewProps['open']
  readonly none: string
}

function Side({ title, pages, open, none }: SideProps) {
  return (
    <section class="v-side" aria-label={title}>
      <h4>
        {title} <span class="v-count">{printCount(pages.totalCount)}</span>
      </h4>
      {pages.totalCount === 0 && <p class="v-none">{none}</p>}
      <ul class="v-claims">
        {pages.nodes.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} open={open} />
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} what="claims" />
    </section>
  )
}
