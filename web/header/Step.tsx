import type { ComponentChildren } from 'preact'
import { addressOf, go, type Route } from '../state.ts'

interface StepProps {
  change: Partial<Route>
  class?: string
  /** True where the page already shows it. */
  current?: boolean
  children: ComponentChildren
}

/** A link to the page with something else chosen. */
export function Step({ change, children, current = false, ...rest }: StepProps) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(change)
  }
  return (
    <a href={addressOf(change)} onClick={onClick} {...(current ? { 'aria-current': 'page' } : {})} {...rest}>
      {children}
    </a>
  )
}
