import { useState } from 'preact/hooks'
import { periodFor } from '../charts/brush.ts'
import { LadderChart } from '../charts/ladder-chart.tsx'
import { SeriesChart } from '../charts/series-chart.tsx'
import { sumUp, type SeriesMeasure } from '../charts/series.ts'
import type { ViewProps } from '../view-props.ts'
import { Answered } from './answered.tsx'
import { endsQuestion, type EndsAnswer } from './bundle-question.ts'
import { ladderQuestion, mediatorsQuestion, seriesQuestion, type LadderAnswer, type Mediator, type MediatorsAnswer, type SeriesAnswer } from './dyad-question.ts'
import { EntityLink } from './entity-link.tsx'
import { printCount, printMany } from './print-count.ts'
import { printDay, type Period } from './print-when.ts'
import { RelationList, RelationRow } from './relation-list.tsx'
import type { EntityName } from './relations-question.ts'
import { Section } from './section.tsx'
import { useAnswer } from './use-answer.ts'

export interface DyadViewProps extends ViewProps {
  readonly from: string
  readonly to: string
}

interface PairProps extends DyadViewProps {
  readonly one: EntityName
  readonly other: EntityName
}

/** Two actors: what they did to each other over time, how far it went, who stands between them, and every event. */
export function DyadView(props: DyadViewProps) {
  const { ask, from, to } = props
  const ends = useAnswer<EndsAnswer>(ask, endsQuestion, { from, to })
  return (
    <article class="v-view" aria-label="Two actors">
      <Answered answer={ends} what="the two">
        {(named) => (named.from === null || named.to === null ? <p class="v-none">There is no entity {named.from === null ? from : to}.</p> : <DyadBody {...props} one={named.from} other={named.to} />)}
      </Answered>
    </article>
  )
}

/** What a filter says of days, and what it says of all else: analyses take the two apart. */
function takeDays(filter: ViewProps['filter']): { readonly first: unknown; readonly last: unknown; readonly rest: ViewProps['filter'] } {
  const { from: first = null, to: last = null, ...rest } = filter
  return { first, last, rest }
}

function DyadBody(props: PairProps) {
  const { ask, filter, asOf, open, from, to, one, other } = props
  return (
    <>
      <header class="v-head">
        <h2 class="v-headline">
          <EntityLink entity={one} open={open} /> <span class="v-muted">and</span> <EntityLink entity={other} open={open} />
        </h2>
        <div class="v-actions">
          <button type="button" class="v-button" onClick={() => open({ view: 'bundle', from, to })}>By type</button>
          <button type="button" class="v-button" onClick={() => open({ view: 'paths', from, to })}>Paths between them</button>
          <button type="button" class="v-button" onClick={() => open({ view: 'dyad', from: to, to: from })}>Change places</button>
        </div>
      </header>
      <Section title="Over time">
        <Series {...props} />
      </Section>
      <Section title="Escalation">
        <Ladder {...props} />
      </Section>
      <Section title="Between them">
        <Mediators {...props} />
      </Section>
      <Section title="Every relation">
        <RelationList ask={ask} filter={{ ...filter, actors: [from], counterparts: [to] }} asOf={asOf} open={open} />
      </Section>
    </>
  )
}

const periods: readonly (readonly [Period, string])[] = [
  ['DAY', 'day'],
  ['WEEK', 'week'],
  ['MONTH', 'month'],
  ['QUARTER', 'quarter'],
  ['YEAR', 'year'],
]

/** Months first; from their days follows which period suits, until the person chooses one. */
function Series(props: PairProps) {
  const { ask, filter, asOf, from, to } = props
  const [chosen, setChosen] = useState<Period | null>(null)
  const [measure, setMeasure] = useState<SeriesMeasure>('COUNTS')
  const { first, last, rest } = takeDays(filter)
  const byMonth = useAnswer<SeriesAnswer>(ask, seriesQuestion, { from, to, first, last, by: 'MONTH', filter: rest, asOf })
  return (
    <Answered answer={byMonth} what="their series">
      {({ dyadSeries: { points } }) => {
        const [start] = points
        const by = chosen ?? (start === undefined ? 'MONTH' : periodFor(start.start, points.at(-1)?.start ?? start.start))
        return (
          <>
            <div class="v-bar-line">
              <label class="v-inline">
                <span>by</span>
                <select aria-label="Length of a period" value={by} onChange={(event) => setChosen(event.currentTarget.value as Period)}>
                  {periods.map(([value, word]) => <option key={value} value={value}>{word}</option>)}
                </select>
              </label>
              <div class="v-switch" role="group" aria-label="What to draw">
                <button type="button" aria-pressed={measure === 'COUNTS'} onClick={() => setMeasure('COUNTS')}>relations</button>
                <button type="button" aria-pressed={measure === 'WEIGHTS'} onClick={() => setMeasure('WEIGHTS')}>Goldstein weights</button>
              </div>
            </div>
            <SeriesBy key={by} {...props} by={by} measure={measure} />
          </>
        )
      }}
    </Answered>
  )
}

