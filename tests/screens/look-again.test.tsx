import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyProgress, type Progress } from '../../src/wizard/progress.ts'
import { renderApp } from '../render-app.tsx'

// Made up: the guide's entry for AI training is in its third revision.
vi.mock('../../src/content/settings.ts', async (importOriginal) => {
  const content = await importOriginal<typeof import('../../src/content/settings.ts')>()
  const [training, ...others] = content.settings
  return { ...content, settings: [{ ...training, revision: 3 }, ...others] }
})

// Made up as well: LinkedIn moved one row of the checkup.
vi.mock('../../src/content/checkup.ts', async (importOriginal) => {
  const content = await importOriginal<typeof import('../../src/content/checkup.ts')>()
  const items = content.checkupItems.map((item) => (item.id === 'passkeys' ? { ...item, revision: 2 } : item))
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
  expect(
    screen.getByText('AI training: LinkedIn’s menu changed since you reported this.', { exact: false }),
  ).toBeVisible()
  expect(screen.getByText(/1 of 2 settings reported/)).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Look again at AI training' }))
  expect(address()).toBe('/ai-training/')
  expect(screen.getByText('LinkedIn’s menu changed since you reported this; look again.')).toBeVisible()
  expect(screen.getByText('You reported on 23 November 2026: I turned it off.')).toBeVisible()
  expect(screen.getByRole('radio', { name: 'I turned it off' })).not.toBeChecked()
  await user.click(screen.getByRole('radio', { name: 'It was already off' }))
  expect(screen.queryByText('LinkedIn’s menu changed since you reported this; look again.')).toBeNull()
})

test('the summary keeps the old report in words and asks to look again', async () => {
  await renderApp('/summary', before)
  expect(
    screen.getByText(/You reported: off, on 23 November 2026.*LinkedIn’s menu changed since then\. Look again\./),
  ).toBeVisible()
  expect(screen.getByText('You reported: not there, on 23 November 2026', { exact: false })).not.toHaveTextContent(
    'Look again',
  )
})

test('a changed row of the checkup is named on the start', async () => {
  await renderApp('/', {
    ...before,
    checkup: { passkeys: [{ kind: 'changed', at, revision: 1 }], 'two-step': [{ kind: 'changed', at, revision: 1 }] },
  })
  expect(await screen.findByText('Passkeys')).toBeVisible()
  expect(screen.queryByText('Two-step verification')).toBeNull()
})
