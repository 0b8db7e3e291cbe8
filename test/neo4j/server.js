import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('Neo4jServer.java', import.meta.url))
const OPENS = ['java.nio', 'java.io', 'java.lang', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
const MILLISECONDS_TO_START = 180_000

/** Starts a server on a free port of loopback, with new data and a new password. `stop` ends it and removes its data. */
export async function startServer({ version, java, jars }) {
  const home = mkdtempSync(join(tmpdir(), 'vart-neo4j-'))
  const password = randomBytes(16).toString('hex')
  const port = await freePort()
  const options = ['-Xms256m', '-Xmx1g', ...OPENS, '-cp', join(jars, '*'), PROGRAM, home, String(port)]
  const server = spawn(java, options, { env: { ...process.env, NEO4J_PASSWORD: password }, stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = new Promise((resolve) => server.once('close', resolve))
  const removeData = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  // Where this program ends without a word, the server sees its standard input close and the data goes here.
  const onExit = () => {
    server.kill('SIGKILL')
    removeData()
  }
  process.once('exit', onExit)
  const stop = async () => {
    process.off('exit', onExit)
    server.kill('SIGKILL')
    await ended
    removeData()
  }
  try {
    await ready(server, version)
  } catch (error) {
    await stop()
    throw error
  }
  return { uri: `neo4j://127.0.0.1:${port}`, username: 'neo4j', password, stop }
}

function ready(server, version) {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = (what) => reject(new Error(`Neo4j ${version} did not start: ${what}\n${lastWords(said)}`))
    const clock = setTimeout(() => fail('it was not ready in three minutes.'), MILLISECONDS_TO_START)
    const listen = (chunk) => {
      said = (said + chunk).slice(-20_000)
      if (!/^ready /m.test(said)) return
      clearTimeout(clock)
      resolve()
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.once('error', (error) => fail(error.message))
    server.once('close', (code) => {
      clearTimeout(clock)
      fail(`it ended with code ${code}.`)
    })
  })
}

function lastWords(said) {
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !/^(WARNING|\s+at |\s+\.\.\. )/.test(line))
  return lines.slice(-4).join('\n')
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
