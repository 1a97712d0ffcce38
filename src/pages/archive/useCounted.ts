import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { fill, type PluralMessage, pluralForm } from '../../i18n/translate.ts'

/** Puts a number into a plural message, formatted for the page's language. */
export function useCounted(): (message: PluralMessage, count: number) => string {
  const { tag } = useLanguage()
  const numbers = new Intl.NumberFormat(tag)
  return (message, count) => fill<string>(pluralForm(tag, message, count), { count: numbers.format(count) })
}
