// Draws the icons and the preview picture from HTML and SVG. Run it by hand after changing them: npm run pictures
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from './find-browser.ts'

const icon = readFileSync('public/icon.svg', 'utf8')
const browser = await chromium.launch({ executablePath: await findBrowser() })

async function draw(file: string, width: number, height: number, body: string) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(`<body style="margin:0;width:${width}px;height:${height}px;overflow:hidden">${body}</body>`)
  await page.screenshot({ path: `public/${file}`, omitBackground: true })
  await page.close()
}

for (const size of [180, 512]) await draw(`icon-${size}.png`, size, size, icon)
// A maskable icon fills its square; what matters stays in the inner four fifths.
await draw(
  'icon-maskable-512.png',
  512,
  512,
  `<div style="background:#0f5c4c;width:512px;height:512px;display:grid;place-items:center"><div style="width:400px">${icon}</div></div>`,
)
const preview = `
  <div style="box-sizing:border-box;width:1200px;height:630px;padding:84px 96px;background:#faf7f1;color:#1d2522;font-family:sans-serif;display:flex;flex-direction:column">
    <div style="display:flex;align-items:center;gap:24px;font-size:34px;font-weight:600"><div style="width:72px;height:72px">${icon}</div>AI Opt-Out Guide for LinkedIn</div>
    <div style="font:600 78px/1.12 serif;margin-top:64px;max-width:960px">Stop LinkedIn training AI on what you write</div>
    <div style="font-size:34px;line-height:1.4;margin-top:auto;color:#4c5752">Where the switch is, what it does, and what it does not do.<br>Independent. What you enter stays on your device.</div>
  </div>`
await draw('preview.png', 1200, 630, preview)
await browser.close()
