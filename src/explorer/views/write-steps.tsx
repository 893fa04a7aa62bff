import type { ViewProps } from '../view-props.ts'
import { Failed, Loading } from './answered.tsx'
import { EffectList } from './effect-list.tsx'
import type { Writing } from './use-write.ts'

interface WriteStepsProps extends Pick<ViewProps, 'open'> {
  readonly writing: Writing
  /** What is sent; null while something in the form is to be mended. */
  readonly variables: Readonly<Record<string, unknown>> | null
  /** What it is to be kept: "Keep the document", "Retract the claim". */
  readonly keepWord: string
}

/** First what it would do, then the button that does it. */
export function WriteSteps({ writing, variables, keepWord, open }: WriteStepsProps) {
  const { write } = writing
  const isCurrent = write.state === 'tried' && JSON.stringify(write.variables) === JSON.stringify(variables)
  const canKeep = isCurrent && write.written.userErrors.length === 0 && write.written.changed
  return (
    <div class="v-steps">
      {write.state === 'asking' && <Loading what={write.isDry ? 'what it would do' : 'what it did'} cancel={writing.cancel} />}
      {write.state === 'failed' && <Failed error={write.error} retry={() => (write.isDry && variables !== null ? writing.tryOut(variables) : writing.keep())} />}
      {write.state === 'tried' && isCurrent && <EffectList outcome={write.written} isDry open={open} />}
      {write.state === 'tried' && !isCurrent && <p class="v-none" role="status">The form has changed: see again what it would do.</p>}
      {write.state === 'kept' && <EffectList outcome={write.written} isDry={false} open={open} />}
      <div class="v-actions">
        <button type="button" class={canKeep ? 'v-button' : 'v-button v-primary'} disabled={variables === null || write.state === 'asking'} onClick={() => variables !== null && writing.tryOut(variables)}>
          See what it would do
        </button>
        <button type="button" class={canKeep ? 'v-button v-primary' : 'v-button'} disabled={!canKeep} onClick={writing.keep}>
          {keepWord}
        </button>
      </div>
    </div>
  )
}
