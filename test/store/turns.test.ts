import { expect, it } from 'vitest'
import { createTurns, type TurnLimits } from '../../server/store/guard/turns.ts'

/** Turns, and works that end when they are told to. */
function crowd(limits: TurnLimits) {
  const turns = createTurns(limits)
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const come = (name: string, signal?: AbortSignal) =>
    turns.take(() => {
      begun.push(name)
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
    }, signal)
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { turns, begun, come, end }
}
const ROOM = { atOnce: 2, waiting: 2, patience: 60_000 }

it('lets in so many at once, and the others in the order in which they came', async () => {
  const { begun, come, end } = crowd(ROOM)
  const all = ['a', 'b', 'c', 'd'].map((name) => come(name))
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'c'])
  await end('a')
  await end('c')
  await end('d')
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'])
})

it('sends away who finds no room to wait', async () => {
  const { come, end } = crowd({ ...ROOM, atOnce: 1, waiting: 1 })
  const first = come('a')
  const second = come('b')
  await expect(come('c')).rejects.toMatchObject({ code: 'busy', message: expect.stringContaining('Send it again') })
  await end('a')
  await end('b')
  expect(await Promise.all([first, second])).toEqual(['a', 'b'])
})

it('sends away who has waited too long, and keeps the place of the others', async () => {
  const { begun, come, end } = crowd({ atOnce: 1, waiting: 2, patience: 30 })
  const first = come('a')
  await expect(come('b')).rejects.toMatchObject({ code: 'busy' })
  const third = come('c')
  await end('a')
  await end('c')
  expect(await Promise.all([first, third])).toEqual(['a', 'c'])
  expect(begun).toEqual(['a', 'c'])
})

it('lets go who gives up while waiting, and does not begin for who had given up before', async () => {
  const { begun, come, end } = crowd({ ...ROOM, atOnce: 1 })
  const first = come('a')
  const gone = new AbortController()
  const second = come('b', gone.signal)
  gone.abort()
  await expect(second).rejects.toMatchObject({ code: 'cancelled' })
  await expect(come('c', gone.signal)).rejects.toMatchObject({ code: 'cancelled' })
  await end('a')
  await first
  expect(begun).toEqual(['a'])
})

it('is idle when nobody works, also after a work that failed', async () => {
  const { turns, come, end } = crowd(ROOM)
  await turns.idle()
  const first = come('a')
  await expect(turns.take(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  let idle = false
  const waited = turns.idle().then(() => {
    idle = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(idle).toBe(false)
  await end('a')
  await Promise.all([first, waited])
})
