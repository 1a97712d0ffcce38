import { describe, expect, test } from 'vitest'

/** Text of every source file of ours by its path from `src`. */
const sources: Sources = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
  ).map(([file, text]) => [file.replace('../src/', ''), text]),
)

type Sources = Readonly<Record<string, string>>
type Import = { readonly file: string; readonly target: string; readonly isType: boolean; readonly isLazy: boolean }

/** Who may import whom, beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  content: [],
  ui: [],
  styles: [],
  wizard: ['content'],
  i18n: ['content'],
  storage: ['content', 'wizard'],
  archive: ['content'],
  formats: ['archive', 'content', 'i18n', 'storage', 'wizard'],
  screens: ['content', 'formats', 'i18n', 'storage', 'ui', 'wizard'],
  pages: ['archive', 'content', 'formats', 'i18n', 'screens', 'storage', 'ui', 'wizard'],
  companion: ['content', 'i18n', 'screens', 'ui', 'wizard'],
  app: ['companion', 'content', 'formats', 'i18n', 'pages', 'screens', 'storage', 'styles', 'ui', 'wizard'],
}

/** Packages and the rooms that may know them. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  react: ['i18n', 'ui', 'screens', 'pages', 'companion', 'app'],
  'react-dom': ['screens', 'companion', 'app'],
  'react-router': ['screens', 'pages', 'app'],
  zustand: ['storage'],
  uqr: ['screens'],
  valibot: ['storage'],
  'node:stream': ['app'],
  fflate: ['archive'],
  'virtual:invented-archive': ['pages'],
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
const roomOf = (file: string) => file.split('/')[0] ?? ''
const isRelative = (target: string) => target.startsWith('.')

/** A relative target from `src`; above it the path begins with `..`. */
function resolved({ file, target }: Pick<Import, 'file' | 'target'>): string {
  const parts = file.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function importsOf(files: Sources): Import[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const code = withoutComments(text)
    const found = (pattern: RegExp, isLazy: boolean, isType: (match: RegExpMatchArray) => boolean) =>
      [...code.matchAll(pattern)].map((match) => ({ file, target: match.at(-1) ?? '', isLazy, isType: isType(match) }))
    return [
      ...found(/\b(?:import|export)\s+(type\s+)?[\w\s{},*$]+?\sfrom\s+['"]([^'"]+)['"]/g, false, ([, type]) => !!type),
      ...found(/\bimport\s+['"]([^'"]+)['"]/g, false, () => false),
      ...found(/(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]/g, true, ([, type]) => !!type),
    ]
  })
}

const told = ({ file, target }: Import) => `${file} -> ${target}`

// Each rule gives those who break it.

function outsiders(files: Sources): string[] {
  return importsOf(files)
    .filter((each) => isRelative(each.target))
    .filter((each) => {
      const [from, to] = [roomOf(each.file), roomOf(resolved(each))]
      return from !== to && !mayImport[from]?.includes(to)
    })
    .map(told)
}

function strangePackages(files: Sources): string[] {
  return importsOf(files)
    .filter(({ target }) => !isRelative(target))
    .filter(({ file, target }) => !mayUse[target.split('/')[0] ?? '']?.includes(roomOf(file)))
    .map(told)
}

function climbing(files: Sources): string[] {
  return importsOf(files)
    .filter(({ target }) => target.includes('..'))
    .filter((each) => roomOf(resolved(each)) !== roomOf(each.file) && !/^\.\.\/[^.]/.test(each.target))
    .map(told)
}

