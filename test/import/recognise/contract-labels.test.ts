import { expect, test } from 'vitest'
import { importText } from '../documents.ts'

const annex = (...lines: string[]) => importText(`Annex I\n\n${lines.join('\n')}\n`).dataMap

test('how long a contract runs is not how long data is kept', () => {
  const { activities } = annex(
    'Duration: For the term of the Agreement',
    'Purpose: Customer support',
    'Types of personal data: Name; Phone',
    'Retention: 30 days after termination of the Agreement',
  )
  expect(activities).toMatchObject([{ retention: { period: 'P30D', from: 'contract-end' } }])
})

test('a label that returns begins another record', () => {
  const { activities } = annex('Purpose: Payroll', 'Personal data: Name', 'Purpose: Support', 'Personal data: Phone')
  expect(activities).toHaveLength(2)
})

test('whose the record is, is no recipient', () => {
  const { recipients, recipientCategories } = annex(
    'Processor: Oakleaf Ltd, company number 01234567, 5 Quay Lane, Cardiff',
    'Purpose: Payroll',
    'Types of personal data: Name',
    'Data subjects: Employees',
  )
  expect([...recipients, ...recipientCategories]).toEqual([])
})
