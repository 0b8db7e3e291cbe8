import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { decodeValue, encodeValue, serveStoreRequest } from '../../server/store/wire.ts'

const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.bigInt(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'ö', '$bigint', '$map'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value

it('carries every value over JSON and back', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect(decodeValue(JSON.parse(JSON.stringify(encodeValue(value))))).toEqual(value)
    }),
  )
})

it('answers a request that is none with a sentence', async () => {
  const store = {} as Store
  for (const body of [null, {}, { operation: 'drop' }, { operation: 'read' }]) {
    expect(await serveStoreRequest(store, body)).toMatchObject({
      error: { kind: 'failed', message: expect.stringContaining('not one of a store') },
    })
  }
})
