import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DEFAULT_PORT } from '../../server/config.ts'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const compose = read('docker-compose.yml')

it('docker-compose.yml opens ports on this machine alone', () => {
  const ports = [...compose.matchAll(/^ +- "([\d.]+):(\d+):(\d+)"$/gm)].map(([, host = '', outside = '', inside = '']) => [
    host,
    outside,
    inside,
  ])
  expect(ports.map(([, outside]) => outside)).toEqual(['7474', '7687', String(DEFAULT_PORT)])
  for (const [host, outside, inside] of ports) expect([host, outside]).toEqual(['127.0.0.1', inside])
})

it('docker-compose.yml asks for a password, pins the server and forbids it to read files', () => {
  expect(compose).not.toMatch(/NEO4J_(AUTH|PASSWORD): (?!(neo4j\/)?\$\{NEO4J_PASSWORD:\?)/)
  expect(compose).toMatch(/image: neo4j:5\.26\.\d+-community$/m)
  expect(compose).toContain('NEO4J_dbms_security_allow__csv__import__from__file__urls: "false"')
  expect(compose).not.toMatch(/plugins/i)
})

it('the image runs as a user without rights, on the port of the program', () => {
  const image = read('Dockerfile')
  expect(image).toMatch(/^USER node$/m)
  expect(image).toContain(`EXPOSE ${DEFAULT_PORT}`)
})
