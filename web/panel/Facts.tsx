import type { ComponentChildren } from 'preact'
import type { Flow, StatedTerm } from '../../server/api/contract.ts'
import { labelIn } from '../messages/index.ts'
import { carriesNothing } from '../picture/boxes.ts'
import { zoneName } from '../picture/zone.ts'
import { language, messages } from '../state.ts'
import { type Spot, spotOfTerm } from './spot.ts'

/** Shows the place of a fact. */
export type OnSpot = (spot: Spot) => void

const Fact = ({ name, children, missing }: { name: string; children?: ComponentChildren; missing?: string | undefined }) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{children ?? <span class="missing">{missing ?? messages.value.noFact}</span>}</dd>
  </div>
)

function Term({ term, note, onSpot }: { term: StatedTerm; note: string | null; onSpot: OnSpot }) {
  const words = messages.value
  const name = labelIn(term.label, language.value)
  const { evidence, certainty, rule } = term
  const spot = spotOfTerm(term)
  const written = evidence && evidence.text.trim().toLowerCase() !== name.toLowerCase() ? evidence.text.trim() : null
  return (
    <li>
      <span class="term">{name}</span>
      {note ? <span class="note">{note}</span> : null}
      {certainty === 'possible' ? <span class="tag possible">? {words.certaintyPossible}</span> : null}
      {certainty === 'inferred' ? (
        <span class="tag inferred">{rule ? words.inferredBy(rule) : words.certaintyInferred}</span>
      ) : null}
      {written && written.length < 120 ? (
        <span class="written">
          {words.asWritten} ”{written}”
        </span>
      ) : null}
      {evidence ? (
        <button
          type="button"
          class="link line"
          aria-label={words.showLine(evidence.line, name)}
          onClick={() => spot && onSpot(spot)}
        >
          {words.line(evidence.line)}
        </button>
      ) : null}
    </li>
  )
}

interface TermsProps<Stated extends StatedTerm> {
  name: string
  terms: readonly Stated[]
  onSpot: OnSpot
  noteOf?: (term: Stated) => string | null
  missing?: string
}

const Terms = <Stated extends StatedTerm>({ name, terms, onSpot, noteOf, missing }: TermsProps<Stated>) => (
  <Fact name={name} missing={missing}>
    {terms.length > 0 ? (
      <ul>
        {terms.map((term) => (
          <Term key={term.id} term={term} note={noteOf?.(term) ?? null} onSpot={onSpot} />
        ))}
      </ul>
    ) : undefined}
  </Fact>
)

const Written = ({ flow }: { flow: Flow }) => {
  const words = messages.value
  return (
    <>
      {flow.name ? <Fact name={words.name}>{flow.name}</Fact> : null}
      {flow.service ? <Fact name={words.service}>{flow.service}</Fact> : null}
      {flow.condition ? <Fact name={words.condition}>{flow.condition}</Fact> : null}
    </>
  )
}

/** Every fact that the document states about a flow, and in words what it does not state. */
export function Facts({ flow, onSpot }: { flow: Flow; onSpot: OnSpot }) {
  const words = messages.value
  const missingItems = carriesNothing(flow) ? words.ghostNone : words.ghostItem
  const categories = flow.categories.length > 0
  return (
    <dl class="facts">
      <Written flow={flow} />
      <Terms name={words.columnSubject} terms={flow.subjects} onSpot={onSpot} />
      {flow.items.length > 0 || !categories ? (
        <Terms name={words.columnItem} terms={flow.items} onSpot={onSpot} missing={missingItems} />
      ) : null}
      {categories ? <Terms name={words.categories} terms={flow.categories} onSpot={onSpot} /> : null}
      <Terms
        name={words.columnCountry}
        terms={flow.countries}
        onSpot={onSpot}
        noteOf={(country) => zoneName(country.zone, words)}
      />
      <Terms
        name={words.columnBasis}
        terms={flow.bases}
        onSpot={onSpot}
        noteOf={(basis) => (basis.article ? `art. ${basis.article}` : null)}
      />
      <Terms name={words.purposes} terms={flow.purposes} onSpot={onSpot} />
      {flow.mechanisms.length > 0 || flow.kind === 'disclosure' ? (
        <Terms name={words.mechanisms} terms={flow.mechanisms} onSpot={onSpot} />
      ) : null}
      {flow.retention || flow.kind === 'activity' ? <Fact name={words.retention}>{flow.retention?.text}</Fact> : null}
    </dl>
  )
}
