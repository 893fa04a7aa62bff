import { useSignal } from '@preact/signals'
import { mostNeighbours, neighboursAtFirst, toAsOf, toRelationFilter, withStep } from './scene.ts'
import type { Store } from './store.ts'
import { countOf, inWords } from './summary.ts'
import { Answered } from './views/answered.tsx'
import { useAnswer } from './views/use-answer.ts'

interface RestAnswer {
  readonly neighbourhood: {
    readonly rest: readonly { readonly shown: number; readonly omitted: number; readonly byType: readonly { readonly events: number; readonly type: { readonly label: string; readonly name: string } }[] }[]
  }
}

// The smallest neighbourhood there is: it counts all neighbours and shows one.
const question = `query Rest($id: ID!, $filter: RelationFilter, $asOf: AsOf) {
  neighbourhood(ids: [$id], filter: $filter, asOf: $asOf, limit: 1) { rest { shown omitted byType { events type { label name } } } }
}`

interface Props {
  readonly store: Store
  readonly id: string
  readonly done: () => void
}

function TypeChoice({ byType, chosen, toggle }: { readonly byType: RestAnswer['neighbourhood']['rest'][number]['byType']; readonly chosen: readonly string[]; readonly toggle: (label: string) => void }) {
  return (
    <fieldset class="choices">
      <legend>Only relations of these types; all where none is chosen</legend>
      {byType.map(({ events, type }) => (
        <label key={type.label}>
          <input type="checkbox" checked={chosen.includes(type.label)} onChange={() => toggle(type.label)} /> {type.name} <span class="count">{inWords(events)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Chooses which neighbours of an entity come into the picture; it says how many there are before they do. */
export function ExpandForm({ store, id, done }: Props) {
  const { scene, ask, change } = store
  const known = scene.value.steps.find((step) => step.of === 'around' && step.id === id)
  const start = known?.of === 'around' ? known : null
  const types = useSignal<readonly string[]>(start?.types ?? [])
  const [from, to] = [useSignal(start?.from ?? ''), useSignal(start?.to ?? '')]
  const limit = useSignal(start?.limit ?? neighboursAtFirst)
  const base = { ...toRelationFilter(scene.value.filter), ...(scene.value.filter.kinds.length === 0 ? {} : { kinds: scene.value.filter.kinds }), ...(from.value === '' ? {} : { from: from.value }), ...(to.value === '' ? {} : { to: to.value }) }
  const asOf = toAsOf(scene.value)
  const all = useAnswer<RestAnswer>(ask, question, { id, filter: base, asOf })
  const chosen = useAnswer<RestAnswer>(ask, question, { id, filter: types.value.length === 0 ? base : { ...base, types: types.value, typeGroups: [] }, asOf })
  const bring = (event: Event): void => {
    event.preventDefault()
    change((before) => withStep(before, { of: 'around', id, limit: limit.value, types: types.value, from: from.value === '' ? null : from.value, to: to.value === '' ? null : to.value }))
    done()
  }
  return (
    <form class="expand" aria-label="Bring neighbours" onSubmit={bring}>
      <Answered answer={all} what="the types">
        {({ neighbourhood: { rest: [rest] } }) => <TypeChoice byType={rest?.byType ?? []} chosen={types.value} toggle={(label) => (types.value = types.value.includes(label) ? types.value.filter((one) => one !== label) : [...types.value, label])} />}
      </Answered>
      <p class="fields">
        <label>from <input type="date" value={from.value} onInput={(event) => (from.value = event.currentTarget.value)} /></label>
        <label>to <input type="date" value={to.value} onInput={(event) => (to.value = event.currentTarget.value)} /></label>
        <label>at most <input type="number" min={1} max={mostNeighbours} value={limit.value} onInput={(event) => (limit.value = Math.min(mostNeighbours, Math.max(1, event.currentTarget.valueAsNumber || 1)))} /></label>
      </p>
      <Answered answer={chosen} what="the count">
        {({ neighbourhood: { rest: [rest] } }) => {
          const total = (rest?.shown ?? 0) + (rest?.omitted ?? 0)
          return <p class="actions"><button type="submit" class="primary" disabled={total === 0}>{total <= limit.value ? `Bring ${countOf(total, 'neighbour')}` : `Bring the first ${inWords(limit.value)} of ${countOf(total, 'neighbour')}`}</button><button type="button" onClick={done}>Not now</button></p>
        }}
      </Answered>
    </form>
  )
}
