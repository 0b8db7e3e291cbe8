import type { Store } from '../../server/store/store.ts'

/** Gives the store of the running test, its schema made and its graph empty. */
export type CurrentStore = () => Store

/** A store that a suite opened for itself. */
export interface OpenedStore {
  readonly store: Store
  /** Closes the store and removes what `open` made for it. */
  close(): Promise<void>
}
