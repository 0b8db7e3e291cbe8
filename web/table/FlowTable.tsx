import { useMemo, useState } from 'preact/hooks'
import type { Flow } from '../../server/api/contract.ts'
import { go, language, messages, route } from '../state.ts'
import { type Cell, cellText, companyOf, type Row, rowOf, TABLE_COLUMNS, tableColumnName, toTsv } from './cells.ts'
import { nextSorting, parseSorting, sortRows } from './sort.ts'

const SHOWN = 6

const Values = ({ cell }: { cell: Cell }) => {
  const words = messages.value
  if (cell.values.length === 0) return <span class="missing">{cell.empty}</span>
  const more = cell.values.length - SHOWN
  return (
    <>
      {cell.values.slice(0, SHOWN).join(', ')}
      {more > 0 ? <span class="more">, {words.more(more)}</span> : null}
    </>
  )
}

function FlowRow({ flow, row }: { flow: Flow; row: Row }) {
  const chosen = route.value.flow === flow.id
  const open = () => go({ flow: flow.id })
  const name = `${companyOf(flow)}: ${flow.name ?? cellText(row.item)}, ${cellText(row.source)}`
  return (
    <tr class={chosen ? 'chosen' : ''} onClick={open} {...(chosen ? { 'aria-current': 'true' } : {})}>
      {TABLE_COLUMNS.map((column) => (
        <td key={column} class={`cell-${column}`}>
          {column === 'source' ? (
            <>
              <button type="button" class="link" data-flow={flow.id} aria-label={messages.value.openFlow(name)}>
                {messages.value.line(flow.evidence.line)}
              </button>
              <span class="in-document">{flow.document.title ?? flow.document.name}</span>
            </>
          ) : (
            <Values cell={row[column]} />
          )}
        </td>
      ))}
    </tr>
  )
}

function Head() {
  const sorting = parseSorting(route.value.sort)
  const words = messages.value
  return (
    <thead>
      <tr>
        {TABLE_COLUMNS.map((column) => {
          const sorted = sorting?.column === column ? (sorting.descending ? 'descending' : 'ascending') : 'none'
          const name = tableColumnName(column, words)
          return (
            <th key={column} scope="col" class={`cell-${column}`} aria-sort={sorted}>
              <button type="button" title={words.sort(name)} onClick={() => go({ sort: nextSorting(sorting, column) })}>
                {name}
                <span aria-hidden="true">{{ none: '↕', ascending: '↑', descending: '↓' }[sorted]}</span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** The flows as a table: the picture's twin, with the same rows and the same panel. */
export function FlowTable({ flows }: { flows: readonly Flow[] }) {
  const words = messages.value
  const [told, setTold] = useState('')
  const { item, sort } = route.value
  const lang = language.value
  const rows = useMemo(
    () =>
      sortRows(
        flows.map((flow) => ({ flow, row: rowOf(flow, item, words, lang) })),
        parseSorting(sort),
        lang,
      ),
    [flows, item, words, sort, lang],
  )
  const copy = () =>
    navigator.clipboard
      .writeText(
        toTsv(
          rows.map(({ row }) => row),
          words,
        ),
      )
      .then(() => setTold(words.copied))
      .catch(() => setTold(words.copyFailed))
  return (
    <div class="table">
      <div class="table-bar">
        <h2 id="table-heading">{words.tableLabel}</h2>
        <span role="status">{told}</span>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-scroll" aria-labelledby="table-heading" tabIndex={0}>
        <table>
          <Head />
          <tbody>
            {rows.map(({ flow, row }) => (
              <FlowRow key={flow.id} flow={flow} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
