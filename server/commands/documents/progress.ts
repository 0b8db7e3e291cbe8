/** How far an import has come. */
export interface Progress {
  /** Documents done, and how many there are. */
  readonly done: number
  readonly total: number
  /** Nodes and relationships of the documents done. */
  readonly rows: number
  /** Since the import began. */
  readonly milliseconds: number
}

/** Less than this tells nothing about the rest. */
const TOO_EARLY = 1_000

/** Progress as a line for people: "[3/12] 1,240 rows/s, about 40 s left: policy.txt", with the document that is under way. */
export function progressLine({ done, total, rows, milliseconds }: Progress, document: string): string {
  const place = `[${done + 1}/${total}]`
  if (done === 0 || milliseconds < TOO_EARLY) return `${place} ${document}`
  const rate = Math.round((rows * 1_000) / milliseconds).toLocaleString('en')
  const left = (milliseconds / done) * (total - done)
  return `${place} ${rate} rows/s, about ${duration(left)} left: ${document}`
}

function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1_000))
  if (seconds < 100) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 100 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
