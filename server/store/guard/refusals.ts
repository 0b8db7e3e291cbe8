import { type QueryPlace, QueryRefused } from '../store.ts'

const READ_ONLY = 'a query may only read the graph. Take it out; only "vart import" changes the graph.'

/** A place as words that fit into a sentence; nothing where there is none. */
export function inWords(place: QueryPlace | undefined): string {
  return place ? ` (line ${place.line}, column ${place.column})` : ''
}

/** Says that a query holds something that is not allowed, names it, and says what to do. */
export function notReadOnly(what: string, place?: QueryPlace, advice = READ_ONLY): QueryRefused {
  return new QueryRefused('not-read-only', `${what}${inWords(place)} is not allowed here: ${advice}`, place)
}

/** Says that a query was stopped by the clock. */
export function tooSlow(milliseconds: number): QueryRefused {
  const sentence = `The query took longer than ${milliseconds / 1000} s and was stopped.`
  return new QueryRefused('limit', `${sentence} Ask for less: begin at one named node, bound every path, or add a LIMIT.`)
}

/** Says that a query wanted more memory than it gets; `of` names whose. */
export function tooMuchMemory(of = ''): QueryRefused {
  const sentence = `The query needed more memory than it gets${of} and was stopped.`
  return new QueryRefused('limit', `${sentence} Ask for less: fewer columns, no long lists, or a LIMIT.`)
}

/** Says that the person who asked, or the end of the program, stopped a query. */
export function cancelled(): QueryRefused {
  return new QueryRefused('cancelled', 'The query was stopped before it was done. Send it again to get an answer.')
}
