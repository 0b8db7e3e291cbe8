import { askQuestion, questionParameters } from '../../server/answers/questions/ask.ts'
import { questions } from '../../server/answers/questions/catalogue.ts'
import type { Question } from '../../server/api/contract.ts'
import type { Parameters, Row, Store } from '../../server/store/store.ts'
import { median, millisecondsOf, shown } from '../timing.ts'

const ROUNDS = 20
/** A question slower than this is asked fewer times. */
const SLOW = 2_000
/** What the goals are: p95 in milliseconds, and how many times its own Cypher a question may take. */
const FROM_COMPANY = 50
const WHOLE = 500
const RATIO = 1.5

/** Runs one query without Vart. */
export type Bare = (cypher: string, parameters: Parameters) => Promise<readonly Row[]>

/** One question's times in milliseconds: through Vart with its parameters as a person gives them, and its Cypher alone. */
export interface Timed {
  readonly question: string
  readonly fromCompany: boolean
  readonly rows: number
  readonly vart: readonly number[]
  readonly bare: readonly number[]
}

/** Values for the parameters of every question: of the made-up graph, by kind. */
const VALUES: Readonly<Record<string, string>> = {
  item: 'email',
  data: 'email',
  category: 'contact-details',
  company: 'company-7',
  country: 'US',
  basis: 'consent',
  purpose: 'direct-marketing',
  subject: 'customer',
  number: '5',
  text: 'a',
}
/** Where two of one kind are asked for, the second one. */
const OTHERS: Readonly<Record<string, string>> = { company: 'google', node: 'google' }

function givenFor({ parameters }: Question): Record<string, string> {
  const seen = new Set<string>()
  const given: Record<string, string> = {}
  for (const { name, kind, required } of parameters) {
    if (!required && kind !== 'company') continue
    const value = kind === 'node' ? (seen.has(kind) ? 'google' : 'company-7') : seen.has(kind) ? OTHERS[kind] : VALUES[kind]
    seen.add(kind)
    if (value !== undefined) given[name] = value
  }
  return given
}

/** Times every question, warm: once given a company where it takes one, and once about the whole graph where it may be. */
export async function timeQuestions(store: Store, bare: Bare): Promise<Timed[]> {
  const timed: Timed[] = []
  for (const question of questions) {
    const given = givenFor(question)
    await add(timed, () => timeQuestion(store, bare, question, given), question.id)
    const optional = question.parameters.filter(({ name, kind, required }) => kind === 'company' && !required && name in given)
    if (optional.length === 0) continue
    const rest = Object.fromEntries(
      Object.entries(given).filter(([name]) => !optional.some((parameter) => parameter.name === name)),
    )
    await add(timed, () => timeQuestion(store, bare, question, rest), question.id)
  }
  return timed
}

/** A question that fails is reported, and does not keep the others from being timed. */
async function add(timed: Timed[], time: () => Promise<Timed>, id: string): Promise<void> {
  try {
    timed.push(await time())
  } catch (reason) {
    console.log(`  ${id} was not answered: ${reason instanceof Error ? reason.message.split('\n')[0] : String(reason)}`)
  }
}

async function timeQuestion(store: Store, bare: Bare, question: Question, given: Record<string, string>): Promise<Timed> {
  const parameters = await questionParameters(store, question, given, 'en')
  let rows = 0
  const ask = async () => {
    const answer = await askQuestion(store, question, await questionParameters(store, question, given, 'en'))
    rows = answer.rows.length
  }
  const [vart, alone]: [number[], number[]] = [[], []]
  const first = await millisecondsOf(ask)
  await bare(question.cypher, parameters)
  for (let round = 0; round < (first > SLOW ? 3 : ROUNDS); round += 1) {
    vart.push(await millisecondsOf(ask))
    alone.push(await millisecondsOf(() => bare(question.cypher, parameters)))
  }
  const about = Object.values(given).join(' ')
  return { question: `${question.id} ${about}`.trim(), fromCompany: about.includes('company-'), rows, vart, bare: alone }
}

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? 0
}

/** Prints a line a question, slowest first, and marks what misses its goal. */
export function reportQuestions(timed: readonly Timed[]): void {
  console.log(
    `  ${'question'.padEnd(52)} ${'rows'.padStart(7)} ${'p50'.padStart(8)} ${'p95'.padStart(8)} ${'bare p50'.padStart(9)} ${'ratio'.padStart(6)}`,
  )
  for (const one of [...timed].sort((a, b) => p95(b.vart) - p95(a.vart))) {
    const ratio = median(one.vart) / median(one.bare)
    const marks = [
      ...(p95(one.vart) > (one.fromCompany ? FROM_COMPANY : WHOLE) ? ['slow'] : []),
      // Below a millisecond the clock's own noise is most of the ratio.
      ...(ratio > RATIO && median(one.vart) - median(one.bare) > 1 ? ['more than its Cypher'] : []),
    ]
    console.log(
      `  ${one.question.padEnd(52)} ${shown(one.rows).padStart(7)} ${shown(median(one.vart)).padStart(8)} ${shown(p95(one.vart)).padStart(8)} ${shown(median(one.bare)).padStart(9)} ${shown(ratio).padStart(6)} ${marks.join(', ')}`,
    )
  }
  console.log(`  milliseconds, warm; goals: p95 ${FROM_COMPANY} from one company, ${WHOLE} over the whole graph, ratio ${RATIO}`)
}
