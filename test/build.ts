import { execFileSync } from 'node:child_process'

/** Builds the program and the page once before the tests, so that the tests that start them see today's code. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    cwd: new URL('..', import.meta.url),
  })
}
