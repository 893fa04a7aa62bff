import { useState } from 'preact/hooks'
import type { ViewProps } from '../view-props.ts'
import { AmendClaim } from './amend-claim.tsx'
import { Answered } from './answered.tsx'
import { ClaimCard, DocumentLine } from './claim-card.tsx'
import { emptyClaim, problemsOf, toClaimInput, type ClaimDraft } from './claim-draft.ts'
import { ClaimForm, Text } from './claim-form.tsx'
import { DocumentForm } from './document-form.tsx'
import { emptyDocument, keyOf, toDocumentInput, toEntityInputs } from './document-draft.ts'
import { KeyGate } from './key-gate.tsx'
import { MoreButton } from './more-button.tsx'
import type { EntityName } from './relations-question.ts'
import { Section } from './section.tsx'
import { useAnswer } from './use-answer.ts'
import { usePages, type Page } from './use-pages.ts'
import { useWrite } from './use-write.ts'
import { addDocumentQuestion, documentQuestion, retractDocumentQuestion, typesQuestion, type DocumentAnswer, type TypesAnswer, type WriteType } from './write-question.ts'
import { WriteSteps } from './write-steps.tsx'
import type { Claim } from './claim-fields.ts'

export interface WriteViewProps extends ViewProps {
  /** The id of a document that is there, to correct or retract what it states; null for a new one. */
  readonly document: string | null
  /** Called when something was written, so that what is shown elsewhere is looked up anew. */
  readonly onWritten?: () => void
}

/** Adds a document with what it states, or corrects and retracts what one states that is there. */
export function WriteView(props: WriteViewProps) {
  const types = useAnswer<TypesAnswer>(props.ask, typesQuestion, {})
  return (
    <article class="v-view" aria-label="Write">
      <KeyGate>
        <Answered answer={types} what="the types of relation">
          {({ relationTypes }) => (props.document === null ? <NewDocument {...props} types={relationTypes} /> : <KnownDocument key={props.document} {...props} id={props.document} types={relationTypes} />)}
        </Answered>
      </KeyGate>
    </article>
  )
}

interface NumberedClaim {
  readonly number: number
  readonly draft: ClaimDraft
}

function NewDocument({ ask, open, types, onWritten }: WriteViewProps & { readonly types: readonly WriteType[] }) {
  const [document, setDocument] = useState(emptyDocument)
  const [claims, setClaims] = useState<readonly NumberedClaim[]>([])
  const [created, setCreated] = useState<readonly EntityName[]>([])
  const writing = useWrite(ask, addDocumentQuestion, () => onWritten?.())
  const begin = (locator: string, quote: string): void => {
    const number = Math.max(0, ...claims.map((claim) => claim.number)) + 1
    const last = claims.at(-1)?.draft
    setClaims([...claims, { number, draft: { ...emptyClaim, locator, quote, attribution: last?.attribution ?? [], event: last?.event ?? '' } }])
  }
  const create = (entity: EntityName): void => setCreated((there) => (there.some(({ id }) => id === entity.id) ? there : [...there, entity]))
  const key = keyOf(document)
  const isReady = key !== '' && claims.length > 0 && claims.every(({ draft }) => problemsOf(draft).length === 0)
  const standing = ({ predicate }: ClaimDraft): boolean => types.find(({ label }) => label === predicate)?.standing === true
  const inputs = claims.map(({ number, draft }) => toClaimInput(draft, `${key}/${number}`, standing(draft)))
  const sent = JSON.stringify([toDocumentInput(document), inputs])
  const variables = isReady ? { document: toDocumentInput(document), claims: inputs, entities: toEntityInputs(created.filter(({ id }) => sent.includes(`"${id}"`))) } : null
  return (
    <>
      <header class="v-head">
        <h2>A new document</h2>
        <p class="v-muted">
          To correct or retract, open a claim and choose so there. Or judge{' '}
          <button type="button" class="v-link" onClick={() => open({ view: 'candidates', of: null })}>
            possible duplicates
          </button>
          .
        </p>
      </header>
      <DocumentForm ask={ask} draft={document} change={setDocument} create={create} begin={begin} />
      <Section title="What it states" count={claims.length}>
        {claims.map(({ number, draft }, index) => (
          <details key={number} class="v-group v-draft" open>
            <summary>
              <span class="v-group-name">
                Claim {number} <span class="v-muted">{draft.locator}</span>
              </span>
              {problemsOf(draft).length > 0 && <span class="v-badge">not complete</span>}
            </summary>
            <ClaimForm ask={ask} draft={draft} change={(next) => setClaims(claims.map((claim, place) => (place === index ? { number, draft: next } : claim)))} types={types} create={create} />
            <button type="button" class="v-button" onClick={() => setClaims(claims.filter((claim) => claim.number !== number))}>Remove claim {number}</button>
          </details>
        ))}
        <div class="v-actions">
          <button type="button" class="v-button" onClick={() => begin('', '')}>Add a claim</button>
        </div>
      </Section>
      <Section title="Write it">
        {!isReady && <p class="v-note">{key === '' ? 'Give the document a title or a key.' : claims.length === 0 ? 'Add what it states.' : 'A claim is not complete yet.'}</p>}
        <WriteSteps writing={writing} variables={variables} keepWord="Keep the document" open={open} />
        {writing.write.state === 'kept' && writing.write.written.document !== null && writing.write.written.document !== undefined && (
          <button type="button" class="v-button" onClick={() => writing.write.state === 'kept' && open({ view: 'write', document: writing.write.written.document?.id ?? null })}>
            See the document
          </button>
        )}
      </Section>
    </>
  )
}

