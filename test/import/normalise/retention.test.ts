import { expect, test } from 'vitest'
import { periodOf } from '../../../import/normalise/retention.ts'

test.each([
  ['Avtalstiden + 1 år', 'P1Y', 'contract-end'],
  ['Avtalstiden + 3 år', 'P3Y', 'contract-end'],
  ['Under avtalstiden + 30 dagar', 'P30D', 'contract-end'],
  ['Under avtalstid + 30 dagar', 'P30D', 'contract-end'],
  ['60 dagar', 'P60D', null],
  ['7 år', 'P7Y', null],
  ['6 mån', 'P6M', null],
  ['1-365 dagar', 'P365D', null],
  ['1 – 365 dagar', 'P365D', null],
  ['13 mån efter avtalets slut', 'P13M', 'contract-end'],
  ['max 30 dagar', 'P30D', null],
  ['max 30 dagar efter inspelning', 'P30D', 'recording'],
  ['6 månader efter nedladdning', 'P6M', 'download'],
  ['Ingen', 'P0D', null],
  ['Not stored.', 'P0D', null],
  ['tills återkallat samtycke', null, 'consent-withdrawal'],
  ['Under aktuell marknadsföring alternativt tills återkallat samtycke', null, 'consent-withdrawal'],
  ['Under rekryteringsprocessen + ytterligare 2 år', 'P2Y', 'recruitment-end'],
  ['Under tid supportärendet är öppet + 7 dagar, max 12 mån', 'P7D', 'case-closed'],
  ['2 years after the end of the contract', 'P2Y', 'contract-end'],
  ['Contract term plus 12 months', 'P12M', 'contract-end'],
  ['3 Monate nach Vertragsende', 'P3M', 'contract-end'],
  ['2 uger', 'P2W', null],
  ['2 veckor', 'P2W', null],
])('%s', (text, period, from) => expect(periodOf(text)).toEqual({ period, from }))

test.each([
  ['Så länge det behövs', null],
  ['Enligt bokföringslagen', null],
  ['2 exemplar', null],
  ['år 2', null],
  ['ingen vet', null],
  ['Ingen uppgift lämnas om avtal', null],
  ['', null],
])('%s tells no period', (text, period) => expect(periodOf(text).period).toBe(period))
