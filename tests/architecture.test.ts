import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { broughtAlong } from '../scripts/build/part-needs.ts'
import { devices } from '../src/content/devices.ts'
import { regions } from '../src/content/regions.ts'

/** Text of every source file of ours by its path from `src`. */
const sources = Object.entries(
  import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
).map(([file, text]) => [file.replace('../src/', ''), text] as const)

const inRooms = (...rooms: readonly string[]) => sources.filter(([file]) => rooms.includes(file.split('/')[0] ?? ''))
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

test('every room but app has its rule of what it may import', () => {
  const rooms = readdirSync('src').filter((room) => room !== 'styles')
  const ruled = [...readFileSync('rooms.jsonc', 'utf8').matchAll(/"includes": \["src\/(\w+)\/\*\*"\]/g)]
  expect([...ruled.map(([, room]) => room), 'app'].sort()).toEqual(rooms.sort())
})

test('wizard, storage and main.tsx do not import the checkup items, which are not part of the first download', () => {
  const files = inRooms('wizard', 'storage').map(([file]) => resolve('src', file))
  const items = resolve('src/content/checkup.ts')
  expect([...broughtAlong(...files, resolve('src/app/main.tsx'))]).not.toContain(items)
  // They are found where they are needed, so a renamed file cannot make the check above pass without reason.
  expect([...broughtAlong(resolve('src/steps/checkup/CheckupScreen.tsx'))]).toContain(items)
})

test('content and wizard use no clock, randomness or browser, so that the same input gives the same result', () => {
  const impure =
    /\blocalStorage\b|\bsessionStorage\b|\bDate\.now\b|\bnew Date\b|\bcrypto\.|\bMath\.random\b|\b(window|document|navigator|globalThis|setTimeout|fetch)\b/
  const inContent = /\blocalStorage\b|\bsessionStorage\b|\bDate\.now\b|\bnew Date\b|\bcrypto\.|\bMath\.random\b/
  const offenders = [
    ...inRooms('content').filter(([, text]) => inContent.test(withoutComments(text))),
    ...inRooms('wizard').filter(([, text]) => impure.test(withoutComments(text).replace(/'[^'\n]*'|`[^`]*`/g, "''"))),
  ]
  expect(offenders.map(([file]) => file)).toEqual([])
})

test('the style sheet shows what is for each device and region of the content, and for no other', () => {
  const css = readFileSync('src/styles/base.css', 'utf8')
  const named = (kind: string) =>
    [...css.matchAll(new RegExp(`:root\\[data-${kind}="([\\w-]+)"\\]`, 'g'))].map(([, id]) => id)
  expect(named('device').sort()).toEqual([...devices].sort())
  expect(named('region').sort()).toEqual(regions.map(({ id }) => id).sort())
})

test('W31: nothing is done by a gesture, by pressing down, or by moving alone', () => {
  const gestures = /\bon(?:Pointer|Touch|Mouse)\w+=|addEventListener\(\s*'(?:pointer|touch|mouse|devicemotion)/
  expect(sources.filter(([, text]) => gestures.test(text)).map(([file]) => file)).toEqual([])
  // What can be dropped can be chosen with a button as well.
  const withDrop = sources.filter(([, text]) => /\bonDrop=/.test(text))
  expect(withDrop.length).toBeGreaterThan(0)
  for (const [file, text] of withDrop) expect(text, file).toContain('type="file"')
})
