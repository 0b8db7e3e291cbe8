import { describe, expect, it } from 'vitest'
import { type Given, questionParameters } from '../../server/answers/questions/ask.ts'
import type { NamedKind } from '../../server/answers/questions/candidates.ts'
import { questionById, questions } from '../../server/answers/questions/catalogue.ts'
import { resolveTerm, resolveTerms } from '../../server/answers/questions/resolve.ts'
import { UnknownTerm } from '../../server/answers/unknown-term.ts'
import type { Store } from '../../server/store/store.ts'

const NAMES: readonly (readonly [kind: NamedKind, written: string, id: string])[] = [
  ['item', 'personnummer', 'national-id-number'],
  ['item', 'NATIONAL-ID-NUMBER', 'national-id-number'],
  ['item', ' E-post ', 'email'],
  ['item', 'skonummer', 'unknown:skonummer'],
  ['basis', 'samtycke', 'consent'],
  ['basis', 'Einwilligung', 'consent'],
  ['category', 'Kontaktuppgifter', 'contact-details'],
  ['data', 'kontaktuppgifter', 'contact-details'],
  ['data', 'personnummer', 'national-id-number'],
  ['purpose', 'Rekrytering', 'recruitment'],
  ['subject', 'arbetssökande', 'job-applicant'],
  ['node', 'Alfa', 'alfa'],
  ['node', 'personnummer', 'national-id-number'],
  ['node', 'Sverige', 'SE'],
  ['country', 'Sverige', 'SE'],
  ['country', 'se', 'SE'],
  ['company', 'ALFA', 'alfa'],
  ['company', 'Alfa Handel AB', 'alfa'],
  ['company', 'alfa handel', 'alfa'],
  ['company', 'Google, Inc', 'google'],
  ['company', 'google analytics', 'google'],
  ['company', 'YouTube', 'google'],
  ['company', 'Lönebyrån i Ånge', 'lonebyran-i-ange'],
  ['company', 'lonebyran i ange', 'lonebyran-i-ange'],
]

/** Something for every kind that a question cannot do without. */
const NEEDED: Readonly<Record<string, string>> = {
  item: 'email',
  company: 'alfa',
  country: 'SE',
  basis: 'consent',
  data: 'email',
  node: 'alfa',
}

/** Names that people write, and what they stand for. */
export function resolveContract(current: () => Store): void {
  describe('names', () => {
    it.each(NAMES)('%s "%s" is %s', async (kind, written, id) => {
      expect(await resolveTerm(current(), kind, written)).toBe(id)
    })

    it('takes several, separated by commas', async () => {
      expect(await resolveTerms(current(), 'company', 'Alfa,Google Analytics')).toBe('alfa,google')
    })

    it.each([
      ['item', 'personumer', 'national-id-number'],
      ['company', 'Gogle', 'google'],
      ['country', 'Sverge', 'SE'],
      ['basis', 'samtycket', 'consent'],
      ['category', 'kontaktupgifter', 'contact-details'],
      ['purpose', 'rekryteringg', 'recruitment'],
      ['subject', 'arbetssokanden', 'job-applicant'],
      ['data', 'lösenordd', 'password'],
      ['node', 'Sverge', 'SE'],
    ] as const)('suggests the nearest for the unknown %s "%s"', async (kind, written, id) => {
      const error = await resolveTerm(current(), kind, written).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(UnknownTerm)
      expect((error as UnknownTerm).message).toContain(`"${written}"`)
      expect((error as UnknownTerm).hint).toContain(id)
    })

    it('suggests nothing where nothing is alike', async () => {
      const error = await resolveTerm(current(), 'company', 'xqzw').catch((reason: unknown) => reason)
      expect((error as UnknownTerm).hint).not.toContain('Did you mean')
    })

    it.each([
      ['item', 'kontaktuppgifter'],
      ['category', 'personnummer'],
      ['purpose', 'arbetssökande'],
      ['subject', 'samtycke'],
    ] as const)('takes no other kind for the %s "%s"', async (kind, written) => {
      await expect(resolveTerm(current(), kind, written)).rejects.toThrow(UnknownTerm)
    })

    it('takes defaults, lists with kinds of items, and flags', async () => {
      const parametersOf = (id: string, given: Given) => questionParameters(current(), questionById(id), given, 'en')
      const places = ['location-data', 'gps-coordinates', 'approximate-location']
      expect(await parametersOf('location-data', {})).toEqual({
        language: 'en',
        skip: 0,
        limit: 1_000,
        last: 1_000,
        data: places,
        company: null,
      })
      expect(await parametersOf('location-data', { data: 'e-post, Inloggningsuppgifter' })).toMatchObject({
        data: ['email', 'work-email', 'login-credentials'],
      })
      expect(await parametersOf('marketing', { purpose: 'Fakturering' })).toMatchObject({ purpose: ['billing'] })
      expect(await parametersOf('safeguards', {})).toMatchObject({ missing: false })
      expect(await parametersOf('safeguards', { missing: 'Ja' })).toMatchObject({ missing: true })
      expect(await parametersOf('concentration', { least: '4' })).toMatchObject({ least: 4 })
      await expect(parametersOf('concentration', { least: 'four' })).rejects.toThrow('is not a number')
      await expect(parametersOf('marketing', { purpose: 'billing, e-post' })).rejects.toThrow('no purpose "e-post"')
    })

    it.each(questions.map((question) => [question.id, question] as const))(
      'knows the words that %s starts from',
      async (_, question) => {
        const needed = question.parameters
          .filter(({ required }) => required)
          .map(({ name, kind }) => [name, NEEDED[kind]] as const)
        await expect(questionParameters(current(), question, Object.fromEntries(needed), 'sv')).resolves.toMatchObject({
          language: 'sv',
        })
      },
    )

    it('says that a category is none of the items', async () => {
      await expect(resolveTerm(current(), 'item', 'Kontaktuppgifter')).rejects.toThrow(/category of data/)
    })

    it('needs what is required and takes nothing else', async () => {
      const question = questionById('who-gets')
      await expect(questionParameters(current(), question, {}, 'en')).rejects.toThrow(/needs the parameter "item"/)
      const given = { item: 'email', company: 'alfa' }
      await expect(questionParameters(current(), question, given, 'en')).rejects.toThrow(/has no parameter "company"/)
    })

    it('suggests the nearest question', () => {
      expect(() => questionById('who-get')).toThrow(UnknownTerm)
    })
  })
}
