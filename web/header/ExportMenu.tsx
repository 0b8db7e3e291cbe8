import { useEffect, useRef } from 'preact/hooks'
import { transferMapAddress } from '../api.ts'
import { filter, language, messages } from '../state.ts'

/** What can be taken away from the page: the same selection as a file. */
export function ExportMenu({ onPng }: { onPng: (() => void) | null }) {
  const words = messages.value
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => menu.current?.removeAttribute('open')
  useEffect(() => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close()
    }
    addEventListener('pointerdown', outside)
    return () => removeEventListener('pointerdown', outside)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return
    event.stopPropagation()
    close()
    menu.current.querySelector('summary')?.focus()
  }
  return (
    <details class="menu" ref={menu} onKeyDown={onKeyDown}>
      <summary>{words.export}</summary>
      <div class="menu-list">
        <p>{words.exportNote}</p>
        {(['svg', 'mermaid'] as const).map((format) => (
          <a key={format} href={transferMapAddress(format, filter.value, language.value)} download onClick={close}>
            {format === 'svg' ? words.exportSvg : words.exportMermaid}
          </a>
        ))}
        {onPng ? (
          <button
            type="button"
            onClick={() => {
              close()
              onPng()
            }}
          >
            {words.exportPng}
          </button>
        ) : null}
      </div>
    </details>
  )
}
