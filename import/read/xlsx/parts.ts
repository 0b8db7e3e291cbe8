import { unzipSync } from 'fflate'
import type { Merge } from './merges.ts'

/** What the workbook says about a sheet beside its cells. */
export interface SheetParts {
  readonly hidden: boolean
  readonly merges: readonly Merge[]
}

/** What read-excel-file does not tell: which sheets are hidden and which cells are merged, by sheet in the order of the workbook. */
export function sheetPartsOf(bytes: Uint8Array): SheetParts[] {
  const book = partOf(bytes, 'xl/workbook.xml')
  const relations = tags(partOf(bytes, 'xl/_rels/workbook.xml.rels'), 'Relationship')
  const targets = new Map(relations.map((relation) => [relation.Id ?? '', pathOf(relation.Target ?? '')]))
  return tags(book, 'sheet')
    .filter(({ name }) => name)
    .map((sheet) => {
      const hidden = /^(?:very)?hidden$/i.test(sheet.state ?? '')
      const path = targets.get(sheet.id ?? '') ?? ''
      return { hidden, merges: hidden || path === '' ? [] : mergesOf(partOf(bytes, path)) }
    })
}

function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === path })[path]
  return part ? new TextDecoder().decode(part) : ''
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** The attributes of every element of a name, prefixes left out. */
function tags(xml: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = []
  for (const [, attributes = ''] of xml.matchAll(new RegExp(`<(?:\\w{1,20}:)?${name}\\s([^<>]{0,4000})>`, 'gu')))
    found.push(
      Object.fromEntries(
        [...attributes.matchAll(/(?:\w{1,20}:)?(\w{1,40})="([^"]{0,2000})"/gu)].map(([, key, value]) => [key, value]),
      ),
    )
  return found
}

function mergesOf(xml: string): Merge[] {
  const merges = xml.matchAll(/<(?:\w{1,20}:)?mergeCell\s[^<>]{0,200}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/gu)
  return Array.from(merges, ([, left = '', top, right = '', bottom]) => ({
    top: Number(top) - 1,
    left: columnOf(left),
    bottom: Number(bottom) - 1,
    right: columnOf(right),
  }))
}

/** "A" is 0, "Z" 25, "AA" 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
