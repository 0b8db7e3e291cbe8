import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '')

function read(file: string): string {
  try {
    return readFileSync(new URL(file, root), 'utf8')
  } catch {
    return '' // deleted, and not yet committed as deleted
  }
}
const isCode = (file: string) => /\.(ts|tsx|js|cjs|mjs)$/.test(file)
const code = files.filter(isCode)
const program = code.filter((file) => /^(import|server|web)\//.test(file))
const lines = (file: string) => read(file).split('\n').length
/** Files in which a line matches, each with the line. */
function linesWith(among: readonly string[], pattern: RegExp): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
}

test('the checkout was listed', () => {
  expect(program.length).toBeGreaterThan(10)
})

describe('sizes', () => {
  test('a file of code is at most 250 lines', () => {
    const long = code.filter((file) => lines(file) > 250).map((file) => `${file}: ${lines(file)}`)
    expect(long).toEqual([])
  })

  test('the median file of the program is under 90 lines', () => {
    const sizes = program.map(lines).sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(90)
  })

  test('a file worth a look is named, without failing', () => {
    const watched = code.filter((file) => lines(file) > 200).map((file) => `${file} (${lines(file)})`)
    if (watched.length > 0) console.warn(`Over 200 lines: ${watched.join(', ')}`)
  })
})

describe('names', () => {
  test('no file or folder is named after its lack of a subject', () => {
    const vague = /^(utils?|helpers?|common|misc|shared|lib|stuff)$/
    expect(files.filter((file) => file.split('/').some((part) => vague.test(part.replace(/\..*$/, ''))))).toEqual([])
  })

  test('code is named in kebab case, components in Pascal case', () => {
    const named = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/
    const component = /^[A-Z][A-Za-z0-9]*\.tsx$/
    const hidden = /^\./
    const odd = code
      .map((file) => basename(file))
      .filter((name) => !named.test(name) && !component.test(name) && !hidden.test(name))
    expect(odd).toEqual([])
  })

  test('a cypher file begins with a comment that says what it is', () => {
    const bare = files.filter((file) => file.endsWith('.cypher') && !/^(\/\/|\/\*)/.test(read(file).trimStart() || '//'))
    expect(bare).toEqual([])
  })
})

describe('what only one place may do', () => {
  const server = code.filter((file) => file.startsWith('server/'))
  const web = code.filter((file) => file.startsWith('web/'))
  const reading = code.filter((file) => file.startsWith('import/'))

  test('only server/config.ts reads the environment', () => {
    expect(
      linesWith(
        server.filter((file) => file !== 'server/config.ts'),
        /\bprocess\.env\b/,
      ),
    ).toEqual([])
  })

  test('reading knows no clock, no chance and no environment', () => {
    expect(linesWith(reading, /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|fetch\()/)).toEqual([])
  })

  test('only web/api.ts fetches', () => {
    expect(
      linesWith(
        web.filter((file) => file !== 'web/api.ts'),
        /\bfetch\(|XMLHttpRequest|WebSocket\(|EventSource\(/,
      ),
    ).toEqual([])
  })

  test('only server/fetch fetches; the store asks nobody but the Vart server that holds its graph', () => {
    const asking = server.filter((file) => !file.startsWith('server/fetch/') && file !== 'server/store/remote.ts')
    expect(linesWith(asking, /\bfetch\(|WebSocket\(|EventSource\(/)).toEqual([])
  })

  test('the page writes no HTML and evaluates no text', () => {
    expect(
      linesWith(web, /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/),
    ).toEqual([])
  })
})

describe('what the repository does not hold', () => {
  const texts = files.filter((file) => !/\.(png|ttf|woff2?|ico|pdf|docx|xlsx)$/.test(file) && file !== 'package-lock.json')

  test('paths of one machine', () => {
    // Composed, so that this file does not find itself.
    const machine = new RegExp(`(^|[\\s"'\`(=:])/(${['work', 'home', 'Users', 'tmp'].join('|')})/[A-Za-z0-9._-]+`)
    expect(linesWith(texts, machine)).toEqual([])
  })

  test('keys and passwords', () => {
    const secret = /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bghp_[A-Za-z0-9]{30,}|\bAKIA[0-9A-Z]{16}\b|\bnpm_[A-Za-z0-9]{30,}/
    expect(linesWith(texts, secret)).toEqual([])
  })
})
