import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { startBrowser } from '../test/web/browser.ts'
import { report, skipped } from './timing.ts'

const ROUNDS = 7
const START_LIMIT = 60_000
const PAGE = '?item=national-id-number&view=picture&lang=sv'

/** Runs in the page from its first moment: notes when a canvas shows anything at all, in milliseconds since the navigation. */
const WATCH = `(() => {
  const small = Object.assign(document.createElement('canvas'), { width: 64, height: 64 })
  const context = small.getContext('2d', { willReadFrequently: true })
  const shows = (canvas) => {
    if (canvas.width === 0 || canvas.height === 0) return false
    context.clearRect(0, 0, 64, 64)
    context.drawImage(canvas, 0, 0, 64, 64)
    return context.getImageData(0, 0, 64, 64).data.some((value) => value !== 0)
  }
  const look = () => {
    if ([...document.querySelectorAll('canvas')].some(shows)) window.pictureShown = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()`

/** Measures, in a real browser with nothing cached, the time from the address to the first picture of the examples. */
export async function benchPicture(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vart-bench-'))
  const server = spawn(process.execPath, ['bin/vart.js', 'serve', '--examples', '--port', '0'], {
    env: { ...process.env, VART_DATA: folder, NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    const address = await addressOf(server)
    const browser = await startBrowser()
    try {
      console.log('\nThe page with personnummer chosen, in a fresh browser profile')
      report('from the address to the first picture', await rounds(browser, `${address}/${PAGE}`), 'ms')
    } finally {
      await browser.close()
    }
  } catch (reason) {
    skipped('The first picture', reason instanceof Error ? reason.message : String(reason))
  } finally {
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The address that the server prints once it answers. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const limit = setTimeout(() => reject(new Error(`the server printed no address: ${printed.trim()}`)), START_LIMIT)
    const listen = (text: Buffer) => {
      printed += text.toString()
      const address = /https?:\/\/[^\s/]+/.exec(printed)?.[0]
      if (address === undefined) return
      clearTimeout(limit)
      resolve(address)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', (code) => {
      clearTimeout(limit)
      reject(new Error(`the server ended with code ${code}: ${printed.trim().split('\n')[0]}`))
    })
  })
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const exit = new Promise((resolve) => server.once('exit', resolve))
  server.kill()
  await exit
}

async function rounds(browser: Browser, address: string): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.addInitScript(WATCH)
    await page.goto(address)
    await page.waitForFunction('window.pictureShown !== undefined', undefined, { timeout: 30_000 })
    times.push(Number(await page.evaluate('window.pictureShown')))
    await context.close()
  }
  return times
}
