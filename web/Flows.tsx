import { useMemo, useRef } from 'preact/hooks'
import type { FlowsAnswer } from '../server/api/contract.ts'
import { choices, chosenFlow } from './data.ts'
import { Diagram } from './diagram/Diagram.tsx'
import type { Captions } from './diagram/png.ts'
import { nameOf, optionsOf } from './header/Choosers.tsx'
import { ExportMenu } from './header/ExportMenu.tsx'
import { Views } from './header/Views.tsx'
import { Legend } from './legend/Legend.tsx'
import { labelIn, type Messages } from './messages/index.ts'
import { Panel } from './panel/Panel.tsx'
import { basisName } from './picture/basis.ts'
import { buildPicture } from './picture/build.ts'
import { columnName } from './picture/describe.ts'
import { OVERVIEW, READABLE } from './picture/group.ts'
import { BASES, COLUMNS, type Picture } from './picture/picture.ts'
import { Summary } from './start/Summary.tsx'
import { FILTERS, go, language, messages, route, unfiltered } from './state.ts'
import { FlowTable } from './table/FlowTable.tsx'

function usePicture(answer: FlowsAnswer): Picture {
  const [words, lang, { item }] = [messages.value, language.value, route.value]
  const all = unfiltered.value
  return useMemo(
    () =>
      buildPicture(
        answer.flows,
        { messages: words, language: lang },
        { items: item ? item.split(',') : [], limits: all ? OVERVIEW : READABLE },
      ),
    [answer, words, lang, item, all],
  )
}

function chosenNames(words: Messages): string[] {
  const all = choices.value.state === 'ready' ? choices.value.value : { items: [], companies: [], countries: [], bases: [] }
  const options = optionsOf(all, language.value, words)
  return FILTERS.flatMap((key) => (route.value[key] ? [nameOf(options, key, route.value[key])] : []))
}

function captionsOf(answer: FlowsAnswer, picture: Picture, words: Messages): Captions {
  const documents = [...new Set(answer.flows.map(({ document }) => document.title ?? document.name))]
  const bases = BASES.filter((basis) => picture.edges.some((edge) => edge.basis === basis))
  return {
    title: chosenNames(words).join(' · ') || words.overview,
    subtitle: `Vart · ${words.flows(answer.total)} · ${new Date().toISOString().slice(0, 10)}`,
    headings: COLUMNS.map((column) => columnName(column, words)),
    lines: bases.map((basis) => ({ basis, name: basisName(basis, words) })),
    notes: [words.chainNote, `${words.document}: ${documents.join('; ')}`],
  }
}

/** Says what the picture leaves out. */
function Limits({ answer, picture }: { answer: FlowsAnswer; picture: Picture }) {
  const words = messages.value
  const chosen = route.value.item?.split(',') ?? []
  const all = new Map(answer.flows.flatMap((flow) => flow.items.map((item) => [item.id, item.label] as const)))
  const others = [...all.keys()].filter((id) => !chosen.includes(id)).length
  const name = chosen.map((id) => labelIn(all.get(id) ?? { sv: id, en: id }, language.value)).join(', ')
  return (
    <>
      {chosen.length > 0 && others > 0 ? <p class="limits">{words.onlyItem(name, others)}</p> : null}
      {picture.grouped ? <p class="limits">{words.grouped}</p> : null}
    </>
  )
}

/** The flows on the page: picture, table and panel. */
export function Flows({ answer }: { answer: FlowsAnswer }) {
  const words = messages.value
  const { view, flow, at } = route.value
  const picture = usePicture(answer)
  const exporter = useRef<((captions: Captions, name: string) => Promise<void>) | null>(null)
  const pictured = view !== 'table'
  const onPng = () => void exporter.current?.(captionsOf(answer, picture, words), 'vart.png')
  return (
    <div class="with-panel">
      <div class="shown">
        <div class="bar">
          <Summary answer={answer} messages={words} />
          <Views />
          <ExportMenu onPng={pictured ? onPng : null} />
        </div>
        {pictured ? (
          <section class="picture" aria-label={words.viewPicture}>
            <Limits answer={answer} picture={picture} />
            <Diagram
              {...{ picture, flow, at, exporter }}
              messages={words}
              summary={words.flows(answer.total)}
              onPick={(id) => go({ at: id, flow: null })}
            />
            <Legend picture={picture} messages={words} />
          </section>
        ) : null}
        {view !== 'picture' ? <FlowTable flows={answer.flows} /> : null}
      </div>
      <Panel picture={picture} flows={answer.flows} flow={chosenFlow.value} />
    </div>
  )
}
