import type { DataMap } from '../../import/datamap.ts'
import { documentOf } from './document-writer.ts'

/** Shop collects, and sends to Mailo, Payo, Hotjar and Tracko. */
const shop = documentOf('shop.txt', 'Shop', [
  [
    2,
    'Purchase',
    null,
    {
      items: 'email card-number',
      subjects: 'customer',
      purposes: 'order-management',
      bases: 'contract legal-obligation',
      retention: ['P7Y'],
    },
  ],
  [
    3,
    'Recruitment',
    null,
    { items: 'cv', subjects: 'job-applicant', purposes: 'recruitment', bases: 'consent', retention: ['P6M', 'recruitment-end'] },
  ],
  [4, 'Calls', null, { items: 'audio-recording?', subjects: 'caller', bases: 'legitimate-interest', retention: ['P30D'] }],
  [5, 'Map', null, { items: 'gps-coordinates', bases: 'consent? contract' }],
  [10, 'Mailo AB', 'Mailo', { items: 'email password rating?', countries: 'SE', purposes: 'direct-marketing' }],
  [11, 'Payo', 'Payo', { countries: 'US', purposes: 'billing', condition: 'only for cards' }],
  [12, 'Hotjar', 'Hotjar', { none: true, purposes: 'web-analytics' }],
  [13, 'Tracko', 'Tracko', { items: 'cookies', countries: 'IE', purposes: 'targeted-advertising' }],
])

/** Shop says of its purchases another basis than in its policy. */
const register = documentOf('register.txt', 'Shop', [
  [2, 'PURCHASE', null, { items: 'email', bases: 'consent', retention: ['P1Y6M10D'] }],
])

/** Mailo sends what it gets on to Cloudo, says nothing of Smso, and sends Payo something else. */
const mailo = documentOf(
  'mailo.txt',
  'Mailo',
  [
    [2, 'Sending', null, { items: 'email', bases: 'contract' }],
    [5, 'Cloudo', 'Cloudo', { items: 'email?', countries: 'DE?', purposes: 'data-storage' }],
    [6, 'Smso', 'Smso', { countries: 'US' }],
    [7, 'Payo', 'Payo', { items: 'name', countries: 'US', mechanisms: 'bcr' }],
  ],
  'scc',
)

/** Cloudo sends to Disko, and back to Shop. */
const cloudo = documentOf('cloudo.txt', 'Cloudo', [
  [3, 'Disko', 'Disko', { items: 'email', countries: 'FI', service: 'Disko Box' }],
  [4, 'Shop', 'Shop', { items: 'email' }],
])

/** Rival uses the vendors of Shop, and tells otherwise of Hotjar and Tracko. It says how it is safe, and sends nothing abroad of which it tells. */
const rival = documentOf('rival.txt', 'Rival', [
  [3, 'Hotjar Ltd', 'Hotjar', { items: 'usage-data health-data?', countries: 'EEA' }],
  [4, 'Tracko', 'Tracko', { items: 'cookies', countries: 'US' }],
  [5, 'Mailo', 'Mailo', { items: 'phone', countries: 'SE' }],
])

/** Safe states a safeguard and no recipient. */
const safe = documentOf('safe.txt', 'Safe', [[2, 'Visit', null, { categories: 'contact-details' }]], 'adequacy')

export const chain: readonly DataMap[] = [shop, register, mailo, cloudo, rival, safe]
