import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const subjects = (activity: string, purpose: string, words: string) =>
  importText(
    `Behandling,Ändamål,Registrerade,Personuppgifter,Rättslig grund\n${activity},${purpose},${words},Namn,Allmänt intresse\n`,
    'record.csv',
  ).dataMap.activities[0]?.subjects.map(({ id }) => id)

describe('applicants', () => {
  test.each([
    ['Rekrytering', 'Tillsätta tjänster', 'Sökande', ['job-applicant']],
    ['Tjänster', 'Anställa personal', 'Sökande', ['job-applicant']],
    ['Bygglov', 'Pröva ansökningar', 'Arbetssökande', ['job-applicant']],
  ])('%s, %s: %s are those for a job', (...row) => expect(subjects(row[0], row[1], row[2])).toEqual(row[3]))

  test.each(['Sökande', 'Applicants', 'Ansøgere', 'Søkere'])('of a permit, %s are as written', (words) =>
    expect(subjects('Bygglov', 'Pröva ansökningar om lov', words)).toEqual([null]),
  )
})

test.each(['Employees of the Controller', 'Den dataansvarliges medarbejdere', 'Ansatte hos behandlingsansvarlig'])(
  '%s are those of a customer',
  (words) => expect(subjects('Drift', 'Support', words)).toEqual(['customer-employee']),
)
