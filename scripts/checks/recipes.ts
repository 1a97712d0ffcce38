// Follows the README's recipes in a copy, with made-up entries that have every optional member. Only the files that the
// README names are changed; then types, tests and the build must pass, and for one recipe the browser tests. Then each
// file is left out once, which must fail. `--quick`: one recipe with types and tests only, as in `npm test`.
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { changedCopy } from './changed-copy.ts'

/** Changes one file of the copy. */
type Edit = (folder: string) => void
type Recipe = {
  readonly name: string
  /** The edits, by file or folder as the README names it. `*` stands for every language. */
  readonly edits: Readonly<Record<string, Edit>>
  /** Files whose change nothing can miss: without it the guide shows the old label, or the English one. */
  readonly mayBeForgotten?: readonly string[]
}

const root = process.cwd()
const languages = readdirSync('src/content/locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Inserts a text before the first occurrence of `place`. */
const before =
  (file: string, place: string, text: string): Edit =>
  (folder) =>
    change(folder, file, (content) => {
      if (!content.includes(place)) throw new Error(`${file} has no place that reads ${place}`)
      return content.replace(place, () => text + place)
    })

/** Inserts a text after the first match of `place`, in a catalog of each language. */
const inEachLanguage =
  (catalog: string, place: RegExp, text: string): Edit =>
  (folder) => {
    for (const language of languages) {
      change(folder, `src/content/locales/${language}/${catalog}.ts`, (content) => {
        if (!place.test(content)) throw new Error(`${catalog} of ${language} has no place that matches ${place}`)
        // A text that equals the English one would count as not translated.
        const own =
          language === 'en'
            ? text
            : text
                .replaceAll('made-up ', `made-up ${language} `)
                .replaceAll("'Made up'", `'Made up ${language}'`)
                .replaceAll('It says {off}', `${language}: {off}`)
        return content.replace(place, (found) => found + own)
      })
    }
  }

function change(folder: string, file: string, edit: (content: string) => string): void {
  const path = join(folder, file)
  writeFileSync(path, edit(readFileSync(path, 'utf8')))
}

const evidence = `{
      reviewBy: reviewMenusBy,
      asOf: '2026',
      method: 'linkedin-text',
      grade: 'A',
      sources: ['li-a6278444'],
    }`

/** Seen by somebody in an account: no source but that. */
const seen = `{
      reviewBy: reviewMenusBy,
      asOf: '2026-11-28',
      method: 'seen',
      grade: 'A',
      sources: [],
      seen: { on: '2026-11-28', language: 'en', device: 'computer' },
    }`

const recipes: readonly Recipe[] = [
  {
    name: 'add a setting',
    edits: {
      'src/content/settings.ts': before(
        'src/content/settings.ts',
        '] as const satisfies readonly SettingFacts[]',
        `  {
    id: 'made-up-setting',
    revision: 3,
    changes: [
      { revision: 2, on: '2026-11-27', reason: 'corrected' },
      { revision: 3, on: '2026-11-28', reason: 'moved' },
    ],
    appliesTo: ['canada', 'uk'],
    confirmed: true,
    place: {
      section: 'data-privacy',
      group: 'messaging-experience',
      row: 'A made-up row',
      toggle: 'A made-up switch',
    },
    alsoSeen: ['Another made-up name'],
    link: 'ai-training',
    fallback: 'category-data-privacy',
    answers: allAnswers,
    evidence: ${evidence},
    claims: ['s1-exists'],
    standIns: [
      {
        id: 'made-up-stand-in',
        revision: 2,
        changes: [{ revision: 2, on: '2026-11-28', reason: 'moved' }],
        place: { section: 'data-privacy', group: 'messaging-experience', row: 'A made-up stand-in' },
        alsoSeen: ['Another made-up stand-in'],
        link: 'messaging-suggestions',
        fallback: 'category-data-privacy',
        help: 'smart-features-help',
        answers: ['turned-off', 'not-found'],
        claims: ['s1-exists'],
      },
    ],
  },
`,
      ),
      'src/content/locales/*/setting.ts': inEachLanguage(
        'setting',
        /^ {2}settings: \{\n/m,
        `    'made-up-setting': {
      title: 'A made-up title',
      description: 'A made-up description.',
      lede: 'A made-up first sentence.',
      caution: 'A made-up caution.',
      goal: 'A made-up goal',
      drawn: 'It says {off}, or {no}.',
      if: 'A made-up hint.',
    },
`,
      ),
      'src/content/locales/*/stand-ins.ts': inEachLanguage(
        'stand-ins',
        /^export const words.* = \{\n/m,
        `  'made-up-stand-in': {
    title: 'A made-up title',
    text: 'A made-up text.',
    lose: 'A made-up loss.',
    question: 'A made-up question?',
  },
`,
      ),
      'src/content/locales/*/shell.ts': inEachLanguage(
        'shell',
        /^ {2}steps: \{\n/m,
        `    'made-up-setting': { name: 'Made up', hint: 'a made-up hint' },\n`,
      ),
      'src/formats/link-codes.ts': (folder) => {
        before('src/formats/link-codes.ts', '] as const satisfies readonly StepId[]', `  'made-up-setting',\n`)(folder)
        before(
          'src/formats/link-codes.ts',
          '] as const satisfies readonly (`setting',
          `  'setting:made-up-setting',\n  'setting:made-up-stand-in',\n`,
        )(folder)
      },
      'tests/formats/fixtures/links-v1.json': freezeLinks,
    },
  },
  {
    name: 'rename a label',
    edits: {
      'src/content/settings.ts': (folder) =>
        change(folder, 'src/content/settings.ts', (content) =>
          content
            .replace(/toggle: '[^']*'/, "toggle: 'A switch that LinkedIn renamed'")
            .replace(
              /revision: \d+,\n(?: {4}changes: \[[^\]]*\],\n)?/,
              "revision: 2,\n    changes: [{ revision: 2, on: '2026-11-28', reason: 'moved' }],\n",
            )
            .replace(/method: '[^']*'/, "method: 'linkedin-text'"),
        ),
      'src/content/linkedin-labels/de.ts': (folder) =>
        change(folder, 'src/content/linkedin-labels/de.ts', (content) =>
          content.replace(/(:switch':\s+)'[^']*'/, "$1'Ein umbenannter Schalter'"),
        ),
    },
    // A label that nobody has seen in another language yet is shown in English, which is true as well.
    mayBeForgotten: ['src/content/linkedin-labels/de.ts', 'src/content/settings.ts'],
  },
  {
    name: 'add a checkup item',
    edits: {
      'src/content/checkup.ts': before(
        'src/content/checkup.ts',
        '] as const satisfies readonly CheckupFacts[]',
        `  {
    id: 'made-up-item',
    revision: 2,
    changes: [{ revision: 2, on: '2026-11-28', reason: 'moved' }],
    page: 'visibility',
    isCounted: true,
    place: { section: 'visibility', group: 'visibility-of-your-linkedin-activity', row: 'A made-up row' },
    alsoSeen: ['Another made-up name'],
    link: 'cookies',
    fallback: 'category-visibility',
    inApp: true,
    doesNotApplyIn: ['uk'],
    wish: { suggested: 'off', fair: ['no-source'], for: { 'be-found': { suggested: 'on', fair: ['off', 'all-off'] } } },
    evidence: ${seen},
  },
`,
      ),
      'src/content/locales/*/checkup-items.ts': inEachLanguage(
        'checkup-items',
        /^export const words.* = \{\n/m,
        `  'made-up-item': {
    what: 'A made-up text.',
    lose: 'A made-up loss.',
    how: 'A made-up way.',
    note: 'A made-up note.',
  },
`,
      ),
      'src/formats/link-codes.ts': before(
        'src/formats/link-codes.ts',
        '] as const satisfies readonly (`setting',
        `  'checkup:made-up-item',\n`,
      ),
      'tests/formats/fixtures/links-v1.json': freezeLinks,
    },
  },
  {
    name: 'add a language',
    edits: {
      'src/content/locales/eo/': (folder) => {
        const [from, to] = ['en', 'eo'].map((tag) => join(folder, 'src/content/locales', tag)) as [string, string]
        cpSync(from, to, { recursive: true })
        // Every text is changed, or it would count as not translated.
        for (const file of readdirSync(to)) {
          change(to, file, (content) =>
            content
              .replace(/(: |\[)'([^'\n]*\p{L}[^'\n]*)'/gu, "$1'$2 vo'")
              .replace(/^(\s+)'([^'\n]*\p{L}[^'\n]*)',$/gmu, "$1'$2 vo',"),
          )
        }
      },
      'src/content/locales/index.ts': before(
        'src/content/locales/index.ts',
        '] as const satisfies readonly [Language',
        // LinkedIn is not shown in it, so its readers look for the English labels.
        `  {
    ...usual,
    tag: 'eo',
    name: 'Esperanto',
    locale: 'eo',
    linkedIn: 'en',
    quotes: ['“', '”'],
    load: () => import('./eo/catalogs.ts'),
  },
`,
      ),
    },
  },
]

/** `npm run freeze-links`: adds a frozen link for each new code. */
function freezeLinks(folder: string): void {
  run(folder, '--import', 'tsx', 'scripts/checks/freeze-links.ts')
}

function run(folder: string, ...args: readonly string[]): boolean {
  const env = { ...process.env, NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env })
  if (status !== 0) lastOutput = `${stdout}${stderr}`
  return status === 0
}
let lastOutput = ''

const types = (folder: string) => run(folder, 'node_modules/typescript/bin/tsc')
const rules = (folder: string) =>
  run(folder, 'node_modules/vitest/vitest.mjs', 'run', '--project', 'rules', '--project', 'screens', '--reporter=dot')
const built = (folder: string) =>
  run(folder, '--import', 'tsx', 'scripts/build/build.ts') &&
  run(folder, 'node_modules/vitest/vitest.mjs', 'run', '--project', 'build', '--reporter=dot')
const inBrowser = (folder: string) => run(folder, 'node_modules/@playwright/test/cli.js', 'test')

const folder = resolve(root, '.cache/recipe')
let passed = 0
let failed = 0
function check(what: string, isGood: boolean): void {
  if (isGood) passed += 1
  else failed += 1
  console.log(`${isGood ? 'ok' : 'FAILED'}: ${what}`)
  if (!isGood)
    console.log(
      lastOutput
        .split('\n')
        .filter((line) => /error|FAIL|Error/.test(line))
        .slice(0, 30)
        .join('\n'),
    )
}

/** Follows a recipe in a fresh copy. `forgotten`: a file to leave out. */
function follow({ edits }: Recipe, forgotten?: string): void {
  changedCopy(folder, [])
  for (const [file, edit] of Object.entries(edits)) if (file !== forgotten) edit(folder)
}

const isQuick = process.argv.includes('--quick')
const named = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const chosen = recipes.filter(({ name }) =>
  named.length > 0 ? named.includes(name) : !isQuick || name === 'add a checkup item',
)
for (const recipe of chosen) {
  const { name, edits, mayBeForgotten = [] } = recipe
  follow(recipe)
  check(`${name}: types`, types(folder))
  check(`${name}: rules and screens`, rules(folder))
  if (isQuick) continue
  check(`${name}: the build`, built(folder))
  if (name === 'add a setting') check(`${name}: in a browser`, inBrowser(folder))
  for (const file of Object.keys(edits).filter((each) => !mayBeForgotten.includes(each))) {
    follow(recipe, file)
    check(`${name} without ${file} is noticed`, !types(folder) || !rules(folder))
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
