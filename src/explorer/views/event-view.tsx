import { FiguresChart } from '../charts/figures-chart.tsx'
import type { ViewProps } from '../view-props.ts'
import { Answered } from './answered.tsx'
import { ClaimCard } from './claim-card.tsx'
import { EntityLink } from './entity-link.tsx'
import { eventClaimsQuestion, eventQuestion, eventRelationsQuestion, type EventAnswer, type EventClaimsAnswer, type EventRelationsAnswer, type EventStatus } from './event-question.ts'
import { MoreButton } from './more-button.tsx'
import { printMany } from './print-count.ts'
import { printWhen } from './print-when.ts'
import { RelationRow } from './relation-list.tsx'
import { Section } from './section.tsx'
import { useAnswer } from './use-answer.ts'
import { usePages } from './use-pages.ts'

export interface EventViewProps extends ViewProps {
  readonly id: string
}

type Event = NonNullable<EventAnswer['event']>

/** One event: who took part, when and where, the figures, and every claim about it. */
export function EventView(props: EventViewProps) {
  const { ask, id, asOf } = props
  const answer = useAnswer<EventAnswer>(ask, eventQuestion, { id, asOf })
  return (
    <article class="v-view" aria-label="Event">
      <Answered answer={answer} what="the event">
        {({ event }) => (event === null ? <p class="v-none">There is no event {id}.</p> : <EventBody key={event.id} {...props} event={event} />)}
      </Answered>
    </article>
  )
}

const statusWords: Readonly<Record<EventStatus, string>> = { HAPPENED: 'happened', ONGOING: 'goes on', PLANNED: 'planned', CONDITIONAL: 'depends on something', DENIED: 'denied by all who speak of it', WITHDRAWN: 'withdrawn' }

function EventBody({ ask, id, asOf, open, event }: EventViewProps & { readonly event: Event }) {
  const relations = usePages(event.relations, async (after, signal) => (await ask<EventRelationsAnswer>(eventRelationsQuestion, { id, asOf, after }, signal)).event?.relations ?? event.relations)
  const claims = usePages(event.claims, async (after, signal) => (await ask<EventClaimsAnswer>(eventClaimsQuestion, { id, asOf, after }, signal)).event?.claims ?? event.claims)
  return (
    <>
      <Headline event={event} />
      {asOf !== null && <p class="v-note">Figures, relations and claims are as they were known then. Title, days, places, status, disputes and who took part are as they are known today.</p>}
      <Places event={event} open={open} />
      <Section title="Who took part">
        <div class="v-sides v-two">
          {(['SUBJECT', 'OBJECT'] as const).map((part) => (
            <Participants key={part} title={part === 'SUBJECT' ? 'Who acted' : 'Upon or with whom'} of={event.participants.filter((participant) => participant.part === part)} open={open} />
          ))}
        </div>
        {event.tooManyParticipants && <p class="v-muted">So many took part that no relations are made between each two.</p>}
      </Section>
      {event.measures.length > 0 && (
        <Section title="Figures">
          {event.measures.map((measure) => <FiguresChart key={`${measure.measure} ${measure.group ?? ''}`} measure={measure} />)}
        </Section>
      )}
      <Disputes event={event} />
      <Section title="Relations" count={relations.totalCount}>
        <ul class="v-rows">
          {relations.nodes.map((relation) => (
            <li key={relation.id}>
              <RelationRow relation={relation} open={open} />
            </li>
          ))}
        </ul>
        <MoreButton pages={relations} what="relations" />
      </Section>
      <Section title="Claims" count={claims.totalCount}>
        <ul class="v-claims">
          {claims.nodes.map((claim) => (
            <li key={claim.id}>
              <ClaimCard claim={claim} open={open} />
            </li>
          ))}
        </ul>
        <MoreButton pages={claims} what="claims" />
      </Section>
    </>
  )
}

function Headline({ event }: { readonly event: Event }) {
  return (
    <header class="v-head">
      <p class="v-eyebrow">
        <span class="v-badge">{statusWords[event.status]}</span>
        {event.disputes.length > 0 && <span class="v-badge v-badge-contested">contested</span>}
      </p>
      <h2 dir="auto">{event.title ?? event.types.map(({ name }) => name).join(', ')}</h2>
      <p>
        {printWhen(event.when)}
        {event.when.text !== null && <span class="v-muted"> “{event.when.text}”</span>}
        {event.title !== null && <span class="v-muted"> · {event.types.map(({ name }) => name).join(', ')}</span>}
      </p>
    </header>
  )
}

function Disputes({ event: { disputes } }: { readonly event: Event }) {
  if (disputes.length === 0) return null
  return (
    <Section title="Disputed" count={disputes.length}>
      <ul class="v-facts">
        {disputes.map(({ about, claims }) => (
          <li key={about}>
            <span>{about}</span>
            <span class="v-muted">{printMany(claims.length, 'claim')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Participants({ title, of, open }: { readonly title: string; readonly of: Event['participants']; readonly open: ViewProps['open'] }) {
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      {of.length === 0 && <p class="v-none">Nobody is named.</p>}
      <ul class="v-facts">
        {of.map(({ entity, wordings }) => {
          const words = [...new Set(wordings.map(({ text }) => text))].filter((text) => text !== entity.name)
          return (
            <li key={entity.id}>
              <EntityLink entity={entity} open={open} />
              {words.length > 0 && <span class="v-muted">{words.map((text) => `“${text}”`).join(', ')}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Places({ event, open }: { readonly event: Event; readonly open: ViewProps['open'] }) {
  if (event.places.length === 0) return null
  return (
    <Section title="Where">
      <ul class="v-facts">
        {event.places.map(({ place, wording, latitude, longitude, precision }, index) => (
          <li key={index}>
            <EntityLink entity={place} open={open} />
            <span class="v-muted">
              {[...(wording === null || wording === place.name ? [] : [`“${wording}”`]), ...(latitude === null || longitude === null ? [] : [`${latitude.toFixed(3)}, ${longitude.toFixed(3)}`]), ...(precision === null ? [] : [precision])].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
