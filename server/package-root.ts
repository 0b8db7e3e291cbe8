import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const packageSchema = z.object({ name: z.literal('vart'), version: z.string() })

/** Where Vart is installed, and which version it is. */
export interface Installation {
  readonly folder: string
  readonly version: string
}

/** Finds the folder with Vart's package.json above a module. Throws where there is none: the installation is damaged. */
export function findInstallation(moduleAddress: string): Installation {
  for (let folder = dirname(fileURLToPath(moduleAddress)); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (!existsSync(file)) continue
    const found = packageSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (found.success) return { folder, version: found.data.version }
  }
  throw new Error('The package.json of Vart cannot be found. Install Vart again.')
}

/** The path of a built program beside this one: code runs from dist/ and, in tests, from its source. Throws where it is not built. */
export function builtProgram(name: string): string {
  const program = join(findInstallation(import.meta.url).folder, `dist/server/${name}.js`)
  if (!existsSync(program)) throw new Error(`${program} is missing. Run "npm run build" and try again.`)
  return program
}
