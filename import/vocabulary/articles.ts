import type { Vocabulary } from './index.ts'

/** "6(1)(f)" → legitimate-interest; of terms with one article the first, which is the widest. */
export function articlesOf({ bases, mechanisms }: Vocabulary): ReadonlyMap<string, string> {
  return new Map(
    [...bases.values(), ...mechanisms.values()].reverse().flatMap((term) => {
      const article = /^\d+\(\d\)\([a-z]\)/u.exec(term.article ?? '')?.[0]
      return article ? [[article, term.id] as const] : []
    }),
  )
}
