import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const read = (text: string) => importText(`Policy\n\nText om oss.\n\n${text}\n`).dataMap.activities
const items = (text: string) => read(text).map((activity) => activity.items.map(({ id }) => id))

describe('a list of the data that is collected', () => {
  test.each([
    ['Köp\n\nVid köp samlar vi in följande uppgifter:\n\n• namn\n• e-postadress\n', ['name', 'email']],
    ['Orders\n\nWhen you order we collect:\n\n• name\n• phone number\n', ['name', 'phone']],
    ['Køb\n\nVi behandler følgende oplysninger:\n\n• navn\n• telefonnummer\n', ['name', 'phone']],
    ['Kjøp\n\nVi lagrer følgende opplysninger:\n\n• navn\n• telefonnummer\n', ['name', 'phone']],
    [
      'Data\n\nWe collect a range of information. This includes:\n\n• your name;\n• information about your phone number;\n',
      ['name', 'phone'],
    ],
    ['Data\n\nVi behandlar uppgifter om dig. Det omfattar:\n\n• namn\n• telefonnummer\n', ['name', 'phone']],
    ['4. Kategorien personenbezogener Daten\n\n• Name\n• Angaben zum Einkommen, sofern Sie sie machen\n', ['name', 'income']],
    ['Bestellung\n\nWir erheben folgende Daten:\n\n• Name\n• Telefonnummer\n', ['name', 'phone']],
  ])('%s', (text, ids) => expect(items(text)).toEqual([ids]))

  test('is named by its heading, and the section says why, on which basis and how long', () => {
    const [activity] = read(
      'Köp i butiken\n\nVi samlar in följande uppgifter:\n\n• namn\n• e-postadress\n\nVi gör det för att hantera order. Den rättsliga grunden är avtal. Uppgifterna sparas i 3 år.\n',
    )
    expect(activity).toMatchObject({ name: 'Köp i butiken', retention: { period: 'P3Y' } })
    expect(activity?.purposes.map(({ id }) => id)).toEqual(['order-management'])
    expect(activity?.bases.map(({ id }) => id)).toEqual(['contract'])
  })

  test.each([
    ['what is not collected', 'Köp\n\nVi samlar inte in följande uppgifter:\n\n• namn\n• personnummer\n'],
    ['what nobody should send', 'Mejl\n\nSkicka inte följande uppgifter:\n\n• lösenord\n• personnummer\n'],
    ['rights', 'Rättigheter\n\nDu har rätt att behandla följande:\n\n• namn\n• adress\n'],
    ['what a text includes', 'Team\n\nWe are a small company. This includes:\n\n• name\n• phone\n'],
    ['other things', 'Tjänster\n\nVi behandlar följande frågor:\n\n• hållbarhet\n• trivsel\n'],
    ['one word alone', 'Köp\n\nVi samlar in följande uppgifter:\n\n• namn\n• trivsel och glädje i arbetet\n• annat\n'],
  ])('is not a list of %s', (_, text) => expect(read(text)).toEqual([]))
})
