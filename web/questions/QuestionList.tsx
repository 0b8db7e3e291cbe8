import { useState } from 'preact/hooks'
import type { Library, Question } from '../../server/api/contract.ts'
import { plain } from '../header/options.ts'
import { Step } from '../header/Step.tsx'
import { labelIn } from '../messages/index.ts'
import { language, messages, route } from '../state.ts'

/** Stands in the address for a query of one's own. */
export const CYPHER = 'cypher'

/** The questions whose title or description holds every typed word, in either language. */
export function findQuestions(questions: readonly Question[], typed: string): Question[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const text = ({ id, title, description }: Question) => plain([id, title.sv, title.en, description.sv, description.en].join(' '))
  return questions.filter((question) => words.every((word) => text(question).includes(word)))
}

const Entry = ({ id, children }: { id: string; children: string }) => (
  <li {...(route.value.ask === id ? { 'aria-current': 'true' } : {})}>
    <Step change={{ ask: id }}>{children}</Step>
  </li>
)

/** The questions to choose from in their groups, and a field to search them. What is given so far goes along to the next question. */
export function QuestionList({ groups, questions }: Library) {
  const words = messages.value
  const [typed, setTyped] = useState('')
  const found = findQuestions(questions, typed)
  return (
    <nav class="question-list" aria-label={words.questions}>
      <input
        type="search"
        aria-label={words.searchQuestions}
        placeholder={words.searchQuestions}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class="count" role="status">
        {words.questionCount(found.length)}
      </p>
      {groups.map(({ id, label }) => {
        const those = found.filter(({ group }) => group === id)
        return those.length === 0 ? null : (
          <section key={id} aria-label={labelIn(label, language.value)}>
            <h2>{labelIn(label, language.value)}</h2>
            <ul>
              {those.map((question) => (
                <Entry key={question.id} id={question.id}>
                  {labelIn(question.title, language.value)}
                </Entry>
              ))}
            </ul>
          </section>
        )
      })}
      <h2>{words.ownQuestion}</h2>
      <ul>
        <Entry id={CYPHER}>{words.cypher}</Entry>
      </ul>
    </nav>
  )
}
