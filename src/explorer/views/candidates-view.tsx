import { useRef, useState } from 'preact/hooks'
import type { Ask, AskError } from '../ask.ts'
import type { ViewProps } from '../view-props.ts'
import { Answered, Failed, Loading } from './answered.tsx'
import { candidatesOfQuestion, candidatesQuestion, type Candidate, type CandidatesAnswer, type CandidatesOfAnswer, type CandidateSide } from './candidates-question.ts'
import { Choice, Text } from './claim-form.tsx'
import { EntityLink, KindMark, kindWords } from './entity-link.tsx'
import { KeyGate } from './key-gate.tsx'
import { printCount, printMany } from './print-count.ts'
import { printWhen } from './print-when.ts'
import { Section } from './section.tsx'
import { toAskError, useAnswer } from './use-answer.ts'
import { useWrite } from './use-write.ts'
import { judgeQuestion } from './write-question.ts'
import { WriteSteps } from './write-steps.tsx'

type CandidateKind = 'ENTITY' | 'EVENT'

export interface CandidatesViewProps extends ViewProps {
  /** An entity or event that others may be the same as; null for pairs of the whole graph. */
  readonly of: string | null
  /** Called when a pair was judged. */
  readonly onWritten?: () => void
}

/** Pairs that may be the same, side by side, to be judged. */
export function CandidatesView(props: CandidatesViewProps) {
  return (
    <article class="v-view" aria-label="Possible duplicates">
      {props.of === null ? <Candidates {...props} /> : <CandidatesOf {...props} id={props.of} />}
    </article>
  )
}

const openEnded = 'The service proposes pairs and decides nothing. A judgement can be ended, and all is as it was.'

function CandidatesOf({ ask, id, open, onWritten }: CandidatesViewProps & { readonly id: string }) {
  const answer = useAnswer<CandidatesOfAnswer>(ask, candidatesOfQuestion, { id })
  return (
    <>
      <header class="v-head">
        <p class="v-muted">{openEnded}</p>
        <button type="button" class="v-link" onClick={() => open({ view: 'candidates', of: null })}>Look through the whole graph</button>
      </header>
      <Answered answer={answer} what="candidates">
        {({ candidatesOf }) => (candidatesOf.length === 0 ? <p class="v-none">Nothing that {id} may be the same as.</p> : <Pairs ask={ask} open={open} pairs={candidatesOf} written={() => onWritten?.()} />)}
      </Answered>
    </>
  )
}

function Candidates({ ask, open, onWritten }: CandidatesViewProps) {
  const [kind, setKind] = useState<CandidateKind>('ENTITY')
  const [minScore, setMinScore] = useState('0.6')
  return (
    <>
      <header class="v-head">
        <p class="v-muted">{openEnded}</p>
        <div class="v-form-row">
          <Choice label="Look through" value={kind} set={setKind} options={[['ENTITY', 'entities'], ['EVENT', 'events']]} />
          <Choice label="that are" value={minScore} set={setMinScore} options={[['0.8', 'very likely the same'], ['0.6', 'likely the same'], ['0.4', 'perhaps the same']]} />
        </div>
      </header>
      <Search key={`${kind} ${minScore}`} ask={ask} open={open} kind={kind} minScore={Number(minScore)} written={() => onWritten?.()} />
    </>
  )
}

interface Found {
  readonly pairs: readonly Candidate[]
  readonly pages: number
  readonly after: string | null
  readonly isEnd: boolean
  readonly state: 'resting' | 'loading' | 'failed'
  readonly error: AskError | null
}

const pairsAtOnce = 5

/** Goes on through the graph until some pairs are found: a page may hold none, for it looks at so many entities only. */
async function searchOn(ask: Ask, variables: Readonly<Record<string, unknown>>, from: Found, signal: AbortSignal, tell: (found: Found) => void): Promise<void> {
  let found: Found = { ...from, state: 'loading', error: null }
  const before = found.pairs.length
  tell(found)
  while (!found.isEnd && found.pairs.length < before + pairsAtOnce) {
    const { candidates } = await ask<CandidatesAnswer>(candidatesQuestion, { ...variables, after: found.after }, signal)
    found = { ...found, pairs: [...found.pairs, ...candidates.edges.map(({ node }) => node)], pages: found.pages + 1, after: candidates.pageInfo.endCursor, isEnd: !candidates.pageInfo.hasNextPage }
    tell(found)
  }
  tell({ ...found, state: 'resting' })
}

