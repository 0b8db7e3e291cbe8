import type { FactKind, FactualFlow } from './facts.ts'

type Kind = FactKind | FactualFlow['kind']

/** The words in which differences are told. */
export interface Words {
  readonly kinds: Readonly<Record<Kind, string>>
  readonly certainty: { readonly stated: string; readonly possible: string }
  readonly personalData: Readonly<Record<string, string>>
  readonly unnamed: string
  readonly line: string
  readonly none: string
  readonly one: (document: string) => string
  readonly reading: (before: string, after: string) => string
  readonly version: (number: number | null, date: string | null) => string
}

export const WORDS: { readonly en: Words; readonly sv: Words } = {
  en: {
    kinds: {
      recipient: 'recipient',
      activity: 'activity',
      name: 'name',
      'personal-data': 'personal data',
      item: 'item',
      category: 'category of data',
      subject: 'data subject',
      purpose: 'purpose',
      basis: 'legal basis',
      country: 'country',
      mechanism: 'safeguard',
      retention: 'retention',
      condition: 'condition',
      'recipient-category': 'kind of recipient',
      company: 'company',
      title: 'title',
      updated: 'date of update',
    },
    certainty: { stated: 'stated', possible: 'possible' },
    personalData: { stated: 'stated', undisclosed: 'undisclosed', none: 'none' },
    unnamed: '(activity without a name)',
    line: 'line',
    none: 'No difference in what it states.',
    one: (document) => `${document} has one version: there is nothing to compare.`,
    reading: (before, after) => `The bytes are the same. What changed is the reading: ${before}, now ${after}.`,
    version: (number, date) => `version ${number ?? ''}${date ? ` of ${date}` : ''}`,
  },
  sv: {
    kinds: {
      recipient: 'mottagare',
      activity: 'behandling',
      name: 'namn',
      'personal-data': 'personuppgifter',
      item: 'uppgift',
      category: 'kategori av uppgifter',
      subject: 'registrerad',
      purpose: 'ändamål',
      basis: 'rättslig grund',
      country: 'land',
      mechanism: 'skyddsåtgärd',
      retention: 'lagringstid',
      condition: 'villkor',
      'recipient-category': 'kategori av mottagare',
      company: 'företag',
      title: 'titel',
      updated: 'uppdaterad',
    },
    certainty: { stated: 'uttalad', possible: 'möjlig' },
    personalData: { stated: 'uttalade', undisclosed: 'inte angivna', none: 'inga' },
    unnamed: '(behandling utan namn)',
    line: 'rad',
    none: 'Ingen skillnad i vad det säger.',
    one: (document) => `${document} har en enda version: det finns inget att jämföra.`,
    reading: (before, after) => `Innehållet är detsamma. Det är läsningen som har ändrats: ${before}, nu ${after}.`,
    version: (number, date) => `version ${number ?? ''}${date ? ` från ${date}` : ''}`,
  },
}
