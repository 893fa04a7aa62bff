import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Ask } from './ask.ts'
import { emptyScene, noFilter, startWith, tiesAtFirst, type Scene } from './scene.ts'
import type { Store } from './store.ts'
import { countOf, inWords } from './summary.ts'

/** A question to begin with: whom it is about, who must be there for it, and what it shows. */
interface Example {
  readonly text: string
  readonly needs: readonly string[]
  readonly scene: Scene
}

const whole = { of: 'whole', limit: tiesAtFirst } as const

const examples: readonly Example[] = [
  { text: 'Who struck whom, and who says so?', needs: [], scene: { ...emptyScene, steps: [whole], filter: { ...noFilter, types: ['STRUCK'] } } },
  { text: 'What is contested?', needs: [], scene: { ...emptyScene, steps: [whole], filter: { ...noFilter, contested: true } } },
  { text: 'What happened between Iran and Pakistan?', needs: ['country:iran', 'country:pakistan'], scene: startWith(emptyScene, { of: 'these', ids: ['country:iran', 'country:pakistan'] }, { view: 'dyad', from: 'country:iran', to: 'country:pakistan' }) },
  { text: 'How is Hakan Fidan linked to Jaish al-Adl?', needs: ['person:hakan-fidan', 'group:jaish-al-adl'], scene: startWith(emptyScene, { of: 'these', ids: ['person:hakan-fidan', 'group:jaish-al-adl'] }, { view: 'paths', from: 'person:hakan-fidan', to: 'group:jaish-al-adl' }) },
  { text: 'What rests on the word of IRNA?', needs: ['organisation:irna'], scene: { ...emptyScene, steps: [whole], filter: { ...noFilter, attributedTo: ['organisation:irna'] } } },
]

async function readPresent(ask: Ask): Promise<ReadonlySet<string>> {
  const ids = [...new Set(examples.flatMap(({ needs }) => needs))]
  const { nodes } = await ask<{ readonly nodes: readonly ({ readonly id: string } | null)[] }>('query Present($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
  return new Set(nodes.flatMap((node) => (node === null ? [] : [node.id])))
}

/** What the page shows while nothing is looked at: what there is, and questions to begin with. */
export function Start({ store }: { readonly store: Store }) {
  const present = useSignal<ReadonlySet<string>>(new Set())
  useEffect(() => {
    readPresent(store.ask).then((found) => (present.value = found)).catch(() => undefined) // the questions that need nobody stay
  }, [])
  const holdings = store.holdings.value
  return (
    <section class="start" aria-labelledby="start-title">
      <h1 id="start-title">Who did what to whom, and who says so</h1>
      {holdings !== null && <p class="quiet">{countOf(holdings.entities, 'entity', 'entities')} and {countOf(holdings.relations, 'relation')}, from {countOf(holdings.claims, 'claim')} in {countOf(holdings.documents, 'document')}.</p>}
      {holdings?.relations === 0
        ? <p>There is nothing yet. <code>npx parley seed</code> loads the example, <code>npx parley import</code> a data set.</p>
        : <button type="button" class="primary" onClick={() => store.change((scene) => startWith(scene, whole))}>{holdings === null || holdings.relations <= tiesAtFirst ? 'Show the whole graph' : `Show the ${inWords(tiesAtFirst)} strongest ties`}</button>}
      <h2>Questions to begin with</h2>
      <ul class="examples">
        {examples.filter(({ needs }) => needs.every((id) => present.value.has(id))).map(({ text, scene }) => (
          <li key={text}><button type="button" class="example" onClick={() => store.change(() => scene)}>{text}</button></li>
        ))}
      </ul>
      <p class="quiet">Or search for a name above: <kbd>/</kbd> goes there. Everything here can also be asked in <a href="/graphiql">GraphiQL</a>.</p>
    </section>
  )
}
