/** The families of languages whose words for numbers go with words for units of the same family. */
export type Family = 'nordic' | 'en' | 'de'

const ONES = {
  sv: 'ett två tre fyra fem sex sju åtta nio',
  da: 'et to tre fire fem seks syv otte ni',
  no: 'ett to tre fire fem seks sju åtte ni',
  en: 'one two three four five six seven eight nine',
  de: 'ein zwei drei vier fünf sechs sieben acht neun',
} as const
const TEENS = {
  sv: 'tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
  da: 'ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
  no: 'ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
  en: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  de: 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
} as const
const TENS = {
  sv: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
  da: 'tyve tredive fyrre halvtreds tres halvfjerds firs halvfems',
  no: 'tjue tretti førti femti seksti sytti åtti nitti',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
} as const
/** Articles that count one, other forms, and the words that count a half. */
const MORE: Readonly<Record<Family, Readonly<Record<string, number>>>> = {
  nordic: {
    en: 1,
    én: 1,
    hundra: 100,
    hundrede: 100,
    hundre: 100,
    tretti: 30,
    tredve: 30,
    sjutti: 70,
    halvannet: 1.5,
    halvannen: 1.5,
    halvandet: 1.5,
    halvanden: 1.5,
  },
  en: { a: 1, an: 1, hundred: 100 },
  de: {
    eine: 1,
    einem: 1,
    einen: 1,
    einer: 1,
    eines: 1,
    dreissig: 30,
    hundert: 100,
    zwo: 2,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    zweieinhalb: 2.5,
    dreieinhalb: 3.5,
  },
}

type Spoken = keyof typeof ONES
const FAMILY: Readonly<Record<Spoken, Family>> = { sv: 'nordic', da: 'nordic', no: 'nordic', en: 'en', de: 'de' }

/** "tjugofyra", "twenty-four", "fireogtyve", "vierundzwanzig": a ten and a one as one word. */
function joined(language: Spoken, ten: string, one: string): string[] {
  if (language === 'da') return [`${one === 'et' ? 'en' : one}og${ten}`]
  if (language === 'de') return [`${one}und${ten}`]
  return language === 'en' ? [`${ten}-${one}`] : [ten + one]
}

function wordsOf(language: Spoken): [string, number][] {
  const ones = ONES[language].split(' ').map((word, index): [string, number] => [word, index + 1])
  const teens = TEENS[language].split(' ').map((word, index): [string, number] => [word, index + 10])
  const tens = TENS[language].split(' ').map((word, index): [string, number] => [word, (index + 2) * 10])
  const both = tens.flatMap(([ten, value]) =>
    ones.flatMap(([one, more]) => joined(language, ten, one).map((word): [string, number] => [word, value + more])),
  )
  return [...ones, ...teens, ...tens, ...both]
}

function numbersOf(family: Family): ReadonlyMap<string, number> {
  const languages = (Object.keys(ONES) as Spoken[]).filter((language) => FAMILY[language] === family)
  return new Map([...Object.entries(MORE[family]), ...languages.flatMap(wordsOf)])
}

const NUMBERS: Readonly<Record<Family, ReadonlyMap<string, number>>> = {
  nordic: numbersOf('nordic'),
  en: numbersOf('en'),
  de: numbersOf('de'),
}

/** What a word in small letters counts in a family of languages ("sex" in Nordic: 6); null for a word that counts nothing. */
export function numberWord(word: string, family: Family): number | null {
  return NUMBERS[family].get(word) ?? null
}
