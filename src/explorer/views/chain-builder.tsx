import type { Ask } from '../ask.ts'
import type { HopDraft } from './claim-draft.ts'
import { KindMark } from './entity-link.tsx'
import { EntityPicker } from './entity-picker.tsx'
import type { EntityName } from './relations-question.ts'

interface ChainBuilderProps {
  readonly ask: Ask
  readonly hops: readonly HopDraft[]
  readonly change: (hops: readonly HopDraft[]) => void
  readonly create?: (entity: EntityName) => void
  readonly problem: string | null
}

const emptyHop: HopDraft = { speaker: null, role: '', verb: 'said', saidOn: '' }

/** Who says so, step by step, from the document to whose word it is in the end. */
export function ChainBuilder({ ask, hops, change, create, problem }: ChainBuilderProps) {
  const replace = (index: number, hop: HopDraft): void => change(hops.map((there, place) => (place === index ? hop : there)))
  const move = (index: number): void => {
    const [before, hop] = [hops[index - 1], hops[index]]
    if (before !== undefined && hop !== undefined) change([...hops.slice(0, index - 1), hop, before, ...hops.slice(index + 1)])
  }
  const making = create === undefined ? {} : { create }
  return (
    <fieldset class="v-fieldset">
      <legend>Who says so, from the document outward</legend>
      <ol class="v-chain v-chain-edit">
        <li class="v-chain-document">the document{hops.length === 0 && <span class="v-muted"> does not say whose word it is</span>}</li>
        {hops.map((hop, index) => (
          <li key={index} class={index === hops.length - 1 ? 'v-chain-origin' : ''}>
            <div class="v-mention">
              <span class="v-chosen">
                {hop.speaker === null ? (hop.role === 'publisher' ? 'in its own voice' : `“${hop.role === '' ? 'somebody' : hop.role}”`) : (
                  <>
                    <KindMark kind={hop.speaker.kind} isNamed={false} />
                    <span dir="auto">{hop.speaker.name}</span>
                  </>
                )}
              </span>
              {hop.role !== 'publisher' && <input type="text" aria-label={`What step ${index + 1} is called in the text`} placeholder="called in the text" value={hop.role} onInput={(event) => replace(index, { ...hop, role: event.currentTarget.value })} />}
              <input type="text" aria-label={`How step ${index + 1} says it`} placeholder="said" value={hop.verb} onInput={(event) => replace(index, { ...hop, verb: event.currentTarget.value })} />
              <input type="text" aria-label={`When step ${index + 1} said it`} placeholder="on a day" value={hop.saidOn} onInput={(event) => replace(index, { ...hop, saidOn: event.currentTarget.value })} />
              {index > 0 && <button type="button" class="v-button" aria-label={`Move step ${index + 1} nearer to the document`} onClick={() => move(index)}>↑</button>}
              <button type="button" class="v-button" aria-label={`Remove step ${index + 1}`} onClick={() => change(hops.filter((_, place) => place !== index))}>×</button>
            </div>
          </li>
        ))}
      </ol>
      {problem !== null && <p class="v-problem">{problem}</p>}
      <EntityPicker ask={ask} label={hops.length === 0 ? 'whom it cites' : 'whom that one cites'} choose={(speaker) => change([...hops, { ...emptyHop, speaker }])} {...making} />
      <div class="v-actions">
        <button type="button" class="v-button" onClick={() => change([...hops, emptyHop])}>Somebody who is not named</button>
        {hops.length === 0 && <button type="button" class="v-button" onClick={() => change([{ ...emptyHop, role: 'publisher', verb: 'reported' }])}>Its own voice</button>}
      </div>
    </fieldset>
  )
}
