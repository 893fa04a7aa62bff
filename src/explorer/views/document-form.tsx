import type { Ask } from '../ask.ts'
import { Text } from './claim-form.tsx'
import { keyOf, toParagraphs, type DocumentDraft } from './document-draft.ts'
import { KindMark } from './entity-link.tsx'
import { EntityPicker } from './entity-picker.tsx'
import type { EntityName } from './relations-question.ts'

interface DocumentFormProps {
  readonly ask: Ask
  readonly draft: DocumentDraft
  readonly change: (draft: DocumentDraft) => void
  readonly create: (entity: EntityName) => void
  /** Begins a claim at a paragraph, with the words that are chosen in it. */
  readonly begin: (locator: string, quote: string) => void
}

/** A document as a form, with its text beside it to take claims from. */
export function DocumentForm({ ask, draft, change, create, begin }: DocumentFormProps) {
  const set = <Field extends keyof DocumentDraft>(field: Field) => (value: DocumentDraft[Field]): void => change({ ...draft, [field]: value })
  return (
    <div class="v-form">
      <Text label="Title" value={draft.title} set={set('title')} problem={null} />
      {draft.publisher === null ? (
        <EntityPicker ask={ask} label="Publisher" kinds={['ORGANISATION']} choose={set('publisher')} create={create} />
      ) : (
        <div class="v-field">
          <span>Publisher</span>
          <div class="v-mention">
            <span class="v-chosen">
              <KindMark kind={draft.publisher.kind} isNamed={false} />
              <span dir="auto">{draft.publisher.name}</span>
            </span>
            <button type="button" class="v-button" aria-label={`Remove ${draft.publisher.name}`} onClick={() => change({ ...draft, publisher: null })}>×</button>
          </div>
        </div>
      )}
      <div class="v-form-row">
        <label class="v-field">
          <span>Published on</span>
          <input type="date" value={draft.publishedOn} onInput={(event) => set('publishedOn')(event.currentTarget.value)} />
        </label>
        <Text label="Language" value={draft.language} set={set('language')} hint="en" problem={null} />
      </div>
      <Text label="Address" value={draft.url} set={set('url')} hint="https://" problem={null} />
      <Text label="Your key for it" value={draft.key} set={set('key')} hint={keyOf(draft)} problem={null} />
      <label class="v-field">
        <span>Text, to take claims from. It stays in this page; only what you quote is kept.</span>
        <textarea rows={4} value={draft.text} onInput={(event) => set('text')(event.currentTarget.value)} />
      </label>
      <Paragraphs text={draft.text} begin={begin} />
    </div>
  )
}

/** The words of a paragraph that the person has chosen, or none. */
function chosenIn(paragraph: Element | null): string {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || paragraph === null || selection.anchorNode === null || !paragraph.contains(selection.anchorNode)) return ''
  return selection.toString().trim()
}

function Paragraphs({ text, begin }: { readonly text: string; readonly begin: DocumentFormProps['begin'] }) {
  const paragraphs = toParagraphs(text)
  if (paragraphs.length === 0) return null
  return (
    <ol class="v-paragraphs" aria-label="The text by paragraphs">
      {paragraphs.map((paragraph, index) => (
        <li key={index}>
          <button type="button" class="v-button" aria-label={`Claim from paragraph ${index + 1}`} onMouseDown={(event) => event.preventDefault()} onClick={(event) => begin(`¶${index + 1}`, chosenIn(event.currentTarget.parentElement) || (paragraph.length <= 300 ? paragraph : ''))}>
            ¶{index + 1}
          </button>
          <span dir="auto">{paragraph}</span>
        </li>
      ))}
    </ol>
  )
}
