import type { Span } from '../place.ts'
import type { Findings } from './findings.ts'
import type { Segment } from './pieces.ts'

/** Personal data that stands in messages is what is communicated, whoever it is about. */
const IN_MESSAGES =
  /^[^,;•]{0,40}(?<!\p{L})(?:i|in|im) \p{L}{0,12} ?(?:meddeland\p{L}{1,4}|messages?|nachricht\p{L}{0,2}|besked\p{L}{0,3}|beskeder|melding\p{L}{0,3}|mejl\p{L}{0,2}|e-?mails?|chatt?\p{L}{0,2})(?!\p{L})/iu

/** What messages hold, as a part of a cell names it: "personal data in messages", "message content" of what is sent by text message. */
export function ofMessages(part: Segment, cell: Span, flow: number, findings: Findings): Segment {
  if (part.term === 'personal-data') {
    const behind = cell.text.slice(part.span.end - cell.start)
    return IN_MESSAGES.test(behind) ? { ...part, term: 'communication-content' } : part
  }
  return { ...part, term: messageTerm(part.term, part.span.text, flow, findings) }
}

const MESSAGE = /meddeland|melding|besked|message|nachricht/iu
const TEXT_MESSAGE = /(?<!\p{L})(?:sms|text messag)/iu
const MAIL = /e-?mail|e-?post|mejl/iu

/** The content of "messages" is that of text messages in a flow that sends these, and no mail. */
export function messageTerm<Term extends string | null>(
  term: Term,
  words: string,
  flow: number,
  findings: Findings,
): Term | 'sms-content' {
  if (term !== 'communication-content' && term !== 'email-content') return term
  const bySms =
    MESSAGE.test(words) && !MAIL.test(words) && findings.flowSays(flow, TEXT_MESSAGE) && !findings.flowSays(flow, MAIL)
  return bySms ? 'sms-content' : term
}
