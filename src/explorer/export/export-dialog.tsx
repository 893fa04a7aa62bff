import { useSignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { AskError } from '../ask.ts'
import { Dialog } from '../dialog.tsx'
import type { Theme } from '../drawing/palette.ts'
import type { Store } from '../store.ts'
import { countOf, summarise } from '../summary.ts'
import type { Ui } from '../ui.ts'
import { isExact, printGraphql, printPython, printQuery, toParameters, type Aggregation, type ExportParameters } from './describe.ts'
import { addressOf, fetchCitation, fetchFile, save } from './fetch-file.ts'
import { printTable } from './table-csv.ts'
import { toPng, toSvg } from './take-picture.ts'

/** The formats of /export for networks, and what they are for. */
const formats: readonly { readonly name: string; readonly label: string; readonly file: string; readonly use: string }[] = [
  { name: 'network.gexf', label: 'GEXF', file: 'parley.gexf', use: 'Gephi, Gephi Lite' },
  { name: 'network.graphml', label: 'GraphML', file: 'parley.graphml', use: 'igraph, NetworkX, yEd' },
  { name: 'network.csv?part=edges', label: 'CSV, edges', file: 'parley-edges.csv', use: 'spreadsheets' },
  { name: 'network.csv?part=nodes', label: 'CSV, nodes', file: 'parley-nodes.csv', use: 'spreadsheets' },
  { name: 'network.json', label: 'JSON', file: 'parley.json', use: 'NetworkX, D3' },
  { name: 'network.cyjs', label: 'Cytoscape JSON', file: 'parley.cyjs', use: 'Cytoscape' },
  { name: 'network.ndjson?part=edges', label: 'NDJSON, edges', file: 'parley-edges.ndjson', use: 'scripts' },
  { name: 'network.parquet?part=edges', label: 'Parquet, edges', file: 'parley-edges.parquet', use: 'notebooks' },
  { name: 'network.arrow?part=edges', label: 'Arrow, edges', file: 'parley-edges.arrow', use: 'notebooks' },
  { name: 'network.svg', label: 'SVG, placed by the service', file: 'parley-network.svg', use: 'reports' },
]

interface Work {
  readonly run: (what: string, work: (signal: AbortSignal) => Promise<void> | void) => void
}

/** One thing at a time, which says how it goes and can be cancelled. */
function useWork(): Work & { readonly state: string; readonly cancel: (() => void) | null } {
  const state = useSignal('')
  const abort = useSignal<AbortController | null>(null)
  return {
    state: state.value,
    cancel: abort.value === null ? null : () => abort.value?.abort(),
    run: (what, work) => {
      abort.peek()?.abort()
      const own = (abort.value = new AbortController())
      state.value = `${what} …`
      Promise.resolve(work(own.signal))
        .then(() => (state.value = `${what}: done.`))
        .catch((error: unknown) => (state.value = own.signal.aborted ? `${what}: cancelled.` : `${what}: ${error instanceof AskError ? `${error.message} ${error.cure ?? ''}` : String(error)}`))
        .finally(() => {
          if (abort.peek() === own) abort.value = null
        })
    },
  }
}

interface PartProps extends Work {
  readonly store: Store
}

function Pictures({ store, ui, theme, run }: PartProps & { readonly ui: Ui; readonly theme: Signal<Theme> }) {
  const renderer = ui.renderer.value
  const shown = store.shown.value
  return (
    <section>
      <h3>This picture, as it stands</h3>
      <p class="buttons">
        <button type="button" disabled={renderer === null} onClick={() => renderer !== null && run('PNG', async () => save(await toPng(renderer, theme.value), 'parley.png', document))}>PNG</button>
        <button type="button" disabled={renderer === null} onClick={() => renderer !== null && run('SVG', () => save(new Blob([toSvg(renderer, theme.value, summarise(shown))], { type: 'image/svg+xml' }), 'parley.svg', document))}>SVG</button>
        <button type="button" onClick={() => run('Table', () => save(new Blob([printTable(shown)], { type: 'text/csv' }), 'parley-lines.csv', document))}>Its lines as CSV</button>
      </p>
    </section>
  )
}

function Files({ store, parameters, run, aggregation }: PartProps & { readonly parameters: ExportParameters; readonly aggregation: Signal<Aggregation> }) {
  const gexf = addressOf('network.gexf', parameters)
  const [shown, scene] = [store.shown.value, store.scene.value]
  const entities = countOf(shown.entities.length, 'entity', 'entities')
  return (
    <section>
      <h3>Files for other tools</h3>
      <p class="quiet">
        {isExact(shown, scene)
          ? `Exactly what is shown: ${entities} and ${countOf(shown.relations, 'relation')}.`
          : `The ${entities} shown, with all relations among them that pass the filter: more than the ${countOf(shown.bundles.length, 'line')} drawn. For exactly those lines there is their CSV above.`}
      </p>
      <fieldset class="inline">
        <legend class="hidden">Edges</legend>
        <label><input type="radio" name="aggregation" checked={aggregation.value === 'pair'} onChange={() => (aggregation.value = 'pair')} /> an edge for each pair</label>
        <label><input type="radio" name="aggregation" checked={aggregation.value === 'none'} onChange={() => (aggregation.value = 'none')} /> an edge for each relation</label>
      </fieldset>
      <p class="buttons">
        {formats.map(({ name, label, file, use }) => <button key={name} type="button" title={use} onClick={() => run(label, async (signal) => save(await fetchFile(name, parameters, signal), file, document))}>{label}</button>)}
      </p>
      {gexf === null
        ? <p class="quiet">For Gephi Lite, save the GEXF and open it there: the address of so large a picture is too long for a link.</p>
        : <p><a href={`https://gephi.org/gephi-lite/?file=${encodeURIComponent(new URL(gexf, location.href).href)}`} target="_blank" rel="noopener noreferrer">Open in Gephi Lite</a> <span class="quiet">(leaves this host, and needs the network; without it, save the GEXF and open it in Gephi)</span></p>}
    </section>
  )
}

function Copies({ store, aggregation, parameters, run }: PartProps & { readonly aggregation: Aggregation; readonly parameters: ExportParameters }) {
  const text = useSignal('')
  const [shown, scene] = [store.shown.value, store.scene.value]
  const show = (what: string, words: string): void => run(what, async () => {
    text.value = words
    await navigator.clipboard.writeText(words).catch(() => undefined) // not every browser lets a page; the words stand below
  })
  const cite = (): void => run('Citation', async (signal) => {
    text.value = await fetchCitation(parameters, signal)
    await navigator.clipboard.writeText(text.value).catch(() => undefined)
  })
  useEffect(() => {
    text.value = ''
  }, [printQuery(parameters)])
  return (
    <section>
      <h3>Copy</h3>
      <p class="buttons">
        <button type="button" onClick={() => show('Link', location.href)}>Link</button>
        <button type="button" onClick={() => show('GraphQL', printGraphql(shown, scene))}>GraphQL</button>
        <button type="button" onClick={() => show('Python', printPython(shown, scene, location.origin, aggregation))}>Python</button>
        <button type="button" onClick={cite}>Citation</button>
      </p>
      {text.value !== '' && <textarea class="copied" readOnly rows={8} aria-label="Copied" value={text.value} />}
    </section>
  )
}

/** What is shown, as files, as questions, and as a citation. */
export function ExportDialog({ store, ui, theme }: { readonly store: Store; readonly ui: Ui; readonly theme: Signal<Theme> }) {
  const aggregation = useSignal<Aggregation>('pair')
  const { state, cancel, run } = useWork()
  const parameters = toParameters(store.shown.value, store.scene.value, aggregation.value)
  const part = { store, run }
  return (
    <Dialog title="Export what is shown" close={() => (ui.dialog.value = null)}>
      <Pictures {...part} ui={ui} theme={theme} />
      <Files {...part} parameters={parameters} aggregation={aggregation} />
      <Copies {...part} aggregation={aggregation.value} parameters={parameters} />
      <p class="dialog-state" role="status">{state} {cancel !== null && <button type="button" class="link" onClick={cancel}>Cancel</button>}</p>
    </Dialog>
  )
}
