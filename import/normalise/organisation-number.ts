import { hasLegalForm } from '../vocabulary/legal-forms.ts'

/** A register of companies that writes a check digit into its numbers. */
interface Register {
  readonly name: string
  readonly holds: (digits: string) => boolean
}

const SWEDISH: Register = { name: 'Swedish', holds: (digits) => luhn(digits) % 10 === 0 }
const DANISH: Register = { name: 'Danish', holds: (digits) => weighed(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 }
const NORWEGIAN: Register = { name: 'Norwegian', holds: (digits) => weighed(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 }

/**
 * The register whose check digit an organisation number fails ("Swedish"), or null where it holds or nobody can tell.
 * Which register it is follows from the number of digits and from the company's legal form.
 */
export function failedCheck(number: string, legalName: string): string | null {
  const digits = number.replace(/\D/gu, '')
  const register = registerOf(number, digits, legalName)
  return register && !register.holds(digits) ? register.name : null
}

function registerOf(number: string, digits: string, legalName: string): Register | null {
  const form = hasLegalForm(legalName) ? (/([\p{L}/]{2,10})(?: \(publ\))?$/u.exec(legalName)?.[1] ?? '') : ''
  if (/^\d{6}-\d{4}$/u.test(number) || (digits.length === 10 && /^(?:AB|Aktiebolag|HB|KB)$/iu.test(form))) return SWEDISH
  if (digits.length === 8 && /^(?:ApS|A\/S|I\/S|K\/S|P\/S)$/iu.test(form)) return DANISH
  return digits.length === 9 && /^(?:AS|ASA|ANS|DA|BA)$/iu.test(form) ? NORWEGIAN : null
}

/** The sum of Luhn: every second digit from the right but the last counts twice, and two digits count as their sum. */
function luhn(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * ((digits.length - index) % 2 === 0 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
}

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index] ?? 0), 0)
}
