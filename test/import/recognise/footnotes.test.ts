import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const table = (...rows: string[]) => rows.map((row) => row.replaceAll(' | ', '\t')).join('\n')
const read = (name: string, note: string) =>
  importText(
    `Acme\n\n${table('Vendor | Purpose | Country', `${name} | Support | Ireland`, 'Hotjar | Web analytics | Malta')}\n\n${note}\n`,
  ).dataMap.recipients.map(({ name, condition, countries }) => [name, condition, countries.map(({ code }) => code)])

describe('a footnote says when a recipient is used', () => {
  test.each([
    [
      'Zendesk *',
      '* Only for customers who have enabled the help centre.',
      'Only for customers who have enabled the help centre',
    ],
    ['Zendesk*', '*Används endast för kunder som har slagit på stöd.', 'Används endast för kunder som har slagit på stöd'],
    ['Zendesk ¹', '¹ Gjelder kun kunder som har kjøpt integrasjonen.', 'Gjelder kun kunder som har kjøpt integrasjonen'],
    ['Zendesk, Inc. **', '* Something else.\n** Nur für Kunden mit Vertrag.', 'Nur für Kunden mit Vertrag'],
    ['Zendesk †', '† Bruges kun, hvis kunden har valgt det. Loggen slettes.', 'Bruges kun, hvis kunden har valgt det'],
  ])('%s: %s', (name, note, condition) => expect(read(name, note)[0]?.[1]).toBe(condition))

  test.each([
    ['Zendesk', '* Only for customers who have enabled it.'],
    ['Zendesk **', '* Only for customers who have enabled it.'],
    ['Zendesk *', '* Zendesk is a controller of its own.'],
    ['Zendesk *', '* Får bara veta att avtalet är aktivt.'],
    ['Zendesk *', 'Only for customers who have enabled it.'],
  ])('and nothing else: %s: %s', (name, note) => expect(read(name, note).map(([, condition]) => condition)).toEqual([null, null]))

  test('each mark goes back to the notes before it', () => {
    const first = `${table('Vendor | Country', 'Zendesk * | Ireland', 'Hotjar | Malta')}\n\n* Only for customers of Acme.`
    const second = `${table('Vendor | Country', 'Slack * | Ireland', 'Miro | Malta')}\n\n* Only if enabled.`
    const { recipients } = importText(`Acme\n\n${first}\n\n${second}\n`).dataMap
    expect(recipients.map(({ condition }) => condition)).toEqual(['Only for customers of Acme', null, 'Only if enabled', null])
  })
})

describe('a footnote says where else data is', () => {
  test('beside the place of the row', () => {
    expect(read('Zendesk *', '* Backups are stored in Germany.')).toEqual([
      ['Zendesk', null, ['IE', 'DE']],
      ['Hotjar', null, ['MT']],
    ])
  })

  test.each(['* Never stored in Germany.', '* Backups may be stored in Germany.', '* German law applies.'])(
    'but not %s',
    (note) => expect(read('Zendesk *', note)[0]?.[2]).toEqual(['IE']),
  )
})
