import type { ComponentChildren } from 'preact'
import { addressOf, go, type Route } from '../state.ts'

/** A link to the page with something else chosen. */
export function Step({ change, children, ...rest }: { change: Partial<Route>; class?: string; children: ComponentChildren }) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(change)
  }
  return (
    <a href={addressOf(change)} onClick={onClick} {...rest}>
      {children}
    </a>
  )
}
