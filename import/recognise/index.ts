import type { Block } from '../block.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { recogniseAnnexes } from './annexes.ts'
import { recogniseCategoryLists } from './category-lists.ts'
import { recogniseCollectedLists } from './collected-lists.ts'
import { recogniseCompany } from './company.ts'
import { recogniseDocument, recogniseMechanisms } from './document-facts.ts'
import { Findings } from './findings.ts'
import { recogniseFootnotes } from './footnotes.ts'
import { nameHeadedFlows } from './headed-flows.ts'
import { recogniseInstruments } from './instruments.ts'
import { recogniseLabelBlocks } from './label-blocks.ts'
import { recogniseLabelledLists } from './labelled-lists.ts'
import { resolveCategories } from './members.ts'
import { recogniseProse } from './prose/index.ts'
import { recogniseRecipientCategories } from './prose/recipient-categories.ts'
import { recogniseRetentions } from './prose/retentions.ts'
import { resolveReferences } from './references.ts'
import { recogniseSharedConditions } from './shared-conditions.ts'
import { recogniseSharedPlaces } from './shared-places.ts'
import { recogniseTables } from './tables.ts'
import { recogniseVendorLists } from './vendor-lists.ts'
import { recogniseVendorSections } from './vendor-sections.ts'

type Recogniser = (blocks: readonly Block[], findings: Findings) => void

/**
 * Every kind of statement Vart knows, in the order in which they are looked for. What a category holds comes before the
 * cells that refer to it, and items come before the recipients that footnotes add to them.
 */
const RECOGNISERS: readonly (readonly [string, Recogniser])[] = [
  ['document', recogniseDocument],
  ['company', recogniseCompany],
  ['category-lists', recogniseCategoryLists],
  ['tables', recogniseTables],
  ['vendor-sections', recogniseVendorSections],
  ['labelled-lists', recogniseLabelledLists],
  ['annexes', recogniseAnnexes],
  ['label-blocks', recogniseLabelBlocks],
  ['vendor-lists', recogniseVendorLists],
  ['shared-conditions', recogniseSharedConditions],
  ['footnotes', recogniseFootnotes],
  ['shared-places', recogniseSharedPlaces],
  ['references', resolveReferences],
  ['categories', resolveCategories],
  ['collected-lists', recogniseCollectedLists],
  ['headed-flows', nameHeadedFlows],
  ['instruments', recogniseInstruments],
  ['prose', recogniseProse],
  ['retentions', recogniseRetentions],
  ['mechanisms', recogniseMechanisms],
  ['recipient-categories', recogniseRecipientCategories],
]

/** Finds what the blocks of a document state: facts, grouped by flow, and the problems met on the way. */
export function recognise(blocks: readonly Block[], lexicons: Lexicons): Findings {
  const findings = new Findings(lexicons)
  for (const [name, recogniser] of RECOGNISERS) recogniser(blocks, findings.by(name))
  return findings
}
