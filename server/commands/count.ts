const PLURALS: Readonly<Record<string, string>> = {
  activity: 'activities',
  company: 'companies',
  'cell and list item': 'cells and list items',
}

/** A number with its noun: "1 item", "2 activities". */
export function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`
}
