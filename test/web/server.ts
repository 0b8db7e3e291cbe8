import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PATIENCE = 50_000

/** The real server, on the examples, in a data folder of its own. */
export interface Served {
  address: string
  close(): Promise<void>
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /https?:\/\/\S+:\d+/.exec(said)
      if (found) resolve(found[0])
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`vart serve ended with ${code}: ${said}`)))
    setTimeout(() => reject(new Error(`vart serve gave no address: ${said}`)), PATIENCE).unref()
  })
}

/** Starts what a user starts, and waits for the address that it prints. */
export async function serveExamples(): Promise<Served> {
  const data = await mkdtemp(join(tmpdir(), 'vart-page-'))
  const environment = { ...process.env, VART_DATA: data }
  for (const name of ['NEO4J_URI', 'PORT', 'VART_HOST']) Reflect.deleteProperty(environment, name)
  const child = spawn(process.execPath, ['bin/vart.js', 'serve', '--examples', '--port', '0'], { cwd: ROOT, env: environment })
  const address = await addressOf(child)
  const close = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
    await rm(data, { recursive: true, force: true })
  }
  return { address, close }
}
