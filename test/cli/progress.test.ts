import { describe, expect, it } from 'vitest'
import { progressLine } from '../../server/commands/documents/progress.ts'

const line = (done: number, rows: number, milliseconds: number) =>
  progressLine({ done, total: 12, rows, milliseconds }, 'policy.txt')

describe('a line of progress', () => {
  it('says which document of how many, how fast, and how long the rest will take', () => {
    expect(line(2, 2_480, 2_000)).toBe('[3/12] 1,240 rows/s, about 10 s left: policy.txt')
    expect(line(1, 500, 60_000)).toBe('[2/12] 8 rows/s, about 11 min left: policy.txt')
    expect(line(1, 500, 3_600_000)).toBe('[2/12] 0 rows/s, about 11 h left: policy.txt')
  })

  it('says nothing of the rest before it can be told', () => {
    expect(line(0, 0, 5_000)).toBe('[1/12] policy.txt')
    expect(line(3, 900, 20)).toBe('[4/12] policy.txt')
  })
})
