import type { Act } from '../vocabulary/acts.ts'
import type { Match } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { lightened } from '../vocabulary/light.ts'

/** Words without the names of others: "Bluescreens verksamhet", "ett BL Konto". */
function unnamed(words: string): string {
  return words.replace(/(?<=\p{Ll} )(?:\p{Lu}[\p{L}\p{N}-]{1,30}s|\p{Lu}{2,5}) (?=\p{L})/gu, '')
}

/** Behind these words a purpose is only illustrated, explained or given a means. */
export const EXAMPLE =
  /(?<!\p{L})(?:t\.? ?ex\.?|exempelvis|till exempel|såsom|däribland|som har samband med|som har med|med anledning av|e\.g\.?|for example|such as|including|related to|relating to|f\.eks\.?|for eksempel|herunder|blandt andet|blant annet|z\. ?b\.?|zum beispiel|beispielsweise|etwa)(?!\p{L})/u
/** What follows these words is why; what goes before them is how. */
const IN_ORDER_TO =
  /(?<!\p{L})(?:i syfte (?:för )?att|i syfte|for the purposes? of|with the aim of|in order to|med henblik på|med det formål at|med formål å|zum zwecke?(?: der| des)?)(?!\p{L})/u

/** A cell that only names how messages are sent: "E-mail", "E-post och sms". */
const CHANNELS =
  /^(?:e-?post|e-?mails?|mejl|mail|sms|telefon)(?:(?:,| och| and| og| und| \/|\/) ?(?:e-?post|e-?mails?|mejl|mail|sms|telefon)){0,3}$/u

/** "Sender SMS", "Skickar fakturor", "Sends letters": acts are listed without the ending of the present tense. */
const PRESENT = /^(\p{L}{3,20})[rs](?= \p{L})/u

/** The ids of the purposes that words state, in the order of the words, each once. */
export function purposesIn(words: string, lexicons: Lexicons): string[] {
  if (CHANNELS.test(words.toLowerCase())) return ['communication']
  const plain = statedIn(lightened(words), lexicons)
  const found = plain.length > 0 ? plain : statedIn(lightened(words.replace(PRESENT, '$1')), lexicons)
  const others = unnamed(words)
  return found.length > 0 || others === words ? found : statedIn(lightened(others), lexicons)
}

function statedIn(light: string, lexicons: Lexicons): string[] {
  const why = IN_ORDER_TO.exec(light)
  const behind = why ? termsIn(light.slice(why.index + why[0].length), lexicons) : []
  if (behind.length > 0) return behind
  const example = EXAMPLE.exec(light) ?? /\(/u.exec(light)
  const stated = example ? termsIn(light.slice(0, example.index), lexicons) : []
  return stated.length > 0 ? stated : termsIn(light, lexicons)
}

/** Purposes by their phrases and by their acts; of two that share words, the one that says more. */
function termsIn(light: string, { purposePhrases, purposeActs }: Lexicons): string[] {
  const phrases = purposePhrases.all(light)
  const acts = purposeActs.all(light).filter((act) => !phrases.some((phrase) => saysMore(phrase, act)))
  const said = acts.flatMap(({ act, matter }) => [act, ...matter])
  const own = phrases.filter(({ start, end }) => !said.some((word) => word.start <= start && end <= word.end))
  const found = [...own, ...acts.map(({ id, act }) => ({ id, start: act.start }))]
  return [...new Set(found.sort((a, b) => a.start - b.start).map(({ id }) => id))]
}

/** True for a phrase that holds all of an act, or takes act or matter for more: "[sending marketing] emails", "contact [customer support]". */
function saysMore({ start, end }: Match, { act, matter }: Act): boolean {
  const holds = (word: Act['act']) => start <= word.start && word.end <= end
  if ([act, ...matter].every(holds)) return true
  return matter.some((word) => (holds(act) && word.start === end + 1) || (holds(word) && end - start > word.end - word.start))
}
