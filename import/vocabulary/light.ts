import { foldCharacters } from './lexicon.ts'

/** Words between those of a phrase that change nothing: "besvara [eventuella] frågor". */
const LIGHT =
  /(?<!\p{L})(?:eventuella|eventuell|dina|din|ditt|era|er|ert|våra|vår|vårt|sina|sin|sitt|deras|dess|alla|samtliga|vissa|olika|nya|de|den|det|en|ett|the|your|our|their|any|all|certain|various|an|a|dine|dit|vores|jeres|alle|eventuelle|visse|våre|deres|et|ihre|ihrer|ihren|unsere|unserer|unseren|unseres|etwaige|die|der|das|des)(?!\p{L})/gu

/** Folded words without those that change nothing; offsets are lost. */
export function lightened(words: string): string {
  return foldCharacters(words).replace(LIGHT, ' ').replace(/ {2,}/g, ' ').trim()
}
