import type { TestModule } from 'vitest/node'
import type { Reporter } from 'vitest/reporters'

/** Says at the end of a run which tests were skipped, and why: the reason is the note of the skip, or stands in the test's name. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')])
    if (skipped.length === 0) console.log('Skipped: nothing.')
    for (const test of skipped) {
      const result = test.result()
      const note = 'note' in result && result.note ? ` (${result.note})` : ''
      console.log(`Skipped: ${test.fullName}${note}`)
    }
  }
}
