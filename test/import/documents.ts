import { type ImportResult, importDocument } from '../../import/index.ts'

/** Imports text as the document `name`. */
export function importText(text: string, name = 'document.txt', company?: string): ImportResult {
  const bytes = new TextEncoder().encode(text)
  return importDocument(company === undefined ? { name, bytes } : { name, bytes, company })
}

interface FoundPlace {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly quote: string
}

function isPlace(value: object): value is FoundPlace {
  return 'start' in value && 'end' in value && 'quote' in value && 'line' in value
}

/** Every place in a data map, however deep. */
export function placesIn(value: unknown): FoundPlace[] {
  if (value === null || typeof value !== 'object') return []
  if (isPlace(value)) return [value]
  return Object.values(value).flatMap(placesIn)
}

/** The places that do not yield their quote, or whose line is not the one that their offset lies on. */
export function brokenPlaces({ dataMap, problems, text }: ImportResult): FoundPlace[] {
  const lineStarts = [0]
  for (let at = (text ?? '').indexOf('\n'); at >= 0; at = (text ?? '').indexOf('\n', at + 1)) lineStarts.push(at + 1)
  const holds = ({ line, start, end, quote }: FoundPlace) =>
    (text ?? '').slice(start, end) === quote &&
    (lineStarts[line - 1] ?? Number.POSITIVE_INFINITY) <= start &&
    (lineStarts[line] ?? Number.POSITIVE_INFINITY) > start
  return [...placesIn(dataMap), ...placesIn(problems)].filter((place) => !holds(place))
}
