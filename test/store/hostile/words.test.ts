import { describe, expect, it } from 'vitest'
import { checkText } from '../../../server/store/guard/text.ts'
import { QueryRefused } from '../../../server/store/store.ts'
import { hostileQueries } from './corpus.ts'

const queries = hostileQueries({ file: 'file:///canary.csv', http: 'http://127.0.0.1:1/' })
const outcomeOf = (cypher: string): unknown => {
  try {
    return checkText(cypher)
  } catch (error) {
    return error
  }
}

describe('the corpus of hostile queries', () => {
  it('is large, and says why each is in it', () => {
    expect(queries.length).toBeGreaterThan(300)
    expect(new Set(queries.map(({ cypher }) => cypher)).size).toBe(queries.length)
    expect(new Set(queries.map(({ reason }) => reason)).size).toBeGreaterThan(50)
  })

  it('is refused by its words where it says so, with the place and what to do', () => {
    const wrong = queries
      .filter(({ outcome }) => outcome === 'words')
      .filter(({ cypher }) => {
        const refused = outcomeOf(cypher)
        if (!(refused instanceof QueryRefused)) return true
        const { message, place } = refused
        const sentences = message.split(/[.:] (?=[A-Za-z])/).length
        const placed = place
          ? message.includes(`(line ${place.line}, column ${place.column})`)
          : /empty|characters long/.test(message)
        return !placed || sentences < 2
      })
    expect(wrong.map(({ cypher }) => `${cypher.slice(0, 200)} → ${String(outcomeOf(cypher))}`)).toEqual([])
  })

  it('is looked at in little time, each', () => {
    for (const { cypher } of queries) {
      const started = performance.now()
      outcomeOf(cypher)
      expect(performance.now() - started, cypher.slice(0, 100)).toBeLessThan(500)
    }
  })
})
