// Takes out one guard after the other, in a copy, and looks whether its test goes red. Some twenty minutes; with rows named
// (`-- D13 W23`) only those. `--write` keeps the table in docs/testing.md. `--list` only looks whether each guard still stands
// where this list says, which `npm test` does too.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { changed, changedCopy } from './changed-copy.mjs'

/** @typedef {{ row: string, guard: string, file: string, find: string, replace: string, unit?: string }} Guard */

/** @type {readonly Guard[]} `unit`: the test file, for guards that need no browser. */
export const guards = [
  {
    row: 'S2',
    guard: 'storage is asked for inside a try, each time',
    file: 'src/storage/progress-store.ts',
    find: 'const reports = openSavedReports(prefix, () => page.localStorage)',
    replace:
      'const storage = page.localStorage\n  storage.getItem(prefix)\n  const reports = openSavedReports(prefix, () => storage)',
  },
  {
    row: 'S3',
    guard: 'what could not be saved is tried again',
    file: 'src/storage/synchronise.ts',
    find: '    if (hasToRetry) retryLater()',
    replace: '    void hasToRetry',
  },
  {
    row: 'S4',
    guard: 'any error of storage means not saved',
    file: 'src/storage/saved-reports.ts',
    find: '      } catch {\n        // Full, refused or blocked. Whatever the reason, reading back tells what counts.\n      }',
    replace: '      } finally {\n        void 0\n      }',
  },
  {
    row: 'S5',
    guard: 'a written text is read back',
    file: 'src/storage/saved-reports.ts',
    find: 'return read(tail) === text',
    replace: 'return true',
  },
  {
    row: 'S6',
    guard: 'an unreadable text is set aside before its key is written',
    file: 'src/storage/synchronise.ts',
    find: '      if (!findRoom(tail, lost)) return',
    replace: '      if (false) return',
  },
  {
    row: 'S10',
    guard: 'a newer version’s text is not written over',
    file: 'src/storage/synchronise.ts',
    find: "    if (newer.has(tail)) return 'newer-version'\n",
    replace: '',
  },
  {
    row: 'S12',
    guard: 'an answer builds on what storage holds by then',
    file: 'src/storage/progress-store.ts',
    find: '    else if (key.startsWith(prefix)) sync.follow(key.slice(prefix.length))',
    replace: '',
  },
  {
    row: 'S18',
    guard: 'an erasure elsewhere is followed',
    file: 'src/storage/synchronise.ts',
    find: '      if (text === null) remove(tail)\n      else adopt(tail, text)\n      save()',
    replace: '      if (text !== null) adopt(tail, text)\n      save()',
  },
  {
    row: 'S29',
    guard: 'a page that comes back whole reads again',
    file: 'src/storage/progress-store.ts',
    find: '    if (persisted) sync.readAgain()',
    replace: '    void persisted',
  },
  {
    row: 'S30',
    guard: 'erasing removes the kept pages too',
    file: 'src/pages/PrivacyPage.tsx',
    find: '    if (erased) void removeOfflineCopy()',
    replace: '    if (erased && !erased) void removeOfflineCopy()',
  },
  {
    row: 'S30',
    guard: 'a look into a cache makes none',
    file: 'public/sw.js',
    find: 'await caches.match(path, { cacheName })',
    replace: 'await (await caches.open(cacheName)).match(path)',
  },
  {
    row: 'S30',
    guard: 'a page asks for what is kept, after it was erased',
    file: 'public/sw.js',
    find: 'caches.has(own).then((isThere) => isThere && keep(pages))',
    replace: 'keep(pages)',
  },
  {
    row: 'D1',
    guard: 'a part is asked for twice',
    file: 'src/i18n/fetch-part.ts',
    find: '    .catch(load)\n',
    replace: '',
    unit: 'tests/i18n/fetch-part.test.ts',
  },
  {
    row: 'D1',
    guard: 'a file fetched early that fails is no lost app',
    file: 'public/boot.js',
    find: "else if (target.tagName === 'SCRIPT' && target.src.startsWith(folder)) {",
    replace: 'else {',
  },
  {
    row: 'D1',
    guard: 'a page that loses the start of the app is loaded anew',
    file: 'public/boot.js',
    find: '        delete root.dataset.js\n        reloadOnce()',
    replace: '        delete root.dataset.js',
  },
  {
    row: 'D1',
    guard: 'a page that loses a part of what it shows first is loaded anew',
    file: 'src/app/main.tsx',
    find: 'if (error instanceof LostPart) window.reloadOnce?.()',
    replace: 'void LostPart',
  },
  {
    row: 'D3',
    guard: 'a page is loaded anew once, not again and again',
    file: 'public/boot.js',
    find: ' || history.state?.isReloaded) return',
    replace: ') return',
  },
  {
    row: 'D4',
    guard: 'no new load where the page itself cannot be had',
    file: 'public/boot.js',
    find: "    fetch(location.href, { cache: 'no-store' })",
    replace: '    Promise.resolve({ status: 200 })',
  },
  {
    row: 'D4',
    guard: 'no new load without a network',
    file: 'public/boot.js',
    find: "!navigator.onLine || history.state?.isReloaded) return\n    isAsking = true\n    fetch(location.href, { cache: 'no-store' })",
    replace: 'history.state?.isReloaded) return\n    isAsking = true\n    Promise.resolve({ status: 200 })',
  },
  {
    row: 'D6',
    guard: 'nothing is offered while an archive is read',
    file: 'src/app/Later.tsx',
    find: ' || isBusy || ',
    replace: ' || ',
  },
  {
    row: 'D11',
    guard: 'all files or none',
    file: 'public/sw.js',
    find: '        await caches.delete(own)\n        throw error',
    replace: '        void error',
  },
  {
    row: 'D13',
    guard: 'an address without its last slash finds the kept page',
    file: 'public/sw.js',
    find: "path.endsWith('/') ? path :",
    replace: 'true ? path :',
  },
  {
    row: 'D17',
    guard: 'an older worker is removed',
    file: 'src/app/Later.tsx',
    find: '      removeOlder(registration).catch(() => undefined)\n',
    replace: '',
  },
  {
    row: 'D18',
    guard: 'files come before the pages that name them',
    file: 'scripts/deploy.mjs',
    find: 'sort((a, b) => order(a) - order(b))',
    replace: 'sort((a, b) => order(b) - order(a))',
    unit: 'tests/build/deploy.test.ts',
  },
  {
    row: 'B3',
    guard: 'a page that cannot be drawn is caught',
    file: 'src/app/ErrorBoundary.tsx',
    find: '    return { hasFailed: true }',
    replace: '    return {}',
  },
  {
    row: 'B9',
    guard: 'the second click of a double click is not meant',
    file: 'src/screens/GuideLink.tsx',
    find: '        if (event.detail > 1) return\n',
    replace: '',
  },
  {
    row: 'B10',
    guard: 'a refused window is a popup instead',
    file: 'src/screens/companion-window.ts',
    find: '    return undefined // refused: a popup may still be allowed',
    replace: "    throw new Error('refused')",
  },
  {
    row: 'H21',
    guard: 'the worker is asked for past the cache',
    file: 'src/app/Later.tsx',
    find: "        updateViaCache: 'none',\n",
    replace: '',
  },
  {
    row: 'W13',
    guard: 'a word that is too long breaks',
    file: 'src/styles/base.css',
    find: 'overflow-wrap: break-word',
    replace: 'white-space: nowrap',
  },
  {
    row: 'W23',
    guard: 'less motion where asked for',
    file: 'src/styles/base.css',
    find: '@media (prefers-reduced-motion: no-preference)',
    replace: '@media all',
  },
]

