import { expect, test } from 'vitest'
import { citationsIn } from '../../../import/recognise/citations.ts'
import { shipped } from '../../../import/vocabulary/lexicons.ts'
import { importText } from '../documents.ts'

const idsOf = (text: string) => citationsIn(text, shipped.articles).map((match) => match.id)

test.each([
  'artikel 6.1 f',
  'Artikel 6.1 (f) i GDPR',
  'artikel 6.1.f',
  'art 6.1f',
  'art. 6(1)(f)',
  'artikel 6.1 första stycket f',
  'artikel 6 punkt 1 f',
  'Article 6(1)(f) GDPR',
  'Article 6 (1) (f)',
  'Art. 6 para. 1 lit. f',
  'Article 6, paragraph 1, point (f)',
  'point (f) of Article 6(1)',
  '6(1)(f)',
  '6.1 f',
  'artikel 6, stk. 1, litra f',
  'databeskyttelsesforordningens artikel 6, stk. 1, litra f)',
  'artikkel 6 nr. 1 bokstav f',
  'artikkel 6 (1) f',
  'artikkel 6 første ledd bokstav f',
  'Art. 6 Abs. 1 lit. f DSGVO',
  'Art. 6 Abs. 1 S. 1 lit. f DS-GVO',
  'Artikel 6 Absatz 1 Satz 1 Buchstabe f DSGVO',
  'Art.\u00a06 Abs.\u00a01 lit.\u00a0f)',
])('%s is legitimate interest', (text) => expect(idsOf(text)).toEqual(['legitimate-interest']))

test.each([
  ['Article 6(1)(b) and (f)', ['contract', 'legitimate-interest']],
  ['Art. 6(1)(a), (b) or (c) GDPR', ['consent', 'contract', 'legal-obligation']],
  ['artikel 6.1 b och f', ['contract', 'legitimate-interest']],
  ['artikel 6, stk. 1, litra b og c', ['contract', 'legal-obligation']],
  ['Art. 6 Abs. 1 lit. b, f DSGVO', ['contract', 'legitimate-interest']],
  ['Art. 6 Abs. 1 lit. a und lit. f', ['consent', 'legitimate-interest']],
  ['Article 6(1)(b); Article 6(1)(c)', ['contract', 'legal-obligation']],
  ['6(1)(b), 6(1)(f)', ['contract', 'legitimate-interest']],
  ['Art. 9(2)(h) GDPR', ['health-care']],
  ['artikel 9.2 i', ['public-health']],
  ['artikkel 9 nr. 2 bokstav a', ['explicit-consent']],
  ['Art. 6 Abs. 1 lit. b i.V.m. Art. 9 Abs. 2 lit. b DSGVO', ['contract', 'employment-social-law']],
  ['Article 49(1)(a)', ['derogation-consent']],
  ['GDPR-6-1-a; GDPR-6-1-f', ['consent', 'legitimate-interest']],
  ['DSGVO-9-2-h', ['health-care']],
  ['Art. 6 lit. b DSGVO', ['contract']],
  ['Art. 6 lit. a, b DSGVO', ['consent', 'contract']],
  ['Art. 6 I lit. b DSGVO', ['contract']],
  ['artikkel 6 bokstav b', ['contract']],
  ['Article 6 (b) GDPR', ['contract']],
  ['Article 6(1)(a)-(c)', ['consent', 'contract', 'legal-obligation']],
  ['Article 6(1)(a) to (c) GDPR', ['consent', 'contract', 'legal-obligation']],
  ['Art. 6 Abs. 1 lit. a bis c DSGVO', ['consent', 'contract', 'legal-obligation']],
  ['artikel 6.1 a–c', ['consent', 'contract', 'legal-obligation']],
])('%s cites %j', (text, ids) => expect(idsOf(text)).toEqual(ids))

test.each([
  '',
  'Article 6(b)',
  'Article 6 point b of the agreement',
  'Art. 26 lit. b DSGVO',
  'Article 28(3)(a)-(c)',
  '§ 6 lit. b',
  'Article 6',
  'Article 6(1)',
  'Article 6(1) a lawful basis is needed',
  'artikel 9.2 i dataskyddsförordningen',
  'Article 6(1)(g)',
  'Article 16(1)(f)',
  'artikel 6.1 för avtal',
  'version 6.1',
  'avsnitt 2.6.1 f',
  '§ 6(1)',
  '6.12 f',
  '10-16.1 a',
  'GDPR-99-1-a',
  'GDPR-6-1-k',
  'BDSG-6-1-a',
  'XGDPR-6-1-a',
  'GDPR-6-1-abc',
  'avsnitt 6.1 c',
  'the data named in clause 6(1)(b)',
  'section 6.1(a) of the agreement',
  'kapitel 6.1 b',
  'punkt 6.1 a',
  'Ziffer 6.1 b',
])('%s cites nothing', (text) => expect(idsOf(text)).toEqual([]))

test('an article that goes on with a word cites its letter only', () => {
  expect(idsOf('Article 6(1)(b) and a contract')).toEqual(['contract'])
})

test('words and citation of one basis are one basis; of two, two', () => {
  const bases = (cell: string) =>
    importText(
      `Behandlingar\n\nAktivitet\tUppgifter\tLaglig grund\nFakturering\tNamn\t${cell}\n`,
    ).dataMap.activities[0]?.bases.map((basis) => [basis.id, basis.article])
  expect(bases('Intresseavvägning (art. 6.1 f)')).toEqual([['legitimate-interest', '6(1)(f)']])
  expect(bases('Fullgörande av avtal, art. 6.1 b och f')).toEqual([
    ['contract-performance', '6(1)(b)'],
    ['legitimate-interest', '6(1)(f)'],
  ])
  expect(bases('Art. 6 Abs. 1 S. 1 lit. c DSGVO')).toEqual([['legal-obligation', '6(1)(c)']])
})

test('a range that goes backwards is none', () => expect(idsOf('Article 6(1)(c)-(a)')).toEqual(['legal-obligation']))
