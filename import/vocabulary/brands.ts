import type { Vocabulary } from './index.ts'
import { Lexicon } from './lexicon.ts'

/** Names that are everyday words too, or begin one. */
const EVERYDAY = new Set([
  'display',
  'bookings',
  'teams',
  'atlas',
  'segment',
  'heap',
  'clarity',
  'looker',
  'meta',
  'amazon',
  'tableau',
  'slack',
  'sentry',
  'outlook',
  'notion',
  'oracle',
  'swish',
  'elastic',
  'bring',
  'lever',
  'render',
  'paddle',
  'greenhouse',
  'workable',
  'crisp',
  'sanity',
  'statuspage',
])

/** The names of vendors to look for in running text: those short enough to be everyday words, or known to be, are left out. */
export function brandsOf(vendors: Vocabulary['vendors']): Lexicon {
  const isDistinctive = (name: string) => name.length >= 5 && !EVERYDAY.has(name.toLowerCase())
  return new Lexicon([...vendors.values()].map(({ id, aliases }) => ({ id, words: aliases.filter(isDistinctive) })))
}
