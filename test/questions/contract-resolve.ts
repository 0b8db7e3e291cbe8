import { describe, expect, it } from 'vitest'
import { questionParameters } from '../../server/answers/questions/ask.ts'
import type { NamedKind } from '../../server/answers/questions/candidates.ts'
import { questionById } from '../../server/answers/questions/catalogue.ts'
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
