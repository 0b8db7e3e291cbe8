/** What a header adds to the words that say what it holds, and what it adds them with. */
const ADDED: readonly RegExp[] = [
  // "Garantien nach Art. 44 ff. DSGVO", "Legal basis under Article 6 GDPR"
  /[ ,]{1,3}(?:nach|gemäß|gem\.|i\.?s\.?d\.?|under|pursuant to|according to|in accordance with|enligt|i enlighet med|jf\.?|jfr\.?|i henhold til|efter|etter) (?:the )?(?:(?:uk |eu )?gdpr|ds-?gvo|art|§).{0,60}$/u,
  // "Information we use", "Daten, die wir verarbeiten", "Uppgifter som vi behandlar"
  /(?<=\p{L}{4},? )(?:(?:that|which|die|som) )?(?:we|wir|vi) (?:\p{L}{2,14} )?\p{L}{2,14}(?: in| about you| om dig| om deg| über sie)?$/u,
  // "What they do for us", "Leistung für uns"
  / (?:for us|für uns|för oss|for os|for oss|on our behalf|för vår räkning|in unserem auftrag)$/u,
  // "Our lawful basis", "Die Rechtsgrundlage"
  /^(?:our|the|your|unsere?|ihre|die|der|das|vår|vårt|våra|våre|vores|dine?|dina) (?=\p{L})/u,
]

/** "Why we process the data" asks what "why we process it" does. */
const ASKS = /^(?:why|how|what|where|who)(?!\p{L})/u
const OBJECT = / (?:the|your|their|this)(?: personal)? (?:data|information)$/u

/** A header without what it adds to its words: "our lawful basis under gdpr" is "lawful basis". The same words where it adds nothing. */
export function lighterHeader(words: string): string {
  let light = ASKS.test(words) ? words.replace(OBJECT, ' it') : words
  if (light !== words) return light
  for (const added of ADDED) light = light.replace(added, '').replace(/[\s,]{1,3}$/u, '')
  return light === '' ? words : light
}
