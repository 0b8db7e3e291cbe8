/** Legal forms of companies in whatever case they are written; dots and spaces inside them as patterns. */
const FORMS = [
  'ab|aktiebolag|abp|hb|handelsbolag|kb|kommanditbolag|ek\\. ?för|ekonomisk förening',
  'aps|a/s|i/s|k/s|p/s|ivs|amba|a\\.m\\.b\\.a|asa|ans|ehf|oyj?',
  'gmbh|ggmbh|mbh|ag|kg|kgaa|ohg|gbr|ug(?: ?\\(haftungsbeschränkt\\))?|e\\. ?k|e\\. ?v',
  'inc|incorporated|llc|l\\.l\\.c|llp|l\\.l\\.p|pllc|l\\.p|pbc|public benefit corporation|corp|corporation',
  'unlimited company|ltd|limited|plc|p\\.l\\.c|cic|pty|pte|pvt|private limited|k\\.k',
  'bv|b\\.v|nv|n\\.v|bvba|vof|s\\. ?a|sas|sasu|s\\.a\\.s|sarl|s\\.a\\.r\\.l|s\\.? ?à\\.? ?r\\. ?l|s\\.c\\.a|s\\.? ?à\\.? ?r\\. ?l\\.?,? et cie|eurl|srl|s\\.r\\.l|s\\.p\\.a|s\\.l|s\\.l\\.u|lda|s\\.r\\.o|a\\.s',
  'oü|sia|uab|sp\\.? ?z\\.? ?o\\. ?o|spzoo|kft|zrt|d\\.o\\.o',
].join('|')
/** Forms that are everyday words or parts of names in small letters: "Day Spa", "tools such as". */
const CAPITALS = 'AS|SE|SA|SpA|SPA|SL|LP|KK|DA|HF|OU|CO|Co|CV|BA|eG'

const ANY_CASE = new RegExp(`[\\s,]{1,4}(?:& {0,2})?(?:${FORMS})\\.?$`, 'iu')
const IN_CAPITALS = new RegExp(`[\\s,]{1,4}(?:& {0,2})?(?:${CAPITALS})\\.?$`, 'u')
const SMALL_CO = /[\s,]{1,4}& {0,2}co\.?$/iu
const PUBLIC = /\s{0,3}\(publ\.?\)\.?$/iu
/** Where the longest form with what may stand before and behind it lies. */
const LONGEST_FORM = 40

/** True where a name ends in a legal form (AB, Inc., GmbH …). */
export function hasLegalForm(name: string): boolean {
  const whole = name.trim()
  return withoutOne(whole) !== whole
}

/** Drops the legal forms at the end and a comma before them: "Google, Inc" → "Google"; a name of nothing else stays. */
export function withoutLegalForm(name: string): string {
  let bare = name.trim()
  for (let shorter = withoutOne(bare); shorter !== bare && shorter !== ''; shorter = withoutOne(bare)) bare = shorter
  return bare
}

/** The trimmed name without its last form, or as it is. */
function withoutOne(name: string): string {
  const from = Math.max(0, name.length - LONGEST_FORM)
  const tail = ` ${name.slice(from)}`.replace(PUBLIC, '')
  const form = ANY_CASE.exec(tail) ?? IN_CAPITALS.exec(tail) ?? SMALL_CO.exec(tail)
  return form ? name.slice(0, Math.max(0, from + form.index - 1)).trim() : name
}
