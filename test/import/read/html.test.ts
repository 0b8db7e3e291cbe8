import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../import/read/html/index.ts'
import { brokenSpans, shortly } from './blocks.ts'

const blocks = (html: string) => shortly(readHtml(html).blocks)

describe('reads', () => {
  test.each([
    ['headings and paragraphs', '<h1>Policy</h1><p>Vi <b>sparar</b>\n  data.</p>', ['h1 Policy', 'p Vi sparar data.']],
    ['a table', '<table><tr><th>A<th>B<tr><td>1<td>2</table>', ['table A | B // 1 | 2']],
    ['line breaks in a cell', '<table><tr><td>a<br>b<td><ul><li>c<li>d</ul></table>', ['table a\nb | c\nd']],
    [
      'cells that span rows and columns, in each of them',
      '<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>',
      ['table a | b | b // a | c | d'],
    ],
    ['a span beyond the table', '<table><tr><td rowspan=99>a<td>b<tr><td>c</table>', ['table a | b // a | c']],
    ['rowspan 0: to the end', '<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>', ['table a | b // a | c // a | d']],
    [
      'a row over the whole width titles the rows below, under the same header',
      '<table><tr><th>A<th>B<tr><td colspan=2>Drift<tr><td>1<td>2<tr><td colspan=2>Stöd<tr><td>3<td>4</table>',
      ['table A | B', 'h6 Drift', 'table A | B // 1 | 2', 'h6 Stöd', 'table A | B // 3 | 4'],
    ],
    ['a caption', '<table><caption>Leverantörer</caption><tr><td>a<td>b</table>', ['h6 Leverantörer', 'table a | b']],
    [
      'a table of ARIA roles',
      '<div role=table><div role=row><span role=cell>a</span><span role=cell>b</span></div></div>',
      ['table a | b'],
    ],
    ['a picture that stands for its words', '<table><tr><td><img alt=Stripe><td>b</table>', ['table Stripe | b']],
    ['nested lists', '<ul><li>a<ul><li>b<li>c</ul><li>d</ul>', ['list 0:a / 1:b / 1:c / 0:d']],
    [
      'definitions',
      '<dl><dt>Land</dt><dd>Sverige</dd><dd>Norge</dd><dt>Syfte<dd>Drift</dl>',
      ['group Land = Sverige + Norge / Syfte = Drift'],
    ],
    [
      'pairs with line breaks',
      '<p>Land: Sverige<br>Syfte: Drift av tjänsten</p>',
      ['group Land = Sverige / Syfte = Drift av tjänsten'],
    ],
    ['typed bullets', '<p>• a<br>• b</p>', ['list 0:a / 0:b']],
    [
      'raised numbers as marks of footnotes',
      '<p>Vi sparar namn<sup>1</sup> och ort<sup>[2]</sup>.</p>',
      ['p Vi sparar namn¹ och ort².'],
    ],
    ['a details element', '<details><summary>Drift</summary><p>Vi sparar data.</p></details>', ['h6 Drift', 'p Vi sparar data.']],
    ['text with tabs', '<pre>A\tB\n1\t2\n</pre>', ['table A | B // 1 | 2']],
    ['broken markup', '<table><tr><td>a<td>b</tr></p><h2>Mer', ['h2 Mer', 'table a | b']],
    ['entities', '<p>Å&amp;B &ndash; &aring;&nbsp;rum.</p>', ['p Å&B – å rum.']],
  ])('%s', (_, html, expected) => expect(blocks(html)).toEqual(expected))
})

describe('leaves out', () => {
  test.each([
    '<nav>Meny</nav>',
    '<header>Logga in här.</header>',
    '<footer>Om oss</footer>',
    '<aside>Läs även</aside>',
    '<script>let a</script>',
    '<style>p{}</style>',
    '<template><p>x</p></template>',
    '<noscript>Slå på</noscript>',
    '<p hidden>x</p>',
    '<p aria-hidden="true">x</p>',
    '<p style="color: red; display: none">x</p>',
    '<div role="navigation">x</div>',
    '<div role="dialog">Vi använder kakor</div>',
    '<div id="onetrust-banner-sdk">Vi använder kakor</div>',
    '<dialog>x</dialog>',
    '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul>',
    '<!-- x -->',
  ])('%s', (html) => expect(blocks(`${html}<p>Vi sparar data.</p>`)).toEqual(['p Vi sparar data.']))
})

