#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

const program = new URL('../dist/server/cli.js', import.meta.url)
if (!existsSync(program)) {
  console.error('vart: the program is not built yet. Run "npm run build" (or "npm ci", which builds it) and try again.')
  process.exit(1)
}

// Node translates a pattern to bytecode at its first use and to machine code at its second. Reading a document uses hundreds of
// patterns, nearly all of them more than once: going straight to machine code saves a fifth of the time of a short command.
setFlagsFromString('--no-regexp-tier-up')
await import(program.href)
