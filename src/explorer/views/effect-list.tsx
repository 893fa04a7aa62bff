import type { ViewProps } from '../view-props.ts'
import { printCount, printMany } from './print-count.ts'
import { RelationRow } from './relation-list.tsx'
import type { Effect, EffectKind, Outcome } from './write-question.ts'

const kindWords: Readonly<Record<EffectKind, string>> = { APPEARS: 'appears', ENDS: 'ends', WEAKENS: 'weakens', STRENGTHENS: 'strengthens', BECOMES_CONTESTED: 'becomes contested', SETTLES: 'is no longer contested', CHANGES: 'changes' }

function countsOf(effect: Effect): readonly (readonly [string, number])[] {
  return (
    [
      ['appear', effect.appears],
      ['end', effect.ends],
      ['strengthen', effect.strengthens],
      ['weaken', effect.weakens],
      ['become contested', effect.becomesContested],
      ['settle', effect.settles],
      ['change', effect.changes],
    ] as const
  ).filter(([, count]) => count > 0)
}

interface EffectListProps extends Pick<ViewProps, 'open'> {
  readonly outcome: Outcome
  /** Whether it was only tried. */
  readonly isDry: boolean
}

/** What a write does to relations, or would do: counted, and each one as it is before and after. */
export function EffectList({ outcome, isDry, open }: EffectListProps) {
  if (outcome.userErrors.length > 0) {
    return (
      <div class="v-failed" role="alert">
        <ul class="v-errors">
          {outcome.userErrors.map(({ code, message, path, cure }) => (
            <li key={`${path.join('.')} ${code}`}>
              <p>{message}</p>
              <p class="v-cure">{cure}</p>
              <p class="v-code">
                {code} at {path.join('.')}
              </p>
            </li>
          ))}
        </ul>
      </div>
    )
  }
  const { effect } = outcome
  if (!outcome.changed || effect === null) return <p class="v-none" role="status">Nothing {isDry ? 'would change' : 'has changed'}: it is there already.</p>
  const counts = countsOf(effect)
  return (
    <div class="v-effect" role="status">
      <p>{isDry ? 'This is what would become of relations. Nothing is written yet.' : 'Written. This is what became of relations:'}</p>
      {counts.length === 0 && <p class="v-none">No relation {isDry ? 'would be touched' : 'was touched'}.</p>}
      <dl class="v-numbers">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{printCount(count)}</dd>
          </div>
        ))}
      </dl>
      <ul class="v-rows v-tight">
        {effect.relations.flatMap(({ kinds, before, after }) => {
          const relation = after ?? before
          return relation === null ? [] : [
            <li key={relation.id}>
              <RelationRow relation={relation} open={open} />
              <span class="v-badges">{kinds.map((kind) => <span key={kind} class={`v-badge v-kind-of-${kind.toLowerCase()}`}>{kindWords[kind]}</span>)}</span>
              {before !== null && after !== null && before.support.claims !== after.support.claims && <span class="v-muted"> {printMany(before.support.claims, 'claim')}, then {printCount(after.support.claims)}</span>}
            </li>,
          ]
        })}
      </ul>
      {effect.relations.length >= 50 && <p class="v-note">The first 50 are listed; the counts above are of all.</p>}
      {!effect.complete && <p class="v-note">It touches more events than are written at once: what is told is of the first of them, the others follow.</p>}
    </div>
  )
}
