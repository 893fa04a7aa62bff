import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Ask } from '../ask.ts'
import { ChainBuilder } from './chain-builder.tsx'
import { problemsOf, type ClaimDraft, type MentionDraft } from './claim-draft.ts'
import { toEdtf } from './date-words.ts'
import { KindMark } from './entity-link.tsx'
import { EntityPicker } from './entity-picker.tsx'
import type { EntityKind, EntityName } from './relations-question.ts'
import type { WriteType } from './write-question.ts'

export interface ClaimFormProps {
  readonly ask: Ask
  readonly draft: ClaimDraft
  readonly change: (draft: ClaimDraft) => void
  readonly types: readonly WriteType[]
  readonly create?: (entity: EntityName) => void
}

/** One claim as a form: who did what to whom, when and where, in which words, and who says so. */
export function ClaimForm({ ask, draft, change, types, create }: ClaimFormProps) {
  const set = <Field extends keyof ClaimDraft>(field: Field) => (value: ClaimDraft[Field]): void => change({ ...draft, [field]: value })
  const type = types.find(({ label }) => label === draft.predicate)
  const problems = problemsOf(draft)
  const problemOf = (field: keyof ClaimDraft): string | null => problems.find((problem) => problem.field === field)?.message ?? null
  const isAct = draft.kind === 'ACTION'
  const making = create === undefined ? {} : { create }
  return (
    <div class="v-form">
      <div class="v-form-row">
        <Choice label="It states" value={draft.kind} set={set('kind')} options={[['ACTION', 'an act or a state'], ['MEASURE', 'a figure']]} />
        <Choice label="The document" value={draft.polarity} set={set('polarity')} options={[['ASSERTS', 'says so'], ['DENIES', 'denies it']]} />
        <Choice label="as" value={draft.modality} set={set('modality')} options={[['OCCURRED', 'done'], ['ONGOING', 'lasting'], ['PLANNED', 'planned'], ['CONDITIONAL', 'depending on something']]} />
      </div>
      {isAct && <Mentions label="Who acts" {...{ ask, ...making }} mentions={draft.subjects} change={set('subjects')} problem={draft.predicate === '' ? null : problemOf('subjects')} />}
      {isAct && <TypePicker types={types} value={draft.predicate} set={set('predicate')} />}
      {isAct && <Mentions label={type?.symmetric === true ? 'With whom' : 'To whom, or on whose soil'} {...{ ask, ...making }} mentions={draft.objects} change={set('objects')} hasRole={type?.symmetric !== true} problem={null} />}
      {!isAct && (
        <div class="v-form-row">
          <Text label="What is counted" value={draft.measure} set={set('measure')} hint="killed, injured, detained" problem={null} />
          <Text label="Figure" value={draft.value} set={set('value')} problem={draft.measure === '' ? null : problemOf('value')} />
          <Text label="at least" value={draft.low} set={set('low')} problem={problemOf('low')} />
          <Text label="at most" value={draft.high} set={set('high')} problem={problemOf('high')} />
          <Text label="Of whom" value={draft.group} set={set('group')} hint="children" problem={null} />
        </div>
      )}
      <div class="v-form-row">
        {type?.standing === true ? (
          <>
            <DateText label="Since" value={draft.since} set={set('since')} problem={problemOf('since')} />
            <DateText label="Until" value={draft.until} set={set('until')} problem={problemOf('until')} />
          </>
        ) : (
          <DateText label="When" value={draft.on} set={set('on')} problem={problemOf('on')} />
        )}
        <Text label="in the words of the document" value={draft.whenText} set={set('whenText')} hint="the next day" problem={null} />
      </div>
      <Mentions label="Where" kinds={['PLACE']} {...{ ask, ...making }} mentions={draft.places} change={set('places')} problem={null} />
      <div class="v-form-row">
        <Text label="With what" value={draft.means} set={set('means')} hint="drones, rockets" problem={null} />
        <Text label="Event, if it is one that is known" value={draft.event} set={set('event')} hint="a key of yours, or an id" problem={null} />
      </div>
      <ChainBuilder ask={ask} hops={draft.attribution} change={set('attribution')} problem={problemOf('attribution')} {...making} />
      <div class="v-form-row">
        <Text label="Where in the document" value={draft.locator} set={set('locator')} hint="¶4" problem={null} />
        <Text label="Translation of the words" value={draft.translation} set={set('translation')} problem={null} />
      </div>
      <label class="v-field">
        <span>The words, at most 300 characters ({draft.quote.length})</span>
        <textarea rows={2} value={draft.quote} onInput={(event) => set('quote')(event.currentTarget.value)} />
        {problemOf('quote') !== null && <span class="v-problem">{problemOf('quote')}</span>}
      </label>
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly set: (value: Value) => void
  readonly options: readonly (readonly [Value, string])[]
}

export function Choice<Value extends string>({ label, value, set, options }: ChoiceProps<Value>) {
  return (
    <label class="v-field">
      <span>{label}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value as Value)}>
        {options.map(([option, word]) => <option key={option} value={option}>{word}</option>)}
      </select>
    </label>
  )
}

