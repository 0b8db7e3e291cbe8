import type { Cells, Column } from './columns.ts'

/** Headers of the column that gives the names of cookies, which is none that Vart reads. */
const COOKIE =
  /^(?:(?:name of (?:the )?)?cookies?(?:[ -]?(?:names?|namn|navn|id))?|cookies? ?\/ ?[\p{L} ]{3,30}|(?:namn på |navn på )?(?:cookien?|kakan|kakor|kaka|cookies)|kakans namn|cookienavn|informasjonskapsler?|(?:name des )?cookies|cookie-?bezeichnung)$/iu

/**
 * True for the header of a table that lists cookies with what they are for and how long they last, and neither who sets them
 * nor which data: what a site remembers by itself is no processing of its own.
 */
export function listsCookies(header: Cells, columns: readonly Column[]): boolean {
  const tells = columns.some((column) =>
    column.some((role) =>
      ['recipient', 'recipients', 'activity', 'items', 'data', 'categories', 'subjects', 'basis'].includes(role),
    ),
  )
  return !tells && header.some((cell) => cell && COOKIE.test(cell.text.trim()))
}
