import { describeGroup, groupsOf, quads, type TypeEntry } from './catalogue.ts'
import { kindNames, toneNames, toneOf, type Tone } from './drawing/palette.ts'
import { kinds, noFilter, type Filter, type Kind, type Scene } from './scene.ts'
import type { Store } from './store.ts'
import type { Shown } from './subgraph.ts'
import { countOf, inWords } from './summary.ts'
import type { Ui } from './ui.ts'
import { KindMark } from './views/entity-link.tsx'

const toggled = <Value,>(values: readonly Value[], value: Value): readonly Value[] => (values.includes(value) ? values.filter((one) => one !== value) : [...values, value])

const tones: readonly Tone[] = ['conflict', 'cooperation', 'other']

/** How many relations of each type are in the picture or, where they were not looked at one by one, on how many lines there are any. */
function countTypes({ bundles, isComplete }: Pick<Shown, 'bundles' | 'isComplete'>): readonly (readonly [label: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { types, relations } of bundles) {
    for (const label of types) counts.set(label, (counts.get(label) ?? 0) + (isComplete ? 0 : 1))
    if (isComplete) for (const { type } of relations) counts.set(type.label, (counts.get(type.label) ?? 0) + 1)
  }
  return [...counts].sort(([one, count], [other, more]) => more - count || one.localeCompare(other, 'en'))
}

interface PartProps {
  readonly store: Store
  readonly filterBy: (next: (filter: Filter) => Filter) => void
}

function Kinds({ store: { shown, scene }, filterBy }: PartProps) {
  const { kinds: chosen } = scene.value.filter
  const counts = new Map(kinds.map((kind) => [kind, shown.value.entities.filter((entity) => entity.kind === kind).length] as const))
  const press = (kind: Kind): void => filterBy((filter) => ({ ...filter, kinds: kinds.filter((one) => toggled(filter.kinds, kind).includes(one)) }))
  return (
    <section aria-labelledby="kinds">
      <h3 id="kinds">Kinds</h3>
      {kinds.filter((kind) => (counts.get(kind) ?? 0) > 0 || chosen.length > 0).map((kind) => (
        <button key={kind} type="button" class="facet" aria-pressed={chosen.includes(kind)} onClick={() => press(kind)}>
          <KindMark kind={kind} isNamed={false} /> {kindNames[kind].many} <span class="count">{inWords(counts.get(kind) ?? 0)}</span>
        </button>
      ))}
    </section>
  )
}

const typesAtFirst = 12

function Types({ store: { shown, scene }, catalogue, filterBy }: PartProps & { readonly catalogue: ReadonlyMap<string, TypeEntry> }) {
  const { types: chosen } = scene.value.filter
  const counted = countTypes(shown.value)
  const all = [...counted, ...chosen.filter((label) => !counted.some(([known]) => known === label)).map((label) => [label, 0] as const)]
  const row = ([label, count]: readonly [string, number]) => (
    <button key={label} type="button" class="facet" aria-pressed={chosen.includes(label)} onClick={() => filterBy((filter) => ({ ...filter, types: toggled(filter.types, label) }))}>
      <span class={`stroke stroke-${toneOfQuad(catalogue.get(label)?.quad ?? null)}`} /> {catalogue.get(label)?.name ?? label} <span class="count">{inWords(count)}</span>
    </button>
  )
  return (
    <section aria-labelledby="types">
      <h3 id="types">Types</h3>
      {!shown.value.isComplete && <p class="quiet">on how many lines each is</p>}
      {all.slice(0, typesAtFirst).map(row)}
      {all.length > typesAtFirst && <details><summary>{all.length - typesAtFirst} more types</summary>{all.slice(typesAtFirst).map(row)}</details>}
    </section>
  )
}

function toneOfQuad(quad: number | null): Tone {
  return quad === null ? 'other' : quad >= 3 ? 'conflict' : 'cooperation'
}

function Lines({ store: { shown } }: Pick<PartProps, 'store'>) {
  const { bundles } = shown.value
  return (
    <section aria-labelledby="lines">
      <h3 id="lines">Lines</h3>
      <ul class="key">
        {tones.map((tone) => <li key={tone}><span class={`stroke stroke-${tone}`} /> {toneNames[tone]} <span class="count">{inWords(bundles.filter((bundle) => toneOf(bundle) === tone).length)}</span></li>)}
        <li><span class="stroke stroke-dotted" /> contested <span class="count">{bundles.some(({ contested }) => contested === null) ? 'not known' : inWords(bundles.filter(({ contested }) => contested).length)}</span></li>
        <li><span class="stroke stroke-wide" /> wider: more origins</li>
      </ul>
    </section>
  )
}

