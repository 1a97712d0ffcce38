// Removes one guard after the other, in a copy, and checks that its test fails. Takes about twenty minutes. `-- D13
// W23`: only the guards of these requirements.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { type Change, changedCopy, contentAfter } from './changed-copy.ts'

type Guard = Change & {
  /** Requirement whose test fails without the guard. */
  readonly requirement: string
  readonly guard: string
  /** File of the test, for guards that need no browser. */
  readonly unitTest?: string
}

const guards: readonly Guard[] = [
  {
    requirement: 'S2',
    guard: 'storage is asked for inside a try, each time',
    file: 'src/storage/progress-store.ts',
    find: 'const keys = openOwnKeys(prefix, () => page.localStorage)',
    replace:
      'const storage = page.localStorage\n  storage.getItem(prefix)\n  const keys = openOwnKeys(prefix, () => storage)',
  },
  {
    requirement: 'S3',
    guard: 'what could not be saved is tried again',
    file: 'src/storage/synchronise.ts',
    find: '    if (hasToRetry) retryLater()',
    replace: '    void hasToRetry',
  },
  {
    requirement: 'S4',
    guard: 'any error of storage means not saved',
    file: 'src/storage/own-keys.ts',
    find: '      } catch {\n        // Full, refused or blocked. Whatever the reason, reading back tells what counts.\n      }',
    replace: '      } finally {\n        void 0\n      }',
  },
  {
    requirement: 'S5',
    guard: 'a written text is read back',
    file: 'src/storage/own-keys.ts',
    find: 'return read(tail) === text',
    replace: 'return true',
  },
  {
    requirement: 'S6',
    guard: 'an unreadable text is set aside before its key is written',
    file: 'src/storage/synchronise.ts',
    find: 'if (!putAside(tail, lost)) return',
    replace: 'if (false) return',
  },
  {
    requirement: 'S10',
    guard: 'a newer version’s text is not written over',
    file: 'src/storage/synchronise.ts',
    find: "    if (newer.has(tail)) return 'newer-version'\n",
    replace: '',
  },
  {
    requirement: 'S12',
    guard: 'an answer builds on what storage holds by then',
    file: 'src/storage/progress-store.ts',
    find: '    else if (key.startsWith(prefix)) sync.follow(key.slice(prefix.length))',
    replace: '',
  },
  {
    requirement: 'S18',
    guard: 'an erasure elsewhere is followed',
    file: 'src/storage/synchronise.ts',
    find: '      if (text === null) remove(tail)\n      else takeOver(tail, text)\n      save()',
    replace: '      if (text !== null) takeOver(tail, text)\n      save()',
  },
  {
    requirement: 'S29',
    guard: 'a page that comes back whole reads again',
    file: 'src/storage/progress-store.ts',
    find: '    if (persisted) sync.readAgain()',
    replace: '    void persisted',
  },
  {
    requirement: 'S30',
    guard: 'erasing removes the kept pages too',
    file: 'src/pages/privacy/PrivacyPage.tsx',
    find: '    if (erased) void removeOfflineCopy()',
    replace: '    if (erased && !erased) void removeOfflineCopy()',
  },
  {
    requirement: 'S30',
    guard: 'a look into a cache makes none',
    file: 'src/offline/kept-files.ts',
    find: 'await caches.match(path, { cacheName })',
    replace: 'await (await caches.open(cacheName)).match(path)',
  },
  {
    requirement: 'S30',
    guard: 'a page asks for what is kept, after it was erased',
    file: 'src/offline/kept-files.ts',
    find: 'if (pages && (await caches.has(own))) await keep(pages)',
    replace: 'if (pages) await keep(pages)',
  },
  {
    requirement: 'D1',
    guard: 'a part is asked for twice',
    file: 'src/parts/fetched.ts',
    find: '      .catch(load)\n',
    replace: '',
    unitTest: 'tests/parts/fetched.test.ts',
  },
  {
    requirement: 'D1',
    guard: 'a prefetched file that fails does not count as a lost app',
    file: 'src/boot/boot.ts',
    find: 'else if (target instanceof HTMLScriptElement && target.src.startsWith(folder)) {',
    replace: 'else {',
  },
  {
    requirement: 'D1',
    guard: 'a page that loses the start of the app is reloaded',
    file: 'src/boot/boot.ts',
    find: '        delete root.dataset.js\n        reloadOnce()',
    replace: '        delete root.dataset.js',
  },
  {
    requirement: 'D1',
    guard: 'a page that loses a part of what it shows first is reloaded',
    file: 'src/app/main.tsx',
    find: 'if (error instanceof LostPart) window.reloadOnce?.()',
    replace: 'void LostPart',
  },
  {
    requirement: 'D3',
    guard: 'a page is reloaded once, not in a loop',
    file: 'src/boot/boot.ts',
    find: ' || history.state?.isReloaded) return',
    replace: ') return',
  },
  {
    requirement: 'D4',
    guard: 'no reload where the page itself cannot be fetched',
    file: 'src/boot/boot.ts',
    find: "  fetch(location.href, { cache: 'no-store' })",
    replace: '  Promise.resolve({ status: 200 })',
  },
  {
    requirement: 'D4',
    guard: 'no reload without a network',
    file: 'src/boot/boot.ts',
    find: "!navigator.onLine || history.state?.isReloaded) return\n  isAsking = true\n  fetch(location.href, { cache: 'no-store' })",
    replace: 'history.state?.isReloaded) return\n  isAsking = true\n  Promise.resolve({ status: 200 })',
  },
  {
    requirement: 'D6',
    guard: 'nothing is offered while an archive is read',
    file: 'src/offline/NewVersion.tsx',
    find: ' || isBusy || ',
    replace: ' || ',
  },
  {
    requirement: 'D11',
    guard: 'all files or none',
    file: 'src/offline/kept-files.ts',
    find: '        await caches.delete(own)\n        throw error',
    replace: '        void error',
  },
  {
    requirement: 'D13',
    guard: 'an address without its last slash finds the kept page',
    file: 'src/offline/kept-files.ts',
    find: "pathname.endsWith('/') ? pathname :",
    replace: 'true ? pathname :',
  },
  {
    requirement: 'D17',
    guard: 'an older worker is removed',
    file: 'src/offline/NewVersion.tsx',
    find: '      removeOlder(registration).catch(() => undefined)\n',
    replace: '',
  },
  {
    requirement: 'D18',
    guard: 'files come before the pages that name them',
    file: 'hosting/deploy.ts',
    find: 'sort((a, b) => copyOrder(a) - copyOrder(b))',
    replace: 'sort((a, b) => copyOrder(b) - copyOrder(a))',
    unitTest: 'tests/build/deploy.test.ts',
  },
  {
    requirement: 'B3',
    guard: 'a page that cannot be drawn is caught',
    file: 'src/app/ErrorBoundary.tsx',
    find: '    return { hasFailed: true }',
    replace: '    return {}',
  },
  {
    requirement: 'B9',
    guard: 'the second click of a double click is not meant',
    file: 'src/guide/GuideLink.tsx',
    find: '        if (event.detail > 1) return\n',
    replace: '',
  },
  {
    requirement: 'B10',
    guard: 'a refused window is a popup instead',
    file: 'src/beside/companion-window.ts',
    find: '    return undefined // refused: a popup may still be allowed',
    replace: "    throw new Error('refused')",
  },
  {
    requirement: 'H21',
    guard: 'the worker is asked for past the cache',
    file: 'src/offline/NewVersion.tsx',
    find: "        updateViaCache: 'none',\n",
    replace: '',
  },
  {
    requirement: 'W13',
    guard: 'a word that is too long breaks',
    file: 'src/styles/base.css',
    find: 'overflow-wrap: break-word',
    replace: 'white-space: nowrap',
  },
  {
    requirement: 'W23',
    guard: 'less motion where asked for',
    file: 'src/styles/base.css',
    find: '@media (prefers-reduced-motion: no-preference)',
    replace: '@media all',
  },
]