function KnownDocument({ ask, open, id, types, onWritten }: WriteViewProps & { readonly id: string; readonly types: readonly WriteType[] }) {
  const answer = useAnswer<DocumentAnswer>(ask, documentQuestion, { id })
  return (
    <Answered answer={answer} what="the document">
      {({ document }) =>
        document === null ? <p class="v-none">There is no document {id}.</p> : (
          <>
            <header class="v-head">
              <p class="v-eyebrow">document {document.status === 'RETRACTED' && <span class="v-badge v-badge-contested">retracted</span>}</p>
              <h2 dir="auto">{document.title ?? id}</h2>
              <DocumentLine document={document} />
            </header>
            <Claims key={document.id} first={document.claims} {...{ ask, open, id, types }} again={() => {
              onWritten?.()
              if (answer.state === 'ready') answer.again()
            }} />
            {document.status === 'ACTIVE' && <RetractDocument ask={ask} open={open} id={id} kept={() => onWritten?.()} />}
          </>
        )
      }
    </Answered>
  )
}

interface ClaimsProps extends Pick<ViewProps, 'ask' | 'open'> {
  readonly id: string
  readonly first: Page<Claim>
  readonly types: readonly WriteType[]
  readonly again: () => void
}

function Claims({ ask, open, id, first, types, again }: ClaimsProps) {
  const pages = usePages(first, async (after, signal) => (await ask<DocumentAnswer>(documentQuestion, { id, after }, signal)).document?.claims ?? first)
  return (
    <Section title="What it states" count={pages.totalCount}>
      <ul class="v-claims">
        {pages.nodes.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} open={open}>
              {claim.status === 'ACTIVE' && <AmendClaim {...{ ask, open, claim, types }} kept={again} />}
            </ClaimCard>
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} what="claims" />
    </Section>
  )
}

function RetractDocument({ ask, open, id, kept }: Pick<ViewProps, 'ask' | 'open'> & { readonly id: string; readonly kept: () => void }) {
  const [reason, setReason] = useState('')
  const writing = useWrite(ask, retractDocumentQuestion, kept)
  return (
    <Section title="Retract the document">
      <Text label="Why" value={reason} set={setReason} hint="withdrawn by the publisher" problem={null} />
      <WriteSteps writing={writing} variables={reason.trim() === '' ? null : { id, reason: reason.trim() }} keepWord="Retract the document" open={open} />
    </Section>
  )
}
