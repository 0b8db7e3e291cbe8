import { purposesIn } from '../../import/recognise/purpose-words.ts'
import type { Vocabulary } from '../../import/vocabulary/index.ts'
import { type Lexicons, lexiconsOf, shipped } from '../../import/vocabulary/lexicons.ts'

const built = new WeakMap<Vocabulary, Lexicons>([[shipped.vocabulary, shipped]])

/**
 * The purposes that the name of an activity tells ("Inloggning med BankID": identity-verification), in the order of their ids.
 * They are no statement of the document, and serve inference alone. Null where there are none.
 */
export function namedPurposes(name: string | null, vocabulary: Vocabulary): readonly string[] | null {
  if (name === null) return null
  const lexicons = built.get(vocabulary) ?? lexiconsOf(vocabulary)
  built.set(vocabulary, lexicons)
  const purposes = purposesIn(name, lexicons).sort()
  return purposes.length > 0 ? purposes : null
}
