import { type ChildProcess, spawn } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import type { Reading, Unreadable } from '../../import/block.ts'
import type { BinaryFormat } from '../../import/read/index.ts'
import { builtProgram } from '../package-root.ts'
import { type ExtractLimits, parseAnswer } from './message.ts'

const LIMITS: ExtractLimits = { milliseconds: 20_000, memory: 1024 ** 3, answer: 64 * 1024 ** 2 }

/** No compiling of text to code, no native add-ons: none of the readers needs them. */
const FLAGS = ['--disallow-code-generation-from-strings', '--no-addons', '--no-warnings']

/** The part of the memory that is for objects; the rest is for bytes, such as a file unpacked, and the program itself. */
const HEAP = 0.5

/**
 * Reads a document of a format that is no text in a process of its own, which is killed where it takes too long, too much
 * memory or answers too much. Never throws on the document's content.
 */
export async function extractReading(
  format: BinaryFormat,
  bytes: Uint8Array,
  given: Partial<ExtractLimits> = {},
): Promise<Reading | Unreadable> {
  const limits = { ...LIMITS, ...given }
  const heap = `--max-old-space-size=${Math.round((HEAP * limits.memory) / 1024 ** 2)}`
  const child = spawn(process.execPath, [heap, ...FLAGS, builtProgram('extract'), format, String(limits.memory)], {
    // Nothing of this program's environment, passwords least of all, is for a process that reads strangers' files.
    env: {},
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  })
  const clock = { late: false }
  const timer = setTimeout(() => {
    clock.late = true
    child.kill('SIGKILL')
  }, limits.milliseconds)
  try {
    const [answer] = await Promise.all([answerOf(child, bytes, limits.answer), endOf(child)])
    if (answer === null) return unreadable('holds more than Vart takes in from one file')
    if (answer !== '') return parseAnswer(answer) ?? unreadable('made its reader answer with something that is no reading')
    return unreadable(
      clock.late ? `took longer than ${limits.milliseconds / 1000} seconds to read` : 'needed too much memory to read',
    )
  } finally {
    clearTimeout(timer)
  }
}

function unreadable(what: string): Unreadable {
  const why = `${what}, and was given up. Save the part that matters as a file of its own, or as text or CSV, and try again.`
  return { rule: 'unreadable-file', why }
}

/** Resolves when the process is gone; rejects where it could not be started. */
function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('close', () => resolve())
    child.once('error', reject)
  })
}

/** Gives the document to the process and collects what it answers: '' where it died before, null where it answered too much. */
async function answerOf(child: ChildProcess, bytes: Uint8Array, limit: number): Promise<string | null> {
  const [input, , , output] = child.stdio
  if (!(input instanceof Writable) || !(output instanceof Readable)) throw new Error('The reading process has no pipes.')
  // A process that dies while it is written to breaks the pipe; that it gave no answer says so already.
  input.on('error', () => undefined)
  input.end(bytes)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of output as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) {
      child.kill('SIGKILL')
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
