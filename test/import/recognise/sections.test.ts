import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const ids = (mentions: readonly { id: string | null }[]) => mentions.map(({ id }) => id)
const activities = (text: string, name: string) =>
  importText(text, name).dataMap.activities.map(({ name: own, items, purposes, retention }) => [
    own,
    ids(items),
    ids(purposes),
    retention?.period ?? null,
  ])
const page = (body: string) => `<html><body><main>${body}</main></body></html>`

describe('parts that open', () => {
  const part = (title: string, data: string) =>
    `<details><summary>${title}</summary><h3>Varför behandlar vi uppgifterna?</h3><p>För att boka tider.</p><h3>Vilka uppgifter behandlar vi?</h3><p>${data}</p><h3>Hur länge sparar vi uppgifterna?</h3><p>1 år.</p></details>`

  test('each is named by what opens it', () =>
    expect(
      activities(page(`<h1>Eka</h1>${part('Bokning', 'Namn')}${part('Kallelse', 'E-postadress')}<h2>Frågor</h2>`), 'a.html'),
    ).toEqual([
      ['Bokning', ['name'], ['booking'], 'P1Y'],
      ['Kallelse', ['email'], ['booking'], 'P1Y'],
    ]))

  test('one without headings inside names nothing', () =>
    expect(activities(page('<h1>Eka</h1><details><summary>Frågor</summary><p>Ring oss.</p></details>'), 'a.html')).toEqual([]))
})

describe('a document about one thing', () => {
  const body = (why: string, data: string) =>
    page(
      `<h1>Når du søger om hjælp</h1><h2>Formål</h2><p>${why}</p><h2>Hvilke oplysninger behandler vi?</h2>${data}<h2>Hvor længe gemmer vi oplysningerne?</h2><p>5 år.</p>`,
    )

  test('its labels are one activity, whose lists a category leads to', () =>
    expect(
      activities(
        body(
          'Vi behandler dine oplysninger for at kunne sende påmindelser.',
          '<p>Almindelige oplysninger:</p><ul><li>Navn</li></ul><p>Følsomme oplysninger:</p><ul><li>Helbredsoplysninger</li></ul>',
        ),
        'a.html',
      ),
    ).toEqual([[null, ['name', 'health-data'], ['communication'], 'P5Y']]))

  test('what is told in sentences is a policy, and no activity', () =>
    expect(
      activities(
        body(
          'Vi passer på dine oplysninger. Det er vigtigt for os, at du kan stole på os. Spørg os gerne.',
          '<p>Vi behandler kun det, som vi har brug for. Vi beder aldrig om mere. Du bestemmer selv.</p>',
        ),
        'a.html',
      ),
    ).toEqual([]))
})

test('the sentences of a template, numbered in a row, are labels of its annex', () => {
  const text =
    'Aftale\n\nBilag A Oplysninger\n\nA.1. Formålet med databehandlerens behandling af personoplysninger på vegne af den dataansvarlige\nDen dataansvarlige kan anvende platformen til at sende påmindelser.\n\nA.3. Behandlingen omfatter følgende typer af personoplysninger om de registrerede\n- Navn\n- E-mailadresse\n\nA.4. Behandlingen omfatter følgende kategorier af registrerede\nMedarbejdere\n'
  expect(activities(text, 'a.txt')).toEqual([['Bilag A Oplysninger', ['name', 'email'], ['communication'], null]])
})
