import type { Description } from '../picture/describe.ts'

const FROM_RIGHT = 320

/** The words beside the pointer. The line under the picture says the same to those who do not see it. */
export function Tip({ description, at }: { description: Description | null; at: { x: number; y: number } }) {
  if (!description) return null
  const left = Math.max(8, Math.min(at.x + 16, innerWidth - FROM_RIGHT))
  return (
    <div class="tip" aria-hidden="true" style={{ left: `${left}px`, top: `${at.y + 18}px` }}>
      <strong>{description.title}</strong>
      {description.details.map((detail) => (
        <span key={detail}>{detail}</span>
      ))}
    </div>
  )
}
