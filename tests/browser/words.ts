import { checkupItems } from '../../src/content/checkup.ts'
import {
  type CatalogName,
  type Catalogs,
  type Language,
  languages,
  type PluralMessage,
} from '../../src/content/locales/index.ts'
import { fill, pluralForm } from '../../src/i18n/translate.ts'
import { emptyProgress, type Progress } from '../../src/wizard/progress.ts'
import { checkupCount } from '../../src/wizard/status.ts'
import { isEligible, type StepId, steps } from '../../src/wizard/steps.ts'

// What the guide says, taken from its catalogs: a test names the message it means and never repeats the sentence.

/** Every catalog of a language. */
async function load(language: Language): Promise<Catalogs> {
  const { catalogs } = await language.load()
  const found = Object.entries(catalogs).map(async ([name, fetch]) => [name as CatalogName, (await fetch()).words])
  return Object.fromEntries(await Promise.all(found))
}

const [english, ...others] = languages

/** The catalogs of the reference language, in which most tests are written. */
export const en = await load(english)

/** Every other language with its catalogs. */
export const translations: readonly { tag: string; language: Language; words: Catalogs }[] = await Promise.all(
  others.map(async (language) => ({ tag: language.tag, language, words: await load(language) })),
)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const pattern = (message: string) =>
  message
    .split(/\{\w+\}/)
    .map(escaped)
    .join('.+')

/** Matches a text that has one of these messages in it, whatever stands in for their placeholders. */
export const saying = (...messages: readonly string[]) => new RegExp(messages.map(pattern).join('|'))

/** Matches a text that begins with one of these messages. */
export const beginning = (...messages: readonly string[]) => new RegExp(`^(?:${messages.map(pattern).join('|')})`)

/** Matches a text that is one of these messages and nothing else. */
export const exactly = (...messages: readonly string[]) => new RegExp(`^(?:${messages.map(pattern).join('|')})$`)

/** A message that depends on a number, with the number in it. */
export function counted(message: PluralMessage, count: number): string {
  const number = new Intl.NumberFormat('en').format(count)
  return fill(pluralForm('en', message, count) as '{count}', { count: number })
}

/** Every reason for which an answer is not saved. */
export const notSavedReasons = Object.values(en.shell.notSavedFor)

/** The heading of a step. */
export function headingOf(step: StepId, words = en): string {
  switch (step) {
    case 'start':
    case 'your-data':
    case 'checkup':
    case 'summary':
      return words[step].title
    default:
      return words.setting.settings[step].title
  }
}

/** The heading of a step in the small window, which names settings in full and the rest as the list of steps does. */
export function smallHeadingOf(step: StepId): string {
  return step in en.setting.settings ? headingOf(step) : en.shell.steps[step].name
}

/** Where a step stands among those a person of this region goes through. */
function placeOf(step: StepId, { region }: Pick<Progress, 'region'>): { number: number; total: number } {
  const shown = steps.filter(({ id }) => isEligible(id, region ? { region } : {}))
  return { number: shown.findIndex(({ id }) => id === step) + 1, total: shown.length }
}

/** The line above the heading that says which step of how many it is. */
export function placeLine(step: StepId, progress = emptyProgress): string {
  return fill(en.shell.stepCount, placeOf(step, progress))
}

/** The title of a step's page. */
export function titleOf(step: StepId, progress = emptyProgress): string {
  const line = fill(en.shell.stepLine, { ...placeOf(step, progress), name: en.shell.steps[step].name })
  return fill(en.shell.pageTitle, { page: line })
}

/** How many rows of the checkup have an answer, as the checkup says it. */
export function checkupLine(reported: number, progress = emptyProgress): string {
  const { total } = checkupCount(checkupItems, progress)
  return fill(pluralForm('en', en.checkup.count, total), { reported, total })
}
