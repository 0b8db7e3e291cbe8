/** True for a cell that is empty or says in a mark that there is nothing to say: "–", "n/a". */
export function isBlankCell(words: string): boolean {
  return /^(?:[-–—/.]*|n\/?a\.?)$/iu.test(words)
}