if (process.argv[1]?.endsWith('guards.mjs')) {
  for (const guard of guards) changed(guard)
  if (process.argv.includes('--list')) {
    console.log(`${guards.length} guards stand where they should.`)
    process.exit(0)
  }
  const folder = resolve('.cache/without-a-guard')
  const named = process.argv.slice(2).filter((each) => !each.startsWith('--'))
  const asked = guards.filter(({ row }) => named.length === 0 || named.includes(row))
  const unknown = named.filter((row) => !guards.some((guard) => guard.row === row))
  if (unknown.length > 0) throw new Error(`No guard is listed for ${unknown.join(', ')}`)
  let red = 0
  /** @type {Map<Guard, string>} guard to its line of the table */
  const lines = new Map()
  for (const guard of asked) {
    changedCopy(folder, [guard])
    const run = (/** @type {readonly string[]} */ ...args) =>
      spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore', env: { ...process.env, ENGINE: 'chromium' } })
    // A build that fails would make every test red, and prove nothing.
    if (!guard.unit && run('scripts/build.mjs').status !== 0) throw new Error(`${guard.row} does not build without it`)
    const { status } = guard.unit
      ? run('node_modules/vitest/vitest.mjs', 'run', guard.unit)
      : run('node_modules/@playwright/test/cli.js', 'test', '-x', '-g', `\\b${guard.row}(,| to|:| and)`)
    const isRed = status !== 0
    if (isRed) red += 1
    const name = guard.file.split('/').at(-1)
    lines.set(guard, `| ${guard.row} | ${guard.guard} (\`${name}\`) | ${isRed ? 'red' : 'STAYS GREEN'} |`)
    console.log(lines.get(guard))
  }
  if (process.argv.includes('--write')) {
    const file = 'docs/testing.md'
    const text = readFileSync(file, 'utf8')
    const before = /<!-- guards -->([\s\S]*)<!-- \/guards -->/.exec(text)?.[1]?.split('\n') ?? []
    const rows = guards.flatMap(
      (each) => lines.get(each) ?? before.find((line) => line.startsWith(`| ${each.row} | ${each.guard} (`)) ?? [],
    )
    const table = ['| row | taken out | its test |', '|---|---|---|', ...rows].join('\n')
    const kept = `<!-- guards -->\n${table}\n<!-- /guards -->`
    writeFileSync(
      file,
      text.replace(/<!-- guards -->[\s\S]*<!-- \/guards -->/, () => kept),
    )
  }
  console.log(`${red} passed, ${asked.length - red} failed`)
  process.exitCode = red === asked.length ? 0 : 1
}
