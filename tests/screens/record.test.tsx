import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { words } from '../../src/content/locales/en/summary.ts'
import { languages } from '../../src/content/locales/index.ts'
import { reportSentence } from '../../src/formats/report-sentence.ts'
import { emptyProgress } from '../../src/wizard/progress.ts'
import { renderApp } from '../render-app.tsx'

const [english] = languages

test('on the record, what has a switch is kept on, and what has none is used', async () => {
  const report = [{ kind: 'kept-on', at: '2026-11-23T10:00:00.000Z', revision: 1 }] as const
  await renderApp('/summary/', {
    ...emptyProgress,
    settings: { 'messaging-suggestions': report, 'write-with-ai': report },
  })
  const sentenceOf = (label: string) => {
    const row = screen.getAllByRole('listitem').find((item) => within(item).queryByText(label, { exact: false }))
    return row?.textContent
  }
  expect(sentenceOf('Messaging suggestions')).toContain(reportSentence(words, english, report))
  expect(sentenceOf('Write with AI')).toContain(reportSentence(words, english, report, false))
})
