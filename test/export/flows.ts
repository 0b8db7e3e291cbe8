import { vocabulary } from '../../import/vocabulary/index.ts'
import { slug } from '../../import/vocabulary/words.ts'
import type { Certainty, Flow, Label, StatedBasis, StatedCountry, StatedTerm } from '../../server/api/contract.ts'

interface Labelled {
  readonly label: Label
}

function term(id: string, known: Labelled | undefined, certainty: Certainty): StatedTerm {
  const text = id.replace(/^unknown:/, '')
  const rule = certainty === 'inferred' ? 'shares-purpose' : null
  return { id, label: known?.label ?? { en: text, sv: text }, certainty, rule, evidence: null }
}

/** Splits "cookies?" into an id and how certain it is: `?` possible, `~` inferred. */
function certain(mark: string): [string, Certainty] {
  if (mark.endsWith('?')) return [mark.slice(0, -1), 'possible']
  return mark.endsWith('~') ? [mark.slice(0, -1), 'inferred'] : [mark, 'stated']
}

/** An item or category of the vocabulary, or `unknown:words`; a trailing `?` makes it possible, `~` inferred. */
export function item(mark: string): StatedTerm {
  const [id, certainty] = certain(mark)
  return term(id, vocabulary.items.get(id), certainty)
}

/** A country or region by code, with the zone of the vocabulary. */
export function country(mark: string): StatedCountry {
  const [id, certainty] = certain(mark)
  const known = vocabulary.countries.get(id)
  return { ...term(id, known, certainty), zone: known?.zone ?? 'unknown' }
}

/** A mechanism of the vocabulary. */
export function mechanism(mark: string): StatedTerm {
  const [id, certainty] = certain(mark)
  return term(id, vocabulary.mechanisms.get(id), certainty)
}

/** A legal basis of the vocabulary. */
export function basis(id: string): StatedBasis {
  const known = vocabulary.bases.get(id)
  return { ...term(id, known, 'stated'), article: known?.article ?? null }
}

/** A data subject of the vocabulary. */
export function subject(id: string): StatedTerm {
  return term(id, vocabulary.subjects.get(id), 'stated')
}

/** A company by name. */
export function company(name: string): Flow['to'] {
  return { id: slug(name), name, known: false }
}

/** A document of a company. */
export function document(
  id: string,
  title: string | null,
  updated: string | null = null,
  url: string | null = null,
): Flow['document'] {
  return { id, name: `${id}.txt`, title, updated, url }
}

/** A flow of whatever the test cares for; all else as a terse document leaves it. */
export function flow(parts: Partial<Flow> & Pick<Flow, 'id' | 'to'>): Flow {
  return {
    kind: 'disclosure',
    name: null,
    service: null,
    condition: null,
    personalData: 'stated',
    from: null,
    subjects: [],
    items: [],
    categories: [],
    purposes: [],
    bases: [],
    countries: [],
    mechanisms: [],
    inferred: { items: [], categories: [], from: [] },
    retention: null,
    document: document('document', null),
    evidence: { line: 1, start: 0, end: 0, quote: '' },
    ...parts,
  }
}

/** One row of a list of recipients: name, operator, service, countries, items and line, each as `item` and `country` read them. */
export type Row = readonly [name: string, operator: string, service: string, countries: string, items: string, line: number]

function words(list: string): string[] {
  return list.split(' ').filter((one) => one !== '')
}

/** The disclosures that a list of recipients states; items "none" and "" stand for none and undisclosed. */
export function disclosures(from: Flow['to'], source: Flow['document'], rows: readonly Row[]): Flow[] {
  return rows.map(([name, operator, service, countries, items, line], index) =>
    flow({
      id: `${source.id}#disclosure:${slug(operator)}:${index}`,
      from,
      to: company(operator),
      name,
      service: service === '' ? null : service,
      personalData: items === 'none' ? 'none' : items === '' ? 'undisclosed' : 'stated',
      items: items === 'none' ? [] : words(items).map(item),
      countries: words(countries).map(country),
      document: source,
      evidence: { line, start: 0, end: 0, quote: name },
    }),
  )
}

/** A processing activity of a company. */
export function activity(to: Flow['to'], source: Flow['document'], name: string, parts: Partial<Flow>): Flow {
  return flow({ id: `${source.id}#activity:${slug(name)}`, kind: 'activity', to, name, document: source, ...parts })
}
