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
