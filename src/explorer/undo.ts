/** Where one is, with what was before it and what was undone. */
export interface Steps<State> {
  readonly past: readonly State[]
  readonly present: State
  readonly future: readonly State[]
}

/** How many steps can be undone. */
const mostPast = 200

export function begin<State>(present: State): Steps<State> {
  return { past: [], present, future: [] }
}

export function goOn<State>({ past, present }: Steps<State>, next: State): Steps<State> {
  return { past: [...past, present].slice(-mostPast), present: next, future: [] }
}

export function undo<State>(steps: Steps<State>): Steps<State> {
  const before = steps.past.at(-1)
  return before === undefined ? steps : { past: steps.past.slice(0, -1), present: before, future: [steps.present, ...steps.future] }
}

export function redo<State>(steps: Steps<State>): Steps<State> {
  const [next, ...future] = steps.future
  return next === undefined ? steps : { past: [...steps.past, steps.present], present: next, future }
}
