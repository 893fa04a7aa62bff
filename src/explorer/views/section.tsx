import type { ComponentChildren } from 'preact'
import { printCount } from './print-count.ts'

interface SectionProps {
  readonly title: string
  readonly count?: number
  readonly children: ComponentChildren
}

/** A part of a view under a heading, with how many there are. */
export function Section({ title, count, children }: SectionProps) {
  return (
    <section class="v-section">
      <h3>
        {title}
        {count !== undefined && <span class="v-count">{printCount(count)}</span>}
      </h3>
      {children}
    </section>
  )
}
