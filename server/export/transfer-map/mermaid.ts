import { plainText } from '../drawing/plain-text.ts'
import type { Heading } from './header.ts'
import type { Carried, Destination, Group, Parcel, Sender, TransferModel, ZonePanel } from './model.ts'
import { INK, ZONE_LOOK } from './palette.ts'
import { sourceText } from './sources-strip.ts'
import { WORDS, type Words } from './words.ts'

/** What Mermaid, or the Markdown inside its labels, would read as more than text. */
const SPECIAL = /["#&<>`*_~\\|$[\]{}]|^[-+]|(?<=^\d+)[.)]|:\/\//gu

/** Two dollar signs begin a formula, even as entities: a word joiner between them keeps them text. */
const TWO_DOLLARS = /\$(?=\$)/gu

/** Text as it may stand inside a quoted label: special characters become Mermaid's numeric entities. */
export function mermaidLabel(text: string): string {
  const plain = plainText(text).replace(TWO_DOLLARS, '$\u2060')
  return plain.replace(SPECIAL, (special) => Array.from(special, (one) => `#${one.codePointAt(0)};`).join(''))
}

/** Says a transfer map as a Mermaid flowchart. Ids are numbers of ours, never words of a document. */
export function mermaidOf(model: TransferModel, heading: Heading): string {
  const words = WORDS[model.language]
  const ids = new Ids()
  return [
    '---',
    `title: ${JSON.stringify(plainText(heading.title))}`,
    '---',
    'flowchart LR',
    `  %% ${comment(heading.subtitle)}`,
    ...model.sources.map((source) => `  %% ${comment(sourceText(source, true, words))}`),
    `  %% ${comment(words.footer)}`,
    ...model.parcels.map((parcel) => parcelNode(parcel, ids)),
    ...model.senders.map((sender) => senderNode(sender, ids, words)),
    ...model.groups.map((group) => groupNode(group, ids)),
    ...model.zones.flatMap((zone) => zoneGraph(zone, ids, words)),
    ...edges(model, ids),
    ...CLASSES,
    '',
  ].join('\n')
}

/** Comments end at the line's end; braces would open a directive. */
function comment(text: string): string {
  return plainText(text).replace(/[{}]/gu, '')
}

/** Gives each thing a short id that means nothing to Mermaid. */
class Ids {
  readonly #known = new Map<string, string>()
  of(kind: string, id: string): string {
    const key = `${kind} ${id}`
    const known = this.#known.get(key) ?? `${kind}${this.#known.size + 1}`
    this.#known.set(key, known)
    return known
  }
}

function label(lines: readonly string[]): string {
  return `["${lines
    .filter((line) => line !== '')
    .map(mermaidLabel)
    .join('<br/>')}"]`
}

function parcelNode(parcel: Parcel, ids: Ids): string {
  return `  ${ids.of('p', parcel.id)}${label([parcel.title, ...parcel.items.map((item) => item.text)])}:::${parcel.carried}`
}

function senderNode(sender: Sender, ids: Ids, words: Words): string {
  const listed = (name: string, values: readonly string[]) => (values.length === 0 ? '' : `${name}: ${values.join(', ')}`)
  const lines = [sender.name, listed(words.subjects, sender.subjects), listed(words.bases, sender.bases)]
  return `  ${ids.of('s', sender.id)}${label(lines)}:::sender`
}

function groupNode(group: Group, ids: Ids): string {
  const entries = group.entries.map((entry) => {
    const details = entry.details.length === 0 ? '' : ` – ${entry.details.join(' · ')}`
    return `${entry.name}${details}${entry.items === null ? '' : ` – ${entry.items}`}`
  })
  return `  ${ids.of('g', group.id)}${label([...entries, group.items ?? ''])}:::${classOf(group.carried, group.zone)}`
}

function classOf(carried: Carried, zone: string): string {
  return carried === 'none' || carried === 'absent' ? carried : zone
}

function zoneGraph(panel: ZonePanel, ids: Ids, words: Words): string[] {
  const countries = panel.countries.map((country) => {
    const count = country.recipients === 0 ? '' : words.recipients(country.recipients)
    return `    ${ids.of('c', country.id + panel.zone)}${label([country.name, country.note ?? '', count])}:::${panel.zone}`
  })
  const outside = panel.zone === 'eea' || panel.zone === 'unknown' ? '' : `${words.outside}: `
  return [`  subgraph ${ids.of('z', panel.zone)}${label([outside + panel.title])}`, ...countries, '  end']
}

function edges(model: TransferModel, ids: Ids): string[] {
  return [
    ...model.parcels.flatMap((parcel) =>
      parcel.senders.map((sender) => `  ${ids.of('p', parcel.id)} --> ${ids.of('s', sender)}`),
    ),
    ...model.groups.map((group) => `  ${ids.of('s', group.sender)} ${arrow(group, null)} ${ids.of('g', group.id)}`),
    ...model.groups.flatMap((group) =>
      group.destinations.map((to) => `  ${ids.of('g', group.id)} ${arrow(group, to)} ${ids.of('c', to.country + to.zone)}`),
    ),
  ]
}

function arrow(group: Group, to: Destination | null): string {
  const faint = group.possible || group.carried === 'none' || group.carried === 'absent' || to?.possible === true
  const zone = to?.zone ?? group.zone
  const line = faint ? '-.->' : zone === 'third' || zone === 'conditional' ? '==>' : '-->'
  return to?.safeguard ? `${line}|"${mermaidLabel(to.safeguard)}"|` : line
}

const CLASSES = [
  `  classDef stated fill:${INK.paper},stroke:${INK.line},color:${INK.text}`,
  `  classDef undisclosed fill:${INK.mutedTint},stroke:${INK.soft},stroke-dasharray:2 3,color:${INK.text}`,
  `  classDef none fill:${INK.mutedTint},stroke:${INK.muted},color:${INK.soft}`,
  `  classDef absent fill:${INK.paper},stroke:${INK.muted},stroke-dasharray:7 4,color:${INK.soft}`,
  `  classDef sender fill:${INK.panel},stroke:${INK.text},stroke-width:2px,color:${INK.text}`,
  ...Object.entries(ZONE_LOOK).map(([zone, look]) => {
    return `  classDef ${zone} fill:${look.tint},stroke:${look.ink},stroke-width:${look.border.strokeWidth ?? 1}px,color:${INK.text}`
  }),
]
