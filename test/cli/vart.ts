import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../bin/vart.js', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** Folder of a test with a graph of its own; `remove` deletes it. */
export interface Workplace {
  readonly folder: string
  /** Writes a file into the folder and gives its path. */
  file(name: string, content: string | Uint8Array): string
  /** Runs vart to its end. */
  vart(...words: string[]): Promise<Finished>
  /** Starts vart, which goes on. */
  start(...words: string[]): ChildProcess
  remove(): void
}

/** Makes a workplace; `environment` is added to the settings that its programs see. */
export function makeWorkplace(environment: Record<string, string> = {}): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'vart-cli-'))
  const settings = { VART_DATA: join(folder, '.vart'), ...environment }
  const start = (...words: string[]) =>
    spawn(process.execPath, [PROGRAM, ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  return {
    folder,
    file: (name, content) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    },
    vart: (...words) => finished(start(...words)),
    start,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Waits for the end of a program. */
export function finished(child: ChildProcess): Promise<Finished> {
  let out = ''
  let error = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    error += text
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, error })))
}

/** Waits until a started server says where it is, and gives the address. Rejects where it ends before. */
export function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (text: string) => {
      said += text
      const [address] = /http:\/\/\S+/.exec(said) ?? []
      if (address !== undefined) resolve(address)
    }
    server.stdout?.setEncoding('utf8').on('data', listen)
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    server.once('close', () => reject(new Error(`vart serve ended: ${said}`)))
  })
}
