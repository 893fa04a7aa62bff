import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { forgetKey, keepKey, readKey } from './key.ts'

/** Asks for the key to write with before it shows what needs one. */
export function KeyGate({ children }: { readonly children: ComponentChildren }) {
  const [hasKey, setHasKey] = useState(() => readKey() !== null)
  const [typed, setTyped] = useState('')
  if (!hasKey) {
    return (
      <form
        class="v-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() === '') return
          keepKey(typed.trim())
          setHasKey(true)
        }}
      >
        <p>Writing needs a key. The first start of the service prints one; whoever runs it makes others.</p>
        <label class="v-field">
          <span>Key</span>
          <input type="password" autocomplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <p class="v-note">It stays in this tab and is gone when the tab is closed; it is never part of the address.</p>
        <div class="v-actions">
          <button type="submit" class="v-button v-primary">Use this key</button>
        </div>
      </form>
    )
  }
  return (
    <>
      {children}
      <p class="v-more">
        <span>Writing with a key that this tab keeps.</span>
        <button
          type="button"
          class="v-button"
          onClick={() => {
            forgetKey()
            setTyped('')
            setHasKey(false)
          }}
        >
          Forget the key
        </button>
      </p>
    </>
  )
}
