import { describe, expect, test } from 'vitest'
import { mermaidLabel } from '../../server/export/transfer-map/mermaid.ts'
import { transferMapMermaid } from '../../server/export/transfer-map.ts'
import { country } from './flows.ts'
import * as samples from './samples.ts'

const HARD_NAMES = [
  'end',
  '1. Första',
  '2) två',
  '- lista',
  '# rubrik',
  '> citat',
  '"citat" & <b>',
  '`kod` *fet* _kursiv_ ~~bort~~',
  '#35; x;',
  'https://www.example.org/a',
  '[x]{y}(z)|',
  '%%{init: {}}%%',
  '$$x$$',
  'a\\nb\nc',
  '@{ shape: rect }',
  'x --> y',
  'شركة 👩‍👩‍👧‍👦',
]
/** The statements that the writer may use, each on a line of its own; a label holds nothing that Mermaid reads. */
const LABEL = String.raw`\["(?:[^"<>\x60*_~\\|$[\]{}#&]|<br/>|#\d+;)*"\]`
const ARROW = String.raw`(?:-->|==>|-\.->)(?:\|"(?:[^"<>\x60|#&]|#\d+;)*"\|)?`
const STATEMENTS = [
  /^---$|^title: ".*"$|^flowchart LR$|^ {2}%% [^{}]*$|^ {2}end$/u,
  new RegExp(String.raw`^ {2,4}[a-z]\d+${LABEL}:::[a-z]+$`, 'u'),
  new RegExp(String.raw`^ {2}subgraph [a-z]\d+${LABEL}$`, 'u'),
  new RegExp(String.raw`^ {2}[a-z]\d+ ${ARROW} [a-z]\d+$`, 'u'),
  /^ {2}classDef [a-z]+ [a-z-]+:[^,]+(?:,[a-z-]+:[^,]+)*$/u,
]

function strangeLines(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .filter((line) => !STATEMENTS.some((statement) => statement.test(line)))
}

describe('the Mermaid writer', () => {
  test('uses only statements that it knows, whatever names documents use', () => {
    const flows = HARD_NAMES.map((name, index) => samples.named(`f${index}`, name, [country('US')]))
    const options = { language: 'sv' as const, date: '2026-11-22', title: 'Karta "A" %%{x}%%', filterLabel: '{x}\n%%' }
    expect(strangeLines(transferMapMermaid(flows, options))).toEqual([])
    expect(strangeLines(transferMapMermaid(samples.states(), { language: 'en', date: '2026-11-22' }))).toEqual([])
  })

  test('leaves plain words as they are and writes the rest as entities', () => {
    expect(mermaidLabel('E-postadress (kan förekomma), art. 46.2 c')).toBe('E-postadress (kan förekomma), art. 46.2 c')
    expect(mermaidLabel('1. "A" & B')).toBe('1#46; #34;A#34; #38; B')
  })

  test('draws a line for each edge and marks what leaves the EEA', () => {
    const text = transferMapMermaid(samples.five(), { language: 'en', date: '2026-11-22' })
    expect(text.match(/==>\|"safeguard not stated"\|/g)).toHaveLength(2)
    expect(text).toContain('OUTSIDE THE EEA: USA – adequate only if DPF-certified')
  })
})
