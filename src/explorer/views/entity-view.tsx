import type { ComponentChildren } from 'preact'
import { ActivityChart } from '../charts/activity-chart.tsx'
import { periodFor } from '../charts/brush.ts'
import type { ViewProps } from '../view-props.ts'
import { Answered } from './answered.tsx'
import { EntityLink, KindMark, kindWords } from './entity-link.tsx'
import { activityQuestion, entityQuestion, officesQuestion, type ActivityAnswer, type EntityAnswer, type Office, type OfficesAnswer } from './entity-question.ts'
import { MoreButton } from './more-button.tsx'
import { printWhen, type Period } from './print-when.ts'
import { RelationList } from './relation-list.tsx'
import { Section } from './section.tsx'
import { TieGroups } from './tie-groups.tsx'
import { useAnswer } from './use-answer.ts'
import { usePages, type Page } from './use-pages.ts'

export interface EntityViewProps extends ViewProps {
  readonly id: string
  /** Draws its neighbours; without it there is no such button. */
  readonly onExpand?: (id: string) => void
  /** Begins a search for paths from it. */
  readonly onPaths?: (id: string) => void
  /** Begins a comparison of it with another. */
  readonly onDyad?: (id: string) => void
  /** What else can be done with it, as buttons, and the forms that some of them open. */
  readonly actions?: ComponentChildren
  readonly forms?: ComponentChildren
}

type Entity = NonNullable<EntityAnswer['node']>

/** Everything about one entity: names, identifiers, offices, activity, and its relations by type and counterpart. */
export function EntityView(props: EntityViewProps) {
  const { ask, id, asOf } = props
  const answer = useAnswer<EntityAnswer>(ask, entityQuestion, { id, asOf })
  return (
    <article class="v-view" aria-label="Entity">
      <Answered answer={answer} what="the entity">
        {({ node }) => (node === null ? <p class="v-none">There is no entity {id}.</p> : <EntityBody {...props} entity={node} />)}
      </Answered>
    </article>
  )
}

function EntityBody(props: EntityViewProps & { readonly entity: Entity }) {
  const { ask, id, filter, asOf, open, entity, onExpand, onPaths, onDyad, actions, forms } = props
  return (
    <>
      <header class="v-head">
        <p class="v-eyebrow">
          <KindMark kind={entity.kind} isNamed={false} />
          {kindWords[entity.kind]}
          {entity.generic && <span class="v-badge">generic: a role, not somebody</span>}
        </p>
        <h2 dir="auto">{entity.name}</h2>
        {entity.description !== null && <p>{entity.description}</p>}
        {entity.canonical.id !== entity.id && (
          <p>
            Judged to be the same as <EntityLink entity={entity.canonical} open={open} />
          </p>
        )}
        <div class="v-actions">
          {onExpand !== undefined && <button type="button" class="v-button v-primary" onClick={() => onExpand(id)}>Expand</button>}
          {onPaths !== undefined && <button type="button" class="v-button" onClick={() => onPaths(id)}>Paths to …</button>}
          {onDyad !== undefined && <button type="button" class="v-button" onClick={() => onDyad(id)}>Compare with …</button>}
          {actions}
          <button type="button" class="v-button" onClick={() => open({ view: 'candidates', of: id })}>Possible duplicates</button>
        </div>
        {forms}
      </header>
      {(entity.offices?.totalCount ?? 0) > 0 && entity.offices !== undefined && <Offices {...props} first={entity.offices} />}
      <Activity key={id} {...props} name={entity.name} />
      <Section title="Relations">
        <TieGroups ask={ask} filter={filter} asOf={asOf} open={open} middle={[id]} />
      </Section>
      <Section title="Latest">
        <RelationList ask={ask} filter={{ ...filter, actors: [id] }} asOf={asOf} open={open} size={5} />
      </Section>
      <Names entity={entity} />
    </>
  )
}

function Activity({ ask, id, filter, asOf, name }: EntityViewProps & { readonly name: string }) {
  const byMonth = useAnswer<ActivityAnswer>(ask, activityQuestion, { id, filter, asOf, by: 'MONTH' })
  return (
    <Answered answer={byMonth} what="its activity">
      {({ node }) => {
        const points = node?.activity ?? []
        const [first] = points
        const by = first === undefined ? 'MONTH' : periodFor(first.start, points.at(-1)?.start ?? first.start)
        return by === 'MONTH' || points.length === 0 ? <ActivityChart points={points} by="MONTH" name={name} /> : <ActivityBy {...{ ask, id, filter, asOf, by, name }} />
      }}
    </Answered>
  )
}

interface ActivityByProps extends Omit<ViewProps, 'open'> {
  readonly id: string
  readonly by: Period
  readonly name: string
}

function ActivityBy({ ask, id, filter, asOf, by, name }: ActivityByProps) {
  const answer = useAnswer<ActivityAnswer>(ask, activityQuestion, { id, filter, asOf, by })
  return (
    <Answered answer={answer} what="its activity">
      {({ node }) => <ActivityChart points={node?.activity ?? []} by={by} name={name} />}
    </Answered>
  )
}

function Offices({ ask, id, asOf, open, first }: EntityViewProps & { readonly first: Page<Office> }) {
  const pages = usePages<Office>(first, async (after, signal) => (await ask<OfficesAnswer>(officesQuestion, { id, asOf, after }, signal)).node?.offices ?? first)
  return (
    <Section title="Offices" count={pages.totalCount}>
      <ul class="v-facts">
        {pages.nodes.map(({ id: relation, to, when, contested }) => (
          <li key={relation}>
            <EntityLink entity={to} open={open} />
            <button type="button" class="v-link v-muted" onClick={() => open({ view: 'relation', id: relation })}>
              {printWhen(when, true)}
              {contested && <span class="v-badge v-badge-contested">contested</span>}
            </button>
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} what="offices" />
    </Section>
  )
}

const nameKinds: Readonly<Record<string, string>> = { PREFERRED: 'preferred', ALIAS: 'alias', ACRONYM: 'acronym', FORMER: 'former', TRANSLITERATION: 'transliteration' }

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** "Persian", or the tag itself where it is none that is known. */
function printLanguage(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

function Names({ entity }: { readonly entity: Entity }) {
  return (
    <Section title="Names and identifiers" count={entity.names.length}>
      <ul class="v-facts">
        {entity.names.map(({ text, language, script, kind }) => (
          <li key={`${text} ${language ?? ''}`}>
            <span dir="auto" lang={language ?? undefined}>
              {text}
            </span>
            <span class="v-muted">{[nameKinds[kind] ?? kind, ...(language === null ? [] : [printLanguage(language)]), ...(script === null ? [] : [script])].join(' · ')}</span>
          </li>
        ))}
      </ul>
      <dl class="v-ids">
        <dt>id here</dt>
        <dd>{entity.id}</dd>
        {entity.externalIds.map(({ scheme, value }) => (
          <>
            <dt>{scheme}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {entity.judgements.length > 0 && (
        <ul class="v-facts">
          {entity.judgements.map(({ id, verdict, reason, endedAt, left, right }) => {
            const other = left.id === entity.id ? right : left
            return (
              <li key={id}>
                <span>
                  {endedAt === null ? 'Judged' : 'Was judged'} {verdict === 'SAME' ? 'the same as' : 'distinct from'} {other.name ?? other.id}
                </span>
                <span class="v-muted">{reason}</span>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