// Applies all of them first, so that an outdated one is found at once.
for (const guard of guards) contentAfter(guard)
const named = process.argv.slice(2)
const unknown = named.filter((id) => !guards.some(({ requirement }) => requirement === id))
if (unknown.length > 0) throw new Error(`No guard is listed for ${unknown.join(', ')}`)
const selected = guards.filter(({ requirement }) => named.length === 0 || named.includes(requirement))

const folder = resolve('.cache/without-a-guard')
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore', env: { ...process.env, ENGINE: 'chromium' } })
let failed = 0
for (const guard of selected) {
  const { requirement, unitTest } = guard
  changedCopy(folder, [guard])
  // A failed build would make every test fail, which proves nothing.
  if (!unitTest && run('--import', 'tsx', 'scripts/build/build.ts').status !== 0)
    throw new Error(`${requirement} does not build without it`)
  // Without `--passWithNoTests` a missing test would count as one that fails.
  const { status } = unitTest
    ? run('node_modules/vitest/vitest.mjs', 'run', '--passWithNoTests', unitTest)
    : run(
        'node_modules/@playwright/test/cli.js',
        'test',
        '--pass-with-no-tests',
        '-x',
        '-g',
        `\\b${requirement}(,| to|:| and)`,
      )
  if (status === 0) failed += 1
  console.log(
    `${requirement}: ${guard.guard} (${guard.file}): ${status === 0 ? 'THE TEST STILL PASSES' : 'the test fails'}`,
  )
}
console.log(`${selected.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
