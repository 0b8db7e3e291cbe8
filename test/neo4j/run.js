// Runs the contract suite of the stores against real Neo4j servers.
//
//   npm run test:neo4j                        starts Neo4j Community 5.26 and 2026.09 on loopback, one after the other
//   npm run test:neo4j -- --version 5.26.31   one of them
//   NEO4J_URI=bolt://… NEO4J_PASSWORD=… npm run test:neo4j    a server of yours. THE SUITE EMPTIES ITS GRAPH.
//
// Needs Maven and a JDK: 17 or newer for 5.26, 21 or newer for 2026.09. No Docker.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fetchJars, findJava } from './java.js'
import { startServer } from './server.js'

const VERSIONS = [
  { version: '5.26.31', release: 17, required: true },
  { version: '2026.09.0', release: 21, required: false },
]
const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const CONFIG = fileURLToPath(new URL('vitest.config.ts', import.meta.url))

/** Runs the suite against one server; resolves to whether it passed. */
async function runSuite(name, environment) {
  const folder = mkdtempSync(join(tmpdir(), 'vart-suite-'))
  const report = join(folder, 'report.json')
  const options = ['run', '--config', CONFIG, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const suite = spawn(process.execPath, [VITEST, ...options], { env: { ...process.env, ...environment }, stdio: 'inherit' })
  const code = await new Promise((resolve) => suite.once('close', resolve))
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    const failures = numFailedTests > 0 ? `, ${numFailedTests} failed` : ''
    console.log(`contract suite: ${name}: ${numPassedTests} passed${failures}`)
    return code === 0 && numPassedTests > 0
  } catch (cause) {
    console.error(`contract suite: ${name}: it did not run (${cause.message})`)
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts one version, runs the suite and stops it; resolves to whether all went well. */
async function runVersion({ version, release, required }) {
  const java = findJava(release)
  if (!java) {
    const sentence = `Neo4j ${version} needs a JDK ${release} or newer, and none was found. Install one, or set JAVA_HOME.`
    console.error(required ? sentence : `${sentence} Going on without it.`)
    return !required
  }
  const server = await startServer({ version, java, jars: fetchJars(version, java) })
  try {
    const environment = { NEO4J_URI: server.uri, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password }
    return await runSuite(`Neo4j ${version} (Community, started here)`, { ...environment, NEO4J_VERSION_EXPECTED: version })
  } finally {
    await server.stop()
  }
}

async function main() {
  const { values } = parseArgs({ options: { version: { type: 'string' } } })
  if (process.env.NEO4J_URI) return runSuite(`Neo4j at ${process.env.NEO4J_URI}`, {})
  const chosen = VERSIONS.filter(({ version }) => values.version === undefined || version === values.version)
  if (chosen.length === 0) throw new Error(`--version takes ${VERSIONS.map(({ version }) => version).join(' or ')}.`)
  let passed = true
  for (const version of chosen) {
    const alone = chosen.length === 1
    passed = (await runVersion({ ...version, required: version.required || alone })) && passed
  }
  return passed
}

// An exit runs the handlers that end the servers.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130))
try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  console.error(`test:neo4j: ${error.message}`)
  process.exitCode = 1
}
