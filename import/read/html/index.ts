import type { Language, Reading } from '../../block.ts'
import { Extract } from '../extract.ts'
import { writeColophon } from './colophon.ts'
import { ContentWriter } from './content.ts'
import { attribute, type Element, nameOf, parsePage, visit } from './dom.ts'
import { type FeatureMap, featuresBelow } from './features.ts'
import { isLeftOut } from './left-out.ts'
import { wordsOf } from './words.ts'

/** Reads a page: its main content where it marks one, without what leads elsewhere and what is hidden. */
export function readHtml(html: string): Reading {
  const { root, body, title } = partsOf(html)
  const extract = new Extract()
  if (!root || !body) return { ...extract.reading(), language: null }
  const features = featuresBelow(body)
  const contents = mainContent(body, features)
  const writer = new ContentWriter(extract, features)
  if (!contents.some((content) => headed(content, features))) writeTitle(body, title, extract)
  for (const content of contents) writer.write(content)
  writeColophon(body, extract)
  return { ...extract.reading(), language: languageOf(root) }
}

interface Parts {
  root: Element | null
  body: Element | null
  title: Element | null
}

function partsOf(html: string): Parts {
  const parts: Parts = { root: null, body: null, title: null }
  visit(parsePage(html), {
    enter: (element) => {
      const { tagName } = element
      if (tagName === 'html') parts.root ??= element
      else if (tagName === 'body') parts.body ??= element
      else if (tagName === 'title') parts.title ??= element
      return tagName === 'html' || tagName === 'head'
    },
  })
  return parts
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  sv: 'sv',
  en: 'en',
  da: 'da',
  de: 'de',
  no: 'no',
  nb: 'no',
  nn: 'no',
}

function languageOf(root: Element): Language {
  return LANGUAGES[(attribute(root, 'lang') ?? '').slice(0, 2)] ?? null
}

/** What the page marks as its content, where that is a fair part of all its words; otherwise the whole body. */
function mainContent(body: Element, features: FeatureMap): Element[] {
  const found: { main: Element[]; article: Element[] } = { main: [], article: [] }
  visit(body, {
    enter: (element) => {
      if (!features.has(element)) return false
      const name = nameOf(element)
      if (name !== 'main' && name !== 'article') return true
      found[name].push(element)
      return name === 'article' && found.main.length === 0
    },
  })
  const marked =
    found.main.length > 0
      ? found.main
      : found.article.filter((article) => !found.article.some((other) => other === article.parentNode))
  const words = marked.reduce((sum, element) => sum + (features.get(element)?.words ?? 0), 0)
  return words > 0 && words * 4 >= (features.get(body)?.words ?? 0) ? marked : [body]
}

function headed(content: Element, features: FeatureMap): boolean {
  let found = false
  visit(content, {
    enter: (element) => {
      if (element.tagName === 'h1' && features.has(element)) found = true
      return !found && features.has(element)
    },
  })
  return found
}

/** The heading of the page's banner, or else its title, where the content itself has no heading of the first level. */
function writeTitle(body: Element, title: Element | null, extract: Extract): void {
  let banner: Element | null = null
  visit(body, {
    enter: (element) => {
      if (element.tagName === 'h1') banner ??= element
      return banner === null && (element.tagName === 'header' || !isLeftOut(element))
    },
  })
  const words = wordsOf(banner ?? title ?? body, () => banner === null && title === null).replace(/\n/g, ' ')
  if (words === '' || (banner === null && title === null)) return
  extract.add({ kind: 'heading', level: 1, span: extract.put(words) })
}
