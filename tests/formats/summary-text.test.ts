import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkupItems } from '../../src/content/checkup.ts'
import { words as shell } from '../../src/content/locales/en/shell.ts'
import { words } from '../../src/content/locales/en/summary.ts'
import { languages, loadCatalog } from '../../src/content/locales/index.ts'
import { settings } from '../../src/content/settings.ts'
import { reportSentence } from '../../src/formats/report-sentence.ts'
import { summaryText } from '../../src/formats/summary-text.ts'
import { emptyProgress, type Progress, settingKinds } from '../../src/wizard/progress.ts'
import { settingIds } from '../wizard/any-progress.ts'

const [english] = languages

beforeEach(() => void vi.stubEnv('TZ', 'Europe/Berlin'))
afterEach(() => void vi.unstubAllEnvs())

const at = '2026-11-23T13:02:00.000Z'
const madeAt = '2026-11-25T09:00:00.000Z'
const textOf = (progress: Progress) =>
  summaryText({ words, shell, language: english, progress, items: checkupItems, madeAt })
const lineOf = (progress: Progress, name: string) =>
  textOf(progress)
    .split('\n')
    .find((line) => line.startsWith(`- ${name}: `))

describe('the record as text', () => {
  test.each(settings.map(({ id }) => id))('has a line for %s, reported or not, with each answer', (id) => {
    const { name } = shell.steps[id]
    expect(lineOf(emptyProgress, name)).toBe(`- ${name}: ${words.report['not-started']}`)
    for (const kind of settingKinds) {
      const report = [{ kind, at, revision: 1 }]
      const progress: Progress = { settings: { [id]: report }, checkup: {} }
      expect(lineOf(progress, name)).toBe(`- ${name}: ${reportSentence(words, english, report)}`)
    }
  })

  test('has every report there is, stand-ins too, because a record with holes is none', () => {
    // Each has a minute of its own, so that none can stand for another.
    const time = (index: number) => new Date(Date.parse(at) + index * 60_000).toISOString()
    const progress: Progress = {
      settings: Object.fromEntries(
        settingIds.map((id, index) => [id, [{ kind: 'not-using', at: time(index), revision: 1 }]]),
      ),
      checkup: Object.fromEntries(
        checkupItems.map(({ id }, index) => [id, [{ kind: 'changed', at: time(60 + index), revision: 1 }]]),
      ),
    }
    const text = textOf(progress)
    const reports = [...Object.values(progress.settings), ...Object.values(progress.checkup)]
    expect(reports).toHaveLength(settingIds.length + checkupItems.length)
    for (const report of reports) expect(text).toContain(reportSentence(words, english, report))
    for (const { place } of checkupItems) expect(text).toContain(`“${place.row}”`)
    expect(text).toContain(`“Messaging suggestions”`)
    expect(text).toContain(`“Write with AI”`)
  })

  test('says of what has no switch that it is used, because nothing there is on', () => {
    const report = [{ kind: 'kept-on' as const, at, revision: 1 }]
    const progress: Progress = { settings: { 'write-with-ai': report, 'messaging-suggestions': report }, checkup: {} }
    expect(lineOf(progress, '“Write with AI”')).toContain(reportSentence(words, english, report, false))
    expect(lineOf(progress, '“Messaging suggestions”')).toContain(reportSentence(words, english, report))
  })

  test('leaves out what is optional and was not reported, or it would be a list of duties', () => {
    const text = textOf(emptyProgress)
    expect(text).not.toContain(words.items)
    for (const { place } of checkupItems) expect(text).not.toContain(`“${place.row}”`)
    expect(text).not.toContain('Messaging suggestions')
  })

  test.each(languages)('has the marks of $tag between names and sentences, and around labels', async (language) => {
    const own = (name: 'shell' | 'summary') => loadCatalog(language, name)
    const [ownShell, ownWords] = [(await own('shell')) as typeof shell, (await own('summary')) as typeof words]
    const report = [{ kind: 'not-using' as const, at, revision: 1 }]
    const progress: Progress = { settings: { 'write-with-ai': report }, checkup: {} }
    const text = summaryText({ words: ownWords, shell: ownShell, language, progress, items: checkupItems, madeAt })
    const [open, close] = language.quotes
    const sentence = reportSentence(ownWords, language, report)
    expect(text).toContain(`\n- ${open}Write with AI${close}${language.marks.colon}${sentence}\n`)
    expect(text).toContain(`\n- ${ownShell.steps['ai-tools'].name}${language.marks.colon}`)
  })

  test('names the day it was made, where the person lives if they said so, and what it does not prove', () => {
    const text = textOf({ ...emptyProgress, region: 'uk' })
    expect(text).toContain('25 November 2026, 10:00')
    expect(text).toContain('United Kingdom')
    expect(textOf(emptyProgress)).not.toContain(words.file.region.replace('{region}', ''))
    for (const line of [words.proves.does, words.proves.doesNot, words.account, words.next.past]) {
      expect(text).toContain(line)
    }
  })

  test('has no hole and no id in it, because it is read years later', () => {
    const progress: Progress = {
      region: 'elsewhere',
      settings: { 'write-with-ai': [{ kind: 'not-using', at, revision: 1 }] },
      checkup: { passkeys: [{ kind: 'later', at, revision: 1 }] },
    }
    expect(textOf(progress)).not.toMatch(/[{}]|undefined|\[object|write-with-ai|passkeys:/)
    expect(textOf(progress)).toMatch(/[^\n]\n$/)
  })
})
