import { describe, expect, test } from 'vitest'
import { importText } from '../../documents.ts'

const kinds = (text: string) => importText(`Policy\n\nText.\n\n${text}\n`).dataMap.recipientCategories.map(({ id }) => id)

describe('kinds of recipient', () => {
  test.each([
    ['Vi anlitar en revisionsbyrå och en inkassobyrå.', ['auditor', 'debt-collector']],
    ['Dina uppgifter delas med våra samarbetspartners.', ['partner']],
    ['We share your data with delivery companies.', ['delivery']],
    ['Oplysningerne videregives til forsikringsselskaber.', ['insurer']],
    ['Opplysningene utleveres til skatteetaten.', ['tax-authority']],
    ['Ihre Daten werden an Zahlungsdienstleister weitergegeben.', ['payment-provider']],
    ['Vi anlitar en revisionsbyrå, som får ta del av uppgifter när det behövs.', ['auditor']],
    ['We share it with the following categories of recipients:\n\n• Courier companies\n• Banks\n', [null, 'bank']],
    [
      'Andre mottakere:\n\n• Andre mottakere:\n   • Inkassoselskap\n   • Bedrifter som betaler for sine ansatte *\n',
      ['debt-collector', null],
    ],
    ['Uppgifterna lämnas till:\n\n- skolan som barnet går i\n- banker\n', [null, 'bank']],
    ['Ihre Daten werden weitergegeben an:\n\n- die Kita, die Ihr Kind besucht\n- das Finanzamt\n', [null, 'tax-authority']],
    ['We share it with the following categories of recipients:\n\n• Banks\n• Tax advisers\n', ['bank', null]],
    ['Vi delar dina uppgifter med:\n\n• Banker\n• Transportföretag\n', ['bank', 'delivery']],
  ])('%s', (text, ids) => expect(kinds(text)).toEqual(ids))

  test.each([
    'Vi lämnar inte ut uppgifter till försäkringsbolag.',
    'Vi kan komma att lämna ut uppgifter till myndigheter.',
    'Du kan klaga hos tillsynsmyndigheten.',
    'Terminalen skickar köpet direkt till din bank.',
    'We do not share your data with advertisers.',
    'We may disclose data to courts.',
    'Vi videregiver ikke oplysninger til annoncører.',
    'Wir geben keine Daten an Werbepartner weiter.',
    'Våra leverantörer har skrivit på avtal.',
    'Vi lämnar ditt personnummer till Svea Bank AB.',
    'We use the affiliates listed on this page to provide the service.',
    'We may share it with the following categories of recipients:\n\n• Courier companies\n• Banks\n',
    'Vi bruker ingen av disse:\n\n• Ikke mottakere:\n   • Inkassoselskap\n   • Banker\n',
    'We share it with:\n\n• Our values matter to us.\n• Reliability\n',
    'Ihre Daten werden nicht weitergegeben an:\n\n- die Kita\n- die Bank\n',
    'Banker är viktiga för samhället.',
  ])('not: %s', (text) => expect(kinds(text)).toEqual([]))
})
