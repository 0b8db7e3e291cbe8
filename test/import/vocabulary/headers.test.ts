import { expect, test } from 'vitest'
import { shipped } from '../../../import/vocabulary/lexicons.ts'

test.each([
  ['Leverantör', 'recipient'],
  ['LEVERANTÖR', 'recipient'],
  ['Sub-processor', 'recipient'],
  ['Unterauftragsverarbeiter', 'recipient'],
  ['Namn', 'name'],
  ['Land', 'location'],
  ['Fysisk plats för behandling', 'location'],
  ['Händelse', 'activity'],
  ['Kategori av uppgifter', 'categories'],
  ['Kategorier av registrerade', 'subjects'],
  ['Personuppgifter', 'items'],
  ['PERSONUPPGIFTER ¹', 'items'],
  ['PERSONUPPGIFTER*', 'items'],
  ['Personuppgifter som delas', 'items'],
  ['Laglig grund', 'basis'],
  ['Rechtsgrundlage', 'basis'],
  ['Lagringstid (max)', 'retention'],
  ['Transfer Mechanism', 'mechanism'],
  ['Lovligt grundlag for databehandling uden for EU', 'mechanism'],
])('%s', (header, role) => expect(shipped.role(header)).toBe(role))

test.each([
  ['Katgegorier av personuppgifter', 'categories'],
  ['Leverantor', 'recipient'],
  ['Laglig grunnd', 'basis'],
  ['Personuppgiftter', 'items'],
])('a slip of the pen is forgiven: %s', (header, role) => expect(shipped.role(header)).toBe(role))

test.each([
  '',
  '   ',
  '()',
  'Måndag',
  'Pris',
  'Hand',
  'Lund',
  'Danmark',
  'Namnam',
  'Tel',
  'Personer',
  'Ändamålsenlig förvaltning',
  'x'.repeat(5_000),
  '.'.repeat(5_000),
])('is no header: %s', (header) => expect(shipped.role(header)).toBeNull())

test.each([
  ['Kategorier av mottagare', 'recipients', 'recipient'],
  ['Empfänger', 'recipients', 'recipient'],
  ['Kategorier af modtagere, som personoplysningerne er eller vil blive videregivet til', 'recipients', 'recipient'],
  [
    'Names of third countries or international organisations that personal data are transferred to (if applicable)',
    'transfer',
    'location',
  ],
  ['Übermittelt', null, null],
  ['Overføring til tredjestat', 'transfer', 'location'],
  ['Name und Kontaktdaten jedes Verantwortlichen', 'controller', null],
  ['Technische und organisatorische Maßnahmen (TOM)', 'other', null],
  ['Data Protection Impact Assessment required?', 'other', null],
  ['Dataskyddsombud', 'other', null],
  ['Leverantör', 'recipient', 'recipient'],
])('%s in a column and by itself', (header, column, alone) => {
  expect([shipped.columnRole(header), shipped.role(header)]).toEqual([column, alone])
})
