import type { Activity, BasisMention, DataMap, Location, Mention, Recipient } from '../../import/datamap.ts'
import type { Vocabulary } from '../../import/vocabulary/index.ts'
import { type Collector, createCollector } from './collect.ts'
import { documentId, type NamedFlow, nameActivities, nameDisclosures } from './ids.ts'
import { namedPurposes } from './named-purposes.ts'
import type { GraphRows, LinkFile, NodeFile, NodeRow, Properties } from './row.ts'
import { categoryOf, countryRow, isCategory, mentionId, termRow } from './terms.ts'

/** Turns a data map into the rows of `cypher/load`. The order in which the data map lists things makes no difference. */
export function rowsOf(dataMap: DataMap, vocabulary: Vocabulary, document: Properties = {}): GraphRows {
  const collect = createCollector()
  const id = documentId(dataMap)
  const owner = dataMap.company
  addCompany(collect, vocabulary, owner)
  collect.node('documents', { id, properties: { ...documentProperties(dataMap), ...document } })
  collect.link('published', { a: id, b: owner.id, properties: {} })
  for (const { id: flowId, flow } of nameActivities(id, dataMap.activities)) {
    const named = { namedPurposes: namedPurposes(flow.name, vocabulary) }
    collect.node('activities', {
      id: flowId,
      properties: { kind: 'activity', name: flow.name, ...named, ...flowProperties(flow) },
    })
    collect.link('to', { a: flowId, b: owner.id, properties: {} })
    addFlow(collect, vocabulary, id, { id: flowId, flow })
  }
  for (const named of nameDisclosures(id, dataMap.recipients)) addDisclosure(collect, vocabulary, id, owner.id, named)
  addTerms(collect, 'mechanisms', 'document-relies-on', id, dataMap.mechanisms, vocabulary.mechanisms)
  addTerms(collect, 'recipient-categories', 'discloses-to', id, dataMap.recipientCategories, vocabulary.recipientCategories)
  return { document: id, nodes: collect.nodes(), links: collect.links() }
}

/** The same rows with more properties of the document, and with the version that states them. */
export function withVersion(rows: GraphRows, added: Properties, version: NodeRow): GraphRows {
  const properties = { ...added, version: version.id }
  const documents = rows.nodes.documents.map((row) => ({ ...row, properties: { ...propertiesOf(row), ...properties } }))
  const link = { a: version.id, b: rows.document, properties: {} }
  return {
    ...rows,
    nodes: { ...rows.nodes, documents, versions: [version] },
    links: { ...rows.links, 'has-version': [link] },
  }
}

function propertiesOf({ properties }: NodeRow): Properties {
  return typeof properties === 'object' ? (properties ?? {}) : {}
}

/** Without the date of retrieval: the same bytes fetched again are the same document. */
function documentProperties(dataMap: DataMap): Properties {
  const { name, title, language, updated, url, sha256 } = dataMap.document
  return { name, title, language, updated, url, sha256 }
}

type CompanyWords = Pick<DataMap['company'], 'id' | 'name'> & Partial<Pick<DataMap['company'], 'legalName' | 'orgNumber'>>

/** Names and legal names come from the vendor register where it has the company. */
function addCompany(collect: Collector, vocabulary: Vocabulary, company: CompanyWords): void {
  const vendor = vocabulary.vendors.get(company.id)
  collect.node('companies', {
    id: company.id,
    name: vendor?.name ?? company.name,
    known: vendor !== undefined,
    legalName: vendor?.legalName || company.legalName || null,
    orgNumber: company.orgNumber ?? null,
  })
}

function addDisclosure(collect: Collector, vocabulary: Vocabulary, document: string, owner: string, named: NamedFlow<Recipient>) {
  const { id, flow } = named
  const { name, service, condition } = flow
  addCompany(collect, vocabulary, flow.company)
  collect.node('sub-processors', { id: flow.company.id })
  collect.node('disclosures', { id, properties: { kind: 'disclosure', name, service, condition, ...flowProperties(flow) } })
  collect.link('sends', { a: id, b: owner, properties: {} })
  collect.link('to', { a: id, b: flow.company.id, properties: {} })
  addFlow(collect, vocabulary, document, named)
}

function flowProperties({ personalData, retention }: Activity | Recipient): Properties {
  return {
    personalData,
    retention: retention?.text ?? null,
    retentionPeriod: retention?.period ?? null,
    retentionFrom: retention?.from ?? null,
  }
}

/** What both kinds of flow state: where, whose data, which data, why and on which grounds. */
function addFlow(collect: Collector, vocabulary: Vocabulary, document: string, named: NamedFlow<Activity | Recipient>): void {
  const { id, flow } = named
  const { line, start, end, quote } = flow.place
  collect.link('stated-in', { a: id, b: document, properties: { line, start, end, quote } })
  for (const item of flow.items) addPersonalData(collect, vocabulary, id, item, 'item')
  for (const category of flow.categories) addPersonalData(collect, vocabulary, id, category, 'category')
  addTerms(collect, 'subjects', 'gives', id, flow.subjects, vocabulary.subjects)
  addTerms(collect, 'purposes', 'serves', id, flow.purposes, vocabulary.purposes)
  addTerms(collect, 'bases', 'under', id, flow.bases, vocabulary.bases)
  addTerms(collect, 'mechanisms', 'flow-relies-on', id, flow.mechanisms, vocabulary.mechanisms)
  for (const country of flow.countries) {
    collect.node('countries', countryRow(country.code, vocabulary.countries))
    collect.link('located-in', { a: id, b: country.code, properties: evidence(country) })
  }
}

function addTerms(
  collect: Collector,
  nodes: NodeFile,
  links: LinkFile,
  from: string,
  mentions: readonly (Mention | BasisMention)[],
  terms: Vocabulary['purposes'],
): void {
  for (const mention of mentions) {
    collect.node(nodes, termRow(mention, terms, 'article' in mention ? mention.article : null))
    collect.link(links, { a: from, b: mentionId(mention), properties: evidence(mention) })
  }
}

/** An item or a category of personal data; an item brings the category that the vocabulary puts it in. */
function addPersonalData(
  collect: Collector,
  vocabulary: Vocabulary,
  flow: string,
  mention: Mention,
  listed: 'item' | 'category',
) {
  const row = termRow(mention, vocabulary.items)
  const link = { a: flow, b: row.id, properties: evidence(mention) }
  if (isCategory(mention, listed, vocabulary)) {
    collect.node('categories', row)
    collect.link('carries-categories', link)
    return
  }
  collect.node('items', row)
  collect.link('carries-items', link)
  const category = categoryOf(row.id, vocabulary)
  if (!category) return
  collect.node('categories', termRow({ id: category.id, text: category.label.en }, vocabulary.items))
  collect.link('in-category', { a: row.id, b: category.id, properties: {} })
}

function evidence({ certainty, text, place }: Mention | Location): Properties {
  return { certainty, text, line: place.line, start: place.start, end: place.end }
}
