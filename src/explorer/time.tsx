import { periodFor, type Bin } from './charts/brush.ts'
import { TimeBrush } from './charts/time-brush.tsx'
import { toAsOf, toRelationFilter, type Scene } from './scene.ts'
import type { Store } from './store.ts'
import { Answered } from './views/answered.tsx'
import type { Period } from './views/print-when.ts'
import { useAnswer } from './views/use-answer.ts'

const question = 'query Activity($filter: RelationFilter, $asOf: AsOf, $by: Period!) { activity(filter: $filter, asOf: $asOf, by: $by) { start events } }'

interface ActivityAnswer {
  readonly activity: readonly Bin[]
}

/** Whose relations the histogram counts: those of the entities that were asked for, or of the whole graph. */
function activityFilter({ filter, steps }: Scene): Readonly<Record<string, unknown>> {
  const middles = [...new Set(steps.flatMap((step) => (step.of === 'around' ? [step.id] : step.of === 'these' ? step.ids : [])))].slice(0, 500)
  const isWhole = steps.some(({ of }) => of === 'whole')
  return { ...toRelationFilter({ ...filter, from: null, to: null }), ...(isWhole || middles.length === 0 ? {} : { actors: middles }) }
}

/** How long a step of a playback is shown: longer where each asks the service, which bounds how much is asked in a minute. */
function stepMsFor(isCutOut: boolean, entities: number): number {
  return isCutOut ? 450 : Math.max(700, entities * 15)
}

function Brush({ store, bins, by }: { readonly store: Store; readonly bins: readonly Bin[]; readonly by: Period }) {
  const { scene, change, shown, isAllKnown } = store
  const { filter, knownOn } = scene.value
  if (bins.length === 0 && knownOn !== null) return <p>Nothing was known on {knownOn}. <button type="button" class="link" onClick={() => change((before) => ({ ...before, knownOn: null }))}>As known today</button></p>
  return (
    <TimeBrush
      bins={bins} by={by} from={filter.from} to={filter.to} stepMs={stepMsFor(isAllKnown.value, shown.value.entities.length)} asKnownOn={knownOn}
      onChange={(from, to) => change((before) => ({ ...before, filter: { ...before.filter, from, to } }), 'days')}
      onAsKnownOn={(day) => change((before) => ({ ...before, knownOn: day }), 'known')}
    />
  )
}

function Finer({ store, filter, asOf, by }: { readonly store: Store; readonly filter: object; readonly asOf: object | null; readonly by: Period }) {
  const answer = useAnswer<ActivityAnswer>(store.ask, question, { filter, asOf, by })
  return <Answered answer={answer} what="the days">{({ activity }) => <Brush store={store} bins={activity} by={by} />}</Answered>
}

/** When the relations of the picture began, which days are shown, and as known on which day. */
export function Time({ store }: { readonly store: Store }) {
  const filter = activityFilter(store.scene.value)
  const asOf = toAsOf(store.scene.value)
  const answer = useAnswer<ActivityAnswer>(store.ask, question, { filter, asOf, by: 'MONTH' })
  return (
    <section class="time" aria-label="Time">
      <Answered answer={answer} what="the months">
        {({ activity }) => {
          const [first, last] = [activity[0]?.start, activity.at(-1)?.start]
          const by = first === undefined || last === undefined ? 'MONTH' : periodFor(first, last)
          return by === 'MONTH' ? <Brush store={store} bins={activity} by="MONTH" /> : <Finer store={store} filter={filter} asOf={asOf} by={by} />
        }}
      </Answered>
    </section>
  )
}
