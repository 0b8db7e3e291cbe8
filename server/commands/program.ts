import { Command, CommanderError } from 'commander'
import { registerAsk } from './ask.ts'
import type { Context } from './context.ts'
import { registerDiff } from './diff.ts'
import { registerExport } from './export.ts'
import { failureOf } from './failure.ts'
import { registerImport } from './import.ts'
import { registerQuery } from './query.ts'
import { registerRead } from './read.ts'
import { registerRemove } from './remove.ts'
import { registerServe } from './serve.ts'
import { registerStatus } from './status.ts'

/** Runs the command line. Errors that a user can do something about become a sentence and an exit code; bugs are thrown. */
export async function runProgram(context: Context, words: readonly string[]): Promise<void> {
  try {
    await buildProgram(context).parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) context.fail(2)
      return
    }
    const failure = failureOf(error)
    if (failure === null) throw error
    context.progress('')
    context.complain(`vart: ${failure.message}`)
    context.fail(failure.exitCode)
  }
}

function buildProgram(context: Context): Command {
  const program = new Command('vart')
    .description('Shows where personal data goes: reads privacy documents into a graph and answers who gets what.')
    .version(context.installation.version)
    .exitOverride()
    .configureOutput({ writeOut: context.write, writeErr: (text) => context.complain(text.trimEnd()) })
    .showHelpAfterError('(see "vart --help", or "vart COMMAND --help")')
    .addHelpText('after', ENVIRONMENT)
  for (const register of COMMANDS) register(program, context)
  return program
}

const COMMANDS = [
  registerRead,
  registerImport,
  registerAsk,
  registerQuery,
  registerExport,
  registerDiff,
  registerRemove,
  registerServe,
  registerStatus,
]

const ENVIRONMENT = `
Settings (environment):
  VART_DATA        folder of the embedded graph and of vocabulary.tsv (default .vart)
  NEO4J_URI        use Neo4j instead, e.g. neo4j://localhost:7687
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
  VART_HOST, PORT  where "vart serve" listens

Exit codes: 0 done, 1 done with failures, 2 wrong use.`
