import type { StatedBasis } from '../../server/api/contract.ts'
import type { Messages } from '../messages/index.ts'
import type { Basis } from './picture.ts'

const BY_ARTICLE: readonly [string, Basis][] = [
  ['6(1)(a)', 'consent'],
  ['6(1)(b)', 'contract'],
  ['6(1)(c)', 'legal-obligation'],
  ['6(1)(d)', 'vital-interest'],
  ['6(1)(e)', 'public-interest'],
  ['6(1)(f)', 'legitimate-interest'],
  ['9', 'special'],
]

const NAMES = {
  consent: 'basisConsent',
  contract: 'basisContract',
  'legal-obligation': 'basisLegalObligation',
  'vital-interest': 'basisVitalInterest',
  'public-interest': 'basisPublicInterest',
  'legitimate-interest': 'basisLegitimateInterest',
  special: 'basisSpecial',
  other: 'basisOther',
  unstated: 'basisUnstated',
  disclosure: 'basisDisclosure',
} as const satisfies Record<Basis, keyof Messages>

/** How a stated legal basis is drawn: by its article, so that variants of one article look alike. */
export const drawnBasis = (basis: Pick<StatedBasis, 'article'>): Basis =>
  BY_ARTICLE.find(([article]) => basis.article?.startsWith(article))?.[1] ?? 'other'

/** A drawn legal basis in words. */
export const basisName = (basis: Basis, messages: Messages): string => messages[NAMES[basis]]
