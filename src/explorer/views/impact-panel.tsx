import { useState } from 'preact/hooks'
import type { Ask } from '../ask.ts'
import type { ViewProps } from '../view-props.ts'
import { Answered } from './answered.tsx'
import { printDocument, toWitnesses } from './chain.ts'
import type { Claim } from './claim-fields.ts'
import { documentImpactQuestion, speakerImpactQuestion, type DocumentImpactAnswer, type Impact, type SpeakerImpactAnswer } from './impact-question.ts'
import { printMany } from './print-count.ts'
import { printDay } from './print-when.ts'
import { RelationRow } from './relation-list.tsx'
import { useQuestion } from './use-answer.ts'

interface Witness {
  readonly kind: 'document' | 'speaker'
  readonly id: string
  readonly name: string
}

interface ImpactPanelProps extends Pick<ViewProps, 'ask' | 'asOf' | 'open'> {
  readonly claims: readonly Claim[]
}

/** What falls without a document or a speaker: whoever doubts one of them sees what rests on it. */
export function ImpactPanel({ ask, asOf, open, claims }: ImpactPanelProps) {
  const [without, setWithout] = useState<string>('')
  const { documents, speakers } = toWitnesses(claims)
  const witnesses: readonly Witness[] = [
    ...documents.map((document): Witness => ({ kind: 'document', id: document.id, name: `${printDocument(document)}${document.publishedAt === null ? '' : `, ${printDay(document.publishedAt)}`}` })),
    ...speakers.map(({ id, name }): Witness => ({ kind: 'speaker', id, name })),
  ]
  const chosen = witnesses.find(({ id }) => id === without)
  return (
    <>
      <label class="v-field">
        <span>Without</span>
        <select value={without} onChange={(event) => setWithout(event.currentTarget.value)}>
          <option value="">choose a document or a speaker</option>
          <optgroup label="the document">{witnesses.filter(({ kind }) => kind === 'document').map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</optgroup>
          {speakers.length > 0 && <optgroup label="the word of">{witnesses.filter(({ kind }) => kind === 'speaker').map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</optgroup>}
        </select>
      </label>
      {asOf !== null && <p class="v-note">This is told of the record as it is now, not as it was known then.</p>}
      {chosen !== undefined && <ImpactOf key={chosen.id} ask={ask} open={open} witness={chosen} />}
    </>
  )
}

const itemsAtFirst = 10
const itemsAtMost = 500

async function readImpact(ask: Ask, { kind, id }: Witness, withCopies: boolean, first: number, signal: AbortSignal): Promise<Impact | null> {
  if (kind === 'speaker') return (await ask<SpeakerImpactAnswer>(speakerImpactQuestion, { id, first }, signal)).impactOfSpeaker
  return (await ask<DocumentImpactAnswer>(documentImpactQuestion, { id, withCopies, first }, signal)).document?.impact ?? null
}

function ImpactOf({ ask, open, witness }: Pick<ViewProps, 'ask' | 'open'> & { readonly witness: Witness }) {
  const [withCopies, setWithCopies] = useState(false)
  const [first, setFirst] = useState(itemsAtFirst)
  const answer = useQuestion(`${witness.id} ${String(withCopies)} ${first}`, (signal) => readImpact(ask, witness, withCopies, first, signal))
  return (
    <>
      {witness.kind === 'document' && (
        <label class="v-check">
          <input type="checkbox" checked={withCopies} onChange={(event) => setWithCopies(event.currentTarget.checked)} /> without the documents that repeat it, too
        </label>
      )}
      <Answered answer={answer} what="what rests on it">
        {(impact) => (impact === null ? <p class="v-none">There is no such document any more.</p> : <ImpactFound impact={impact} open={open} more={() => setFirst(itemsAtMost)} />)}
      </Answered>
    </>
  )
}

const effectWords = { ENDS: 'ends', WEAKENS: 'weakens', CLEARS: 'is no longer denied' } as const

function ImpactFound({ impact, open, more }: { readonly impact: Impact; readonly open: ViewProps['open']; readonly more: () => void }) {
  const touched = impact.wouldEnd + impact.wouldWeaken + impact.wouldClear
  const rest = touched - impact.items.length
  return (
    <>
      <dl class="v-numbers">
        <div><dt>end</dt><dd>{impact.wouldEnd}</dd></div>
        <div><dt>weaken</dt><dd>{impact.wouldWeaken}</dd></div>
        <div><dt>clear</dt><dd>{impact.wouldClear}</dd></div>
        <div><dt>appear</dt><dd>{impact.wouldAppear}</dd></div>
      </dl>
      <p class="v-muted">
        {printMany(impact.claims, 'claim')} about {printMany(impact.events, 'event')} would be taken away.{!impact.completeness.complete && ` ${impact.completeness.reason ?? ''}`}
      </p>
      <ul class="v-rows v-tight">
        {impact.items.map(({ effect, relation, keeps }) => (
          <li key={relation.id}>
            <RelationRow relation={relation} open={open} />
            <span class={`v-badge v-effect-${effect.toLowerCase()}`}>{effectWords[effect]}{effect === 'WEAKENS' && ` to ${printMany(keeps.claims, 'claim')}, ${printMany(keeps.origins, 'origin')}`}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p class="v-more">
          <span>
            {impact.items.length} of {touched}
          </span>
          {impact.items.length < itemsAtMost && <button type="button" class="v-button" onClick={more}>{Math.min(rest, itemsAtMost - impact.items.length)} more</button>}
        </p>
      )}
    </>
  )
}
