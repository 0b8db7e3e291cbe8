import { InvalidArgumentError } from 'commander'
import { isPort } from '../config.ts'

/** Reads --port. */
export function portArgument(value: string): number {
  if (isPort(value)) return Number(value)
  throw new InvalidArgumentError('Give a number from 0 to 65535.')
}

/** Collects --param NAME=VALUE; a value that is JSON (a number, a list, true) counts as such, anything else as text. */
export function parameterArgument(value: string, before: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const [, name, text] = /^([A-Za-z_]\w*)=(.*)$/su.exec(value) ?? []
  if (name === undefined || text === undefined) throw new InvalidArgumentError('Give it as name=value.')
  return { ...before, [name]: parsed(text) }
}

function parsed(text: string): unknown {
  if (!/^(-?\d|\[|\{|true$|false$|null$|")/.test(text)) return text
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}

/** Reads a whole number from `least` to `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= least && number <= most) return number
    const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`
    throw new InvalidArgumentError(`Give a whole number, ${range}.`)
  }
}
