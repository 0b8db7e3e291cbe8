import type { Language, Reading } from '../block.ts'
import { Extract } from './extract.ts'
import { isRecord, type Json, type JsonRecord, recordOf, recordsOf, textOf } from './json-values.ts'
import { writeHeading, writeLabels, writeList, writeParagraph, writeTable } from './records.ts'
import { retentionOf, transfersOf } from './tilt-values.ts'

/** True for a document of the Transparency Information Language (TILT): a controller, and the data it discloses. */
export function isTilt(values: Json): values is JsonRecord {
  return isRecord(values) && Array.isArray(values.dataDisclosed) && isRecord(values.controller ?? null)
}

/**
 * Reads a TILT document as tables: for each category of data a row with its purposes, legal bases and storage, and for each
 * named recipient a row with the category that the document discloses to it. Recipients without a name are a list of categories.
 */
export function readTilt(tilt: JsonRecord): Reading {
  const extract = new Extract()
  const meta = recordOf(tilt.meta)
  const controller = textOf(recordOf(tilt.controller).name)
  const disclosed = recordsOf(tilt.dataDisclosed)
  writeHeading(textOf(meta.name), 1, extract)
  if (textOf(meta.modified) !== '') writeParagraph(`Last updated: ${textOf(meta.modified)}`, extract)
  if (controller !== '') writeLabels([['Controller', controller]], extract)
  writeTable(['Purpose', 'Data category', 'Legal basis', 'Retention'], disclosed.map(activityRow), extract)
  writeRecipients(disclosed, recordsOf(tilt.thirdCountryTransfers), extract)
  return { ...extract.reading(), language: languageOf(textOf(meta.language)) }
}

function activityRow(data: JsonRecord): string[] {
  const purposes = recordsOf(data.purposes).map((purpose) => textOf(purpose.purpose) || textOf(purpose.description))
  const bases = recordsOf(data.legalBases).map((basis) => textOf(basis.reference) || textOf(basis.description))
  return [joined(purposes), textOf(data.category), joined(bases), retentionOf(recordsOf(data.storage))]
}

function writeRecipients(disclosed: readonly JsonRecord[], transfers: readonly JsonRecord[], extract: Extract): void {
  const recipients = disclosed.flatMap((data) =>
    recordsOf(data.recipients).map((recipient) => ({ recipient, category: textOf(data.category) })),
  )
  const isNamed = ({ recipient }: (typeof recipients)[number]) => textOf(recipient.name) !== ''
  const named = recipients.filter(isNamed)
  const rows = named.map(({ recipient, category }) => {
    const country = textOf(recipient.country)
    return [textOf(recipient.name), category, country, transfersOf(transfers, country)]
  })
  writeTable(['Recipient', 'Data category', 'Country', 'Transfer mechanism'], rows, extract)
  writeTransfer(transfers, rows, extract)
  const unnamed = recipients.filter((each) => !isNamed(each)).map(({ recipient }) => textOf(recipient.category))
  writeList('Recipients named by category:', [...new Set(unnamed)], extract)
}

/** A transfer that belongs to no recipient holds for the document, where it is the only one. */
function writeTransfer(transfers: readonly JsonRecord[], rows: readonly (readonly string[])[], extract: Extract): void {
  const [only, ...others] = transfers
  const country = textOf(only?.country)
  const mechanisms = transfersOf(transfers, country)
  if (others.length > 0 || mechanisms === '' || rows.some((row) => row[2] === country)) return
  writeParagraph(`Third country transfer to ${country}: ${mechanisms}`, extract)
}

function joined(parts: readonly string[]): string {
  return [...new Set(parts)].filter((part) => part !== '').join('; ')
}

function languageOf(code: string): Language {
  const language = code.slice(0, 2).toLowerCase()
  if (language === 'nb' || language === 'nn') return 'no'
  return (['sv', 'en', 'da', 'no', 'de'] as const).find((known) => known === language) ?? null
}
