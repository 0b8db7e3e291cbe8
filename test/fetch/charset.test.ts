import { describe, expect, it } from 'vitest'
import { decode } from '../../import/read/decode.ts'
import { parseContentType } from '../../server/fetch/media-type.ts'

/** "Łódź" in ISO 8859-2, as it stands in a page of letters that fit several character sets. */
const POLISH = Uint8Array.from([0xa3, 0xf3, 0x64, 0xbc])
const textOf = (bytes: Uint8Array, header: string) => {
  const { charset } = parseContentType(header)
  const decoded = decode({ name: 'page.txt', bytes, ...(charset ? { charset } : {}) })
  return 'text' in decoded ? decoded.text : decoded.rule
}

describe('the character set that a server names', () => {
  it.each(['iso-8859-2', 'ISO-8859-2', '"latin2"', 'l2 '])('%s is used', (label) => {
    expect(textOf(POLISH, `text/plain; charset=${label}`)).toBe('Łódź')
  })
  it('does not count where the bytes are UTF-8', () => {
    expect(textOf(new TextEncoder().encode('Łódź'), 'text/plain; charset=iso-8859-1')).toBe('Łódź')
  })
  it.each(['nonsense', '', '"'])('"%s" counts as none', (label) => {
    expect(parseContentType(`text/plain; charset=${label}`).charset).toBeUndefined()
  })
})

describe('a media type', () => {
  it.each([
    ['text/html', 'text/html'],
    ['Text/HTML ; charset=utf-8', 'text/html'],
    ['', ''],
    [undefined, ''],
  ])('%j', (header, mediaType) => {
    expect(parseContentType(header).mediaType).toBe(mediaType)
  })
})
