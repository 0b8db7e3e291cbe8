import type { Link } from './figure.ts'
import type { Group, TransferModel } from './model.ts'
import { zoneRank } from './model.ts'
import { INK, NONE_DASH, POSSIBLE_DASH, ZONE_LOOK } from './palette.ts'

/** The way out of a sender that a group's line takes: one for each zone, so that each zone has a trunk of its own. */
export function wayOut(group: Group): string {
  return group.carried === 'none' || group.carried === 'absent' ? group.carried : group.zone
}

/** The ways out of a sender, in the order of its groups. */
export function waysOut(senderId: string, groups: readonly Group[]): string[] {
  return [...new Set(groups.filter((group) => group.sender === senderId).map(wayOut))]
}

/** Every line of the map: items to senders, senders to recipients, recipients to countries. */
export function linksOf(model: TransferModel): Link[] {
  return [...parcelLinks(model), ...model.groups.map(groupLink), ...model.groups.flatMap(countryLinks)]
}

function parcelLinks(model: TransferModel): Link[] {
  return model.parcels.flatMap((parcel) =>
    parcel.senders.map((sender) => ({
      id: `${parcel.id}>${sender}`,
      from: parcel.id,
      fromPort: 'out',
      to: sender,
      toPort: 'in',
      look: { colour: INK.line, width: 1.4, dash: parcel.carried === 'none' ? NONE_DASH : [], rank: 9 },
    })),
  )
}

function groupLink(group: Group): Link {
  const ends = { from: group.sender, fromPort: wayOut(group), to: group.id, toPort: 'in' }
  return { ...ends, id: `${group.sender}>${group.id}`, look: lookOf(group, group.zone, group.possible) }
}

function countryLinks(group: Group): Link[] {
  return group.destinations.map(({ country, zone, possible }) => {
    const ends = { from: group.id, fromPort: country, to: `zone-${zone}`, toPort: country }
    return { ...ends, id: `${group.id}>${country}`, look: lookOf(group, zone, group.possible || possible) }
  })
}

function lookOf(group: Group, zone: Group['zone'], possible: boolean): Link['look'] {
  if (group.carried === 'absent') return { colour: INK.muted, width: 1, dash: POSSIBLE_DASH, rank: 9 }
  if (group.carried === 'none') return { colour: INK.muted, width: 1, dash: NONE_DASH, rank: 8 }
  const { ink, lineWidth } = ZONE_LOOK[zone]
  return { colour: ink, width: lineWidth, dash: possible ? POSSIBLE_DASH : [], rank: zoneRank(zone) }
}
