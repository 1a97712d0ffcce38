import { menuLabel, rowLabel, switchLabel } from '../../src/content/linkedin-labels/label.ts'
import { linkedInLanguages } from '../../src/content/linkedin-labels/languages.ts'
import type { LabelsIn } from '../../src/content/linkedin-labels/load.ts'
import type { Setting } from '../../src/content/settings.ts'
import { linkedInLanguageTail } from '../../src/storage/keys.ts'
import {
  answer,
  at,
  axe,
  expect,
  heading,
  link,
  mainSetting,
  open,
  prefix,
  ready,
  samplePages,
  secondSetting,
  stored,
  test,
  walkTo,
} from './fixtures.ts'
import { beginning, en, headingOf, saying, translations } from './words.ts'

for (const { tag, words } of translations) {
  test(`the guide in ${tag}, from start to summary, ends in the same record as in English`, async ({ page }) => {
    await open(page, `/${tag}/`)
    await walkTo(page, mainSetting.id, words)
    await answer(page, 'turned-off', words).check()
    await walkTo(page, secondSetting.id, words)
    await answer(page, 'not-found', words).check()
    await walkTo(page, 'summary', words)
    await expect(page).toHaveURL(`/${tag}${at('summary')}`)
    const record = await stored(page)
    expect(record[`${prefix}setting:${mainSetting.id}`]).toContain('turned-off')
    expect(record[`${prefix}setting:${secondSetting.id}`]).toContain('not-found')
    // The language menu keeps the step, and progress is the same in all languages.
    await page
      .getByRole('navigation', { name: words.shell.language.label, exact: true })
      .locator('[hreflang=en]')
      .click()
    await expect(page).toHaveURL(at('summary'))
    await ready(page)
    await expect(page.getByText(saying(en.summary.report['turned-off']))).toBeVisible()
    expect(await stored(page)).toEqual(record)
  })

  test(`W34: ${tag}: every page has its language, nothing for axe, and fits 320 px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 700 })
    for (const path of samplePages) {
      await open(page, `/${tag}${path}`)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag)
      const { notReviewed } = words.shell.language
      if (notReviewed) await expect(page.getByText(notReviewed, { exact: true })).toBeVisible()
      expect(await axe(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true)
    }
  })

  test(`the address decides the language; ${tag}, when it is the browser’s own, is offered in a line, and never forced`, async ({
    browser,
    site,
  }) => {
    const { text, link: name } = words.trouble.offer
    const context = await browser.newContext({ baseURL: site, locale: `${tag}-CH`, serviceWorkers: 'block' })
    const page = await context.newPage()
    await open(page, at('your-data'))
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    const line = page.getByText(beginning(text))
    await expect(line).toHaveAttribute('lang', tag)
    await link(page, name).click()
    await expect(page).toHaveURL(`/${tag}${at('your-data')}`)
    await expect(heading(page, headingOf('your-data', words))).toBeVisible()
    await ready(page)
    await expect(line).toHaveCount(0)
    await context.close()
  })
}

/** LinkedIn's own words in every language we know some of. */
const own = await Promise.all(
  linkedInLanguages
    .filter(({ tag }) => tag !== 'en')
    .map(async ({ tag }) => {
      const { labels } = (await import(`../../src/content/linkedin-labels/${tag}.ts`)) as { labels: LabelsIn }
      return { tag, ...labels }
    }),
)

for (const { tag: guide, language, words } of translations.filter((each) =>
  own.some(({ tag }) => tag === each.language.linkedIn),
)) {
  test(`LinkedIn’s labels have a language of their own, with the English one beside them, in ${guide}`, async ({
    page,
  }) => {
    const way = page.getByRole('region', { name: words.setting.ways.computer, exact: true })
    const setting: Setting = mainSetting
    const { section, group, toggle } = setting.place
    const labels = [
      ...[menuLabel('me'), menuLabel('settings-and-privacy'), menuLabel(section)],
      ...(group ? [menuLabel(group)] : []),
      rowLabel(setting),
      ...(toggle ? [switchLabel(setting)] : []),
    ]
    /** What the way says when LinkedIn is shown in this language. */
    async function expectLabelsIn(language: string) {
      const known = own.find(({ tag }) => tag === language)
      for (const { id, en } of labels) {
        const text = known?.sure[id] ?? known?.mayDiffer[id]
        const line = way
          .getByRole('listitem')
          .filter({ has: page.locator('b[lang=en]').getByText(en, { exact: true }) })
        await expect(line, `${en} in ${language}`).toHaveCount(1)
        // Where LinkedIn's word is not known in that language, the English one stands alone.
        if (text) await expect(line.locator(`b[lang="${language}"]`).getByText(text, { exact: true })).toBeVisible()
      }
      const sure = labels.filter(({ id }) => known?.sure[id])
      const unsure = labels.filter(({ id }) => known?.mayDiffer[id])
      await expect(way.locator('b:not([lang=en])')).toHaveCount(sure.length + unsure.length)
      // What is known from one weak source alone says so.
      const said = (await way.textContent())?.split(words.menu.linkedIn.mayDiffer) ?? []
      expect(said.length - 1, language).toBe(unsure.length)
    }
    await open(page, `/${guide}${at(mainSetting.id)}`)
    await page.getByText(words.shell.choices.change, { exact: true }).click()
    const choice = page.getByLabel(words.menu.linkedIn.question)
    await expect(choice).toHaveValue(language.linkedIn)
    await expectLabelsIn(language.linkedIn)
    for (const { tag } of linkedInLanguages) {
      await choice.selectOption(tag)
      await expectLabelsIn(tag)
    }
    await choice.selectOption('en')
    await expectLabelsIn('en')
    await page.reload()
    await ready(page)
    await expectLabelsIn('en')
    expect((await stored(page))[`${prefix}${linkedInLanguageTail}`]).toBe('en')
  })
}
