import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { askServer, type ServerAccess } from './remote.ts'

const PROBE_MILLISECONDS = 2_000
const serverSchema = z.object({ address: z.url(), key: z.string().min(1), pid: z.int().positive() })
type Announced = z.infer<typeof serverSchema>

const fileIn = (folder: string): string => join(folder, 'server.json')

/** Tells other programs of this user that this process serves the graph of a folder. Only the user can read the key. */
export function announceServer(folder: string, { address, key }: ServerAccess): void {
  mkdirSync(folder, { recursive: true })
  const fresh = `${fileIn(folder)}.${process.pid}`
  writeFileSync(fresh, `${JSON.stringify({ address, key, pid: process.pid })}\n`, { mode: 0o600 })
  renameSync(fresh, fileIn(folder))
}

/** Takes the announcement back, if it is this process's own. */
export function withdraw(folder: string): void {
  if (readAnnounced(folder)?.pid === process.pid) rmSync(fileIn(folder), { force: true })
}

/** The live server of a folder, or null. An announcement that a dead server left behind is removed. */
export async function findServer(folder: string): Promise<ServerAccess | null> {
  const announced = readAnnounced(folder)
  if (!announced) return null
  const access = { address: announced.address, key: announced.key }
  const state = isRunning(announced.pid) ? await probe(access) : 'gone'
  if (state === 'gone') rmSync(fileIn(folder), { force: true })
  return state === 'live' ? access : null
}

function readAnnounced(folder: string): Announced | null {
  try {
    return serverSchema.safeParse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).data ?? null
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (missing || error instanceof SyntaxError) return null
    throw error
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A server that is too busy to answer in time is not gone: its announcement stays. */
async function probe(access: ServerAccess): Promise<'live' | 'busy' | 'gone'> {
  const clock = AbortSignal.timeout(PROBE_MILLISECONDS)
  try {
    await askServer(access, { operation: 'describe' }, clock)
    return 'live'
  } catch {
    return clock.aborted ? 'busy' : 'gone'
  }
}
