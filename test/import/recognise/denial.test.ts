import { describe, expect, test } from 'vitest'
import { denialIn } from '../../../import/recognise/denial.ts'
import { Findings } from '../../../import/recognise/findings.ts'
import { shipped } from '../../../import/vocabulary/lexicons.ts'

/** What the words say of personal data as a whole: null where they are no such statement. */
function said(text: string): string[] | null {
  const findings = new Findings(shipped)
  if (!denialIn({ text, start: 0, end: text.length }, 1, findings)) return null
  return findings.facts.map((fact) =>
    fact.kind === 'no-personal-data' ? 'none' : `${fact.term}${fact.certainty === 'possible' ? '?' : ''}`,
  )
}

describe('denies', () => {
  test.each([
    'Det sparas ingen persondata på denna plattformen.',
    'Inga personuppgifter lagras.',
    'No personal data is stored on this platform.',
    'We do not store any personal data in it.',
    'Does not process personal data',
    'Der gemmes ikke personoplysninger',
    'Es werden keine personenbezogenen Daten gespeichert.',
  ])('%s', (text) => expect(said(text)).toEqual(['none']))
})

describe('denies with exceptions', () => {
  test.each([
    [
      'Det förekommer oftast inte någon persondata här. Vi tar med den, då kundnamn och eventuella kontaktuppgifter kan förekomma.',
      ['name?', 'contact-details?'],
    ],
    ['Usually no personal data is stored here, but names may occur.', ['name?']],
    ['Vanligtvis sparas inga personuppgifter, men namn kan förekomma.', ['name?']],
    ['Normalt sparas inga personuppgifter.', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected))
})

describe('is no denial', () => {
  test.each([
    'Namn, e-post',
    'Personuppgifter som delas',
    'Inga',
    'Namn kan förekomma',
    'Personal data',
    'Noteringar om personuppgifter',
    '',
  ])('%s', (text) => expect(said(text)).toBeNull())
})
