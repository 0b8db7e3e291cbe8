/** Sentences that go on with what the one before them speaks of. In a section of its own, every sentence does. */
const GOES_ON =
  /^(?:där|de|dem|there|they|here|dort|her|der|överföringen|överföringar\p{L}*|the transfer|transfers|overførslen|overføringen|die übertragung|informationen|information(?:en)? som|dessa|denna|den|det|detta|de uppgifter|uppgifterna|datan|data|lagringen|tjänsten|verktyget|this|these|the (?:information|data|service|tool|provider|processing|legal basis|collected)|it|they|oplysningerne|disse|denne|dette|tjenesten|værktøjet|verktøyet|opplysningene|dataene|die (?:daten|informationen|verarbeitung|speicherung|rechtsgrundlage|übermittlung)|diese|dieser|dabei|hierbei|er|sie|es|rechtsgrundlage|rättslig grund|laglig grund|retsgrundlag|behandlingsgrunnlag|syftet|ändamålet|formålet|zweck|purpose|where|for this|därvid|härvid|vid|herved)(?!\p{L})/u

/** "We rely on the UK IDTA for this transfer": the transfer is that of the sentence before. */
const SAME_TRANSFER =
  /(?<!\p{L})(?:(?:this|these|that|such) (?:data )?transfers?|(?:denna|dessa) överföring(?:ar)?|(?:denne|disse) overførs(?:el|len|ler)|(?:denne|disse) overføring(?:en|er|ene)?|diese[rn]? (?:daten)?(?:übermittlung|übertragung)(?:en)?)(?!\p{L})/u

/** True for a folded sentence that goes on with what the one before it speaks of. */
export function goesOn(folded: string, inSection: boolean): boolean {
  return inSection || GOES_ON.test(folded) || SAME_TRANSFER.test(folded)
}