describe('keeps', () => {
  test.each([
    [
      'the header of an article',
      '<article><header><h1>Policy</h1></header><p>Vi sparar.</p></article>',
      ['h1 Policy', 'p Vi sparar.'],
    ],
    ['links to vendors', '<ul><li><a href="https://a.example">A</a></li><li><a href="/b">B</a></li></ul>', ['list 0:A / 0:B']],
    ['hidden until found', '<p hidden="until-found">Vi sparar.</p>', ['p Vi sparar.']],
    ['a form around the page', '<form><p>Vi sparar.</p></form>', ['p Vi sparar.']],
    [
      'a table that only lays out the page',
      '<table><tr><td><h2>Vi</h2><table><tr><td>a<td>b</table></table>',
      ['h2 Vi', 'table a | b'],
    ],
  ])('%s', (_, html, expected) => expect(blocks(html)).toEqual(expected))
})

describe('the main content', () => {
  test('is preferred where the page marks it', () => {
    expect(blocks('<div>Kampanj nu!</div><main><p>Vi sparar data.</p></main>')).toEqual(['p Vi sparar data.'])
    expect(blocks('<div>Kampanj nu!</div><article><p>Vi sparar data.</p></article>')).toEqual(['p Vi sparar data.'])
  })

  test('is the whole page where what is marked is hardly any of it', () => {
    expect(blocks(`<main>!</main><p>${'Vi sparar data. '.repeat(9).trim()}</p>`)).toHaveLength(2)
  })

  test('has the title of the page, or of its banner, where it has none itself', () => {
    expect(blocks('<title>Policy</title><p>Vi sparar data.</p>')).toEqual(['h1 Policy', 'p Vi sparar data.'])
    expect(blocks('<title>x</title><header><h1>Policy</h1></header><p>Vi sparar.</p>')).toEqual(['h1 Policy', 'p Vi sparar.'])
  })

  test('is in the language that the page declares', () => {
    expect(readHtml('<html lang="nb-NO"><p>Hei.').language).toBe('no')
    expect(readHtml('<html lang="fr"><p>Salut.').language).toBe(null)
  })
})

describe('holds', () => {
  const tags = 'p div span b table tr td th ul li dl dt dd h1 h2 main header sup pre br details summary a font'.split(' ')
  const piece = fc.oneof(
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    fc.constantFrom(
      '<td rowspan=3>',
      '<td colspan=4 rowspan=70000>',
      '<td colspan=0>',
      '<!--',
      '-->',
      '<',
      '"',
      '&#x41;',
      '&nbsp;',
      '\n',
      '\t',
      'a: b',
    ),
    fc.string({ maxLength: 5 }),
  )

  test('any markup: it never throws, and every span yields its text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        expect(brokenSpans(readHtml(pieces.join('')))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test.each(['<div>', '<table><tr><td>', '<ul><li>x', '<b>', '<dl><dt>a<dd>b'])('%s a hundred thousand deep', (unit) => {
    expect(brokenSpans(readHtml(unit.repeat(100_000)))).toEqual([])
  })

  test('spans that multiply', () => {
    const html = `<table>${'<tr><td colspan=1000 rowspan=1000>a'.repeat(2_000)}</table>`
    const [table] = readHtml(html).blocks
    expect(table?.kind === 'table' ? table.rows.flat().length : 0).toBeLessThan(60_000)
  })

  test('formatting that multiplies', () => {
    const html = `<p>${Array.from({ length: 3_000 }, (_, index) => `<font size=${index}>`).join('')}</p>${'<p>x</p>'.repeat(3_000)}`
    expect(readHtml(html).blocks.length).toBeGreaterThan(0)
  })
})
