import type { Command } from 'commander'
import type { Context } from '../context.ts'
import type { PageSettings } from './page.ts'

/** The options of commands that take addresses. */
export interface AddressOptions {
  readonly allowPrivate?: boolean
}

/** Adds --allow-private. */
export function addAddressOptions(command: Command): Command {
  return command.option('--allow-private', 'fetch from addresses that are not public too: this computer, a private network')
}

/** What a command fetches pages with. */
export function pageSettings(context: Context, { allowPrivate }: AddressOptions): PageSettings {
  const agent = `Vart/${context.installation.version}`
  return { now: context.now, fetch: { agent, ...(allowPrivate ? { forbiddenUse: () => null } : {}) } }
}
