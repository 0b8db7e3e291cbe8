import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkArrows } from './cruise.js'

interface Rule {
  name: string
  comment?: string
}
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: Rule[] }

/** For each rule, a file that breaks it. The files they import are made too. */
const BROKEN: Record<string, { file: string; source: string }> = {
  'import-is-pure': { file: 'import/index.ts', source: "import { load } from '../server/load.ts'\nload()" },
  'import-has-no-effects': { file: 'import/read/text.ts', source: "import { readFileSync } from 'node:fs'\nreadFileSync('x')" },
  'packed-files-are-read-apart': { file: 'server/load.ts', source: "import { a } from '../import/read/binary.ts'\na()" },
  'stages-meet-in-types': { file: 'import/recognise/items.ts', source: "import { a } from '../normalise/items.ts'\na()" },
  'stages-do-not-know-the-road': { file: 'import/read/text.ts', source: "import { a } from '../index.ts'\na()" },
  'vocabulary-is-data': { file: 'import/vocabulary/index.ts', source: "import { a } from '../fact.ts'\na()" },
  'web-sees-only-the-contract': {
    file: 'web/page.ts',
    source: "import type { Store } from '../server/load.ts'\nexport type A = Store",
  },
  'web-takes-types-only': { file: 'web/page.ts', source: "import { schema } from '../server/api/contract.ts'\nschema()" },
  'server-does-not-know-the-page': { file: 'server/load.ts', source: "import { a } from '../web/page.ts'\na()" },
  'only-the-store-knows-databases': { file: 'server/load.ts', source: "import neo4j from 'neo4j-driver'\nneo4j()" },
  'only-the-diagram-knows-cytoscape': { file: 'web/page.ts', source: "import cytoscape from 'cytoscape'\ncytoscape()" },
  'only-the-api-knows-express': { file: 'server/load.ts', source: "import express from 'express'\nexpress()" },
  'only-commands-know-the-terminal': { file: 'server/load.ts', source: "import { a } from 'commander'\na()" },
  'only-fetch-reaches-out': { file: 'server/load.ts', source: "import { request } from 'node:https'\nrequest('x')" },
  'fetch-does-not-know-who-asks': { file: 'server/fetch/page.ts', source: "import { a } from '../commands/ask.ts'\na()" },
  'store-is-below-everything': { file: 'server/store/neo4j.ts', source: "import { a } from '../api/app.ts'\na()" },
  'export-draws-what-it-is-given': { file: 'server/export/svg.ts', source: "import { a } from '../store/neo4j.ts'\na()" },
  'answers-do-not-know-who-asks': { file: 'server/answers/flows.ts', source: "import { a } from '../api/app.ts'\na()" },
  'nothing-calls-the-commands': { file: 'server/load.ts', source: "import { a } from './commands/ask.ts'\na()" },
  'nothing-imports-tests': { file: 'server/load.ts', source: "import { a } from '../test/helper.ts'\na()" },
  'nothing-imports-the-bench': { file: 'server/load.ts', source: "import { a } from '../bench/run.ts'\na()" },
  'run-time-packages-are-dependencies': { file: 'server/load.ts', source: "import { a } from 'fast-check'\na()" },
  'no-cycles': { file: 'server/load.ts', source: "import { a } from './config.ts'\na()" },
  'no-orphans': { file: 'server/left-over.ts', source: 'export const left = 1' },
  'everything-resolves': { file: 'server/load.ts', source: "import { a } from './nowhere.ts'\na()" },
}
const PACKAGES = ['neo4j-driver', 'cytoscape', 'express', 'commander', 'fast-check']
const HELPERS = [
  ...[
    'import/index.ts',
    'import/fact.ts',
    'import/read/binary.ts',
    'import/normalise/items.ts',
    'server/api/app.ts',
    'server/api/contract.ts',
  ],
  ...['server/store/neo4j.ts', 'server/commands/ask.ts', 'server/load.ts', 'web/page.ts', 'test/helper.ts', 'bench/run.ts'],
]

function put(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** A small checkout in which every module is there and no rule is broken, but for what the test adds. */
function layOut(folder: string): void {
  for (const file of HELPERS)
    put(folder, file, 'export const a = () => 1\nexport const load = a\nexport const schema = a\nexport type Store = string\n')
  put(folder, 'server/config.ts', "import { load } from './load.ts'\nexport const a = load\n")
  for (const name of PACKAGES) {
    put(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
    put(folder, `node_modules/${name}/index.js`, 'module.exports = {}\n')
  }
  const dependencies = Object.fromEntries(PACKAGES.filter((name) => name !== 'fast-check').map((name) => [name, '1']))
  put(folder, 'package.json', JSON.stringify({ dependencies, devDependencies: { 'fast-check': '1' } }))
}

describe('this checkout', () => {
  test('was scanned, and holds no forbidden import', async () => {
    const { scanned, violations } = await checkArrows()
    for (const folder of ['import', 'server', 'web', 'test'])
      expect(scanned[folder], `modules scanned in ${folder}/`).toBeGreaterThan(0)
    expect(violations.map((found) => found.line)).toEqual([])
  })
})

describe('the rules', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vart-arrows-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('each has its reason, and a file here that breaks it', () => {
    for (const rule of forbidden) expect(rule.comment ?? '', rule.name).toMatch(/^\S.{30,}\.$/s)
    expect(Object.keys(BROKEN).sort()).toEqual(forbidden.map((rule) => rule.name).sort())
  })

  test.each(Object.entries(BROKEN))('%s fails the check when it is broken', async (rule, { file, source }) => {
    const checkout = join(folder, rule)
    layOut(checkout)
    put(checkout, file, source)
    const { violations } = await checkArrows(checkout)
    const mine = violations.filter((found) => found.rule === rule && found.line.includes(file))
    expect(mine.length, violations.map((found) => found.line).join('\n')).toBeGreaterThan(0)
  })

  test('a folder without modules is reported as not scanned', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(join(empty, 'import'), { recursive: true })
    expect((await checkArrows(empty)).scanned.import ?? 0).toBe(0)
  })
})
