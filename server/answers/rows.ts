import { z } from 'zod'
import type { Label } from '../api/contract.ts'
import { cypherStatement } from '../store/cypher-files.ts'
import type { Parameters, Store } from '../store/store.ts'

/** A property that a node may lack. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? null)

/** Runs one file of cypher/ and checks its rows; a row of another shape is a bug and throws. */
export async function rowsOf<T extends z.ZodType>(
  store: Store,
  file: string,
  row: T,
  parameters: Parameters = {},
): Promise<z.infer<T>[]> {
  const rows = await store.read({ cypher: cypherStatement(file), parameters })
  return z.array(row).parse(rows)
}

/** The labels of a node: `name` is English, `nameSv` Swedish where the node has one. */
export function labelOf(node: { readonly name: string; readonly nameSv?: string | null | undefined }): Label {
  return { en: node.name, sv: node.nameSv ?? node.name }
}
