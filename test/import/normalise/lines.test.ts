import { describe, expect, test } from 'vitest'
import { importDocument } from '../../../import/index.ts'

const table = (header: string, cell: string) =>
  importDocument({
    name: 'lista.csv',
    bytes: new TextEncoder().encode(`Leverantör;Ändamål;${header}\nAlvik Drift AB;Support;"${cell}"\n`),
  }).dataMap.recipients[0]

describe('places in a cell of several lines', () => {
  const places = (cell: string) => table('Land', cell)?.countries.map(({ code, place }) => [code, place.line])

  test.each([
    [
      'Norge\nIrland',
      [
        ['NO', 2],
        ['IE', 3],
      ],
    ],
    [
      'Tyskland\nIndien (fjärråtkomst)',
      [
        ['DE', 2],
        ['IN', 3],
      ],
    ],
  ])('%j are on their own lines', (cell, lines) => expect(places(cell)).toEqual(lines))

  test.each([
    ['Norge eller\nIrland', ['possible', 'possible']],
    ['Norge\neller Irland', ['possible', 'possible']],
    ['Sverige\n(ej USA)', ['stated']],
  ])('%j are read together', (cell, certainties) =>
    expect(table('Land', cell)?.countries.map(({ certainty }) => certainty)).toEqual(certainties),
  )
})

describe('a retention of several lines', () => {
  const kept = (cell: string) => {
    const retention = table('Lagringstid', cell)?.retention
    return [retention?.period, retention?.place.line, retention?.place.quote]
  }

  test('is placed behind sentences about something else', () => {
    expect(kept('Historik sparas inte.\nUppgifter raderas efter 3 år')).toEqual(['P3Y', 3, 'Uppgifter raderas efter 3 år'])
  })

  test('is placed whole where its lines go on', () => {
    expect(kept('Under avtalet\noch 3 år')).toEqual(['P3Y', 2, 'Under avtalet\noch 3 år'])
    expect(kept('Sparas inte\nlängre än 3 år')).toEqual(['P3Y', 2, 'Sparas inte\nlängre än 3 år'])
    expect(kept('Uppgifter raderas efter 3 år.\nHistorik sparas inte.')?.[1]).toBe(2)
  })
})
