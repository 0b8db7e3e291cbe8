import { createInterface } from 'node:readline/promises'
import type { Context } from './commands/context.ts'
import { runProgram } from './commands/program.ts'
import { readConfig } from './config.ts'
import { findInstallation } from './package-root.ts'

/** Documents may hold control characters, which could steer a terminal: only line breaks and tabs are printed. */
const printable = (text: string) => text.replace(/(?![\n\t])\p{Cc}/gu, '')

const context: Context = {
  config: () => readConfig(),
  installation: findInstallation(import.meta.url),
  write: (text) => {
    process.stdout.write(printable(text))
  },
  complain: (line) => {
    process.stderr.write(`${printable(line)}\n`)
  },
  progress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${printable(line)}`)
  },
  confirm: async (question) => {
    if (!process.stdin.isTTY || !process.stderr.isTTY) return null
    const terminal = createInterface({ input: process.stdin, output: process.stderr })
    // The input may end (Ctrl+D) instead of being answered.
    const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
    const answer = await Promise.race([terminal.question(`${printable(question)} [y/N] `), ended])
    terminal.close()
    return /^\s*(y|yes|j|ja)\s*$/i.test(answer)
  },
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  now: () => new Date(),
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    }),
  fail: (code) => {
    process.exitCode = code
  },
}

// A reader such as "head" that closes the pipe early has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

await runProgram(context, process.argv.slice(2))
