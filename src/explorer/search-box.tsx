import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { TargetedKeyboardEvent } from 'preact'
import { AskError, type Ask } from './ask.ts'
import { KindMark } from './views/entity-link.tsx'
import { find, type Hit } from './find.ts'

interface Props {
  readonly ask: Ask
  readonly label: string
  readonly id: string
  /** Whether it takes the focus when it appears. */
  readonly isFocused?: boolean
  /** Shows what was chosen; `add` where it was chosen with Shift. */
  readonly choose: (hit: Hit, add: boolean) => void
}

type Found = { readonly is: 'nothing' } | { readonly is: 'hits'; readonly hits: readonly Hit[] } | { readonly is: 'failed'; readonly text: string }

/** How long nothing is typed before it is asked. */
const pauseMs = 120

function useFound(ask: Ask, text: string): { readonly found: Found; readonly isAsking: boolean } {
  const found = useSignal<Found>({ is: 'nothing' })
  const isAsking = useSignal(false)
  useEffect(() => {
    const words = text.trim()
    if (words === '') {
      found.value = { is: 'nothing' }
      return
    }
    const abort = new AbortController()
    isAsking.value = true
    const timer = setTimeout(() => {
      find(ask, words, abort.signal)
        .then((hits) => (found.value = { is: 'hits', hits }))
        .catch((error: unknown) => {
          if (!abort.signal.aborted) found.value = { is: 'failed', text: error instanceof AskError ? `${error.message} ${error.cure ?? ''}` : String(error) }
        })
        .finally(() => (isAsking.value = false))
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      abort.abort() // an answer that comes too late is not shown
    }
  }, [text])
  return { found: found.value, isAsking: isAsking.value }
}

function Option({ hit, id, isActive, choose }: { readonly hit: Hit; readonly id: string; readonly isActive: boolean; readonly choose: (add: boolean) => void }) {
  return (
    <li id={id} role="option" aria-selected={isActive} class="option" onMouseDown={(event) => event.preventDefault()} onClick={(event) => choose(event.shiftKey)}>
      <KindMark kind={hit.kind} />
      <span class="option-name">
        {hit.name}
        {hit.matchedName !== null && <span class="quiet"> also “{hit.matchedName}”</span>}
      </span>
      {hit.description !== null && <span class="option-more quiet">{hit.description}</span>}
    </li>
  )
}

function say(found: Found, isAsking: boolean, text: string): string {
  if (text.trim() === '') return ''
  if (found.is === 'failed') return found.text
  if (isAsking && found.is === 'nothing') return 'Searching …'
  if (found.is === 'hits') return found.hits.length === 0 ? `Nobody and nothing is called “${text.trim()}”.` : `${found.hits.length} found.`
  return ''
}

/** Search as you type: the editable combobox with a list of the ARIA Authoring Practices. */
export function SearchBox({ ask, label, id, isFocused = false, choose }: Props) {
  const text = useSignal('')
  const active = useSignal(0)
  const isOpen = useSignal(false)
  const input = useRef<HTMLInputElement>(null)
  const { found, isAsking } = useFound(ask, text.value)
  useEffect(() => {
    if (isFocused) input.current?.focus()
  }, [])
  const hits = found.is === 'hits' ? found.hits : []
  const pick = (hit: Hit | undefined, add: boolean): void => {
    if (hit === undefined) return
    text.value = ''
    isOpen.value = false
    choose(hit, add)
  }
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (isOpen.value && hits.length > 0) active.value = (active.value + (event.key === 'ArrowDown' ? 1 : hits.length - 1)) % hits.length
      isOpen.value = true
    } else if (event.key === 'Enter') pick(hits[active.value], event.shiftKey)
    else if (event.key === 'Escape' && (isOpen.value || text.value !== '')) {
      event.preventDefault()
      if (isOpen.value) isOpen.value = false
      else text.value = ''
    }
  }
  const isShown = isOpen.value && text.value.trim() !== ''
  const message = say(found, isAsking, text.value)
  return (
    <div class="search">
      <label class="hidden" for={id}>{label}</label>
      <input
        ref={input} id={id} class="search-input" type="text" role="combobox" autocomplete="off" spellcheck={false} placeholder={label} aria-autocomplete="list" aria-expanded={isShown && hits.length > 0} aria-controls={`${id}-list`}
        aria-activedescendant={isShown && hits.length > 0 ? `${id}-${active.value}` : undefined} value={text.value} onKeyDown={press} onBlur={() => (isOpen.value = false)} onFocus={() => (isOpen.value = true)}
        onInput={(event) => {
          text.value = event.currentTarget.value
          active.value = 0
          isOpen.value = true
        }}
      />
      <div class="search-list" hidden={!isShown}>
        <ul id={`${id}-list`} role="listbox" aria-label="Found" hidden={hits.length === 0}>
          {hits.map((hit, index) => <Option key={hit.id} hit={hit} id={`${id}-${index}`} isActive={index === active.value} choose={(add) => pick(hit, add)} />)}
        </ul>
        {hits.length === 0 ? <p class="search-note">{message}</p> : <p class="search-note quiet"><kbd>Enter</kbd> shows it, <kbd>Shift Enter</kbd> adds it to the picture</p>}
      </div>
      <p class="hidden" role="status">{message}</p>
    </div>
  )
}
