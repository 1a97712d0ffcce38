/** More than any count in this guide but those of a very large archive. */
const mostCounted = 1000

/** The numbers below it for which a language has a form. */
function numbersOf(tag: string): ReadonlyMap<Intl.LDMLPluralRule, readonly number[]> {
  const rules = new Intl.PluralRules(tag)
  const numbers = new Map<Intl.LDMLPluralRule, number[]>()
  for (let count = 0; count <= mostCounted; count += 1) {
    const form = rules.select(count)
    numbers.set(form, [...(numbers.get(form) ?? []), count])
  }
  return numbers
}

/**
 * The plural forms of a language. `needed`: those for whole numbers, and `other`, to which the code falls back. `allowed`: those
 * for round millions too, such as `many` in French. They may be left out: `other` says the same beside digits.
 */
export function formsOf(tag: string): Record<'needed' | 'allowed', readonly Intl.LDMLPluralRule[]> {
  const needed = [...new Set([...numbersOf(tag).keys(), 'other' as const])]
  return { needed, allowed: [...new Set([...needed, new Intl.PluralRules(tag).select(1_000_000)])] }
}

/** Whether a form stands for a single number. */
export function isExact(tag: string, form: Intl.LDMLPluralRule): boolean {
  return numbersOf(tag).get(form)?.length === 1
}
