import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium')
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--hide-scrollbars', '--font-render-hinting=none'],
]

const inflate = (from: string, to: string) => pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))

async function unpackInto(folder: string): Promise<void> {
  await inflate(join(PACKAGE, 'bin/chromium.br'), join(folder, 'chromium'))
  await chmod(join(folder, 'chromium'), 0o755)
  const archive = join(folder, 'libraries.tar')
  await inflate(join(PACKAGE, 'bin/al2023.tar.br'), archive)
  execFileSync('tar', ['-xf', archive, '-C', folder])
  await rm(archive)
}

/**
 * Unpacks the Chromium that comes as a package, once a version. It is unpacked beside its place and then moved there,
 * so that test files that start at the same time never see half of it.
 */
async function packagedChromium(): Promise<string | null> {
  const manifest = join(PACKAGE, 'package.json')
  if (!existsSync(manifest) || process.platform !== 'linux' || process.arch !== 'x64') return null
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = join(ROOT, `node_modules/.cache/chromium-${version}`)
  if (existsSync(folder)) return join(folder, 'chromium')
  await mkdir(dirname(folder), { recursive: true })
  const aside = await mkdtemp(`${folder}-`)
  try {
    await unpackInto(aside)
    await rename(aside, folder)
  } catch (reason) {
    await rm(aside, { recursive: true, force: true })
    if (!existsSync(folder)) throw reason
  }
  return join(folder, 'chromium')
}

/** Starts a browser: CHROME_PATH, else the Chromium of the package, else one of the system, else Playwright's own. */
export async function startBrowser(): Promise<Browser> {
  const packaged = process.env.CHROME_PATH ? null : await packagedChromium()
  const path = process.env.CHROME_PATH ?? packaged ?? SYSTEM.find((candidate) => existsSync(candidate))
  const libraries = packaged
    ? { LD_LIBRARY_PATH: [join(dirname(packaged), 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }
    : {}
  return chromium.launch({
    args: FLAGS,
    ignoreDefaultArgs: ['--enable-automation'],
    env: { ...process.env, ...libraries } as Record<string, string>,
    ...(path ? { executablePath: path } : {}),
  })
}
