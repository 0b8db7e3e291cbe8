/** Words as one line of a column or paragraph shows them. */
export interface Stretch {
  readonly text: string
  readonly left: number
  readonly right: number
}

/**
 * Joins stretches that stand one below the other. Where the next word would still have fitted before `right`, the line was
 * ended on purpose and stays a line; otherwise it was broken for want of room.
 */
export function joined(stretches: readonly Stretch[], right: number): string {
  let text = ''
  let last: Stretch | null = null
  for (const stretch of stretches) {
    if (last) text += separator(last, stretch, right)
    text += stretch.text
    last = stretch
  }
  return text
}

/** True where a line was broken because the next word had no room before `right`. */
export function isBroken(last: Stretch, next: Stretch, right: number): boolean {
  const letter = (next.right - next.left) / Math.max(1, next.text.length)
  const [word = ''] = next.text.split(' ', 1)
  return last.right + letter * (word.length + 1) > right - 0.5 * letter
}

function separator(last: Stretch, next: Stretch, right: number): string {
  if (!isBroken(last, next, right)) return '\n'
  // "person-" / "uppgifter": the hyphen stays, as nobody can tell it from the one in "e-postadress".
  const hyphened =
    /\p{L}-$/u.test(last.text) && /^\p{Ll}/u.test(next.text) && !/^(?:och|eller|and|or|und|oder|og)\s/u.test(next.text)
  return hyphened ? '' : ' '
}