function Support({ store: { scene }, filterBy }: PartProps) {
  const { filter } = scene.value
  const count = (event: { readonly currentTarget: HTMLInputElement }): number => Math.max(0, Math.min(999, event.currentTarget.valueAsNumber || 0))
  return (
    <section aria-labelledby="support">
      <h3 id="support">Evidence</h3>
      <label class="field">publishers, at least <input type="number" min={1} max={999} value={filter.minPublishers} onChange={(event) => filterBy((before) => ({ ...before, minPublishers: Math.max(1, count(event)) }))} /></label>
      <label class="field">origins, at least <input type="number" min={0} max={999} value={filter.minOrigins} onChange={(event) => filterBy((before) => ({ ...before, minOrigins: count(event) }))} /></label>
      <label class="field">
        contested
        <select value={String(filter.contested)} onChange={(event) => filterBy((before) => ({ ...before, contested: event.currentTarget.value === 'null' ? null : event.currentTarget.value === 'true' }))}>
          <option value="null">or not</option>
          <option value="true">only</option>
          <option value="false">not at all</option>
        </select>
      </label>
      <label class="check"><input type="checkbox" checked={filter.excludeGeneric} onChange={() => filterBy((before) => ({ ...before, excludeGeneric: !before.excludeGeneric }))} /> without generic actors, as “Police”</label>
    </section>
  )
}

function Classes({ store: { scene }, catalogue, filterBy }: PartProps & { readonly catalogue: ReadonlyMap<string, TypeEntry> }) {
  const { typeGroups } = scene.value.filter
  const others = typeGroups.filter((group) => !quads.some((quad) => quad.group === group))
  return (
    <section aria-labelledby="classes">
      <h3 id="classes">Classes and groups of types</h3>
      {quads.map(({ group, name }) => <label key={group} class="check"><input type="checkbox" checked={typeGroups.includes(group)} onChange={() => filterBy((filter) => ({ ...filter, typeGroups: toggled(filter.typeGroups, group) }))} /> {name}</label>)}
      {others.map((group) => <button key={group} type="button" class="facet" aria-pressed="true" onClick={() => filterBy((filter) => ({ ...filter, typeGroups: toggled(filter.typeGroups, group) }))}>{describeGroup(catalogue, group)}</button>)}
      <label class="field">
        group
        <select value="" onChange={(event) => event.currentTarget.value !== '' && filterBy((filter) => ({ ...filter, typeGroups: toggled(filter.typeGroups, event.currentTarget.value) }))}>
          <option value="">add …</option>
          {groupsOf(catalogue).filter((group) => !others.includes(group)).map((group) => <option key={group} value={group}>{describeGroup(catalogue, group)}</option>)}
        </select>
      </label>
    </section>
  )
}

/** How many things are filtered by. */
export function countFilters(filter: Filter): number {
  return (Object.keys(noFilter) as (keyof Filter)[]).filter((name) => JSON.stringify(filter[name]) !== JSON.stringify(noFilter[name])).length
}

/** Legend and filters in one: what is in the picture, how much of it, and what to leave out. */
export function Side({ store, ui, catalogue }: { readonly store: Store; readonly ui: Ui; readonly catalogue: ReadonlyMap<string, TypeEntry> }) {
  const { scene, change } = store
  const filterBy = (next: (filter: Filter) => Filter): void => change((before: Scene) => ({ ...before, filter: next(before.filter) }))
  const filters = countFilters(scene.value.filter)
  const { attributedTo } = scene.value.filter
  return (
    <aside class="side" aria-label="Legend and filters">
      <header class="side-head">
        <h2>Legend and filters</h2>
        <button type="button" class="icon" aria-label="Close legend and filters" onClick={() => (ui.side.value = false)}>×</button>
      </header>
      <div class="side-body" tabIndex={0} role="group" aria-label="Filters">
        {filters > 0 && <p><button type="button" class="link" onClick={() => filterBy(() => noFilter)}>Clear {countOf(filters, 'filter')}</button></p>}
        {attributedTo.length > 0 && <p>Only what rests on the word of {attributedTo.join(', ')}. <button type="button" class="link" onClick={() => filterBy((filter) => ({ ...filter, attributedTo: [] }))}>Everybody’s</button></p>}
        <Kinds store={store} filterBy={filterBy} />
        <Lines store={store} />
        <Types store={store} catalogue={catalogue} filterBy={filterBy} />
        <Classes store={store} catalogue={catalogue} filterBy={filterBy} />
        <Support store={store} filterBy={filterBy} />
      </div>
    </aside>
  )
}
