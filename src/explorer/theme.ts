import { effect, signal, type Signal } from '@preact/signals'
import type { Theme } from './drawing/palette.ts'

const key = 'parley-theme'

/** The theme of the page: what was chosen here, or else what the system has. The choice stays in this browser. */
export function createTheme(page: Window): Signal<Theme> {
  const system = page.matchMedia('(prefers-color-scheme: dark)')
  const chosen = page.localStorage.getItem(key)
  const theme = signal<Theme>(chosen === 'light' || chosen === 'dark' ? chosen : system.matches ? 'dark' : 'light')
  system.addEventListener('change', ({ matches }) => {
    if (page.localStorage.getItem(key) === null) theme.value = matches ? 'dark' : 'light'
  })
  effect(() => {
    page.document.documentElement.dataset['theme'] = theme.value
  })
  return theme
}

export function switchTheme(theme: Signal<Theme>, page: Window): void {
  theme.value = theme.peek() === 'dark' ? 'light' : 'dark'
  page.localStorage.setItem(key, theme.peek())
}
