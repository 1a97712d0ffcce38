// Puts screenshots of every step side by side, for review: .cache/sheets/<language>-<width>.png, at 320 and 1280 px.
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { listen, siteServer } from '../../hosting/site-server.ts'
import { findBrowser } from './find-browser.ts'

const steps = ['', 'your-data/', 'ai-training/', 'ai-tools/', 'checkup/', 'summary/']
const server = siteServer('dist')
const origin = await listen(server, 0)
const browser = await chromium.launch({ executablePath: await findBrowser() })
mkdirSync('.cache/sheets', { recursive: true })
for (const language of ['', 'de/', 'fr/']) {
  for (const width of [320, 1280]) {
    const pictures = []
    for (const step of steps) {
      const page = await browser.newPage({ viewport: { width, height: width === 320 ? 1400 : 1000 } })
      await page.goto(`${origin}/${language}${step}`)
      await page.locator('html[data-ready]').waitFor({ state: 'attached' })
      pictures.push((await page.screenshot()).toString('base64'))
      await page.close()
    }
    const sheet = await browser.newPage({ viewport: { width: 1500, height: 900 } })
    const shown = width === 320 ? 240 : 490
    await sheet.setContent(
      `<body style="margin:4px;display:flex;flex-wrap:wrap;gap:4px;background:#888">${pictures
        .map((picture) => `<img width="${shown}" src="data:image/png;base64,${picture}">`)
        .join('')}</body>`,
    )
    await sheet.screenshot({ path: `.cache/sheets/${language.replace('/', '') || 'en'}-${width}.png`, fullPage: true })
    await sheet.close()
  }
}
await browser.close()
server.close()
