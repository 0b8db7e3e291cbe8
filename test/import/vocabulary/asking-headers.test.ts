import { expect, test } from 'vitest'
import { askedRole } from '../../../import/vocabulary/asking-headers.ts'
import { shipped } from '../../../import/vocabulary/lexicons.ts'

test.each([
  ['Hur länge behåller ni mina uppgifter?', 'retention'],
  ['Så länge sparar vi', 'retention'],
  ['Hvor lenge oppbevares dataene', 'retention'],
  ['Wie lange bewahren wir Ihre Daten auf?', 'retention'],
  ['Varför behöver vi dina uppgifter?', 'purpose'],
  ['Hva bruker skolen opplysningene til?', 'purpose'],
  ['Vad de gör för oss', 'purpose'],
  ['Vad vi gör', 'processing'],
  ['Hvilke personopplysninger lagrer kommunen?', 'items'],
  ['Welche Daten werden gespeichert?', 'items'],
  ['Which kinds of personal data do you store?', 'items'],
  ['Hvem modtager oplysningerne?', 'recipients'],
  ['Med vilken rätt', 'basis'],
  ['På vilken rättslig grund behandlar vi dem?', 'basis'],
  ['Vilka är de registrerade?', 'subjects'],
  ['Utanför EU/EES?', 'transfer'],
  ['Hvor stammer oplysningerne fra?', 'other'],
  ['Formålet med databehandlerens behandling af personoplysninger på vegne af den dataansvarlige', 'purpose'],
  ['Behandlingen omfatter følgende typer af personoplysninger om de registrerede', 'items'],
  ['Behandlingen omfatter følgende kategorier af registrerede', 'subjects'],
])('%s', (words, role) => expect(shipped.columnRole(words)).toBe(role))

test.each([
  'Varför välja oss?',
  'Hur du kontaktar oss',
  'Vilka rättigheter har du?',
  'Hvem er vi?',
  'What are your rights?',
  'Wo Sie uns finden',
  'Vad är en kaka?',
  'Hva er personopplysninger?',
])('%s asks nothing that is read', (words) => expect(shipped.columnRole(words)).toBeNull())

test('a heading longer than any question is none', () => expect(askedRole(`hur länge ${'a '.repeat(200)}`)).toBeNull())
