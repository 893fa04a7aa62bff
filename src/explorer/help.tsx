import { Dialog } from './dialog.tsx'

const keys: readonly { readonly where: string; readonly rows: readonly (readonly [keys: string, does: string])[] }[] = [
  {
    where: 'Everywhere',
    rows: [
      ['/', 'search; arrows choose, Enter shows, Shift Enter adds to the picture'],
      ['t', 'drawing or table'],
      ['f', 'legend and filters'],
      ['d', 'time: days, playback, as known on'],
      ['x', 'export, copy, cite'],
      ['r', 'relations among all shown, or only those that were asked for'],
      ['Control Z, Control Y', 'undo, redo'],
      ['Escape', 'closes what is open'],
      ['?', 'this help'],
    ],
  },
  {
    where: 'In the drawing',
    rows: [
      ['arrows', 'walk to the next entity that way'],
      ['Enter', 'open it in the panel'],
      ['e', 'bring its neighbours: choose types and days first (or double click)'],
      ['Space', 'choose it together with others (or Shift click)'],
      ['l', 'lasso: draw a line around those to choose'],
      ['h, k, p', 'hide, keep only, pin: those chosen, or the one that is marked'],
      ['+, −, 0', 'closer, further, all of it'],
    ],
  },
  { where: 'On the ends of the time', rows: [['arrows, Page Up, Page Down', 'move the end'], ['Home, End', 'to the first day, to the last']] },
]

/** Every key, and what it does. */
export function Help({ close }: { readonly close: () => void }) {
  return (
    <Dialog title="Keys" close={close}>
      {keys.map(({ where, rows }) => (
        <section key={where}>
          <h3>{where}</h3>
          <dl class="keys">{rows.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}</dl>
        </section>
      ))}
      <p class="quiet">The table has everything that the drawing shows. <a href="/licences.md">Licences</a> of what this page is made of.</p>
    </Dialog>
  )
}
