const ENCODER = new TextEncoder()

/** A kind of document that can be made as long as one likes. */
export interface Shape {
  readonly name: string
  /** The file ending that says its format. */
  readonly ending: string
  /** About `length` characters of it. */
  readonly make: (length: number) => string
}

/** The bytes of a shape, about `length` of them. */
export function bytesOf(shape: Shape, length: number): Uint8Array {
  return ENCODER.encode(shape.make(length))
}

/** A part over and over, each time with another number in place of `#`. */
const over =
  (part: string, first = '', last = '') =>
  (length: number): string => {
    const parts: string[] = [first]
    for (let size = first.length, number = 1; size < length; size += part.length, number += 1)
      parts.push(part.replaceAll('#', String(number)))
    return parts.join('') + last
  }

const PROSE =
  'Vi behandlar dina personuppgifter för att leverera tjänst # till dig. Uppgifterna lagras inom EU och gallras efter två år.\n\n'
const ROW = ['Stripe # AB', 'USA', 'E-post, namn och telefonnummer', 'Betalning #']
const HEADER = ['Leverantör', 'Land', 'Personuppgifter', 'Ändamål']
const row = (mark: string) => `${ROW.map((cell) => (cell.includes(mark) ? `"${cell}"` : cell)).join(mark)}\n`
const record = { leverantör: 'Stripe # AB', land: 'USA', personuppgifter: 'E-post, namn och telefonnummer' }
const page = (body: string) => over(body, '<!doctype html><html><body><main>', '</main></body></html>')
const table = `<tr>${ROW.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`
const head = `<tr>${HEADER.map((cell) => `<th>${cell}</th>`).join('')}</tr>\n`

/** What people write, for rates, and what makes readers slow, for growth. */
export const SHAPES: readonly Shape[] = [
  { name: 'tables', ending: 'txt', make: over(row('\t'), `${HEADER.join('\t')}\n`) },
  { name: 'prose', ending: 'txt', make: over(PROSE) },
  { name: 'lists', ending: 'txt', make: over('• Stripe # (USA) – betalning\n', 'Våra underleverantörer\n\n') },
  { name: 'labels', ending: 'txt', make: over('ÄNDAMÅL\nLön #\n\nPERSONUPPGIFTER\nNamn, e-post\n\n') },
  { name: 'one very long line', ending: 'txt', make: over('namn # e-post, adress ') },
  { name: 'thousands of brackets', ending: 'txt', make: over('((((', `${HEADER.join('\t')}\nStripe\tUSA\t`) },
  { name: 'tables', ending: 'md', make: over(`| ${ROW.join(' | ')} |\n`, `| ${HEADER.join(' | ')} |\n|---|---|---|---|\n`) },
  { name: 'prose', ending: 'md', make: over(PROSE.replace('tjänst', '**tjänst**').replace('EU', '[EU](https://example.org)')) },
  { name: 'lists', ending: 'md', make: over('- Stripe # (USA) – betalning\n', '## Våra underleverantörer\n\n') },
  { name: 'nested lists and quotes', ending: 'md', make: over('- ett #\n  - två\n    - tre\n\n> sagt\n>> igen\n\n') },
  { name: 'many asterisks', ending: 'md', make: over('*a**b_c #') },
  { name: 'thousands of brackets', ending: 'md', make: over('[[![') },
  { name: 'one very long line', ending: 'md', make: over('namn # e-post, adress ') },
  { name: 'tables', ending: 'html', make: over(table, `<!doctype html><html><body><table>${head}`, '</table></body></html>') },
  { name: 'prose', ending: 'html', make: page(`<p>${PROSE.trim()}</p>\n`) },
  { name: 'lists', ending: 'html', make: page('<ul><li>Stripe # (USA) – betalning</li></ul>\n') },
  { name: 'unclosed tags', ending: 'html', make: page('<div><b><p>Namn # ') },
  { name: 'tables', ending: 'csv', make: over(row(','), `${HEADER.join(',')}\n`) },
  { name: 'unclosed quotes', ending: 'csv', make: over('"Stripe #,"USA,"E-post\n', `${HEADER.join(',')}\n`) },
  { name: 'tables', ending: 'json', make: over(`${JSON.stringify(record)},\n`, '[', `${JSON.stringify(record)}]`) },
]
