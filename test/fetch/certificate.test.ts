import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fetchPage } from '../../server/fetch/page.ts'
import { closeNow, listenLocally } from './servers.ts'

const folder = mkdtempSync(join(tmpdir(), 'vart-certificate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Makes a certificate that nobody vouches for; false where this computer has no openssl. */
function makeCertificate(): boolean {
  const words = 'req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout key.pem -out certificate.pem'
  try {
    execFileSync('openssl', words.split(' '), { cwd: folder, stdio: 'ignore' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

it('a certificate that nobody vouches for is refused, whatever the environment says', async ({ skip }) => {
  skip(!makeCertificate(), 'needs openssl to make a certificate')
  let asked = 0
  const [key, cert] = ['key.pem', 'certificate.pem'].map((name) => readFileSync(join(folder, name)))
  const server = createServer({ ...(key && cert ? { key, cert } : {}) }, (_request, response) => {
    asked += 1
    response.end()
  })
  const port = await listenLocally(server)
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  const refused = fetchPage(`https://localhost:${port}/`, { agent: 'Vart/1', forbiddenUse: () => null })
  await expect(refused).rejects.toThrow(/^The certificate of localhost:\d+ cannot be trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/)
  delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
  expect(asked).toBe(0)
  await closeNow(server)
})
