import type { Question } from '../../server/api/contract.ts'
import { labelIn } from '../messages/index.ts'
import { Problem } from '../start/Notice.tsx'
import { language, messages, route } from '../state.ts'
import { Answer } from './Answer.tsx'
import { Cypher } from './Cypher.tsx'
import { ask, asked, loadQuestions, question, questions } from './data.ts'
import { Parameters } from './Parameters.tsx'
import { CYPHER, QuestionList } from './QuestionList.tsx'
import { headingsOf } from './rows.ts'

function Result({ about }: { about: Question }) {
  const words = messages.value
  const now = asked.value
  if (now.state === 'incomplete') return <p class="notice">{words.giveParameters}</p>
  if (now.state === 'failed') return <Problem problem={now.problem} onRetry={() => void ask()} />
  if (now.state === 'loading')
    return (
      <p class="loading" role="status">
        {words.asking}
      </p>
    )
  return <Answer headings={headingsOf(about, language.value)} answer={now.value} />
}

function Asked({ about }: { about: Question }) {
  const words = messages.value
  return (
    <section class="question" aria-labelledby="question-heading">
      <h2 id="question-heading">{labelIn(about.title, language.value)}</h2>
      <p class="question-description">{labelIn(about.description, language.value)}</p>
      <Parameters question={about} />
      <Result about={about} />
      <details class="cypher">
        <summary>{words.showCypher}</summary>
        <pre>{about.cypher}</pre>
      </details>
    </section>
  )
}

function Shown() {
  if (route.value.ask === CYPHER) return <Cypher />
  const about = question.value
  return about ? <Asked key={about.id} about={about} /> : <p class="notice">{messages.value.chooseQuestion}</p>
}

/** The page of questions: what can be asked on the left, the question and its answer beside it. */
export function Questions() {
  const words = messages.value
  const all = questions.value
  if (all.state === 'failed') return <Problem problem={all.problem} onRetry={() => void loadQuestions()} />
  if (all.state === 'loading')
    return (
      <p class="loading" role="status">
        {words.loading}
      </p>
    )
  return (
    <div class="questions">
      <QuestionList {...all.value} />
      <Shown />
    </div>
  )
}
