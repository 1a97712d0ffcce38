import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = Object.entries(
  import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
)

// Vite has its own idea of a sheet's text.
const sheets = Object.keys(import.meta.glob('../src/**/*.module.css')).map((file) => {
  const path = file.replace('../', '')
  return [path, readFileSync(path, 'utf8')] as const
})

/**
 * Names that a component takes from its sheet and that are not in it, and names in the sheet that nobody takes. Where a
 * name is computed (`styles[look]`), any name of the sheet may be meant.
 */
function strayClasses(css: readonly (readonly [string, string])[], code: readonly (readonly [string, string])[]) {
  return css.flatMap(([sheet, text]) => {
    const there = new Set([...text.matchAll(/\.([a-zA-Z]\w*)/g)].map(([, name = '']) => name))
    const taken = new Set<string>()
    let takesAny = false
    for (const [file, source] of code) {
      const local = new RegExp(`import (\\w+) from '\\.[^']*/${sheet.split('/').at(-1)}'`).exec(source)?.[1]
      if (!local) continue
      for (const [, name = ''] of source.matchAll(new RegExp(`\\b${local}\\.(\\w+)`, 'g'))) taken.add(name)
      takesAny ||= new RegExp(`\\b${local}\\[`).test(source)
      for (const name of taken) if (!there.has(name)) return [`${file}: ${name}`]
    }
    return takesAny ? [] : [...there].filter((name) => !taken.has(name)).map((name) => `${sheet}: ${name}`)
  })
}

test('every class that a component uses is in its sheet, and no sheet has an unused one', () => {
  expect(sheets.length).toBeGreaterThan(20)
  expect(strayClasses(sheets, sources)).toEqual([])
  const sheet = (text: string) => [['src/a.module.css', text]] as const
  const names = (name: string) => [['src/a.tsx', `import s from './a.module.css'\ns.${name}`]] as const
  expect(strayClasses(sheet('.there {}'), names('there'))).toEqual([])
  expect(strayClasses(sheet('.there {}'), names('gone'))).toEqual(['src/a.tsx: gone'])
  expect(strayClasses(sheet('.there {} .alone {}'), names('there'))).toEqual(['src/a.module.css: alone'])
})
