import { editDistance } from './edit-distance.ts'
import type { Vocabulary } from './index.ts'
import type { LineError, OwnLine } from './own-lines.ts'
import { addedWords, nameKey, namesOf, PARTS, type Part } from './own-names.ts'

/** What is wrong with lines of a person's own vocabulary beside one that they are to be added to; in the order of the lines. */
export function checkOwn(lines: readonly OwnLine[], base: Vocabulary): LineError[] {
  const errors = lines.flatMap((line) => {
    const messages = [
      idError(line, lines, base) ?? definitionError(line, lines, base),
      ...line.words.map((word) => wordError(word, line)),
    ]
    return messages.flatMap((message) => (message === null ? [] : [{ line: line.line, message }]))
  })
  return [...errors, ...clashes(lines, base)].sort((a, b) => a.line - b.line)
}

/** The id that a line adds to, as the vocabulary writes it. */
export function idOf({ kind, id }: OwnLine): string {
  return kind === 'place' ? id.toUpperCase() : id
}

/** True where two lines are about the same thing. */
export function isSame(a: OwnLine, b: OwnLine): boolean {
  return PARTS[a.kind] === PARTS[b.kind] && idOf(a) === idOf(b)
}

/** True for a line that says what a new term is, rather than only adding words. */
export function defines({ label, parent, legalName, country }: OwnLine): boolean {
  return label.en !== '' || parent !== '' || legalName !== '' || country !== ''
}

function idError(line: OwnLine, lines: readonly OwnLine[], base: Vocabulary): string | null {
  const { kind, id } = line
  if (kind === 'place' && !base.countries.has(idOf(line)))
    return `"${id}" is no code of a country or region. Write two letters such as SE, or EU, EEA.`
  if (kind === 'header') {
    const roles = [...new Set<string>(base.headers.values())]
    return roles.includes(id) ? null : `"${id}" is no role of a column. Write one of ${roles.join(', ')} as the id.`
  }
  if (kind === 'place') return null
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
    return `The id "${id}" is not written in small letters a–z, digits and single hyphens. Write it such as "shoe-size".`
  const known = knownKind(line, base) ?? lines.find((other) => isSame(line, other))?.kind
  return known === undefined || known === kind
    ? null
    : `"${id}" is of the kind ${known}, not ${kind}. Write ${known} as its kind.`
}

/** The kind of a term that the vocabulary has, or undefined. */
function knownKind({ kind, id }: OwnLine, base: Vocabulary): OwnLine['kind'] | undefined {
  const part = PARTS[kind]
  if (part === 'headers' || part === 'countries') return kind
  if (part === 'vendors') return base.vendors.has(id) ? 'vendor' : undefined
  return base[part].get(id)?.kind
}

function definitionError(line: OwnLine, lines: readonly OwnLine[], base: Vocabulary): string | null {
  const { id, kind, words } = line
  if (knownKind(line, base) !== undefined) {
    if (defines(line))
      return `Vart has the ${kind} "${id}" already, and only words can be added to it. Leave the cells behind words empty.`
    return words.length > 0 ? null : 'The column words is empty. Write the words, separated by semicolons.'
  }
  const definition = lines.find((other) => isSame(line, other) && defines(other))
  if (!definition || definition.label.en === '') return unknownId(line, base)
  if (definition !== line && defines(line))
    return `Line ${definition.line} says already what "${id}" is. Leave the cells behind words empty here.`
  if (definition !== line && words.length === 0) return 'The column words is empty. Write the words, separated by semicolons.'
  return line.parent === '' ? countryError(line, base) : parentError(line, lines, base)
}

function unknownId(line: OwnLine, base: Vocabulary): string {
  const { id, kind } = line
  const part = PARTS[kind]
  const ids = part === 'headers' || part === 'countries' ? [] : [...base[part].keys()]
  const limit = id.length < 5 ? 1 : 2
  const far = (other: string) => editDistance(id, other, limit)
  const near = ids.filter((other) => far(other) <= limit).sort((a, b) => far(a) - far(b))[0]
  const advice = near === undefined ? '' : `Did you mean "${near}"? `
  return `Vart has no ${kind} "${id}". ${advice}To make it a new one, fill in label_sv or label_en.`
}

function countryError({ country }: OwnLine, base: Vocabulary): string | null {
  if (country === '' || base.countries.get(country)?.kind === 'country') return null
  return `"${country}" is no code of a country. Write two letters such as SE, or leave the cell empty.`
}

/** A parent is a term of the same part; that of an item or category is a category. No term stands above itself. */
function parentError(line: OwnLine, lines: readonly OwnLine[], base: Vocabulary): string | null {
  const wanted = line.kind === 'item' || line.kind === 'category' ? 'category' : line.kind
  const seen = new Set<string>([line.id])
  for (let at: OwnLine = line; at.parent !== ''; ) {
    if (seen.has(at.parent)) return `"${line.id}" would stand above itself. Give it another parent.`
    seen.add(at.parent)
    const parent = { ...line, id: at.parent }
    const next = lines.find((other) => isSame(other, parent) && defines(other))
    const kind = knownKind(parent, base) ?? next?.kind
    if (at === line && kind !== wanted)
      return `There is no ${wanted} "${line.parent}" to be the parent. Write the id of one, or leave the cell empty.`
    if (!next) return null
    at = next
  }
  return null
}

function wordError(word: string, { kind }: OwnLine): string | null {
  if (!/\p{L}/u.test(word) || word.length < 2)
    return `"${word}" is too short to be told from other text. Write a word of two letters and more.`
  if (word.length > LONGEST_WORD)
    return `"${word.slice(0, 40)}…" is longer than ${LONGEST_WORD} characters. Write the words that name the term, not a sentence.`
  return kind !== 'vendor' && /[()]/u.test(word)
    ? `"${word}" has a bracket, which Vart reads as a remark. Write the words without it.`
    : null
}

const LONGEST_WORD = 80

/** Words that name something else already, in the vocabulary or on another line. */
function clashes(lines: readonly OwnLine[], base: Vocabulary): LineError[] {
  const known = new Map<Part, Map<string, string>>()
  const claimed = new Map<string, OwnLine>()
  return lines.flatMap((line) => {
    const part = PARTS[line.kind]
    const names = known.get(part) ?? namesOf(part, base)
    known.set(part, names)
    return [...new Set(addedWords(line))].flatMap((word) => {
      const key = nameKey(part, word)
      const first = claimed.get(`${part} ${key}`) ?? line
      claimed.set(`${part} ${key}`, first)
      const other = names.get(key) ?? idOf(first)
      if (other === idOf(line)) return []
      const where = names.has(key) ? '' : ` on line ${first.line}`
      return [
        {
          line: line.line,
          message: `"${word}" names "${other}" already${where}. Take the word away, or write ${other} as the id.`,
        },
      ]
    })
  })
}
