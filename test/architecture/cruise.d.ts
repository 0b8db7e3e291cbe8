/** What the check of the arrows found. */
export interface ArrowsReport {
  /** How many modules were read in each top folder. */
  readonly scanned: Readonly<Record<string, number>>
  readonly violations: readonly { readonly rule: string; readonly line: string }[]
}

/** Checks every arrow of `.dependency-cruiser.cjs` in a checkout; by default in this one. */
export function checkArrows(folder?: string): Promise<ArrowsReport>
