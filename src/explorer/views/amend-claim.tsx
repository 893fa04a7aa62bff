import { useState } from 'preact/hooks'
import type { ViewProps } from '../view-props.ts'
import { nextKey, problemsOf, toClaimInput, toDraft } from './claim-draft.ts'
import type { Claim } from './claim-fields.ts'
import { ClaimForm, Text } from './claim-form.tsx'
import { useWrite } from './use-write.ts'
import { correctClaimQuestion, retractClaimQuestion, type WriteType } from './write-question.ts'
import { WriteSteps } from './write-steps.tsx'

interface AmendClaimProps extends Pick<ViewProps, 'ask' | 'open'> {
  readonly claim: Claim
  readonly types: readonly WriteType[]
  /** Called when something was written. */
  readonly kept: () => void
}

/** Corrects or retracts a claim; what it would do is shown first. */
export function AmendClaim(props: AmendClaimProps) {
  const [doing, setDoing] = useState<'correct' | 'retract' | null>(null)
  return (
    <div class="v-amend">
      <div class="v-actions">
        <button type="button" class="v-button" aria-expanded={doing === 'correct'} onClick={() => setDoing(doing === 'correct' ? null : 'correct')}>Correct</button>
        <button type="button" class="v-button" aria-expanded={doing === 'retract'} onClick={() => setDoing(doing === 'retract' ? null : 'retract')}>Retract</button>
      </div>
      {doing === 'correct' && <Correct {...props} />}
      {doing === 'retract' && <Retract {...props} />}
    </div>
  )
}

function Correct({ ask, open, claim, types, kept }: AmendClaimProps) {
  const [draft, setDraft] = useState(() => toDraft(claim))
  const [reason, setReason] = useState('')
  const writing = useWrite(ask, correctClaimQuestion, kept)
  const standing = types.find(({ label }) => label === draft.predicate)?.standing === true
  const isReady = reason.trim() !== '' && problemsOf(draft).length === 0
  return (
    <>
      <ClaimForm ask={ask} draft={draft} change={setDraft} types={types} />
      <Text label="Why" value={reason} set={setReason} hint="the agency corrected the figure" problem={null} />
      <WriteSteps writing={writing} variables={isReady ? { id: claim.id, claim: toClaimInput(draft, nextKey(claim.id), standing), reason: reason.trim() } : null} keepWord="Correct the claim" open={open} />
    </>
  )
}

function Retract({ ask, open, claim, kept }: AmendClaimProps) {
  const [reason, setReason] = useState('')
  const writing = useWrite(ask, retractClaimQuestion, kept)
  return (
    <>
      <Text label="Why" value={reason} set={setReason} hint="not in the printed edition" problem={null} />
      <WriteSteps writing={writing} variables={reason.trim() === '' ? null : { id: claim.id, reason: reason.trim() }} keepWord="Retract the claim" open={open} />
    </>
  )
}
