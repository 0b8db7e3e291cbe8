import type { ComponentChildren } from 'preact'
import type { Messages } from '../messages/index.ts'
import { basisName } from '../picture/basis.ts'
import { BASES, type NodeKind, type Picture } from '../picture/picture.ts'
import { ZONES, zoneName } from '../picture/zone.ts'
import { BasisSwatch, BoxSwatch, CertaintySwatch, ZoneSwatch } from './Swatch.tsx'

const Entry = ({ children, text }: { children: ComponentChildren; text: string }) => (
  <li>
    {children}
    <span>{text}</span>
  </li>
)

const Part = ({ title, note, children }: { title: string; note?: string; children: ComponentChildren[] }) =>
  children.length > 0 ? (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
      {note ? <p>{note}</p> : null}
    </section>
  ) : null

/** What the shapes, colours and dashes mean: only those that are in the picture now. */
export function Legend({ picture, messages }: { picture: Picture; messages: Messages }) {
  const kinds = new Set<NodeKind>(picture.nodes.map((node) => node.kind))
  const zones = ZONES.filter((zone) => picture.nodes.some((node) => node.zone === zone))
  const bases = BASES.filter((basis) => picture.edges.some((edge) => edge.basis === basis))
  const certainties = (['possible', 'inferred'] as const).filter((certainty) =>
    picture.edges.some((edge) => edge.certainty === certainty),
  )
  const words = { stated: '', possible: messages.certaintyPossible, inferred: messages.certaintyInferred }
  const recipients = picture.nodes.some((node) => node.column === 'recipient')
  const missing = [
    ...(kinds.has('ghost')
      ? [<Entry key="ghost" text={messages.legendUndisclosed} children={<BoxSwatch kind="ghost" />} />]
      : []),
    ...(kinds.has('none') ? [<Entry key="none" text={messages.ghostNone} children={<BoxSwatch kind="none" />} />] : []),
  ]
  const groups = [
    ...(kinds.has('category')
      ? [<Entry key="category" text={messages.legendCategory} children={<BoxSwatch kind="category" />} />]
      : []),
    ...(kinds.has('group') ? [<Entry key="group" text={messages.legendGroupNote} children={<BoxSwatch kind="group" />} />] : []),
    ...(kinds.has('rest') ? [<Entry key="rest" text={messages.legendMoreNote} children={<BoxSwatch kind="rest" />} />] : []),
  ]
  return (
    <section class="legend" aria-labelledby="legend-heading">
      <h2 id="legend-heading">{messages.legend}</h2>
      <div class="legend-parts">
        <Part title={messages.legendZones} {...(recipients ? { note: messages.legendZonesNote } : {})}>
          {zones.map((zone) => (
            <Entry key={zone} text={zoneName(zone, messages)} children={<ZoneSwatch zone={zone} />} />
          ))}
        </Part>
        <Part title={messages.legendBases}>
          {bases.map((basis) => (
            <Entry key={basis} text={basisName(basis, messages)} children={<BasisSwatch basis={basis} />} />
          ))}
        </Part>
        <Part title={messages.legendCertainty}>
          {certainties.map((certainty) => (
            <Entry key={certainty} text={words[certainty]} children={<CertaintySwatch certainty={certainty} />} />
          ))}
        </Part>
        <Part title={messages.legendMissing}>{missing}</Part>
        <Part title={messages.legendGroups}>{groups}</Part>
      </div>
      <p class="chain">{messages.chainHint}</p>
    </section>
  )
}
