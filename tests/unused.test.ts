import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (found: Record<string, string>) =>
  Object.entries(found).map(([file, text]) => [file.replace('../', ''), text] as const)
const sources = read(
  import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
)
const others = read(
  import.meta.glob<string>(['../scripts/**/*.mjs', '../deploy/*.mjs', '../tests/**/*.{ts,tsx}', '../*.config.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)

/** Started by a browser, a worker or the build, or found by their folder. */
const isEntry = (file: string) =>
  /^src\/(?:app\/(?:main|entry-server)|archive\/worker|content\/(?:labels|locales))/.test(file)

const exportsOf = (text: string) =>
  [...text.matchAll(/^export (?:async )?(?:const|let|function\*?|class) (\w+)/gm)].map(([, name]) => name ?? '')

/** Exports that no other file of the guide names. Types are left out: they are part of what a function takes and gives. */
function unusedIn(files: readonly (readonly [string, string])[]): string[] {
  return files.flatMap(([file, text]) =>
    isEntry(file)
      ? []
      : exportsOf(text)
          .filter((name) => !files.some(([other, its]) => other !== file && new RegExp(`\\b${name}\\b`).test(its)))
          .map((name) => `${file}: ${name}`),
  )
}

test('nothing is exported that no other file of the guide uses, but for what tests alone look into', () => {
  const forTests = unusedIn(sources).filter((of) => {
    const name = of.split(': ')[1]
    return !others.some(([, text]) => new RegExp(`\\b${name}\\b`).test(text))
  })
  expect(forTests).toEqual([])
  expect(unusedIn([['src/a.ts', 'export const alone = 1']])).toEqual(['src/a.ts: alone'])
})

test('every file of the guide is reached by another', () => {
  const names = sources.map(([file]) => file).filter((file) => !isEntry(file) && !file.endsWith('.d.ts'))
  const all = sources.map(([, text]) => text).join('\n')
  const isReached = (file: string) => all.includes(`/${file.split('/').at(-1)}'`)
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((file) => !isReached(file))).toEqual([])
})

// Vite has its own idea of a sheet's text.
const sheets = Object.keys(import.meta.glob('../src/**/*.module.css')).map((file) => {
  const path = file.replace('../', '')
  return [path, readFileSync(path, 'utf8')] as const
})

/**
 * Names that a component takes from its sheet and that are not in it, and names in the sheet that nobody takes. Where a name is
 * computed (`styles[look]`), any name of the sheet may be meant.
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

test('every class a component names stands in its sheet, and no sheet has one that nobody names', () => {
  expect(sheets.length).toBeGreaterThan(20)
  expect(strayClasses(sheets, sources)).toEqual([])
  const sheet = (text: string) => [['src/a.module.css', text]] as const
  const names = (name: string) => [['src/a.tsx', `import s from './a.module.css'\ns.${name}`]] as const
  expect(strayClasses(sheet('.there {}'), names('there'))).toEqual([])
  expect(strayClasses(sheet('.there {}'), names('gone'))).toEqual(['src/a.tsx: gone'])
  expect(strayClasses(sheet('.there {} .alone {}'), names('there'))).toEqual(['src/a.module.css: alone'])
})

test('every dependency is used, and what ships depends on nothing that is there for tests', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const shipped = sources.map(([, text]) => text).join('\n')
  const everything = [shipped, ...others.map(([, text]) => text), readFileSync('package.json', 'utf8')].join('\n')
  const imports = (text: string, name: string) => new RegExp(`['"/]${name}(?:['"/]|$)`, 'm').test(text)
  expect(Object.keys(dependencies ?? {}).filter((name) => !imports(shipped, name))).toEqual([])
  // Types are found by the compiler without being named; one library needs another beside it.
  const unnamed = Object.keys(devDependencies ?? {}).filter(
    (name) => !name.startsWith('@types/') && !imports(everything.replace(/"[\w@/-]+": "\d[\w.-]*"/g, ''), name),
  )
  expect(unnamed).toEqual(['@testing-library/dom'])
  expect(Object.keys(devDependencies ?? {}).filter((name) => imports(shipped, name))).toEqual([])
})
