import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const table = (...rows: string[]) => rows.map((row) => row.replaceAll(' | ', '\t')).join('\n')
const names = (text: string) => importText(`Acme\n\n${text}\n`).dataMap.activities.map(({ name }) => name)

describe('a row that says that something is over', () => {
  const read = (cell: string, kept = '1 år') =>
    names(
      table(
        'Behandling | Ändamål | Personuppgifter | Lagringstid',
        `Uthyrning | ${cell} | Namn | ${kept}`,
        'Support | Ärenden | Namn | 1 år',
      ),
    )

  test.each(['Används inte längre', 'No longer used', 'Behandles ikke længere', 'Wird nicht mehr genutzt', 'Avslutad'])(
    '%s',
    (cell) => expect(read(cell)).toEqual(['Support']),
  )

  test.each([
    ['Fakturering', 'Inte längre än 2 år'],
    ['Fakturering', 'No longer than 2 years'],
    ['Fakturering', 'Avslutat avtal + 1 år'],
    ['Kunder som inte längre handlar', '1 år'],
  ])('%s, %s is not over', (cell, kept) => expect(read(cell, kept)).toEqual(['Uthyrning', 'Support']))
})

describe('a table of what holds no personal data', () => {
  const read = (above: string) =>
    names(`${above}\n\n${table('Behandling | Ändamål | Lagringstid', 'a | Statistik | 1 år', 'b | Support | 2 år')}`)

  test.each([
    'They contain no personal data.',
    'Dessa innehåller inga personuppgifter.',
    'Disse indeholder ingen personoplysninger.',
  ])('%s', (above) => expect(read(above)).toEqual([]))

  test.each([
    'These cookies are used by ourselves.',
    'They usually contain no personal data.',
    'Vi säljer inga personuppgifter.',
    'Andra system innehåller inga personuppgifter.',
  ])('%s leaves it as it is', (above) => expect(read(above)).toHaveLength(2))
})