/** Rules that must be the same whenever they are asked know no clock, no chance and no browser. */
function impure(files: Sources): string[] {
  const inContent = /\blocalStorage\b|\bsessionStorage\b|\bDate\.now\b|\bnew Date\b|\bcrypto\.|\bMath\.random\b/
  const inWizard = new RegExp(`${inContent.source}|\\b(window|document|navigator|globalThis|setTimeout|fetch)\\b`)
  return Object.entries(files)
    .filter(([file, text]) => {
      const code = withoutComments(text)
      return (
        (roomOf(file) === 'content' && inContent.test(code)) ||
        (roomOf(file) === 'wizard' && inWizard.test(code.replace(/'[^'\n]*'|`[^`]*`/g, "''")))
      )
    })
    .map(([file]) => file)
}

function junkRooms(files: Sources): string[] {
  return Object.keys(files).filter((file) =>
    file
      .split('/')
      .slice(0, -1)
      .some((folder) => /^(utils?|common|helpers?|services?|hooks|types|lib|misc|shared)$/.test(folder)),
  )
}

/** Files that an entry brings along at once: by imports that are neither types only nor lazy. */
function broughtBy(entry: (file: string) => boolean, files: Sources): Set<string> {
  const edges = importsOf(files).filter(({ isType, isLazy, target }) => !isType && !isLazy && isRelative(target))
  const reached = new Set(Object.keys(files).filter(entry))
  // A Set is walked on to what is added meanwhile.
  for (const file of reached) for (const each of edges) if (each.file === file) reached.add(resolved(each))
  return reached
}

const inRulesOrStorage = (file: string) => /^(wizard|storage)\//.test(file)
const bringsCheckup = (files: Sources) => broughtBy(inRulesOrStorage, files).has('content/checkup.ts')

describe('the rooms', () => {
  test('are all read, or the rules below would prove nothing', () => {
    const rooms = new Set(Object.keys(sources).map(roomOf))
    expect([...rooms].sort()).toEqual(
      Object.keys(mayImport)
        .filter((room) => room !== 'styles')
        .sort(),
    )
    expect(importsOf(sources).length).toBeGreaterThan(200)
    // As many as a plain count of the word, so that no form of import is overlooked.
    for (const [file, text] of Object.entries(sources)) {
      const plain = withoutComments(text).match(/^import\b|\bimport\('/gm) ?? []
      const own = importsOf({ [file]: text })
      expect(own.length, file).toBe(plain.length)
    }
  })

  test('import in one direction only, so that a change of a screen cannot break what is saved', () => {
    expect(outsiders(sources)).toEqual([])
  })

  test('know only their own packages, so that rules and facts need no framework', () => {
    expect(strangePackages(sources)).toEqual([])
  })

  test.each([
    ['content', 'react'],
    ['wizard', 'react'],
    ['storage', 'react'],
    ['formats', 'react-dom/server'],
    ['ui', 'react-dom'],
    ['ui', 'react-router'],
    ['i18n', 'react-router'],
    ['wizard', 'zustand'],
    ['screens', 'zustand'],
    ['formats', 'valibot'],
    ['pages', 'left-pad'],
    ['screens', 'node:fs'],
    ['screens', '@/wizard/steps.ts'],
    ['screens', 'src/wizard/steps.ts'],
  ])('a file of %s that imports %s would be named', (room, target) => {
    expect(strangePackages({ [`${room}/made-up.tsx`]: `import { a } from '${target}'` })).toHaveLength(1)
  })
})

describe('imports', () => {
  test('climb one folder at most, because every room lies beside the others', () => {
    expect(climbing(sources)).toEqual([])
    expect(climbing({ 'screens/deep/a.ts': "import { b } from '../../wizard/b.ts'" })).toHaveLength(1)
    expect(climbing({ 'screens/a.ts': "import { b } from '../../tests/setup.tsx'" })).toHaveLength(1)
    expect(climbing({ 'content/locales/en/a.ts': "import { b } from '../../checkup.ts'" })).toEqual([])
  })

  test('bring no list of checkup items into rules and storage, because it is no part of the first download', () => {
    expect(bringsCheckup(sources)).toBe(false)
    expect(broughtBy((file) => file === 'app/main.tsx', sources)).not.toContain('content/checkup.ts')
    // Where it is needed it is found, so that a renamed file does not make this rule mute.
    expect(broughtBy((file) => file === 'screens/CheckupScreen.tsx', sources)).toContain('content/checkup.ts')
    const value = "import { checkupItems } from '../content/checkup.ts'"
    expect(bringsCheckup({ ...sources, 'wizard/made-up.ts': value })).toBe(true)
    expect(bringsCheckup({ ...sources, 'storage/made-up.ts': value })).toBe(true)
    // `type` inside the braces leaves the import itself standing, and the file is brought along for nothing.
    const inside = "import { type CheckupItemId } from '../content/checkup.ts'"
    expect(bringsCheckup({ ...sources, 'wizard/made-up.ts': inside })).toBe(true)
    const roundabout = "import { checkupItems } from './checkup.ts'"
    expect(bringsCheckup({ ...sources, 'content/devices.ts': roundabout })).toBe(true)
  })
})

describe('files', () => {
  test('of content and rules know no clock and no browser, so that the same input gives the same result', () => {
    expect(impure(sources)).toEqual([])
    for (const code of ['Date.now()', 'new Date()', 'localStorage.x', 'crypto.randomUUID()', 'Math.random()']) {
      for (const file of ['content/a.ts', 'wizard/a.ts'])
        expect(impure({ [file]: `const a = ${code}` })).toEqual([file])
    }
    expect(impure({ 'wizard/a.ts': 'const a = window.name' })).toEqual(['wizard/a.ts'])
    expect(impure({ 'wizard/a.ts': '// no new Date() here\nconst a = Date.parse(b)' })).toEqual([])
  })

  test('lie in rooms named by what they are about, because a drawer for everything fills with anything', () => {
    expect(junkRooms(sources)).toEqual([])
    for (const name of ['utils', 'common', 'helpers', 'services']) {
      expect(junkRooms({ [`${name}/a.ts`]: '', [`screens/${name}/b.ts`]: '' })).toHaveLength(2)
    }
  })
})

test('W31: nothing is done by a gesture, by pressing down, or by moving alone', () => {
  const gestures = /\bon(?:Pointer|Touch|Mouse)\w+=|addEventListener\(\s*'(?:pointer|touch|mouse|devicemotion)/
  const files = Object.entries(sources)
  expect(files.filter(([, text]) => gestures.test(text)).map(([file]) => file)).toEqual([])
  expect(gestures.test('<div onPointerDown={go}>')).toBe(true)
  // What can be dropped can be chosen with a button as well.
  const withDrop = files.filter(([, text]) => /\bonDrop=/.test(text))
  expect(withDrop.length).toBeGreaterThan(0)
  for (const [file, text] of withDrop) expect(text, file).toContain('type="file"')
})
