import { expect, test } from 'vitest'
import { importText } from '../documents.ts'

const read = (table: string) => {
  const { recipients, activities, problems } = importText(`Cookies\n\nText.\n\n${table}\n`).dataMap
  return [recipients.length, activities.length, problems.filter(({ rule }) => rule === 'unknown-header').length]
}

test.each([
  'Cookie\tPurpose\tDuration\nlf_session\tRemembers your basket\tSession\nlf_consent\tRemembers your choice\t12 months',
  'Cookie name\tPurpose\tDuration\nid\tLogin\t1 year\ntheme\tLanguage\t1 year',
  'Kaka\tÄndamål\tLagringstid\nid\tInloggning\t1 år\ntema\tSpråk\t1 år',
  'Cookie\tZweck\tSpeicherdauer\nid\tAnmeldung\t1 Jahr\nthema\tSprache\t1 Jahr',
])('a table of cookies and what they are for states no activity: %j', (table) => expect(read(table)).toEqual([0, 0, 0]))

test('who sets them is a recipient', () => {
  expect(
    read('Provider\tCookie\tPurpose\tDuration\nHotjar\t_hj\tWeb analytics\t1 year\nMeta\t_fbp\tAdvertising\t1 year')[0],
  ).toBe(2)
})

test('a purpose with a period is an activity where no cookies are listed', () => {
  expect(read('Purpose\tRetention\nNewsletter\t1 year\nBookkeeping\t7 years')[1]).toBe(2)
})

test('which data they hold is stated', () => {
  expect(
    read('Cookie\tPurpose\tPersonal data\tDuration\nid\tLogin\tUser ID\t1 year\nx\tAnalytics\tIP address\t1 year')[1],
  ).toBeGreaterThan(0)
})
