import { useState } from 'preact/hooks'
import type { ViewProps } from '../view-props.ts'
import { Answered } from './answered.tsx'
import { KindMark } from './entity-link.tsx'
import { entriesOf, groupByCounterpart, groupByType, type TieEntry, type TieGroup, type Way } from './group-ties.ts'
import { printCount, printMany } from './print-count.ts'
import { printSpan } from './print-when.ts'
import { toneOf } from './relation-list.tsx'
import { tiesQuestion, type TiesAnswer } from './ties-question.ts'
import { relationsQuestion, type RelationsAnswer } from './relations-question.ts'
import { useAnswer } from './use-answer.ts'

/** How many ties are asked for at first, and on demand: more would cost more than a service lets anybody ask. */
const limits = [500, 4000] as const

/** Arrows as paths: not every typeface has them as signs. */
const arrows: Readonly<Record<Way, string>> = { out: 'M1 6h9M7 3l3 3-3 3', in: 'M11 6H2M5 3 2 6l3 3', either: 'M2 6h8M4 4 2 6l2 2M8 4l2 2-2 2' }
const wayWords: Readonly<Record<Way, string>> = { out: 'outgoing', in: 'incoming', either: 'both ways' }

/** Opens everything between two, or, where that is one relation, its evidence at once. */
function openerOf({ ask, filter, asOf, open }: ViewProps, middle: string): (entry: TieEntry) => void {
  return ({ type, other, events }) => {
    const bundle = (): void => open({ view: 'bundle', from: middle, to: other.id })
    if (events > 1) {
      bundle()
      return
    }
    const one = { ...filter, typeGroups: [], types: [type.label], actors: [middle], counterparts: [other.id] }
    ask<RelationsAnswer>(relationsQuestion, { filter: one, asOf, first: 2 }).then(({ relations: { edges: [edge, ...others] } }) => {
      if (edge === undefined || others.length > 0) bundle()
      else open({ view: 'relation', id: edge.node.id })
    }, bundle)
  }
}

interface TieGroupsProps extends ViewProps {
  readonly middle: readonly [string]
}

/** The relations of an entity by type and by counterpart, with how many there are of each; opens everything between the two. */
export function TieGroups({ ask, filter, asOf, open, middle }: TieGroupsProps) {
  const [byType, setByType] = useState(true)
  const [limit, setLimit] = useState<number>(limits[0])
  const answer = useAnswer<TiesAnswer>(ask, tiesQuestion, { filter: { ...filter, actors: middle }, asOf, limit })
  return (
    <Answered answer={answer} what="its relations">
      {({ network, relations, relationTypes }) => {
        const entries = entriesOf(network.ties, new Set(middle), relationTypes)
        const groups = byType ? groupByType(entries) : groupByCounterpart(entries)
        return (
          <>
            <div class="v-bar-line">
              <span class="v-muted">
                {printMany(relations.totalCount, 'relation')}, {byType ? printMany(groups.length, 'type') : printMany(groups.length, 'counterpart')}
              </span>
              <div class="v-switch" role="group" aria-label="Group relations">
                <button type="button" aria-pressed={byType} onClick={() => setByType(true)}>by type</button>
                <button type="button" aria-pressed={!byType} onClick={() => setByType(false)}>by counterpart</button>
              </div>
            </div>
            <Groups key={String(byType)} groups={groups} byType={byType} openEntry={openerOf({ ask, filter, asOf, open }, middle[0])} />
            {network.omittedTies > 0 && (
              <p class="v-more">
                <span>{printMany(network.omittedTies, 'weaker tie')} left out of these counts{network.completeness.reason === null ? '' : `: ${network.completeness.reason}`}</span>
                {limit < limits[1] && <button type="button" class="v-button" onClick={() => setLimit(limits[1])}>Count them too</button>}
              </p>
            )}
          </>
        )
      }}
    </Answered>
  )
}

const groupsAtFirst = 12

interface GroupsProps {
  readonly groups: readonly TieGroup[]
  readonly byType: boolean
  readonly openEntry: (entry: TieEntry) => void
}

function Groups({ groups, byType, openEntry }: GroupsProps) {
  const [shown, setShown] = useState(groupsAtFirst)
  const most = groups[0]?.events ?? 1
  return (
    <>
      <ul class="v-groups">
        {groups.slice(0, shown).map((group, index) => (
          <li key={group.key}>
            <GroupDetails group={group} byType={byType} openEntry={openEntry} isOpen={index === 0 && group.entries.length <= 8} share={group.events / most} />
          </li>
        ))}
      </ul>
      {groups.length > shown && (
        <p class="v-more">
          <span>
            {printCount(shown)} of {printCount(groups.length)}
          </span>
          <button type="button" class="v-button" onClick={() => setShown(shown + 50)}>{printCount(groups.length - shown)} more</button>
        </p>
      )}
    </>
  )
}

interface GroupDetailsProps {
  readonly group: TieGroup
  readonly byType: boolean
  readonly openEntry: (entry: TieEntry) => void
  readonly isOpen: boolean
  /** How many there are, by the most that any group has. */
  readonly share: number
}

const entriesAtFirst = 8

function GroupDetails({ group, byType, openEntry, isOpen, share }: GroupDetailsProps) {
  const [shown, setShown] = useState(entriesAtFirst)
  const [first] = group.entries
  if (first === undefined) return null
  const { type, way, other } = first
  return (
    <details class="v-group" open={isOpen}>
      <summary>
        <span class="v-group-name">
          {byType ? (
            <>
              <span class={`v-dot v-${toneOf(type.quad)}`} aria-hidden="true" />
              {type.name}
              {way !== 'either' && <span class="v-muted"> {wayWords[way]}</span>}
            </>
          ) : (
            <>
              <KindMark kind={other.kind} isNamed={false} />
              <span dir="auto">{other.name}</span>
            </>
          )}
        </span>
        <span class="v-share" aria-hidden="true">
          <span style={{ width: `${Math.max(2, share * 100)}%` }} />
        </span>
        <span class="v-count">{printCount(group.events)}</span>
      </summary>
      <ul class="v-rows v-tight">
        {group.entries.slice(0, shown).map((entry) => (
          <li key={entry.key}>
            <button type="button" class="v-row" onClick={() => openEntry(entry)}>
              <span class="v-row-what">
                {!byType && <svg class="v-arrow" viewBox="0 0 12 12" width="12" height="12" role="img" aria-label={wayWords[entry.way]}><path d={arrows[entry.way]} /></svg>}
                {byType ? (
                  <>
                    <KindMark kind={entry.other.kind} isNamed={false} />
                    <span dir="auto">{entry.other.name}</span>
                  </>
                ) : (
                  entry.type.name
                )}
                <span class="v-count">{printCount(entry.events)}</span>
              </span>
              <span class="v-row-more">{printDays(entry)}</span>
            </button>
          </li>
        ))}
      </ul>
      {group.entries.length > shown && (
        <p class="v-more">
          <span>
            {printCount(shown)} of {printCount(group.entries.length)}
          </span>
          <button type="button" class="v-button" onClick={() => setShown(shown + 100)}>{printCount(group.entries.length - shown)} more</button>
        </p>
      )}
    </details>
  )
}

function printDays({ firstOn, lastOn }: TieEntry): string {
  if (firstOn === null && lastOn === null) return 'days open'
  if (firstOn === null) return `until ${printSpan(lastOn ?? '', lastOn ?? '')}`
  return lastOn === null ? `from ${printSpan(firstOn, firstOn)} on` : printSpan(firstOn, lastOn)
}
