/** A stretch of the end of a word that an ending or a compound may add: "administrer*" is "administreringen". */
const ENDING = 7

/** Finds what words belong to by stems: `word`, `begin*` with a short ending, and `*end` of a compound. */
export class Stems {
  private readonly whole = new Map<string, number[]>()
  private readonly beginnings = new Map<string, { stem: string; owner: number }[]>()
  private readonly ends = new Map<string, { stem: string; owner: number }[]>()

  /** Adds one stem of an owner; a beginning or an end has at least three letters. */
  add(stem: string, owner: number): void {
    if (stem.endsWith('*')) push(this.beginnings, stem.slice(0, 3), { stem: stem.slice(0, -1), owner })
    else if (stem.startsWith('*')) push(this.ends, stem.slice(-3), { stem: stem.slice(1), owner })
    else push(this.whole, stem, owner)
  }

  /** The owners of a word in lower case. */
  ownersOf(word: string): ReadonlySet<number> {
    const begins = this.beginnings.get(word.slice(0, 3))
    const ends = this.ends.get(word.slice(-3))
    const whole = this.whole.get(word)
    if (!begins && !ends && !whole) return NONE
    const owners = new Set(whole)
    for (const { stem, owner } of begins ?? [])
      if (word.startsWith(stem) && word.length <= stem.length + ENDING) owners.add(owner)
    for (const { stem, owner } of ends ?? []) if (word.endsWith(stem)) owners.add(owner)
    return owners
  }
}

const NONE: ReadonlySet<number> = new Set()

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value])
}
