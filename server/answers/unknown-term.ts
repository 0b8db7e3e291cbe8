/** Words that name nothing the question knows; message and hint are for people. */
export class UnknownTerm extends Error {
  override readonly name = 'UnknownTerm'
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}
