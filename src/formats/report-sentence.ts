import type { Catalogs, Language } from '../content/locales/index.ts'
import { formatDay, formatDayAndTime } from '../i18n/dates.ts'
import { fill } from '../i18n/translate.ts'
import { type CheckupKind, dayOnly, lastLook, type Report, type SettingKind } from '../wizard/progress.ts'

/**
 * A person's report as a sentence with day and time, for the summary, the record and the text file.
 * `hasSwitch`: a feature without a switch is "used" and not "kept on".
 */
export function reportSentence(
  words: Catalogs['summary'],
  language: Language,
  report: Report<SettingKind | CheckupKind> | undefined,
  hasSwitch = true,
): string {
  const look = lastLook(report)
  if (!look) return words.report['not-started']
  if (look.kind === 'later') return words.report.later
  const at = look.confirmedAt ?? look.at
  const date = at.endsWith(dayOnly) ? formatDay(language, at) : formatDayAndTime(language, at)
  if (look.kind === 'kept-on' && !hasSwitch) return fill(words.report['kept-using'], { date })
  const isChecked = look.confirmedAt !== undefined && (look.kind === 'turned-off' || look.kind === 'already-off')
  return fill(
    isChecked ? words.report[`${look.kind as 'turned-off' | 'already-off'}-checked`] : words.report[look.kind],
    { date },
  )
}
