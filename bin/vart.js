#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../dist/server/cli.js', import.meta.url)
if (!existsSync(program)) {
  console.error('vart: the program is not built yet. Run "npm run build" (or "npm ci", which builds it) and try again.')
  process.exit(1)
}
await import(program.href)
