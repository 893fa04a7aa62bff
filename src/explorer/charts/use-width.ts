import { useEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'

/** How many pixels wide an element is, kept in step: charts draw text at its own size instead of stretching it. */
export function useWidth<Element extends HTMLElement>(otherwise: number): readonly [RefObject<Element | null>, number] {
  const element = useRef<Element>(null)
  const [width, setWidth] = useState(otherwise)
  useEffect(() => {
    const { current } = element
    if (current === null) return
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.contentRect.width ?? 0)
      if (next > 0) setWidth(next)
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
