import { useEffect, useState } from 'preact/hooks'
import type { ViewProps } from '../view-props.ts'
import { Answered } from './answered.tsx'
import { endsQuestion, type EndsAnswer } from './bundle-question.ts'
import { EntityLink, KindMark } from './entity-link.tsx'
import { InlineEvidence } from './inline-evidence.tsx'
import { pathsQuestion, type PathHop, type PathsAnswer } from './paths-question.ts'
import { printMany, printReason } from './print-count.ts'
import type { EntityName } from './relations-question.ts'
import { useAnswer } from './use-answer.ts'

export interface PathsViewProps extends ViewProps {
  readonly from: string
  readonly to: string
  /** Draws the entities of a path; without it there is no such button. */
  readonly onDraw?: (ids: readonly string[]) => void
  /** Told the entities along each path, when they are found. */
  readonly onFound?: (paths: readonly (readonly string[])[]) => void
}

/** The shortest ways from one to another, each step with what it rests on. */
export function PathsView(props: PathsViewProps) {
  const { ask, from, to } = props
  const ends = useAnswer<EndsAnswer>(ask, endsQuestion, { from, to })
  return (
    <article class="v-view" aria-label="Paths between two">
      <Answered answer={ends} what="the two">
        {(named) => (named.from === null || named.to === null ? <p class="v-none">There is no entity {named.from === null ? from : to}.</p> : <PathsBody key={`${from} ${to}`} {...props} one={named.from} other={named.to} />)}
      </Answered>
    </article>
  )
}

interface PathsBodyProps extends PathsViewProps {
  readonly one: EntityName
  readonly other: EntityName
}

const counts = [3, 10, 50] as const
const lengths = [2, 3, 4, 5, 6] as const

function PathsBody(props: PathsBodyProps) {
  const { ask, filter, asOf, open, from, to, one, other, onFound } = props
  const [k, setK] = useState<number>(3)
  const [maxLength, setMaxLength] = useState<number>(6)
  const [avoided, setAvoided] = useState<readonly EntityName[]>([])
  const answer = useAnswer<PathsAnswer>(ask, pathsQuestion, { from, to, maxLength, k, filter, asOf, avoid: avoided.map(({ id }) => id) })
  const found = answer.state === 'ready' ? answer.data.paths.paths : null
  useEffect(() => onFound?.((found ?? []).map(({ hops }) => [from, ...hops.map((hop) => hop.to.id)])), [found])
  return (
    <>
      <header class="v-head">
        <h2 class="v-headline">
          <EntityLink entity={one} open={open} /> <span class="v-muted">to</span> <EntityLink entity={other} open={open} />
        </h2>
        <div class="v-bar-line">
          <label class="v-inline">
            <span>at most</span>
            <select aria-label="Number of paths" value={k} onChange={(event) => setK(Number(event.currentTarget.value))}>
              {counts.map((count) => <option key={count} value={count}>{count} paths</option>)}
            </select>
          </label>
          <label class="v-inline">
            <span>of</span>
            <select aria-label="Steps of a path" value={maxLength} onChange={(event) => setMaxLength(Number(event.currentTarget.value))}>
              {lengths.map((length) => <option key={length} value={length}>up to {length} steps</option>)}
            </select>
          </label>
        </div>
        {avoided.length > 0 && (
          <p class="v-actions" aria-label="Not through">
            <span class="v-muted">not through</span>
            {avoided.map((entity) => (
              <button key={entity.id} type="button" class="v-button" aria-label={`Allow ${entity.name} again`} onClick={() => setAvoided(avoided.filter(({ id }) => id !== entity.id))}>
                {entity.name} ×
              </button>
            ))}
          </p>
        )}
      </header>
      <Answered answer={answer} what="paths">
        {({ paths: { paths, completeness } }) => (
          <>
            <p class={completeness.complete ? 'v-muted' : 'v-limit'} role="status">
              {paths.length === 0 ? `No path of at most ${maxLength} steps passes the filter.` : printMany(paths.length, 'path')}
              {!completeness.complete && `. ${printReason(completeness.reason ?? 'A limit ended the search.')}`}
            </p>
            {paths.map(({ hops, length }, index) => (
              <PathSection key={hops.map(({ to: { id } }) => id).join(' ')} {...props} number={index + 1} length={length} hops={hops} avoid={(entity) => setAvoided([...avoided, entity])} />
            ))}
          </>
        )}
      </Answered>
    </>
  )
}

interface PathSectionProps extends PathsBodyProps {
  readonly number: number
  readonly length: number
  readonly hops: readonly PathHop[]
  readonly avoid: (entity: EntityName) => void
}

function PathSection(props: PathSectionProps) {
  const { number, length, hops, onDraw, one } = props
  return (
    <section class="v-section" aria-label={`Path ${number}`}>
      <div class="v-bar-line">
        <h3>
          Path {number} <span class="v-count">{printMany(length, 'step')}</span>
        </h3>
        {onDraw !== undefined && (
          <button type="button" class="v-button" onClick={() => onDraw([one.id, ...hops.map(({ to }) => to.id)])}>
            Draw
          </button>
        )}
      </div>
      <ol class="v-path">
        <li class="v-stop">
          <KindMark kind={one.kind} isNamed={false} />
          <span dir="auto">{one.name}</span>
        </li>
        {hops.map((hop, index) => (
          <Step key={hop.to.id} {...props} hop={hop} isLast={index === hops.length - 1} />
        ))}
      </ol>
    </section>
  )
}

function Step({ ask, asOf, open, avoid, hop, isLast }: PathSectionProps & { readonly hop: PathHop; readonly isLast: boolean }) {
  const { from, to, tie, evidence } = hop
  return (
    <>
      <li class="v-step">
        <ul class="v-rows v-tight">
          {evidence.map((relation) => (
            <li key={relation.id}>
              <InlineEvidence ask={ask} asOf={asOf} open={open} relation={relation} />
            </li>
          ))}
        </ul>
        <button type="button" class="v-link v-muted" onClick={() => open({ view: 'bundle', from: from.id, to: to.id })}>
          {tie.events > evidence.length ? `${printMany(tie.events, 'relation')} in this direction: see all` : 'everything between the two'}
        </button>
      </li>
      <li class="v-stop">
        <EntityLink entity={to} open={open} />
        {!isLast && (
          <button type="button" class="v-button" aria-label={`Find paths not through ${to.name}`} onClick={() => avoid(to)}>
            not through
          </button>
        )}
      </li>
    </>
  )
}
