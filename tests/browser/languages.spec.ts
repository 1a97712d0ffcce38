import { words as germanSetting } from '../../src/content/locales/de/setting.ts'
import { words as german } from '../../src/content/locales/de/shell.ts'
import { words as frenchSetting } from '../../src/content/locales/fr/setting.ts'
import { words as french } from '../../src/content/locales/fr/shell.ts'
import { axe, expect, open, prefix, ready, samplePages, stored, test } from './fixtures.ts'

const translated = [
  {
    tag: 'de',
    shell: german,
    setting: germanSetting,
    title: 'Das KI-Training abschalten',
    start: 'Leitfaden beginnen',
  },
  {
    tag: 'fr',
    shell: french,
    setting: frenchSetting,
    title: 'Désactiver l’entraînement de l’IA',
    start: 'Commencer le guide',
  },
] as const

for (const { tag, shell, setting, title, start } of translated) {
  test(`the guide in ${tag}, from start to summary, ends in the same record as in English`, async ({ page }) => {
    await open(page, `/${tag}/`)
    await page.getByRole('link', { name: start }).click()
    for (let step = 0; step < 8 && !page.url().includes('ai-training'); step += 1) {
      await page.getByRole('link', { name: shell.continue, exact: true }).click()
    }
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
    await page.getByRole('radio', { name: setting.answers['turned-off'].name }).check()
    await page.getByRole('link', { name: shell.continue, exact: true }).click()
    await page
      .getByRole('radio', { name: new RegExp(`^${setting.answers['not-found'].name}`) })
      .first()
      .check()
    await page.getByRole('link', { name: shell.continue, exact: true }).click()
    await page.getByRole('link', { name: shell.continue, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/${tag}/summary`))
    const record = await stored(page)
    expect(record[`${prefix}setting:ai-training`]).toContain('turned-off')
    expect(record[`${prefix}setting:ai-tools`]).toContain('not-found')
    // The language menu keeps the step, and progress is the same in all languages.
    await page.getByRole('link', { name: 'English', exact: true }).click()
    await expect(page).toHaveURL(/[^e]\/summary\/$|:\d+\/summary\/$/)
    await ready(page)
    await expect(page.getByText('You reported: off, on', { exact: false })).toBeVisible()
    expect(await stored(page)).toEqual(record)
  })

  test(`W34: ${tag}: every page has its language, nothing for axe, and fits 320 px`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 700 })
    for (const path of samplePages) {
      await open(page, `/${tag}${path}`)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag)
      await expect(page.getByText(shell.language.notReviewed)).toBeVisible()
      expect(await axe(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true)
    }
  })
}

test('LinkedIn’s labels have a language of their own, with the English one beside them', async ({ page }) => {
  await open(page, '/de/ai-training/')
  const way = page.getByRole('region', { name: 'Am Computer' })
  await expect(way.locator('b[lang=de]', { hasText: 'Daten zur Verbesserung generativer KI' })).toBeVisible()
  await expect(way.locator('b[lang=en]', { hasText: 'Data for Generative AI Improvement' })).toBeVisible()
  await expect(way.getByText('kann anders lauten', { exact: false })).toBeVisible()
  await page.getByText('Region, Gerät oder Sprache').click()
  const choice = page.getByLabel('In welcher Sprache wird Ihnen LinkedIn angezeigt?')
  await expect(choice).toHaveValue('de')
  await choice.selectOption('Français')
  await expect(way.locator('b[lang=fr]', { hasText: 'Confidentialité des données' })).toBeVisible()
  // Where LinkedIn's word is not known in that language, the English one stands alone.
  await expect(way.locator('b', { hasText: 'How LinkedIn uses your data' })).toHaveAttribute('lang', 'en')
  await choice.selectOption('English')
  await expect(way.locator('b[lang=fr]')).toHaveCount(0)
  await page.reload()
  await ready(page)
  await expect(way.locator('b:not([lang=en])')).toHaveCount(0)
  expect((await stored(page))[`${prefix}linkedin-language`]).toBe('en')
})

test('the address decides the language; the browser’s own is offered in a line, and never forced', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ baseURL: site, locale: 'fr-CH', serviceWorkers: 'block' })
  const page = await context.newPage()
  await open(page, '/your-data/')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  const line = page.getByText('Cette page existe aussi en français.', { exact: false })
  await expect(line).toHaveAttribute('lang', 'fr')
  await page.getByRole('link', { name: 'La lire en français' }).click()
  await expect(page).toHaveURL(/\/fr\/your-data\/$/)
  await ready(page)
  await expect(line).toHaveCount(0)
  await context.close()
})
