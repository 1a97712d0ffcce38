import type { Language } from '../content/locales/index.ts'

// What the code puts between texts. Nothing else writes a mark into a text, because each language has its own.

/** `Name: what is said of it` */
export function labelled(language: Language, name: string, text: string): string {
  return `${name}${language.marks.colon}${text}`
}

/** `(text)` */
export function bracketed({ brackets: [open, close] }: Language, text: string): string {
  return `${open}${text}${close}`
}

/** `“text”` */
export function quoted({ quotes: [open, close] }: Language, text: string): string {
  return `${open}${text}${close}`
}

/** Sentences, one after the other. */
export function joined(language: Language, ...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(language.marks.sentences)
}

/** Facts on one line, beside each other. The dot belongs to no language. */
export function besideEachOther(facts: readonly string[]): string {
  return facts.join(' · ')
}

/** `a, b and c` */
export function listed({ locale }: Language, items: readonly string[]): string {
  return new Intl.ListFormat(locale).format(items)
}

/** `a, b or c` in parts, of which those with an index are the items, to be drawn. */
export function alternatives({ locale }: Language, count: number): readonly (string | number)[] {
  const places = Array.from({ length: count }, (_, at) => String(at))
  return new Intl.ListFormat(locale, { type: 'disjunction' })
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? Number(value) : value))
}
