import { describe, expect, test } from 'vitest'
import { decode } from '../../../import/read/decode.ts'

const read = (bytes: Uint8Array) => decode({ name: 'a.txt', bytes })
const utf8 = (text: string) => new TextEncoder().encode(text)
const swedish = 'Leverantör\tLand\nÅström & Öberg\tSverige – “EU”\n'

describe('decodes', () => {
  test.each([
    ['UTF-8', utf8(swedish), 'utf-8'],
    ['UTF-8 with a mark', Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), utf8(swedish)]), 'utf-8'],
    ['UTF-16 little-endian', Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(swedish, 'utf16le')]), 'utf-16le'],
    ['UTF-16 big-endian', Buffer.concat([Uint8Array.of(0xfe, 0xff), Buffer.from(swedish, 'utf16le').swap16()]), 'utf-16be'],
  ])('%s', (_, bytes, charset) => {
    expect(read(bytes)).toMatchObject({ text: swedish, charset })
  })

  test('windows-1252', () => {
    const bytes = Buffer.from('Leverantör\tLand\nÅström och Öberg\tSverige\n', 'latin1')
    expect(read(bytes)).toMatchObject({ text: 'Leverantör\tLand\nÅström och Öberg\tSverige\n' })
    expect(read(Buffer.concat([bytes, Uint8Array.of(0x93, 0x45, 0x55, 0x94)]))).toMatchObject({
      text: 'Leverantör\tLand\nÅström och Öberg\tSverige\n“EU”',
      charset: 'windows-1252',
    })
  })

  test('line ends become line feeds', () => {
    expect(read(utf8('a\r\nb\rc\n'))).toMatchObject({ text: 'a\nb\nc\n' })
  })

  test('the hash is that of the bytes, mark and all', () => {
    const plain = read(utf8('abc'))
    expect(plain).toMatchObject({ sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' })
  })
})

describe('refuses', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['white space', utf8(' \n\t\r\n'), 'empty-file'],
    ['a picture named .txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'binary-file'],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'binary-file'],
    ['control characters', utf8('\u0001\u0002\u0003\u0004abcdef'), 'binary-file'],
  ])('%s, in a full sentence', (_, bytes, rule) => {
    const refusal = read(bytes)
    expect(refusal).toMatchObject({ rule })
    expect('message' in refusal && refusal.message).toMatch(/^.*a\.txt.*\.$/)
  })
})
