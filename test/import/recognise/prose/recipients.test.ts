import { describe, expect, test } from 'vitest'
import { importText } from '../../documents.ts'

const recipients = (sentence: string) => importText(`Policy\n\nText.\n\n${sentence}\n`, 'fil.txt', 'Alvik AB').dataMap.recipients
const names = (sentence: string) => recipients(sentence).map(({ name }) => name)
const only = (sentence: string) => {
  const [recipient, ...others] = recipients(sentence)
  expect(others).toEqual([])
  if (!recipient) throw new Error(`Nobody is named by: ${sentence}`)
  return recipient
}

describe('a sentence names who is given data', () => {
  test.each([
    ['Vi använder Mailchimp för nyhetsbrev.', ['Mailchimp']],
    ['Bokföringen sköts i Fortnox.', ['Fortnox']],
    ['Din e-postadress delas med Klaviyo.', ['Klaviyo']],
    ['Zendesk behandlar ditt namn för vår räkning.', ['Zendesk']],
    ['Betalningar hanteras av Stripe.', ['Stripe']],
    ['We use HubSpot to manage our contacts.', ['HubSpot']],
    ['Your address is shared with PostNord.', ['PostNord']],
    ['Our website is hosted by Hetzner.', ['Hetzner']],
    ['Intercom receives your name and email address.', ['Intercom']],
    ['Vi bruger Mailchimp til nyhedsbreve.', ['Mailchimp']],
    ['Oplysningerne opbevares hos Simply.com A/S.', ['Simply.com A/S']],
    ['Vi bruker Mailchimp til nyhetsbrev.', ['Mailchimp']],
    ['E-posten leses hos Domeneshop AS.', ['Domeneshop AS']],
    ['Wir nutzen Mailchimp für unseren Newsletter.', ['Mailchimp']],
    ['Ihre IP-Adresse wird an Google übermittelt.', ['Google']],
    ['Unsere Website wird gehostet bei Hetzner.', ['Hetzner']],
    ['Dokument läggs en kort tid i Dropbox.', ['Dropbox']],
    ['Med Google Analytics ser vi hur hemsidan används.', ['Google Analytics']],
    ['Vid fjärrsupport med TeamViewer ser teknikern din skärm.', ['TeamViewer']],
    ['With HubSpot we keep track of our customers.', ['HubSpot']],
    ['Mit Matomo messen wir Besuche.', ['Matomo']],
    ['Wir hosten unsere Website bei der Hetzner Online GmbH.', ['Hetzner Online GmbH']],
    ['Wir haben Brevo auf dieser Website integriert.', ['Brevo']],
    ['Auf unserer Website kommt HubSpot zum Einsatz.', ['HubSpot']],
    ['Anbieter für Kunden innerhalb der EU ist die Stripe Payments Europe, Ltd.', ['Stripe Payments Europe, Ltd.']],
    ['Anbieter ist PayPal (Europe) S.à.r.l. et Cie, S.C.A.', ['PayPal (Europe) S.à.r.l. et Cie, S.C.A.']],
    ['We store our backups with Hetzner.', ['Hetzner']],
    ['Vi gemmer vores backup hos Hetzner.', ['Hetzner']],
    ['Vi lagrar inga kortnummer, men betalningar hanteras av Stripe.', ['Stripe']],
  ])('%s', (sentence, expected) => expect(names(sentence)).toEqual(expected))
})

describe('a sentence that states nothing names nobody', () => {
  test.each([
    'Vi använder inte Google Analytics.',
    'Wir betreiben Matomo auf unseren eigenen Servern.',
    'Wir setzen Matomo ein. Matomo wird auf unseren eigenen Servern betrieben.',
    'We use Matomo. It is a self-hosted Matomo.',
    'Diese Seite nutzt Google Fonts. Die Google Fonts sind lokal installiert.',
    'Wir haben Brevo nie eingebunden.',
    'Wir haben Brevo auf dieser Website nicht mehr integriert.',
    'Vi delar aldrig dina uppgifter med Facebook.',
    'Vi får anlita Stripe för betalningar.',
    'Vi kan komma att använda Mailchimp i framtiden.',
    'Tidigare använde vi Mailchimp för våra utskick.',
    'Läs mer om hur Google Analytics behandlar uppgifter i Googles integritetspolicy.',
    'Använder ni Facebook Pixel eller Google Ads?',
    'We do not use Google Analytics or Hotjar.',
    'We do not disclose your email address to Google or Facebook.',
    'We may share your data with Stripe.',
    'You can opt out of Google Analytics in your browser settings.',
    'Some websites use cookies from Google and Adform.',
    'Unlike Mailchimp, we send our newsletter ourselves.',
    'Our site links to YouTube and Instagram.',
    'Vi bruger ikke Google Analytics.',
    'Nogle hjemmesider bruger cookies fra Google.',
    'Vi bruker ikke Hotjar.',
    'Google behandler opplysninger om kjøpet etter sine egne vilkår.',
    'Wir verwenden kein Google Analytics.',
    'Weitere Informationen finden Sie in der Datenschutzerklärung von Google.',
    'Hotjar är ett verktyg för webbanalys.',
    'Fjärrsupport med TeamViewer erbjuds inte.',
    'Du kan logga in med Google.',
    'Vi har inget samarbete med Facebook.',
    'Vi använder teams för att arbeta tillsammans.',
  ])('%s', (sentence) => expect(names(sentence)).toEqual([]))
})

