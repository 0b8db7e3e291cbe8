/** True for a cell that is empty or says in a mark that there is nothing to say: "–", "n/a". */
export function isBlankCell(words: string): boolean {
  return /^(?:[-–—/.]*|n\/?a\.?)$/iu.test(words)
}

const NONE =
  /^(?:none|no|nothing|not (?:applicable|required|necessary|needed|relevant)|keine?[rs]?|nein|nicht (?:erforderlich|notwendig|anwendbar|zutreffend|relevant)|entfällt|ingen|inga|inget|intet|nej|nei|ej (?:aktuellt|tillämpligt|relevant)|inte (?:aktuellt|tillämpligt|relevant)|ikke (?:relevant|aktuelt|nødvendig|påkrævet|påkrevd|aktuell)|krävs (?:ej|inte))[.!]?$/iu

/** True for a cell that says in words that there is none of what its column holds: "Ingen", "not required", "entfällt". */
export function saysNone(words: string): boolean {
  return words.length <= 30 && NONE.test(words.trim())
}

const NOT_APPLICABLE =
  /^(?:not (?:applicable|relevant)|nicht (?:anwendbar|zutreffend|relevant)|entfällt|(?:ej|inte) (?:aktuellt|tillämpligt|relevant)|ikke (?:relevant|aktuelt|aktuell))[.!]?$/iu

/** True for a cell that says that its column has nothing to do with the row, and so nothing of what the column holds. */
export function saysNotApplicable(words: string): boolean {
  return words.length <= 30 && NOT_APPLICABLE.test(words.trim())
}
