import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { checkupItems, firstFor } from '../../src/content/checkup.ts'
import { words as checkupWords } from '../../src/content/locales/en/checkup.ts'
import { words as settingWords } from '../../src/content/locales/en/setting.ts'
import { words as wayOutWords } from '../../src/content/locales/en/way-out.ts'
import { priorities } from '../../src/content/priorities.ts'
import { settings } from '../../src/content/settings.ts'
import { fill, pluralForm } from '../../src/i18n/translate.ts'
import { emptyProgress } from '../../src/wizard/progress.ts'
import { checkupCount } from '../../src/wizard/status.ts'
import { prefix, renderApp } from '../render-app.tsx'

/** A name with words of its own put in, of which only the beginning is known. */
const nameOf = (message: string) => new RegExp(`^${message.split('{')[0]}`)
const entryOf = (id: string) => document.querySelector(`[data-item="${id}"]`) as HTMLElement
const savedLooks = (tail: string) => JSON.parse(localStorage.getItem(prefix + tail) ?? '{"value":[]}').value

describe.each(settings.map((setting) => [setting.id, setting] as const))('setting %s', (id, setting) => {
  test.each(setting.answers)('the answer “%s” is saved, shown again and can be taken back', async (kind) => {
    const { user } = await renderApp(`/${id}`)
    const question = screen.getByRole('group', { name: settingWords.question })
    const radio = within(question).getByRole('radio', { name: new RegExp(`^${settingWords.answers[kind].name}`) })
    expect(radio).not.toBeChecked()
    await user.click(radio)
    expect(radio).toBeChecked()
    expect(savedLooks(`setting:${id}`)).toMatchObject([{ kind, revision: setting.revision }])
    const isOff = kind === 'turned-off' || kind === 'already-off'
    expect(screen.queryAllByRole('checkbox')).toHaveLength(isOff ? 1 : 0)
    const out = screen.queryByText(wayOutWords.form, { selector: 'details[open] *' })
    expect(out !== null).toBe(kind === 'not-found' || kind === 'will-not-switch')
    await user.click(screen.getByRole('button', { name: nameOf(settingWords.takeBackOf) }))
    expect(localStorage.getItem(`${prefix}setting:${id}`)).toBeNull()
  })
})

describe('the checkup', () => {
  test('shows every item once, in every order, and no answer moves', async () => {
    const { user } = await renderApp('/checkup')
    const names = () => screen.getAllByRole('heading', { level: 3, hidden: true }).map(({ textContent }) => textContent)
    const all = names()
    expect(all).toHaveLength(checkupItems.length)
    expect(new Set(all).size).toBe(checkupItems.length)
    const item = entryOf('passkeys')
    await user.click(within(item).getByRole('radio', { name: checkupWords.answers.changed }))
    for (const priority of priorities) {
      await user.click(screen.getByRole('radio', { name: checkupWords.priority.names[priority] }))
      expect(new Set(names())).toEqual(new Set(all))
      const ids = [...document.querySelectorAll<HTMLElement>('main li[data-item]')].map(({ dataset }) => dataset.item)
      expect(ids.slice(0, firstFor[priority].length)).toEqual([...firstFor[priority]])
      const moved = entryOf('passkeys')
      expect(within(moved).getByRole('radio', { name: checkupWords.answers.changed })).toBeChecked()
    }
    expect(Object.keys(localStorage).filter((key) => key.includes('checkup:'))).toEqual([`${prefix}checkup:passkeys`])
  })

  test.each(
    checkupItems.map((item) => [item.id, item] as const),
  )('%s names its row, its place and what it costs, and takes each answer', async (id, item) => {
    const { user } = await renderApp('/checkup')
    const entry = entryOf(id)
    for (const name of [checkupWords.advice, checkupWords.lose, checkupWords.where]) {
      expect(within(entry).getByText(name).nextElementSibling?.textContent?.length).toBeGreaterThan(3)
    }
    for (const kind of ['changed', 'fine-as-is', 'not-found'] as const) {
      await user.click(within(entry).getByRole('radio', { name: checkupWords.answers[kind], hidden: true }))
      expect(savedLooks(`checkup:${id}`)).toMatchObject([{ kind, revision: item.revision }])
    }
  })

  test('an item that does not apply in a region is shown, says so, and is left out of the count', async () => {
    await renderApp('/checkup', { ...emptyProgress, region: 'eu-eea' })
    const item = checkupItems.find(
      (each) => 'doesNotApplyIn' in each && (each.doesNotApplyIn as readonly string[]).includes('eu-eea'),
    )
    const entry = entryOf(item?.id ?? '')
    expect(within(entry).getByText(checkupWords.doesNotApply)).toBeInTheDocument()
    const count = checkupCount(checkupItems, { ...emptyProgress, region: 'eu-eea' })
    expect(count.total).toBeLessThan(checkupCount(checkupItems, emptyProgress).total)
    expect(screen.getByText(fill(pluralForm('en', checkupWords.count, count.total), count))).toBeInTheDocument()
  })

  test('going on never asks here', async () => {
    const { user, address } = await renderApp('/checkup')
    await user.click(screen.getByRole('link', { name: 'Continue' }))
    expect(address()).toBe('/summary/')
  })
})
