import { evaluateCases, evaluateReal, REAL } from './documents.ts'
import { brokenBounds, type EvaluatedSet } from './evaluation.ts'
import { jsonOf, reportOf } from './report.ts'

/** `npm run evaluate`: what Vart reads against labels written by hand. Exit code 1 where a bound is broken. */
function main(): void {
  const real = evaluateReal()
  const sets: EvaluatedSet[] = [
    ...(real === null ? [] : [{ name: 'real documents', bound: 0.98, documents: real }]),
    { name: 'cases', bound: 0.95, documents: evaluateCases() },
  ]
  const absent = real === null ? `The five real documents are not at ${REAL} beside the repository; only the cases count.` : null
  const broken = sets.flatMap(brokenBounds)
  if (process.argv.includes('--json')) console.log(JSON.stringify({ sets: sets.map(jsonOf), absent, broken }))
  else console.log([...(absent === null ? [] : [absent, '']), ...sets.map(reportOf), verdict(broken)].join('\n'))
  if (broken.length > 0) process.exitCode = 1
}

function verdict(broken: readonly string[]): string {
  return broken.length === 0 ? 'All bounds are kept.' : ['', `${broken.length} bounds are broken:`, ...broken].join('\n')
}

main()
