import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDERS = ['import', 'server', 'web', 'test', 'bench']

/**
 * Checks every arrow of `.dependency-cruiser.cjs` in a checkout.
 * Returns how many modules were scanned in each folder, and one line for each import that breaks a rule.
 */
export async function checkArrows(folder = ROOT) {
  const { forbidden, options } = createRequire(import.meta.url)(resolve(ROOT, '.dependency-cruiser.cjs'))
  const present = FOLDERS.filter((name) => existsSync(resolve(folder, name)))
  if (present.length === 0) return { scanned: {}, violations: [] }
  const tsConfig = extractTSConfig(resolve(ROOT, 'tsconfig.json'))
  const { output } = await cruise(
    present,
    { ...options, tsConfig: undefined, ruleSet: { forbidden, options }, validate: true, baseDir: folder },
    options.enhancedResolveOptions,
    { tsConfig },
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with a report, not with modules.')
  return {
    scanned: Object.fromEntries(FOLDERS.map((name) => [name, output.modules.filter((module) => isSource(module, name)).length])),
    violations: output.summary.violations.map((found) => ({
      rule: found.rule.name,
      line: `${found.rule.name}: ${found.from} → ${found.to}. ${reasonOf(forbidden, found.rule.name)}`,
    })),
  }
}

/** A module of one of our folders that was really read, and not only named by an import. */
function isSource(module, folder) {
  return module.source.startsWith(`${folder}/`) && /\.[jt]sx?$/.test(module.source) && !module.couldNotResolve
}

function reasonOf(rules, name) {
  return rules.find((rule) => rule.name === name)?.comment ?? ''
}

/** `npm run arrows`: says what was scanned; fails on a forbidden import, and when a folder was not scanned at all. */
async function main() {
  const { scanned, violations } = await checkArrows()
  for (const { line } of violations) console.error(`✗ ${line}`)
  const empty = ['import', 'server', 'web', 'test'].filter((name) => !scanned[name])
  for (const name of empty) console.error(`✗ No module was scanned in ${name}/, so nothing is known about its imports.`)
  const counts = Object.entries(scanned).map(([name, count]) => `${name} ${count}`)
  console.log(`Modules scanned: ${counts.join(', ')}. Forbidden imports: ${violations.length}.`)
  process.exitCode = violations.length + empty.length > 0 ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
