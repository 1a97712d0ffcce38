// What the tests have shown, against the figures the guide sets itself: read from their results, none of them typed in.
// `--write` keeps the tables of rows in docs/testing.md. `--check` only looks whether every row has a good test or an argument.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { rows, rowsOf, sections } from './rows.mjs'

/** @typedef {{ title: string, file: string, isGood: boolean, notes: readonly { type: string, description?: string }[] }} Result */

/** @param {string} name */
function report(name) {
  const file = `.cache/results/${name}.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Every test of a Playwright run. @param {string} name @returns {Result[]} */
function inBrowser(name) {
  /** @param {any} suite @returns {Result[]} */
  const under = (suite) => [
    ...(suite.suites ?? []).flatMap(under),
    ...(suite.specs ?? []).map((/** @type {any} */ spec) => ({
      title: spec.title,
      file: spec.file.split('/').at(-1),
      isGood: spec.ok && spec.tests.every((/** @type {any} */ each) => each.status === 'expected'),
      notes: spec.tests.flatMap((/** @type {any} */ each) =>
        each.results.flatMap((/** @type {any} */ one) => one.annotations ?? []),
      ),
    })),
  ]
  return (report(name)?.suites ?? []).flatMap(under)
}

/** Every test of the run without a browser. @returns {Result[]} */
function withoutBrowser() {
  return (report('unit')?.testResults ?? []).flatMap((/** @type {any} */ { name, assertionResults }) =>
    assertionResults.map((/** @type {any} */ { title, ancestorTitles, status, meta }) => ({
      // A row stands at the beginning of a title or of what it is under.
      title: [...ancestorTitles, title].find((each) => rowsOf(each).length > 0) ?? title,
      file: name.split('/').at(-1),
      isGood: status === 'passed',
      notes: meta?.notes ?? [],
    })),
  )
}

const chromium = inBrowser('chromium')
const long = inBrowser('long')
const short = [...withoutBrowser(), ...chromium]
const all = [...short, ...long]
if (short.length === 0) {
  console.error('There are no results yet. Run npm test first.')
  process.exit(1)
}

/** The tests that name a row. @param {string} row @param {readonly Result[]} among */
const testsOf = (row, among = all) => among.filter(({ title }) => rowsOf(title).includes(row))

/** @param {string} row */
function standing(row) {
  // What is checked after `npm test` is this run; an older long one says nothing of it.
  const found = testsOf(row, process.argv.includes('--check') ? short : all)
  if (rows[row].argued) return found.length > 0 ? 'argued, yet tested' : 'argued'
  if (found.length === 0) return 'no test'
  return found.every(({ isGood }) => isGood) ? 'passes' : 'FAILS'
}

const unknown = [...new Set(all.flatMap(({ title }) => rowsOf(title)))].filter(
  (row) => /^[SDHBW]/.test(row) && !rows[row],
)
const bad = Object.keys(rows).filter((row) => !['passes', 'argued'].includes(standing(row)))

/** One title for many tests that differ in a value. @param {string} title */
const plain = (title) => title.replace(/^[^:]*: /, '').replace(/\|/g, '/')
/** @param {string} letter */
const table = (letter) =>
  Object.entries(rows)
    .filter(([row]) => row.startsWith(letter))
    .map(([row, { what, argued }]) => {
      const found = testsOf(row)
      const names =
        found.length > 0
          ? `\`${found[0]?.file}\`: ${plain(found[0]?.title ?? '')}${found.length > 1 ? ` (and ${found.length - 1} more)` : ''}`
          : (argued ?? '')
      return `| ${row} | ${what} | ${names} | ${standing(row)} |`
    })

const tables = Object.keys(sections).map((name) => {
  const letter = Object.keys(sections[name] ?? {})[0]?.[0] ?? ''
  return `### ${name}\n\n| row | what | test | result |\n|---|---|---|---|\n${table(letter).join('\n')}`
})

if (process.argv.includes('--write')) {
  const file = 'docs/testing.md'
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(/<!-- rows -->[\s\S]*<!-- \/rows -->/, () => `<!-- rows -->\n${tables.join('\n\n')}\n<!-- /rows -->`),
  )
}

if (process.argv.includes('--check')) {
  for (const row of bad) console.error(`${row} (${rows[row].what}): ${standing(row)}`)
  for (const row of unknown) console.error(`${row} is in a title, and not in scripts/rows.mjs`)
  process.exit(bad.length + unknown.length === 0 ? 0 : 1)
}

/** What tests noted under a name. @param {string} type @param {readonly Result[]} among */
const notes = (type, among = all) =>
  among.flatMap((result) =>
    result.notes.filter((note) => note.type === type).map(({ description = '' }) => description),
  )
/** @param {readonly string[]} texts */
const sum = (texts) => texts.reduce((total, text) => total + Number(text), 0)
/** @param {string} letter */
const count = (letter) => {
  const own = Object.keys(rows).filter((row) => row.startsWith(letter))
  const of = (/** @type {string} */ word) => own.filter((row) => standing(row) === word).length
  return `${of('passes')} pass, ${of('argued')} argued, of ${own.length}`
}
/** @param {RegExp} title @param {readonly Result[]} among */
const tally = (title, among = all) => {
  const found = among.filter((result) => title.test(result.title))
  return `${found.filter(({ isGood }) => isGood).length} of ${found.length}`
}
// These provoke what is counted.
const journeys = chromium.filter(({ title }) => !/^H[58]: |without trusted types/.test(title))
const none = 'not measured yet'
const load = report('load')

const goals = [
  ['G1', 'storage faults', count('S')],
  ['G2', 'updates and offline', count('D')],
  ['G5', 'Observatory score, lowest of all pages (at least 135)', notes('lowest score').join() || none],
  [
    'G6',
    'violations of the policy in all journeys (0)',
    chromium.length ? String(sum(notes('violations', journeys))) : none,
  ],
  [
    'G7',
    'requests elsewhere in all journeys (0), of how many looked at',
    chromium.length
      ? `${sum(notes('elsewhere', journeys))} of ${sum(notes('requests', journeys))}; a receiver for every other name heard ${notes('receiver').join()}`
      : none,
  ],
  ['G9', 'translated page, all steps there and back, in 5 languages', tally(/^B1: /)],
  ['G10', 'rows of access', `${count('W')}; axe: ${tally(/^W1[:,]/)} walks without a finding`],
  ['G11', 'keys pressed to the needed ones, by keyboard alone (at most 1.3)', notes('keys').join() || none],
  ['G12', 'without JavaScript', tally(/^D16: /)],
  [
    'G13',
    'supply chain',
    `${notes('supply').join('; ') || none}; equal builds: ${tally(/byte for byte|same build|equal/i, withoutBrowser())}`,
  ],
  ['G14', 'load through nginx', load ? load.lines.join('; ') : `${none}: npm run bench:load`],
  ['G15', 'soaks', (notes('soak', long).length ? notes('soak', long) : notes('soak', chromium)).join('; ') || none],
  ['G16', 'clocks and zones', tally(/^S28: /)],
]
for (const [id, what, figure] of goals) console.log(`${id?.padEnd(4)} ${what}: ${figure}`)
for (const engine of ['firefox', 'webkit']) {
  const found = inBrowser(engine)
  console.log(
    `${engine}: ${found.length === 0 ? `${none}: npm run test:engines` : `${found.filter(({ isGood }) => isGood).length} of ${found.length} tests`}`,
  )
}
if (bad.length + unknown.length > 0) {
  console.error(`\nRows without a good test or an argument: ${[...bad, ...unknown].join(', ')}`)
  process.exitCode = 1
}
