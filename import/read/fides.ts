import type { Reading } from '../block.ts'
import { Extract } from './extract.ts'
import { isRecord, type Json, type JsonRecord, recordOf, recordsOf, textOf } from './json-values.ts'
import { writeHeading, writeLabels, writeTable } from './records.ts'

/** True for manifests of Fides: systems or datasets with keys, in one document or several. */
export function isFides(values: Json): boolean {
  return manifestsOf(values).some((manifest) =>
    [manifest.system, manifest.dataset].some((list) => recordsOf(list).some((each) => textOf(each.fides_key) !== '')),
  )
}

/**
 * Reads manifests of Fides as tables: each use that a system declares is an activity. A system is a recipient only where the
 * manifest says that it is somebody else's; a dataset stands for itself where no use refers to it.
 */
export function readFides(values: Json): Reading {
  const manifests = manifestsOf(values)
  const all = (key: string) => manifests.flatMap((manifest) => recordsOf(manifest[key]))
  const systems = all('system')
  const extract = new Extract()
  writeOrganisation(all('organization'), extract)
  const own = systems.filter((system) => !isElsewhere(system))
  const activities = [...own.flatMap(activityRows), ...datasetRows(all('dataset'), systems)]
  writeTable(['Activity', ...DECLARED, 'Retention period', 'Shared with'], activities, extract)
  const sent = own.flatMap((system) => recordsOf(system.egress))
  const disclosed = systems.filter(isElsewhere).flatMap((system) => recipientRows(system, sent))
  writeTable(['Recipient', ...DECLARED, 'Transfer mechanism'], disclosed, extract)
  return extract.reading()
}

const DECLARED = ['Data use', 'Data subjects', 'Data categories', 'Legal basis'] as const

function manifestsOf(values: Json): readonly JsonRecord[] {
  return Array.isArray(values) ? values.filter(isRecord) : [recordOf(values)]
}

function writeOrganisation(organisations: readonly JsonRecord[], extract: Extract): void {
  const organisation = organisations.find((each) => textOf(each.fides_key) !== 'default_organization')
  if (!organisation) return
  const name = textOf(organisation.name)
  const controller = textOf(recordOf(organisation.controller).name) || name
  writeHeading(name, 1, extract)
  if (controller !== '') writeLabels([['Controller', controller]], extract)
}

/** What a manifest says to mean that a system is run by somebody else. */
function isElsewhere(system: JsonRecord): boolean {
  const type = textOf(system.system_type)
  return (
    /third[ _-]?party|vendor|external|processor/iu.test(type) ||
    textOf(system.vendor_id) !== '' ||
    textOf(system.legal_name) !== ''
  )
}

function nameOf(named: JsonRecord): string {
  return textOf(named.name) || textOf(named.fides_key)
}

function activityRows(system: JsonRecord): string[][] {
  return recordsOf(system.privacy_declarations).map((use) => {
    const name = [nameOf(system), textOf(use.name)].filter((words) => words !== '').join(': ')
    const shared = textOf(use.data_shared_with_third_parties) === 'false' ? '' : textOf(use.third_parties)
    return [name, ...declared(use), textOf(use.retention_period), shared]
  })
}

/** What a system of others is declared to be used for, and what own systems say they send to it. */
function recipientRows(system: JsonRecord, sent: readonly JsonRecord[]): string[][] {
  const name = textOf(system.legal_name) || nameOf(system)
  const transfer = keysOf(system.legal_basis_for_transfers).join('; ')
  const used = recordsOf(system.privacy_declarations).map(declared)
  const received = sent
    .filter((flow) => textOf(flow.fides_key) === textOf(system.fides_key))
    .map((flow) => ['', '', keysOf(flow.data_categories).join('\n'), ''])
    .filter(([, , categories]) => categories !== '')
  const told = [...used, ...received]
  return (told.length > 0 ? told : [['', '', '', '']]).map((row) => [name, ...row, transfer])
}

function declared(use: JsonRecord): string[] {
  return [
    textOf(use.data_use),
    keysOf(use.data_subjects).join('\n'),
    keysOf(use.data_categories).join('\n'),
    textOf(use.legal_basis_for_processing),
  ]
}

/** Datasets that no declared use refers to, with what their fields hold. */
function datasetRows(datasets: readonly JsonRecord[], systems: readonly JsonRecord[]): string[][] {
  const uses = systems.flatMap((system) => [system, ...recordsOf(system.privacy_declarations)])
  const used = new Set(uses.flatMap((use) => keysOf(use.dataset_references)))
  return datasets
    .filter((dataset) => !used.has(textOf(dataset.fides_key)))
    .map((dataset) => [nameOf(dataset), '', '', [...new Set(categoriesIn(dataset))].join('\n'), '', '', ''])
    .filter((row) => row[3] !== '')
}

/** Fields nested deeper than this hold nothing that a person declared. */
const DEEPEST = 20

/** The data categories of a dataset, its collections and their fields. */
function categoriesIn(part: JsonRecord, depth = 0): string[] {
  const below = depth < DEEPEST ? [...recordsOf(part.collections), ...recordsOf(part.fields)] : []
  return [...keysOf(part.data_categories), ...below.flatMap((each) => categoriesIn(each, depth + 1))]
}

/** A list of keys; one that is no list counts as a list of one. */
function keysOf(value: Json | undefined): string[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map((each: Json) => textOf(each)).filter((key) => key !== '')
}
