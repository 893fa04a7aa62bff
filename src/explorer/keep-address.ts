import { effect } from '@preact/signals'
import { parseAddress, printAddress } from './address.ts'
import type { Store } from './store.ts'

/** Keeps the address and the scene in step: each step has an address of its own, and going back in the browser goes back here. */
export function keepAddress({ scene, depth, change }: Store, page: Window): void {
  const read = (): string => page.location.hash.replace(/^#/, '')
  const write = (text: string): string => (text === '' ? page.location.pathname : `#${text}`)
  let written = depth.peek()
  effect(() => {
    const text = printAddress(scene.value)
    if (text === printAddress(parseAddress(read()))) return
    const isSameStep = depth.peek() === written
    written = depth.peek()
    if (isSameStep) page.history.replaceState(null, '', write(text))
    else page.history.pushState(null, '', write(text))
  })
  const follow = (): void => {
    const wanted = parseAddress(read())
    if (printAddress(wanted) !== printAddress(scene.peek())) change(() => wanted)
  }
  page.addEventListener('popstate', follow)
  page.addEventListener('hashchange', follow)
}
