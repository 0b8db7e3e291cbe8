import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { importDocument } from '../../import/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'docs/decisions', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
]
const read = (file: string) => readFileSync(join(root, file), 'utf8')

describe.each(pages)('%s', (page) => {
  test('links only to files that are there', () => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1] ?? '')
    const files = links.filter((link) => !/^(https?:|#|mailto:)/.test(link)).map((link) => link.replace(/#.*$/, ''))
    expect(files.filter((file) => !existsSync(join(root, dirname(page), file)))).toEqual([])
  })
})

test('every npm script that the documentation names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/npm run (?:--silent )?([a-z:0-9]+)/g)].map((found) => found[1] ?? ''),
  )
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
})

test('every question that the README names has its file', () => {
  const questions = readdirSync(join(root, 'cypher/questions')).map((file) => file.replace(/\.cypher$/, ''))
  const table = read('README.md').split('The questions, ')[1]?.split('\n## ')[0] ?? ''
  const named = [...table.matchAll(/`([a-z]+(?:-[a-z]+)*)(?: [^`]*)?`/g)].map((found) => found[1] ?? '')
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => name !== 'vart' && !questions.includes(name))).toEqual([])
})

test('decisions are numbered once', () => {
  const numbers = readdirSync(join(root, 'docs/decisions')).map((file) => file.slice(0, 4))
  expect(numbers.filter((number) => !/^\d{4}$/.test(number))).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('examples come with the table that names their companies', () => {
  const [header, ...rows] = read('examples/documents.csv').trim().split('\n')
  expect(header).toBe('file,company,url,retrieved')
  for (const row of rows) expect(existsSync(join(root, 'examples', row.split(',')[0] ?? '')), row).toBe(true)
})

test('the row that the architecture follows is read as it says', () => {
  const name = 'cling-personuppgiftsbitradesavtal.txt'
  const { dataMap } = importDocument({ name, bytes: readFileSync(join(root, 'examples', name)) })
  const recipient = dataMap.recipients.find((found) => found.name === 'CGI Sverige AB')
  const [item] = recipient?.items ?? []
  expect(recipient?.company).toEqual({ id: 'cgi', name: 'CGI', known: true })
  expect(item?.id).toBe('national-id-number')
  expect(read('docs/architecture.md')).toContain(
    `"line": ${item?.place.line}, "start": ${item?.place.start}, "end": ${item?.place.end}`,
  )
})
