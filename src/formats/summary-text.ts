import type { CheckupItemId } from '../content/checkup.ts'
import type { Catalogs, Language } from '../content/locales/index.ts'
import type { MenuPlace } from '../content/menu-place.ts'
import { standIns } from '../content/stand-ins.ts'
import { formatDayAndTime } from '../i18n/dates.ts'
import { labelled, quoted } from '../i18n/marks.ts'
import { fill } from '../i18n/translate.ts'
import type { Progress } from '../wizard/progress.ts'
import { settingStatuses } from '../wizard/status.ts'
import { reportSentence } from './report-sentence.ts'

type SummaryTextParts = {
  words: Catalogs['summary']
  shell: Catalogs['shell']
  language: Language
  progress: Progress
  items: readonly { readonly id: CheckupItemId; readonly place: MenuPlace }[]
  /** ISO time. */
  madeAt: string
}

/** The record as readable text, for people who keep files. */
export function summaryText({ words, shell, language, progress, items, madeAt }: SummaryTextParts): string {
  const line = (name: string, sentence: string) => `- ${labelled(language, name, sentence)}`
  const lines = settingStatuses(progress).map(({ setting }) =>
    line(shell.steps[setting.id].name, reportSentence(words, language, progress.settings[setting.id])),
  )
  const nearest = standIns
    .filter(({ id }) => progress.settings[id])
    .map(({ id, label, hasSwitch }) =>
      line(quoted(language, label.en), reportSentence(words, language, progress.settings[id], hasSwitch)),
    )
  const rows = items
    .filter(({ id }) => progress.checkup[id])
    .map(({ id, place }) => line(quoted(language, place.row), reportSentence(words, language, progress.checkup[id])))
  const region = progress.region && fill(words.file.region, { region: shell.region.names[progress.region] })
  return [
    words.file.heading,
    fill(words.file.made, { date: formatDayAndTime(language, madeAt) }),
    ...(region ? [region] : []),
    '',
    words.reported,
    ...lines,
    ...nearest,
    ...(rows.length ? ['', words.items, ...rows] : []),
    '',
    words.proves.title,
    words.proves.does,
    words.proves.doesNot,
    words.account,
    '',
    words.next.title,
    words.next.now,
    words.next.past,
    words.next.again,
    '',
  ].join('\n')
}
