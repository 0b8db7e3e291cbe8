import { useState } from 'preact/hooks'
import type { Question } from '../../server/api/contract.ts'
import { plain } from '../header/options.ts'
import { Step } from '../header/Step.tsx'
import { labelIn } from '../messages/index.ts'
import { language, messages, route } from '../state.ts'

/** The questions whose title or description holds every typed word, in either language. */
export function findQuestions(questions: readonly Question[], typed: string): Question[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const text = ({ id, title, description }: Question) => plain([id, title.sv, title.en, description.sv, description.en].join(' '))
  return questions.filter((question) => words.every((word) => text(question).includes(word)))
}

/** The questions to choose from, and a field to search them. What is given so far goes along to the next question. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
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
      <ul>
        {found.map(({ id, title }) => (
          <li key={id} {...(route.value.ask === id ? { 'aria-current': 'true' } : {})}>
            <Step change={{ ask: id }}>{labelIn(title, language.value)}</Step>
          </li>
        ))}
      </ul>
    </nav>
  )
}
