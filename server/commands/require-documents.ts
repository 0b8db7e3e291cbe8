import { statusAnswer } from '../answers/status.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'
import { CommandFailed } from './failure.ts'

/** Throws `CommandFailed` where the graph holds no document yet: every answer would be an empty one that says nothing. */
export async function requireDocuments(context: Context, store: Store): Promise<void> {
  const { counts, store: graph } = await statusAnswer(store, context.installation.version)
  if (counts.documents > 0) return
  throw new CommandFailed(
    `The graph at ${graph.address} holds no documents yet. Load some first: "vart import PATH", e.g. "vart import examples".`,
  )
}