function Search({ ask, open, kind, minScore, written }: Pick<ViewProps, 'ask' | 'open'> & { readonly kind: CandidateKind; readonly minScore: number; readonly written: () => void }) {
  const [found, setFound] = useState<Found>({ pairs: [], pages: 0, after: null, isEnd: false, state: 'resting', error: null })
  const running = useRef<AbortController | null>(null)
  const go = (): void => {
    const own = new AbortController()
    running.current = own
    searchOn(ask, { kind, minScore }, found, own.signal, setFound).catch((error: unknown) => setFound((there) => (own.signal.aborted ? { ...there, state: 'resting' } : { ...there, state: 'failed', error: toAskError(error, false) })))
  }
  return (
    <>
      <Pairs ask={ask} open={open} pairs={found.pairs} written={written} />
      {found.state === 'loading' && <Loading what={`pairs; ${printMany(found.pages, 'page')} looked through`} cancel={() => running.current?.abort()} />}
      {found.state === 'failed' && found.error !== null && <Failed error={found.error} retry={go} />}
      {found.state === 'resting' && (
        <p class="v-more">
          <span role="status">{found.pages === 0 ? '' : `${printMany(found.pairs.length, 'pair')} in ${printMany(found.pages, 'page')}${found.isEnd ? ', and that is all' : ' so far'}`}</span>
          {!found.isEnd && <button type="button" class="v-button v-primary" onClick={go}>{found.pages === 0 ? 'Look for pairs' : 'Look further'}</button>}
        </p>
      )}
    </>
  )
}

function Pairs({ pairs, ...props }: Pick<ViewProps, 'ask' | 'open'> & { readonly pairs: readonly Candidate[]; readonly written: () => void }) {
  return (
    <ul class="v-pairs">
      {pairs.map((pair) => (
        <li key={`${pair.left.id} ${pair.right.id}`}>
          <Pair {...props} pair={pair} />
        </li>
      ))}
    </ul>
  )
}

function Pair({ ask, open, pair, written }: Pick<ViewProps, 'ask' | 'open'> & { readonly pair: Candidate; readonly written: () => void }) {
  const [verdict, setVerdict] = useState<'SAME' | 'DISTINCT'>('SAME')
  const [reason, setReason] = useState('')
  const writing = useWrite(ask, judgeQuestion, written)
  const { left, right } = pair
  return (
    <Section title={`${nameOf(left)} — ${nameOf(right)}`}>
      <div class="v-sides v-two">
        <Side side={left} open={open} />
        <Side side={right} open={open} />
      </div>
      <p>
        Score <strong>{pair.score.toFixed(2)}</strong>
      </p>
      <ul class="v-facts">
        {pair.reasons.map(({ kind, detail, weight }) => (
          <li key={`${kind} ${detail}`}>
            <span>{detail}</span>
            <span class={weight < 0 ? 'v-conflict' : 'v-muted'}>{weight > 0 ? '+' : ''}{weight.toFixed(2)}</span>
          </li>
        ))}
      </ul>
      <details class="v-group">
        <summary><span class="v-group-name">Judge</span></summary>
        <KeyGate>
          <div class="v-form-row">
            <Choice label="They are" value={verdict} set={setVerdict} options={[['SAME', 'the same'], ['DISTINCT', 'distinct']]} />
            <Text label="Why" value={reason} set={setReason} problem={null} />
          </div>
          <WriteSteps writing={writing} variables={reason.trim() === '' ? null : { left: left.id, right: right.id, verdict, reason: reason.trim() }} keepWord="Judge" open={open} />
        </KeyGate>
      </details>
    </Section>
  )
}

const nameOf = ({ id, name, title, types }: CandidateSide): string => name ?? title ?? (types === undefined || types.length === 0 ? id : types.map((type) => type.name).join(', '))

/** One of the two, with what tells it apart. */
function Side({ side, open }: { readonly side: CandidateSide; readonly open: ViewProps['open'] }) {
  return (
    <div class="v-claim">
      {side.kind === undefined ? (
        <>
          <button type="button" class="v-link" onClick={() => open({ view: 'event', id: side.id })}>{nameOf(side)}</button>
          {side.when !== undefined && <p>{printWhen(side.when)}</p>}
          <ul class="v-facts">
            {side.participants?.map(({ part, entity }) => (
              <li key={`${part} ${entity.id}`}>
                <EntityLink entity={entity} open={open} />
                <span class="v-muted">{part === 'SUBJECT' ? 'acts' : 'acted upon'}</span>
              </li>
            ))}
          </ul>
          {side.places !== undefined && side.places.length > 0 && <p class="v-muted">{side.places.map(({ place, wording }) => wording ?? place.name).join(', ')}</p>}
          <p class="v-muted">{printMany(side.claims?.totalCount ?? 0, 'claim')}</p>
        </>
      ) : (
        <>
          <p>
            <EntityLink entity={{ id: side.id, name: side.name ?? side.id, kind: side.kind }} open={open} /> <span class="v-muted">{kindWords[side.kind]}</span>
          </p>
          {side.description !== null && side.description !== undefined && <p>{side.description}</p>}
          <p class="v-muted">{side.names?.slice(1).map(({ text }) => text).join(' · ')}</p>
          <dl class="v-ids">
            {side.externalIds?.map(({ scheme, value }) => (
              <div key={`${scheme} ${value}`}>
                <dt>{scheme}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p class="v-muted">{printMany(side.relations?.totalCount ?? 0, 'relation')}{side.partners?.length === 0 ? '' : ', most of them with'}</p>
          <ul class="v-facts">
            {side.partners?.map(({ entity, events }) => (
              <li key={entity.id}>
                <span>
                  <KindMark kind={entity.kind} isNamed={false} />
                  {entity.name}
                </span>
                <span class="v-muted">{printCount(events)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
