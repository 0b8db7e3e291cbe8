import { type JsonRecord, recordOf, recordsOf, textOf, wordsOfKey } from './json-values.ts'

const DURATION = /^P[\dYMWDTHS]{2,30}$/u

/** How long a TILT document stores a category, in its words; the duration only where there is one for all of it. */
export function retentionOf(storage: readonly JsonRecord[]): string {
  const periods = storage.flatMap((each) => recordsOf(each.temporal))
  const [only, ...others] = periods
  if (only && others.length === 0) {
    const ttl = textOf(only.ttl)
    return [textOf(only.description), DURATION.test(ttl) ? ttl : ''].filter((words) => words !== '').join(': ')
  }
  const conditions = storage.map((each) => textOf(each.purposeConditional))
  const descriptions = periods.length > 0 ? periods.map((period) => textOf(period.description)) : conditions
  // Of several periods none is the period of all: words with numbers in them would be read as one.
  return descriptions.filter((words) => words !== '' && (periods.length === 0 || !/\d/u.test(words))).join('; ')
}

const SAFEGUARDS = ['adequacyDecision', 'standardDataProtectionClause'] as const

/** The safeguards that a TILT document says are available for transfers to a country. */
export function transfersOf(transfers: readonly JsonRecord[], country: string): string {
  const words = transfers
    .filter((transfer) => textOf(transfer.country) === country && country !== '')
    .flatMap((transfer) => {
      const named = SAFEGUARDS.filter((key) => isAvailable(transfer[key])).map((key) => wordsOfKey(key).toLowerCase())
      const guarantees = recordOf(transfer.appropriateGuarantees)
      return isAvailable(guarantees) ? [...named, textOf(guarantees.description)] : named
    })
  return [...new Set(words)].filter((each) => each !== '').join('; ')
}

function isAvailable(value: JsonRecord[string] | undefined): boolean {
  return textOf(recordOf(value).available) === 'true'
}
