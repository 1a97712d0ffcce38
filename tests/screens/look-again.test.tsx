import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { words as setting } from '../../src/content/locales/en/setting.ts'
import { words as shell } from '../../src/content/locales/en/shell.ts'
import { words as intro } from '../../src/content/locales/en/start.ts'
import { words as summary } from '../../src/content/locales/en/summary.ts'
import { languages } from '../../src/content/locales/index.ts'
import { reportSentence } from '../../src/formats/report-sentence.ts'
import { fill } from '../../src/i18n/translate.ts'
import { emptyProgress, type Progress } from '../../src/wizard/progress.ts'
import { settingCount } from '../../src/wizard/status.ts'
import { renderApp } from '../render-app.tsx'

const [english] = languages

// Made up: LinkedIn moved AI training in the entry's third revision.
vi.mock('../../src/content/settings.ts', async (importOriginal) => {
  const content = await importOriginal<typeof import('../../src/content/settings.ts')>()
  const [training, ...others] = content.settings
  const changes = [
    { revision: 2, on: '2026-11-20', reason: 'corrected' },
    { revision: 3, on: '2026-11-24', reason: 'moved' },
  ]
  return { ...content, settings: [{ ...training, revision: 3, changes }, ...others] }
})

// Made up as well: one item of the checkup was moved by LinkedIn and corrected by us.
vi.mock('../../src/content/checkup.ts', async (importOriginal) => {
  const content = await importOriginal<typeof import('../../src/content/checkup.ts')>()
  const changes = [
    { revision: 2, on: '2026-11-24', reason: 'moved' },
    { revision: 3, on: '2026-11-25', reason: 'corrected' },
  ]
  const items = content.checkupItems.map((item) => (item.id === 'passkeys' ? { ...item, revision: 3, changes } : item))
  return { ...content, checkupItems: items }
})

const at = '2026-11-23T10:00:00.000Z'
const before: Progress = {
  ...emptyProgress,
  resumeAt: 'summary',
  settings: {
    'ai-training': [{ kind: 'turned-off', at, revision: 2 }],
    'ai-tools': [{ kind: 'not-found', at, revision: 1 }],
  },
}

test('a changed entry reopens its own report and no other, and says so on the start', async () => {
  const { user, address } = await renderApp('/', before)
  const name = shell.steps['ai-training'].name
  expect(screen.getByText(fill(intro.welcome.changed.moved, { name }), { exact: false })).toBeVisible()
  const count = fill(intro.welcome.settings, settingCount(before))
  expect(screen.getByText(new RegExp(count.slice(0, 20)))).toBeVisible()
  await user.click(screen.getByRole('link', { name: fill(intro.welcome.changedLink, { name }) }))
  expect(address()).toBe('/ai-training/')
  expect(screen.getByText(setting.lookAgain.moved)).toBeVisible()
  const answer = setting.answers['turned-off'].name
  expect(screen.getByText(fill(setting.lookedBefore, { date: '23 November 2026', answer }))).toBeVisible()
  expect(screen.getByRole('radio', { name: new RegExp(`^${answer}`) })).not.toBeChecked()
  await user.click(screen.getByRole('radio', { name: new RegExp(`^${setting.answers['already-off'].name}`) }))
  expect(screen.queryByText(setting.lookAgain.moved)).toBeNull()
})

test('the summary keeps the old report in words and asks to look again', async () => {
  await renderApp('/summary', before)
  const sentence = (id: 'ai-training' | 'ai-tools') => reportSentence(summary, english, before.settings[id])
  expect(screen.getByText(`${sentence('ai-training')} ${summary.menuChanged.moved}`, { exact: false })).toBeVisible()
  expect(screen.getByText(sentence('ai-tools'), { exact: false })).not.toHaveTextContent(summary.menuChanged.moved)
})

test('a changed row of the checkup is named on the start', async () => {
  await renderApp('/', {
    ...before,
    checkup: { passkeys: [{ kind: 'changed', at, revision: 1 }], 'two-step': [{ kind: 'changed', at, revision: 1 }] },
  })
  expect(await screen.findByText('Passkeys')).toBeVisible()
  expect(screen.queryByText('Two-step verification')).toBeNull()
})