interface TextProps {
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
  readonly hint?: string
  readonly problem: string | null
  readonly children?: ComponentChildren
}

export function Text({ label, value, set, hint, problem, children }: TextProps) {
  const id = useId()
  return (
    <label class="v-field">
      <span>{label}</span>
      <input type="text" value={value} placeholder={hint} aria-invalid={problem !== null} aria-describedby={problem === null && children === undefined ? undefined : id} onInput={(event) => set(event.currentTarget.value)} />
      {(problem !== null || children !== undefined) && <span id={id} class={problem === null ? 'v-reads' : 'v-problem'}>{problem ?? children}</span>}
    </label>
  )
}

/** A date in words, with how it is understood below it. */
function DateText({ label, value, set, problem }: Omit<TextProps, 'hint' | 'children'>) {
  const edtf = value === '' ? null : toEdtf(value)
  return (
    <Text label={label} value={value} set={set} hint="16 Jan 2024" problem={problem}>
      {edtf === null ? undefined : `read as ${edtf}`}
    </Text>
  )
}

/** A type of the catalogue: typed or chosen, in words or as a label. */
function TypePicker({ types, value, set }: { readonly types: readonly WriteType[]; readonly value: string; readonly set: (label: string) => void }) {
  const groups = new Map<string, WriteType[]>()
  for (const type of types) groups.set(type.plover ?? 'others', [...(groups.get(type.plover ?? 'others') ?? []), type])
  return (
    <label class="v-field">
      <span>What was done</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">choose</option>
        {[...groups].map(([group, list]) => (
          <optgroup key={group} label={group.toLowerCase()}>
            {list.map(({ label, name }) => <option key={label} value={label}>{name}</option>)}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

interface MentionsProps {
  readonly ask: Ask
  readonly label: string
  readonly kinds?: readonly EntityKind[]
  readonly mentions: readonly MentionDraft[]
  readonly change: (mentions: readonly MentionDraft[]) => void
  readonly create?: (entity: EntityName) => void
  /** Whether each says what it is to the act. */
  readonly hasRole?: boolean
  readonly problem: string | null
}

function Mentions({ ask, label, kinds, mentions, change, create, hasRole = false, problem }: MentionsProps) {
  const replace = (index: number, mention: MentionDraft): void => change(mentions.map((there, place) => (place === index ? mention : there)))
  return (
    <fieldset class="v-fieldset">
      <legend>{label}</legend>
      {mentions.map((mention, index) => (
        <div key={mention.entity.id} class="v-mention">
          <span class="v-chosen">
            <KindMark kind={mention.entity.kind} isNamed={false} />
            <span dir="auto">{mention.entity.name}</span>
          </span>
          <input type="text" aria-label={`What the document calls ${mention.entity.name}`} placeholder="called in the text" value={mention.wording} onInput={(event) => replace(index, { ...mention, wording: event.currentTarget.value })} />
          {hasRole && (
            <select aria-label={`What ${mention.entity.name} is to the act`} value={mention.role} onChange={(event) => replace(index, { ...mention, role: event.currentTarget.value as MentionDraft['role'] })}>
              <option value="TARGET">target</option>
              <option value="TERRITORY">territory</option>
            </select>
          )}
          <button type="button" class="v-button" aria-label={`Remove ${mention.entity.name}`} onClick={() => change(mentions.filter((_, place) => place !== index))}>×</button>
        </div>
      ))}
      <EntityPicker
        ask={ask}
        label={mentions.length === 0 ? 'add by name' : 'add another by name'}
        choose={(entity) => mentions.some((mention) => mention.entity.id === entity.id) || change([...mentions, { entity, wording: '', role: 'TARGET' }])}
        {...(kinds === undefined ? {} : { kinds })}
        {...(create === undefined ? {} : { create })}
      />
      {problem !== null && <p class="v-problem">{problem}</p>}
    </fieldset>
  )
}
