import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { DEFAULT_PORT } from '../config.ts'
import { hostInAddress, type Listening, listen } from '../serve.ts'
import { announceServer, withdraw } from '../store/ownership.ts'
import { type Store, StoreUnavailable } from '../store/store.ts'
import { portArgument } from './arguments.ts'
import type { Context } from './context.ts'
import { importExamples } from './examples.ts'
import { type WordsInUse, wordsInUse } from './vocabulary.ts'
import { withStore } from './with-store.ts'

interface ServeOptions {
  readonly port?: number
  readonly host?: string
  readonly examples?: boolean
}

/** The options, with the words to serve. */
type Serving = ServeOptions & { readonly words: WordsInUse }

/** vart serve */
export function registerServe(program: Command, context: Context): void {
  program
    .command('serve')
    .description('Serve the page and the API until stopped with Ctrl+C.')
    .option('-p, --port <number>', `port to listen on, 0 for any free one (default: PORT or ${DEFAULT_PORT})`, portArgument)
    .option('--host <name>', 'name or address to listen on (default: VART_HOST or 127.0.0.1)')
    .option('--examples', 'import the examples that come with Vart, where the graph is empty')
    .addHelpText('after', '\nExamples:\n  vart serve\n  vart serve --port 9000\n  vart serve --examples')
    .action(async (options: ServeOptions) => {
      const words = wordsInUse(context)
      await withStore(context, (store) => serve(context, store, { ...options, words }))
    })
}

async function serve(context: Context, store: Store, options: Serving): Promise<void> {
  const { kind, address } = await store.describe()
  if (kind === 'server') {
    throw new StoreUnavailable(`Vart already serves this graph at ${address}. Open that address, or stop that server first.`)
  }
  if (options.examples) await importExamples(context, store, options.words.lexicons)
  const key = randomBytes(32).toString('base64url')
  const listening = await start(context, store, { ...options, key: kind === 'embedded' ? key : null })
  const folder = context.config().data
  try {
    if (kind === 'embedded') announceServer(folder, { address: reachable(listening.address), key })
    // Listened for before the address is told: who reads it may ask to stop at once.
    const stopped = context.stopped()
    context.write(`Vart is at ${reachable(listening.address)} (stop with Ctrl+C)\n`)
    await stopped
    context.write('Stopping.\n')
  } finally {
    if (kind === 'embedded') withdraw(folder)
    await listening.close()
  }
}

async function start(context: Context, store: Store, options: Serving & { readonly key: string | null }): Promise<Listening> {
  // Loaded here, so that commands which serve nothing start without it.
  const { createApp } = await import('../api/app.ts')
  const config = context.config()
  const host = options.host ?? config.host
  const webFolder = join(context.installation.folder, 'dist', 'web')
  const app = createApp(store, {
    version: context.installation.version,
    key: options.key,
    vocabulary: options.words.lexicons.vocabulary,
    hosts: [hostInAddress(host)],
    webFolder: existsSync(webFolder) ? webFolder : null,
    log: context.complain,
    now: context.now,
  })
  return listen(app, host, options.port ?? config.port)
}

/** The address to open: a server that listens on every address is asked on the loopback one. */
function reachable(address: string): string {
  return address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:')
}
