import { lastLook, type Progress } from './progress.ts'

/** An ISO date some months later; the last day of the month if that month is shorter. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1]
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  const last = m === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31
  return [y, m, Math.min(day, last)].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Whether the chosen day has come and the main switch has not been checked since. `today`: ISO date. */
export function isTimeToLook({ lookAgainOn, settings }: Progress, today: string): boolean {
  if (!lookAgainOn || lookAgainOn > today) return false
  const looked = lastLook(settings['ai-training'])
  const day =
    looked && (looked.confirmedAt && looked.confirmedAt > looked.at ? looked.confirmedAt : looked.at).slice(0, 10)
  return !day || day < lookAgainOn
}
