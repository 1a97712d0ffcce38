import type { PluralMessage } from '../../content/locales/index.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { fill, pluralForm } from '../../i18n/translate.ts'

/** Puts a number into a plural message, formatted for the page's language. */
export function useCounted(): (message: PluralMessage, count: number) => string {
  const { tag, locale } = useLanguage()
  const numbers = new Intl.NumberFormat(locale)
  return (message, count) => fill<string>(pluralForm(tag, message, count), { count: numbers.format(count) })
}
