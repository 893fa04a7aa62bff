import { useEffect, useId, useState } from 'preact/hooks'
import type { Ask } from '../ask.ts'
import { newEntity } from './document-draft.ts'
import { KindMark, kindWords } from './entity-link.tsx'
import type { EntityKind, EntityName } from './relations-question.ts'
import { findQuestion, type FoundAnswer } from './write-question.ts'

interface EntityPickerProps {
  readonly ask: Ask
  readonly label: string
  readonly kinds?: readonly EntityKind[]
  readonly choose: (entity: EntityName) => void
  /** Adds an entity that is not there yet; without it, only what is there can be chosen. */
  readonly create?: (entity: EntityName) => void
}

const allKinds: readonly EntityKind[] = ['PERSON', 'COUNTRY', 'GROUP', 'ORGANISATION', 'PLACE']

interface Option {
  readonly entity: EntityName
  readonly note: string
  readonly isNew: boolean
}

/** A field that completes names of entities as one types, by keyboard too: a combobox with a list. */
export function EntityPicker({ ask, label, kinds, choose, create }: EntityPickerProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const { found, failed } = useFound(ask, text, kinds)
  const typed = text.trim()
  const options: readonly Option[] = [
    ...found.map(({ entity, matchedName }): Option => ({ entity, note: [kindWords[entity.kind], ...(matchedName === entity.name ? [] : [`“${matchedName}”`])].join(' · '), isNew: false })),
    ...(create === undefined || typed === '' ? [] : (kinds ?? allKinds).map((kind): Option => ({ entity: newEntity(typed, kind), note: `new ${kindWords[kind]}`, isNew: true }))),
  ]
  const pick = ({ entity, isNew }: Option): void => {
    if (isNew) create?.(entity)
    choose(entity)
    setText('')
    setActive(0)
  }
  const press = (event: KeyboardEvent): void => {
    const option = options[active]
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, options.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Enter' && option !== undefined) pick(option)
    else if (event.key === 'Escape' && typed !== '') setText('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isOpen = typed !== '' && options.length > 0
  return (
    <div class="v-picker">
      <label class="v-field">
        <span>{label}</span>
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setActive(0)
          }}
          onKeyDown={press}
        />
      </label>
      <ul id={`${id}-list`} role="listbox" aria-label={label} class="v-options" hidden={!isOpen}>
        {options.map((option, index) => (
          <li key={`${option.entity.id} ${String(option.isNew)}`} id={`${id}-${index}`} role="option" aria-selected={index === active} class={option.isNew ? 'v-new' : ''} onMouseDown={(event) => event.preventDefault()} onClick={() => pick(option)}>
            <KindMark kind={option.entity.kind} isNamed={false} />
            <span dir="auto">{option.entity.name}</span> <span class="v-muted">{option.note}</span>
          </li>
        ))}
      </ul>
      {failed !== null && <p class="v-problem" role="alert">{failed}</p>}
    </div>
  )
}

/** What is found for a text, a moment after it was typed. */
function useFound(ask: Ask, text: string, kinds: readonly EntityKind[] | undefined): { readonly found: FoundAnswer['search']; readonly failed: string | null } {
  const [found, setFound] = useState<FoundAnswer['search']>([])
  const [failed, setFailed] = useState<string | null>(null)
  useEffect(() => {
    setFailed(null)
    if (text.trim() === '') {
      setFound([])
      return
    }
    const controller = new AbortController()
    const timer = setTimeout(() => {
      ask<FoundAnswer>(findQuestion, { text: text.trim(), kinds: kinds ?? null }, controller.signal).then(
        ({ search }) => setFound(search),
        (error: unknown) => controller.signal.aborted || setFailed(error instanceof Error ? error.message : 'The search failed.'),
      )
    }, 120)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [text, kinds?.join(' ')])
  return { found, failed }
}
