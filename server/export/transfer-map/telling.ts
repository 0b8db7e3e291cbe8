import type { Totals, TransferModel } from './model.ts'
import type { Words } from './words.ts'

/** The map in sentences, for those who do not see it: the sums, then who sends what to whom and where. */
export function tellMap(model: TransferModel, words: Words): string {
  const names = new Map(model.senders.map((sender) => [sender.id, sender.name]))
  const sentences = model.groups.map((group) => {
    const sender = names.get(group.sender) ?? group.sender
    if (group.carried === 'absent') return `${sender}: ${group.items ?? ''}.`
    const where = group.destinations
      .map(({ name, safeguard }) => (safeguard === null ? name : `${name}: ${safeguard}`))
      .join('; ')
    const whom = group.entries.map((entry) => (entry.items === null ? entry.name : `${entry.name} (${entry.items})`)).join(', ')
    return words.sends(sender, group.items ?? words.columns.parcels.toLowerCase(), whom, where)
  })
  return [...sums(model.totals, words), ...sentences, words.footer].join(' ')
}

function sums(totals: Totals, words: Words): string[] {
  return totals.recipients === 0 ? [] : [`${words.figures.outside(totals.outside, totals.recipients).join(' ')}.`]
}
