import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface LockedPackage {
  version?: string
  optional?: boolean
  optionalDependencies?: Record<string, string>
}
const root = new URL('../../', import.meta.url)
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as { packages: Record<string, LockedPackage> }
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Record<
  string,
  Record<string, string> | undefined
>

/** The folders in which a package finds its dependencies, nearest first: `a/node_modules/b` looks there, then above. */
function places(from: string, name: string): string[] {
  const steps = from === '' ? [] : from.split('/node_modules/')
  const above = steps.map((_, index) => `${steps.slice(0, steps.length - index).join('/node_modules/')}/node_modules/${name}`)
  return [...above, `node_modules/${name}`]
}

test('every optional platform package has an entry, without which `npm ci` fails on the other platforms', () => {
  const missing: string[] = []
  let checked = 0
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      checked += 1
      if (!places(path, name).some((place) => lock.packages[place] !== undefined)) missing.push(`${path} → ${name}`)
    }
  }
  expect(checked).toBeGreaterThan(10)
  expect(missing).toEqual([])
})

test('the platform packages of an engine carry the version of the engine', () => {
  const engine = lock.packages['node_modules/@grafeo-db/js']
  const platforms = Object.keys(engine?.optionalDependencies ?? {})
  expect(platforms.length).toBeGreaterThan(3)
  for (const name of platforms) {
    expect(lock.packages[`node_modules/${name}`], name).toMatchObject({ version: engine?.version, optional: true })
  }
})

test('versions are pinned exactly, and locked at what is pinned', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
})

test('no address of a private registry is locked', () => {
  const hosts = new Set<string>()
  for (const found of JSON.stringify(lock).matchAll(/"resolved":"https?:\/\/([^/"]+)/g)) hosts.add(found[1] ?? '')
  hosts.delete('registry.npmjs.org')
  expect([...hosts]).toEqual([])
})
