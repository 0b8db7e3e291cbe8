import { useState } from 'preact/hooks'
import type { Answer as Rows } from '../../server/api/contract.ts'
import { messages } from '../state.ts'
import { answerTsv, shownValue } from './rows.ts'

/** More rows than these are shown on demand: a page of thousands is no help to anybody. */
const SHOWN = 200

/** Columns that hold long texts. */
const LONG = new Set(['quote', 'reason', 'items', 'text', 'register', 'otherQuote'])

/** What a reader must not miss. */
const ALARMING: ReadonlySet<unknown> = new Set(['safeguard-missing', 'different'])

const classOf = (value: unknown) => (ALARMING.has(value) ? 'alarming' : typeof value === 'number' ? 'number' : '')

const Cell = ({ value, name }: { value: unknown; name: string }) => {
  const text = shownValue(name, value, messages.value)
  if (text === '') return <td class="missing">–</td>
  if (!LONG.has(name) || typeof value === 'number') return <td class={classOf(value)}>{text}</td>
  return (
    <td class="long">
      <span title={text}>{text}</span>
    </td>
  )
}

function CopyButton({ text, label }: { text: () => string; label: string }) {
  const words = messages.value
  const [told, setTold] = useState('')
  const copy = () =>
    navigator.clipboard
      .writeText(text())
      .then(() => setTold(words.copied))
      .catch(() => setTold(words.copyFailed))
  return (
    <>
      <span role="status">{told}</span>
      <button type="button" onClick={copy}>
        {label}
      </button>
    </>
  )
}

/** The rows of an answer. */
export function Answer({ headings, answer }: { headings: readonly string[]; answer: Rows }) {
  const words = messages.value
  const [all, setAll] = useState(false)
  const { rows, columns, truncated } = answer
  if (rows.length === 0)
    return (
      <div class="notice">
        <p>{words.noRows}</p>
        <p>{words.noRowsHint}</p>
      </div>
    )
  const shown = all ? rows : rows.slice(0, SHOWN)
  return (
    <div class="table answer">
      <div class="table-bar">
        <h3 id="answer-heading">{words.rows(rows.length, truncated)}</h3>
        <CopyButton text={() => answerTsv(headings, answer, words)} label={words.copy} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-scroll" aria-labelledby="answer-heading" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {row.map((value, at) => (
                  <Cell key={columns[at]} value={value} name={columns[at] ?? ''} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length ? (
        <button type="button" class="quiet more-rows" onClick={() => setAll(true)}>
          {words.showAll(rows.length)}
        </button>
      ) : null}
    </div>
  )
}
