import { expect, test } from 'vitest'
import { importText } from '../documents.ts'

const names = (text: string, name: string) => importText(text, name).dataMap.recipients.map((one) => one.name)
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

test('what is struck out in Markdown holds no longer', () => {
  const rows = ['| Stripe | Payments | USA |', '| ~~Brevo~~ | ~~Email~~ | ~~France~~ |', '| Hotjar | Analytics | Malta |']
  expect(names(`| Vendor | Purpose | Country |\n|---|---|---|\n${rows.join('\n')}\n`, 'a.md')).toEqual(['Stripe', 'Hotjar'])
})

test('a tilde strikes nothing out', () => {
  const rows = ['| Stripe | ~ 3 payments | USA |', '| Brevo | Email, ~daily | France |']
  expect(names(`| Vendor | Purpose | Country |\n|---|---|---|\n${rows.join('\n')}\n`, 'a.md')).toEqual(['Stripe', 'Brevo'])
})

test('what is struck out in a page holds no longer', () => {
  const rows = [row('Vendor', 'Purpose', 'Country'), row('Stripe', 'Payments', 'USA')]
  const gone = row('<del>Brevo</del>', '<s>Email</s>', '<strike>France</strike>')
  expect(names(`<table>${rows.join('')}${gone}${row('<ins>Hotjar</ins>', 'Analytics', 'Malta')}</table>`, 'a.html')).toEqual([
    'Stripe',
    'Hotjar',
  ])
})