function SeriesBy({ ask, filter, asOf, from, to, one, other, by, measure }: PairProps & { readonly by: Period; readonly measure: SeriesMeasure }) {
  const { first, last, rest } = takeDays(filter)
  const answer = useAnswer<SeriesAnswer>(ask, seriesQuestion, { from, to, first, last, by, filter: rest, asOf })
  return (
    <Answered answer={answer} what="their series">
      {({ dyadSeries }) => (
        <>
          <SeriesChart points={dyadSeries.points} by={by} measure={measure} one={one.name} other={other.name} />
          <SeriesNotes series={dyadSeries} measure={measure} />
        </>
      )}
    </Answered>
  )
}

/** What a drawing of a series cannot show, said in words. */
function SeriesNotes({ series, measure }: { readonly series: SeriesAnswer['dyadSeries']; readonly measure: SeriesMeasure }) {
  const neither = sumUp(series.points.flatMap(({ forward, backward }) => [forward, backward])).neither
  const notes = [
    ...(series.undirectedEvents > 0 ? [`${printMany(series.undirectedEvents, 'relation')} without a known direction, drawn in both`] : []),
    ...(series.undatedEvents > 0 ? [`${printMany(series.undatedEvents, 'relation')} without a known day, not drawn`] : []),
    ...(series.impreciseEvents > 0 ? [`${printMany(series.impreciseEvents, 'relation')} whose days reach over a period, drawn in the first`] : []),
    ...(measure === 'COUNTS' && neither > 0 ? [`${printMany(neither, 'relation')} neither cooperation nor conflict, not drawn`] : []),
    ...(measure === 'WEIGHTS' && series.unscaledEvents > 0 ? [`${printMany(series.unscaledEvents, 'relation')} without a weight, not drawn`] : []),
  ]
  return notes.length === 0 ? null : <p class="v-note">{notes.join('; ')}.</p>
}

function Ladder({ ask, filter, asOf, open, from, to }: PairProps) {
  const { first, last } = takeDays(filter)
  const answer = useAnswer<LadderAnswer>(ask, ladderQuestion, { from, to, first, last, asOf })
  return (
    <Answered answer={answer} what="how far it went">
      {({ escalation: { steps, monthly } }) => (
        <>
          <LadderChart steps={steps} monthly={monthly} />
          <ol class="v-facts" aria-label="When each step was first reached">
            {[...steps].reverse().flatMap(({ step, name, firstOn, relation }) =>
              relation === null
                ? []
                : [
                    <li key={step}>
                      <span>
                        <span class="v-muted">{step}</span> {name}
                      </span>
                      <button type="button" class="v-link" onClick={() => open({ view: 'relation', id: relation.id })}>
                        {firstOn === null ? 'day not known' : `first on ${printDay(firstOn)}`}
                      </button>
                    </li>,
                  ],
            )}
          </ol>
          {steps.some(({ relation }) => relation === null) && monthly.length > 0 && <p class="v-note">Never reached: {steps.filter(({ relation }) => relation === null).map(({ name }) => name).join(', ')}.</p>}
        </>
      )}
    </Answered>
  )
}

const mediatorsAtFirst = 5
const mediatorsAtMost = 100

function Mediators({ ask, filter, asOf, open, from, to, one, other }: PairProps) {
  const [count, setCount] = useState(mediatorsAtFirst)
  const { first, last } = takeDays(filter)
  const answer = useAnswer<MediatorsAnswer>(ask, mediatorsQuestion, { from, to, first, last, asOf, count })
  return (
    <Answered answer={answer} what="who stands between them">
      {({ explicit, indirect }) => (
        <>
          <MediatorList title="Mediated toward both" none="Nobody is told to have mediated toward both." of={explicit} {...{ open, one, other }} />
          <MediatorList title="On good terms with both" none="Nobody; or the two are not on bad terms with each other." of={indirect} {...{ open, one, other }} />
          {Math.max(explicit.length, indirect.length) >= count && (
            <p class="v-more">
              <span>The first {printCount(count)}</span>
              {count < mediatorsAtMost && <button type="button" class="v-button" onClick={() => setCount(mediatorsAtMost)}>More</button>}
            </p>
          )}
        </>
      )}
    </Answered>
  )
}

interface MediatorListProps extends Pick<PairProps, 'open' | 'one' | 'other'> {
  readonly title: string
  readonly none: string
  readonly of: readonly Mediator[]
}

function MediatorList({ title, none, of, open, one, other }: MediatorListProps) {
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      {of.length === 0 && <p class="v-none">{none}</p>}
      {of.map(({ entity, towardA, towardB, evidence }) => (
        <details key={entity.id} class="v-group">
          <summary>
            <span class="v-group-name" dir="auto">{entity.name}</span>
            <span class="v-count">
              {printCount(towardA)} <span class="v-hidden">toward {one.name},</span> · {printCount(towardB)} <span class="v-hidden">toward {other.name}</span>
            </span>
          </summary>
          <p>
            <EntityLink entity={entity} open={open} /> <span class="v-muted">{printMany(towardA, 'relation')} with {one.name}, {printCount(towardB)} with {other.name}; the newest of them:</span>
          </p>
          <ul class="v-rows v-tight">
            {evidence.map((relation) => (
              <li key={relation.id}>
                <RelationRow relation={relation} open={open} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
