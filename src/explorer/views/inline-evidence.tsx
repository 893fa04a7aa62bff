import { useState } from 'preact/hooks'
import type { ViewProps } from '../view-props.ts'
import { Answered } from './answered.tsx'
import { ClaimCard } from './claim-card.tsx'
import { readEvidence } from './read-evidence.ts'
import { RelationRow } from './relation-list.tsx'
import type { RelationLine } from './relations-question.ts'
import { printMany } from './print-count.ts'
import { useQuestion } from './use-answer.ts'

interface InlineEvidenceProps extends Pick<ViewProps, 'ask' | 'asOf' | 'open'> {
  readonly relation: RelationLine
}

/** A relation with its claims below it, looked up when they are opened. */
export function InlineEvidence({ ask, asOf, open, relation }: InlineEvidenceProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <RelationRow relation={relation} open={open} />
      <details class="v-inline-evidence" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>Who says so</summary>
        {isOpen && <Claims {...{ ask, asOf, open, relation }} />}
      </details>
    </>
  )
}

function Claims({ ask, asOf, open, relation }: InlineEvidenceProps) {
  const answer = useQuestion(`${relation.id} ${JSON.stringify(asOf)}`, (signal) => readEvidence(ask, relation.id, asOf, signal))
  return (
    <Answered answer={answer} what="the claims">
      {(evidence) => {
        if (evidence === null) return <p class="v-none">As things were known then, there was no such relation.</p>
        const claims = [...evidence.asserted.edges, ...evidence.denied.edges].map(({ node }) => node)
        const rest = evidence.asserted.totalCount + evidence.denied.totalCount - claims.length
        return (
          <>
            <ul class="v-claims">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <ClaimCard claim={claim} open={open} />
                </li>
              ))}
            </ul>
            {rest > 0 && (
              <button type="button" class="v-button" onClick={() => open({ view: 'relation', id: relation.id })}>
                {printMany(rest, 'more claim')}
              </button>
            )}
          </>
        )
      }}
    </Answered>
  )
}
