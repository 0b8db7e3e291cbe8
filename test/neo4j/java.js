import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const POM = fileURLToPath(new URL('pom.xml', import.meta.url))

/** Folders that may hold a JDK: the one that is asked for, those on the path, and where systems install them. */
function jdkFolders() {
  const below = (folder, inside = '') => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, inside)) : [])
  return [
    ...(process.env.JAVA_HOME ? [process.env.JAVA_HOME] : []),
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, '..')),
    ...below('/usr/lib/jvm'),
    ...below('/Library/Java/JavaVirtualMachines', 'Contents/Home'),
    ...below(join(homedir(), '.sdkman/candidates/java')),
  ]
}

function javaRelease(java) {
  const said = spawnSync(java, ['-version'], { encoding: 'utf8' })
  return Number(/version "(\d+)/.exec(said.stderr ?? '')?.[1] ?? 0)
}

/** The `java` of the oldest JDK that is new enough, or null. A bare runtime without a compiler does not do. */
export function findJava(release) {
  const found = jdkFolders()
    .filter((folder) => existsSync(join(folder, 'bin/java')) && existsSync(join(folder, 'bin/javac')))
    .map((folder) => realpathSync(join(folder, 'bin/java')))
    .map((java) => ({ java, release: javaRelease(java) }))
    .filter((jdk) => jdk.release >= release)
    .sort((a, b) => a.release - b.release)
  return found[0]?.java ?? null
}

/** The folder with the jars of a version of Neo4j, fetched by Maven the first time (about 116 MB). Throws a sentence. */
export function fetchJars(version, java) {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'vart/neo4j')
  const jars = join(cache, version)
  if (existsSync(jars)) return jars
  if (spawnSync('mvn', ['-v'], { stdio: 'ignore' }).status !== 0) {
    throw new Error(
      'Maven is missing; it fetches Neo4j. Install it (apt-get install maven, brew install maven) and run this again.',
    )
  }
  console.log(`Fetching Neo4j ${version} (about 116 MB, once) …`)
  const fresh = `${jars}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  const goal = ['-f', POM, `-Dneo4j.version=${version}`, 'dependency:copy-dependencies', `-DoutputDirectory=${fresh}`]
  try {
    execFileSync('mvn', ['-q', '-B', ...goal], { env: { ...process.env, JAVA_HOME: join(java, '../..') }, encoding: 'utf8' })
    renameSync(fresh, jars)
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true })
    const reason =
      String(cause.stdout ?? cause.message)
        .split('\n')
        .find((line) => line.includes('ERROR')) ?? cause.message
    throw new Error(`Maven could not fetch Neo4j ${version}: ${reason}`, { cause })
  }
  return jars
}
