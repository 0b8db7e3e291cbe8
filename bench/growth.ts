import { importDocument } from '../import/index.ts'
import { bytesOf, SHAPES, type Shape } from './shapes.ts'
import { millisecondsOf, shown } from './timing.ts'

const SMALLEST = 625_000
const LARGEST = 10_000_000
/** An input that takes longer is not doubled again. */
const LONGEST = 6_000
/** Twice the input should take twice the time; from here on it is no noise. */
const TOO_MUCH = 3

/** Measures for each format and shape what twice the input costs, up to 10 MB. */
export async function benchGrowth(): Promise<void> {
  console.log('\nGrowth of time, when the input is doubled up to 10 MB: time(2n) / time(n)')
  for (const shape of SHAPES) await grow(shape)
}

async function grow(shape: Shape): Promise<void> {
  const ratios: number[] = []
  let before = await timeOf(shape, SMALLEST)
  let size = SMALLEST
  while (size < LARGEST && before < LONGEST) {
    size *= 2
    const now = await timeOf(shape, size)
    ratios.push(now / before)
    before = now
  }
  const worst = Math.max(...ratios)
  const flag = worst >= TOO_MUCH ? '  TOO MUCH' : ''
  const rate = size / 1000 / before
  console.log(
    `  ${`${shape.ending}, ${shape.name}`.padEnd(36)} ${ratios
      .map((ratio) => ratio.toFixed(1))
      .join('  ')
      .padEnd(20)} ${shown(size / 1e6)} MB in ${shown(before)} ms, ${shown(rate)} MB/s${flag}`,
  )
}

/** The better of two runs, in milliseconds; a long one is not run again. */
async function timeOf(shape: Shape, size: number): Promise<number> {
  const bytes = bytesOf(shape, size)
  const run = () => millisecondsOf(() => importDocument({ name: `grown.${shape.ending}`, bytes, company: 'Bench AB' }))
  const first = await run()
  return first > 1_000 ? first : Math.min(first, await run())
}
