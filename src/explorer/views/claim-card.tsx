import type { ComponentChildren } from 'preact'
import type { ViewProps } from '../view-props.ts'
import { ChainDrawing } from './chain-drawing.tsx'
import { printDocument, toWebAddress } from './chain.ts'
import type { Claim, ClaimDocument, Mention } from './claim-fields.ts'
import { EntityLink } from './entity-link.tsx'
import { readKey } from './key.ts'
import { printCount, printFigure } from './print-count.ts'
import { printDay, printInstant, printWhen } from './print-when.ts'

const modalityWords: Readonly<Record<Claim['modality'], string | null>> = { OCCURRED: null, ONGOING: 'as lasting', PLANNED: 'as planned', CONDITIONAL: 'as depending on something' }

interface ClaimCardProps {
  readonly claim: Claim
  readonly open: ViewProps['open']
  /** What can be done with it, for those who may write. */
  readonly children?: ComponentChildren
}

/** One claim: its words, where they stand, and who says so. */
export function ClaimCard({ claim, open, children }: ClaimCardProps) {
  const modality = modalityWords[claim.modality]
  return (
    <article class={`v-claim v-claim-${claim.polarity.toLowerCase()}`} aria-label={`Claim in ${printDocument(claim.document)}${claim.locator === null ? '' : `, ${claim.locator}`}`}>
      <header class="v-claim-head">
        <span class="v-locator">{claim.locator ?? 'no place in the document given'}</span>
        {claim.polarity === 'DENIES' && <span class="v-badge v-badge-denies">denies</span>}
        {modality !== null && <span class="v-badge">{modality}</span>}
        {claim.status !== 'ACTIVE' && <span class="v-badge v-badge-contested">{claim.status === 'CORRECTED' ? 'corrected since' : 'retracted'}</span>}
        {claim.document.copyOf !== null && <span class="v-badge v-badge-copy">copy</span>}
      </header>
      {claim.quote === null ? (
        <p class="v-statement">
          <Statement claim={claim} open={open} />
        </p>
      ) : (
        <>
          <blockquote class="v-quote" dir="auto" lang={claim.quote.language ?? undefined}>
            {claim.quote.text}
          </blockquote>
          {claim.quote.translation !== null && <p class="v-translation">Translation: {claim.quote.translation}</p>}
        </>
      )}
      <DocumentLine document={claim.document} />
      <ChainDrawing claim={claim} open={open} />
      <details class="v-coded">
        <summary>As it is coded</summary>
        <dl class="v-ids">
          {claim.quote !== null && <Fact name="states"><Statement claim={claim} open={open} /></Fact>}
          <Fact name="when">{printWhen(claim.when, claim.predicate?.standing)}{claim.when.text !== null && <span class="v-muted"> “{claim.when.text}”</span>}</Fact>
          {claim.places.length > 0 && <Fact name="where">{claim.places.map(({ place, wording }) => <Named key={place.id} mention={{ entity: place, wording }} open={open} />)}</Fact>}
          {claim.means.length > 0 && <Fact name="with">{claim.means.join(', ')}</Fact>}
          {claim.code !== null && <Fact name="source’s code">{claim.code}</Fact>}
          {claim.confidence !== null && <Fact name="confidence">{printCount(claim.confidence)}</Fact>}
          <Fact name="entered">{printInstant(claim.recordedAt)}{claim.recordedBy !== null && ` by ${claim.recordedBy}`}</Fact>
          <Fact name="id">{claim.id}</Fact>
        </dl>
        {children === undefined && readKey() !== null && (
          <button type="button" class="v-link" onClick={() => open({ view: 'write', document: claim.document.id })}>
            Correct or retract
          </button>
        )}
      </details>
      {children}
    </article>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** An entity with what the document calls it, where that differs. */
function Named({ mention: { entity, wording }, open }: { readonly mention: Mention; readonly open: ViewProps['open'] }) {
  return (
    <span class="v-named">
      <EntityLink entity={entity} open={open} />
      {wording !== null && wording !== entity.name && <span class="v-muted"> “{wording}”</span>}{' '}
    </span>
  )
}

function Statement({ claim, open }: { readonly claim: Claim; readonly open: ViewProps['open'] }) {
  return (
    <>
      {claim.subjects.map((mention) => <Named key={mention.entity.id} mention={mention} open={open} />)}
      {claim.kind === 'ACTION' ? (
        <span class="v-type">{claim.predicate?.name} </span>
      ) : (
        <span class="v-type">
          {claim.measure} {claim.quantity === null ? '' : printFigure(claim.quantity)} {claim.quantity?.group ?? claim.quantity?.unit ?? ''}{' '}
        </span>
      )}
      {claim.objects.map((mention) => <Named key={mention.entity.id} mention={mention} open={open} />)}
    </>
  )
}

/** Title, publisher and day of a document, with its addresses and what it repeats. */
export function DocumentLine({ document }: { readonly document: ClaimDocument }) {
  const address = toWebAddress(document.url)
  const archived = toWebAddress(document.archivedUrl)
  const title = document.title ?? 'A document without a title'
  return (
    <p class="v-document">
      {address === null ? (
        <cite dir="auto">{title}</cite>
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          <cite dir="auto">{title}</cite>
          <span class="v-hidden"> (opens a new tab)</span>
        </a>
      )}
      <span class="v-muted">
        {' '}
        {[document.publisher?.name ?? 'publisher not named', document.publishedAt === null ? 'day not known' : printDay(document.publishedAt)].join(', ')}
      </span>
      {archived !== null && (
        <a class="v-archived" href={archived} target="_blank" rel="noopener noreferrer">
          kept copy
        </a>
      )}
      {document.status === 'RETRACTED' && <span class="v-badge v-badge-contested">retracted</span>}
      {document.copyOf !== null && <span class="v-copy">repeats {document.copyOf.title ?? printDocument({ publisher: null, title: document.copyOf.publisher?.name ?? null })}</span>}
    </p>
  )
}
