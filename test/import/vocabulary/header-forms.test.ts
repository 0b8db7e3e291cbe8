import { describe, expect, test } from 'vitest'
import { lighterHeader } from '../../../import/vocabulary/header-forms.ts'
import { shipped } from '../../../import/vocabulary/lexicons.ts'

describe('a header without what it adds to its words', () => {
  test.each([
    ['our lawful basis', 'lawful basis'],
    ['garantien nach art. 44 ff. dsgvo', 'garantien'],
    ['legal basis under article 6 gdpr', 'legal basis'],
    ['information we use', 'information'],
    ['uppgifter som vi behandlar', 'uppgifter'],
    ['daten, die wir verarbeiten', 'daten'],
    ['what they do for us', 'what they do'],
    ['vår lagliga grund', 'lagliga grund'],
    ['oplysninger vi behandler', 'oplysninger'],
    ['why we process the data', 'why we process it'],
  ])('%s', (header, light) => expect(lighterHeader(header)).toBe(light))

  test.each(['how we use it', 'country', 'why', 'our', 'name of the vendor'])('%s stays as it is', (header) => {
    expect(lighterHeader(header)).toBe(header)
  })
})

test.each([
  ['Information we use', 'items'],
  ['Unsere Rechtsgrundlage', 'basis'],
  ['Nature and purpose of the processing', 'purpose'],
  ['Bemerkungen', 'remark'],
])('%s is a header of %s', (header, role) => expect(shipped.columnRole(header)).toBe(role))

test.each(['What we believe', 'Unsere Kunden', 'The weather'])('%s is none', (header) => {
  expect([null, 'subjects']).toContain(shipped.columnRole(header))
})
