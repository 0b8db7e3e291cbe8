import { importDocument } from '../import/index.ts'
import { bytesOf, SHAPES, type Shape } from './shapes.ts'
import { shown } from './timing.ts'

const SMALLEST = 156_250
const LARGEST = 10_000_000
/** An input that takes longer is not doubled again. */
const LONGEST = 3_000
/** Twice the input should take twice the time; from here on it is no noise. */
const TOO_MUCH = 3

/** Measures for each format and shape what twice the input costs, up to 10 MB. */
export function benchGrowth(): void {
  console.log('\nGrowth of time, when the input is doubled up to 10 MB: time(2n) / time(n)')
  for (const shape of SHAPES) grow(shape)
}

function grow(shape: Shape): void {
  const ratios: number[] = []
  let before = timeOf(shape, SMALLEST)
  let size = SMALLEST
  while (size < LARGEST && before < LONGEST) {
    size *= 2
    const now = timeOf(shape, size)
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

/** The better of two runs, in milliseconds of the processor, which others on the machine disturb least; a long one is not run again. */
function timeOf(shape: Shape, size: number): number {
  const bytes = bytesOf(shape, size)
  const run = () => {
    const began = process.cpuUsage()
    importDocument({ name: `grown.${shape.ending}`, bytes, company: 'Bench AB' })
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }
  const first = run()
  return first > 1_000 ? first : Math.min(first, run())
}
