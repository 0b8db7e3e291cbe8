import type { Outline } from './outline.ts'

/** A form of Cypher that the two stores answer differently. */
export interface PortableRule {
  /** The form, and what is different about it; a sentence without its full stop. */
  readonly different: string
  /** What to write instead; a full sentence. */
  readonly instead: string
  /** Index of the token where the form begins, or null. */
  readonly find: (outline: Outline) => number | null
}

/** A name as it stands in the text of an outline: a word, or one between backticks. */
export const NAME = '(?:[\\p{L}_][\\p{L}\\p{N}\\p{M}_]*|`x`)'

/** Finds a pattern in the text of an outline. `N~` in it stands for a name; `also` may turn away what was found. */
export function pattern(source: string, also: (outline: Outline, index: number) => boolean = () => true): PortableRule['find'] {
  const look = new RegExp(`(?<=^| )(?:${source.replaceAll('N~', NAME)})`, 'giu')
  return (outline) => {
    for (const found of outline.text.matchAll(look)) {
      const index = outline.tokenAt(found.index)
      if (also(outline, index)) return index
    }
    return null
  }
}

/** Finds the first token of which something holds. */
export function token(holds: (outline: Outline, index: number) => boolean): PortableRule['find'] {
  return (outline) => {
    const index = outline.tokens.findIndex((_, at) => holds(outline, at))
    return index === -1 ? null : index
  }
}