describe('what is said of a recipient', () => {
  test('purpose, data and place of its own sentence', () => {
    const { purposes, items, countries } = only('Vi använder Brevo i Frankrike för nyhetsbrev och delar då din e-postadress.')
    expect(purposes.map(({ id }) => id)).toEqual(['direct-marketing'])
    expect(items.map(({ id }) => id)).toEqual(['email'])
    expect(countries.map(({ code }) => code)).toEqual(['FR'])
  })

  test('sentences that go on about it', () => {
    const { items, countries, retention } = only(
      'Passersystemet levereras av Parakey AB. De lagrar ditt namn på servrar i Sverige. Uppgifterna raderas efter 60 dagar.',
    )
    expect(items.map(({ id }) => id)).toEqual(['name'])
    expect(countries.map(({ code }) => code)).toEqual(['SE'])
    expect(retention?.period).toBe('P60D')
  })

  test('each of several has its own part of the sentence', () => {
    const found = recipients('Vi använder Mailchimp för nyhetsbrev och Stripe för betalningar.')
    expect(found.map(({ name, purposes }) => [name, purposes.map(({ id }) => id)])).toEqual([
      ['Mailchimp', ['direct-marketing']],
      ['Stripe', ['billing']],
    ])
  })

  test('a safeguard is its own, not the document’s', () => {
    const { recipients: found, mechanisms } = importText(
      'Policy\n\nText.\n\nKortbetalningar hanteras av Stripe. Överföringen till USA stöds av standardavtalsklausuler.\n',
    ).dataMap
    expect(found.map((recipient) => recipient.mechanisms.map(({ id }) => id))).toEqual([['scc']])
    expect(mechanisms).toEqual([])
  })

  test('a denied detail is none', () => {
    expect(only('Vi använder Mailchimp för nyhetsbrev. De lagrar inte ditt personnummer.').items).toEqual([])
    expect(only('Vi använder Mailchimp för nyhetsbrev. Uppgifterna lagras inte i USA.').countries).toEqual([])
  })

  test('the company that runs a service is no recipient of its own', () => {
    expect(names('Vi använder Brevo, som tillhandahålls av Sendinblue SAS, för nyhetsbrev.')).toEqual(['Brevo'])
  })

  test('a section under its heading is about it', () => {
    const { recipients: found } = importText(
      'Datenschutz\n\nText.\n\nMatomo\n\nWir verwenden Matomo zur Webanalyse.\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n\nBewerbungen\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.\n',
    ).dataMap
    expect(found.map(({ name, bases }) => [name, bases.map(({ id }) => id)])).toEqual([['Matomo', ['legitimate-interest']]])
  })

  test('one that a table names already is the same', () => {
    const table = 'Leverantör\tLand\tÄndamål\nHotjar\tIrland\tWebbanalys\nStripe\tIrland\tBetalning\n'
    const { recipients: found } = importText(`Policy\n\n${table}\nText.\n\nVi använder Hotjar och delar din IP-adress.\n`).dataMap
    expect(found.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
      ['Hotjar', ['ip-address']],
      ['Stripe', []],
    ])
  })
})

describe('a section of its own tells more', () => {
  const section = (...words: string[]) => only(`Hetzner\n\n${words.join(' ')}`)
  const hosted = 'Wir hosten bei der Hetzner Online GmbH, Industriestr. 25, 91710 Gunzenhausen.'

  test('where the address lies', () => {
    expect(section(hosted).countries.map(({ code }) => code)).toEqual(['DE'])
    expect(section('Wir hosten bei Hetzner, für Kunden innerhalb der Schweiz.').countries).toEqual([])
  })

  test('that data goes once something has happened', () => {
    expect(section(hosted, 'Die Daten werden nach der Abbestellung gelöscht.').retention).toMatchObject({ period: null })
    expect(section(hosted, 'Die Daten werden nach 14 Tagen gelöscht.').retention).toMatchObject({ period: 'P14D' })
    expect(section(hosted, 'Die Daten werden sicher gespeichert.').retention).toBeNull()
  })

  test('log files are where data is, and what it is', () => {
    const items = (words: string) => section(hosted, words).items.map(({ id }) => id)
    expect(items('Dabei wird Ihre IP-Adresse in Logfiles gespeichert.')).toEqual(['ip-address'])
    expect(items('Dabei werden Logfiles und Ihre IP-Adresse gespeichert.')).toEqual(['log-data', 'ip-address'])
  })
})
