/** Where the key to write with is kept: in this tab only, never in the address, and gone when the tab is closed. */
const place = 'parley-key'

export function readKey(): string | null {
  return sessionStorage.getItem(place)
}

export function keepKey(key: string): void {
  sessionStorage.setItem(place, key)
}

export function forgetKey(): void {
  sessionStorage.removeItem(place)
}
