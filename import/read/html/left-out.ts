import { attribute, type Element } from './dom.ts'

/** What is struck out holds no longer. */
const TAGS = new Set(
  'del s strike script style template noscript nav aside svg math iframe object embed canvas audio video select datalist input textarea progress meter head'.split(
    ' ',
  ),
)
const ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tooltip tablist'.split(' '),
)
/** Consent tools that put their dialog into the page; each has an id of its own. */
const CONSENT = /^(?:onetrust-|cybotcookiebot|usercentrics-|didomi-host|cookiescript|cookie-?(?:banner|consent|bar)$)/
const HIDING = /(?:^|;)\s{0,20}(?:display\s{0,20}:\s{0,20}none|visibility\s{0,20}:\s{0,20}hidden)/

/** True for what a reader of the page does not see, and for what leads to other pages. */
export function isLeftOut(element: Element): boolean {
  return TAGS.has(element.tagName) || isHidden(element) || isAround(element) || isConsent(element)
}

function isHidden(element: Element): boolean {
  const hidden = attribute(element, 'hidden')
  if (hidden !== null && hidden !== 'until-found') return true
  if (attribute(element, 'aria-hidden') === 'true') return true
  if (element.tagName === 'dialog') return attribute(element, 'open') === null
  return HIDING.test(attribute(element, 'style')?.slice(0, 1_000) ?? '')
}

function isAround(element: Element): boolean {
  if (ROLES.has(attribute(element, 'role') ?? '')) return true
  return (element.tagName === 'header' || element.tagName === 'footer') && isOfPage(element)
}

/** True for the footer of the page itself, with the company's name and address. */
export function isPageFooter(element: Element): boolean {
  return element.tagName === 'footer' ? isOfPage(element) : attribute(element, 'role') === 'contentinfo'
}

/** The page's own header and footer; those of an article or a section belong to its content. */
function isOfPage(element: Element): boolean {
  let parent = element.parentNode
  for (let steps = 0; parent && 'tagName' in parent && steps < 30; steps += 1) {
    if (/^(?:main|article|section)$/.test(parent.tagName)) return false
    parent = parent.parentNode
  }
  return true
}

function isConsent(element: Element): boolean {
  return CONSENT.test(attribute(element, 'id') ?? '')
}
