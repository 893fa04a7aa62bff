import { useState } from 'preact/hooks'
import type { ViewProps } from '../view-props.ts'
import { Answered } from './answered.tsx'
import { endsQuestion, type EndsAnswer } from './bundle-question.ts'
import { EntityLink } from './entity-link.tsx'
import { printCount, printLabel, printMany } from './print-count.ts'
import { RelationList, toneOf } from './relation-list.tsx'
import type { EntityName } from './relations-question.ts'
import { tiesQuestion, type TiesAnswer, type TypedTie, type TypeName } from './ties-question.ts'
import { useAnswer } from './use-answer.ts'

export interface BundleViewProps extends ViewProps {
  readonly from: string
  readonly to: string
}

/** Everything between two entities, both ways, by type; each relation opens its evidence. */
export function BundleView(props: BundleViewProps) {
  const { ask, from, to } = props
  const ends = useAnswer<EndsAnswer>(ask, endsQuestion, { from, to })
  return (
    <article class="v-view" aria-label="Relations between two">
      <Answered answer={ends} what="the two">
        {(named) => (named.from === null || named.to === null ? <p class="v-none">There is no entity {named.from === null ? from : to}.</p> : <BundleBody {...props} one={named.from} other={named.to} />)}
      </Answered>
    </article>
  )
}

interface BundleBodyProps extends BundleViewProps {
  readonly one: EntityName
  readonly other: EntityName
}

function BundleBody({ ask, filter, asOf, open, from, to, one, other }: BundleBodyProps) {
  const pair = { ...filter, actors: [from], counterparts: [to] }
  const answer = useAnswer<TiesAnswer>(ask, tiesQuestion, { filter: pair, asOf, limit: 1000 })
  return (
    <>
      <header class="v-head">
        <h2 class="v-headline">
          <EntityLink entity={one} open={open} /> <span class="v-muted">and</span> <EntityLink entity={other} open={open} />
        </h2>
        <div class="v-actions">
          <button type="button" class="v-button" onClick={() => open({ view: 'dyad', from, to })}>Over time</button>
          <button type="button" class="v-button" onClick={() => open({ view: 'paths', from, to })}>Paths between them</button>
        </div>
      </header>
      <Answered answer={answer} what="their relations">
        {({ network, relations, relationTypes }) => (
          <>
            <p class="v-muted">{printMany(relations.totalCount, 'relation')}{relations.totalCount === 0 ? ' that pass the filter' : ''}</p>
            {toDirections(network.ties, one, other, relationTypes).map(({ key, title, ties }) => (
              <section key={key} class="v-section">
                <h3>
                  {title}
                  <span class="v-count">{printCount(ties.reduce((sum, { events }) => sum + events, 0))}</span>
                </h3>
                {ties.map((tie) => <TypeGroup key={tie.type.label} {...{ ask, asOf, open }} filter={{ ...pair, typeGroups: [], types: [tie.type.label], actors: [tie.from], counterparts: [tie.to], ...(tie.type.symmetric ? {} : { direction: 'FROM' }) }} type={tie.type} events={tie.events} isOpen={relations.totalCount <= 25} />)}
              </section>
            ))}
            {network.omittedTies > 0 && <p class="v-more">{printMany(network.omittedTies, 'type')} left out{network.completeness.reason === null ? '' : `: ${network.completeness.reason}`}</p>}
          </>
        )}
      </Answered>
    </>
  )
}

interface DirectionGroup {
  readonly key: string
  readonly title: string
  readonly ties: readonly { readonly type: TypeName; readonly events: number; readonly from: string; readonly to: string }[]
}

/** The ties of a pair in three: from the one, from the other, and of types that go both ways by nature. */
function toDirections(ties: readonly TypedTie[], one: EntityName, other: EntityName, types: readonly TypeName[]): readonly DirectionGroup[] {
  const byLabel = new Map(types.map((type) => [type.label, type]))
  const groups: Record<'out' | 'in' | 'both', Map<string, DirectionGroup['ties'][number]>> = { out: new Map(), in: new Map(), both: new Map() }
  for (const { from, to, events, types: [label = ''] } of ties) {
    const type = byLabel.get(label) ?? { label, name: printLabel(label), standing: false, symmetric: false, quad: null }
    const group = groups[type.symmetric ? 'both' : from.id === one.id ? 'out' : 'in']
    group.set(label, { type, events: events + (group.get(label)?.events ?? 0), from: from.id, to: to.id })
  }
  const titles = { out: `${one.name} toward ${other.name}`, in: `${other.name} toward ${one.name}`, both: 'Both ways' } as const
  return (['out', 'in', 'both'] as const).flatMap((key) => (groups[key].size === 0 ? [] : [{ key, title: titles[key], ties: [...groups[key].values()].sort((a, b) => b.events - a.events) }]))
}

interface TypeGroupProps extends ViewProps {
  readonly type: TypeName
  readonly events: number
  readonly isOpen: boolean
}

/** The relations of one type and direction; asked for when it is opened. */
function TypeGroup({ type, events, isOpen, ...list }: TypeGroupProps) {
  const [wasOpened, setWasOpened] = useState(isOpen)
  return (
    <details class="v-group" open={isOpen} onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      <summary>
        <span class="v-group-name">
          <span class={`v-dot v-${toneOf(type.quad)}`} aria-hidden="true" />
          {type.name}
        </span>
        <span class="v-count">{printCount(events)}</span>
      </summary>
      {wasOpened && <RelationList {...list} bare />}
    </details>
  )
}
