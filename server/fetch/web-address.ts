import { PageUnavailable } from './failure.ts'

/** Whether a word of the command line is meant as an address ("https://…") and not as a path. */
export function isAddress(word: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(word)
}

/** An address in its one spelling, without its fragment: two that name the same page are equal. What is no address stays as it is. */
export function tidyAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href.replace(/#.*$/su, '') : address
}

/** Reads an address that may be fetched, without its fragment; `base` is where a redirect to it stood. Throws `PageUnavailable`. */
export function parseWebAddress(text: string, base?: URL): URL {
  if (!URL.canParse(text, base))
    throw new PageUnavailable(`${text} is no full address. Give one such as https://example.org/privacy.`)
  const url = new URL(text, base)
  if (url.username !== '' || url.password !== '')
    throw new PageUnavailable(
      `The address at ${url.host} holds a user name or a password, which Vart does not send. Save the page and read the file.`,
    )
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new PageUnavailable(
      `${text} begins with ${url.protocol} and Vart fetches http and https only. Save the document and read the file.`,
    )
  url.hash = ''
  return url
}
