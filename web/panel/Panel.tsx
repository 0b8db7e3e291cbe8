import { useEffect, useRef } from 'preact/hooks'
import type { Flow } from '../../server/api/contract.ts'
import { describe } from '../picture/describe.ts'
import { flowsBehind } from '../picture/path.ts'
import type { Picture } from '../picture/picture.ts'
import { go, messages, route } from '../state.ts'
import { FlowDetail, flowTitle } from './FlowDetail.tsx'
import { FlowList } from './FlowList.tsx'

/** Takes the focus when what it shows changes, and gives it back when it closes. */
function useFocus(shown: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    opener.current ??= document.activeElement
    return () => {
      const { current } = opener
      if (current instanceof HTMLElement && current.isConnected) current.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [shown])
  return heading
}

/** What the panel beside the picture shows. */
export interface PanelProps {
  picture: Picture
  flows: readonly Flow[]
  flow: Flow | null
}

const close = () => go({ flow: null, at: null })

function Content({ picture, flows, flow }: PanelProps) {
  const words = messages.value
  const at = route.value.at
  const about = at ? describe(picture, at, words) : null
  const heading = useFocus(`${flow?.id} ${at}`)
  const title = flow ? flowTitle(flow) : (about?.title ?? '')
  const behind = at ? new Set(flowsBehind(picture, at)) : null
  const node = picture.nodes.find((candidate) => candidate.id === at)
  return (
    <aside class="panel" aria-labelledby="panel-heading">
      <div class="panel-bar">
        {flow && about ? (
          <button type="button" class="quiet" onClick={() => go({ flow: null })}>
            ← {words.back}
          </button>
        ) : null}
        <button type="button" class="quiet close" onClick={close}>
          {words.close} <kbd>Esc</kbd>
        </button>
      </div>
      <h2 id="panel-heading" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {flow ? <FlowDetail flow={flow} /> : null}
      {!flow && about && behind ? <FlowList flows={flows.filter(({ id }) => behind.has(id))} about={about} node={node} /> : null}
    </aside>
  )
}

/** The panel beside the picture: one flow's facts, or the flows behind a part of the picture. */
export function Panel(props: PanelProps) {
  const { at } = route.value
  const open = props.flow !== null || (at !== null && flowsBehind(props.picture, at).length > 0)
  useEffect(() => {
    if (!open) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [open])
  return open ? <Content {...props} /> : null
}
