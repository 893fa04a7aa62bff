import { KindMark } from './kind-mark.tsx'
import { kindNames, toneNames, toneOf, type Tone } from './drawing/palette.ts'
import { kinds } from './scene.ts'
import type { Shown } from './subgraph.ts'
import { inWords } from './summary.ts'

const tones: readonly Tone[] = ['conflict', 'cooperation', 'other']

/** What shapes, colours and lines mean, with how many of each there are. */
export function Legend({ shown: { entities, bundles } }: { readonly shown: Shown }) {
  return (
    <details class="legend" open={matchMedia('(width > 760px)').matches}>
      <summary>Legend</summary>
      <ul>
        {kinds.filter((kind) => entities.some((entity) => entity.kind === kind)).map((kind) => (
          <li key={kind}><KindMark kind={kind} isNamed={false} /> {kindNames[kind].many} <span class="count">{inWords(entities.filter((entity) => entity.kind === kind).length)}</span></li>
        ))}
        {tones.filter((tone) => bundles.some((bundle) => toneOf(bundle) === tone)).map((tone) => (
          <li key={tone}><span class={`stroke stroke-${tone}`} /> {toneNames[tone]} <span class="count">{inWords(bundles.filter((bundle) => toneOf(bundle) === tone).length)}</span></li>
        ))}
        <li><span class="stroke stroke-dotted" /> contested <span class="count">{inWords(bundles.filter(({ contested }) => contested).length)}</span></li>
        <li><span class="stroke stroke-wide" /> wider: more origins</li>
      </ul>
    </details>
  )
}
