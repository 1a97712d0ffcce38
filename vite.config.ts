import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { inventedArchive, zipOf } from './invented/archive.ts'
import { basePath, target } from './scripts/build/config.ts'
import { broughtAlong, partNeeds } from './scripts/build/part-needs.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * The router makes contexts and components while it loads, and names them. Marked as free of effects and left unnamed,
 * those that nobody uses go, with all the code for data and server rendering behind them: 4.4 of the router's 12.8 kB.
 */
const markAsPure: Plugin = {
  name: 'mark-as-pure',
  transform(code, id) {
    if (!/node_modules\/react-router\//.test(id)) return null
    const marked = code
      .replace(/\bReact\d*\.(createContext|memo|forwardRef)\(/g, (call) => `/* @__PURE__ */ ${call}`)
      .replace(/^\w+\.(displayName|contextType) = "?\w+"?;$/gm, '')
    return { code: marked, map: null }
  },
}

/**
 * The archive of an invented person, as a file that is fetched when somebody wants to try the counting without their
 * own.
 */
const invented: Plugin = {
  name: 'invented-archive',
  resolveId: (id) => (id === 'virtual:invented-archive' ? '\0invented-archive.js' : null),
  load(id) {
    if (id !== '\0invented-archive.js') return null
    const base64 = zipOf(inventedArchive({ era: 2026, posts: 202, comments: 323, messages: 900 })).toString('base64')
    return `export const inventedArchive = () => new Blob([Uint8Array.from(atob('${base64}'), (byte) => byte.charCodeAt(0))])`
  },
}

/**
 * Vite wraps each `import()` to fetch chunks and style sheets beside it. Here pages name their chunks and there is one sheet,
 * so there is nothing to fetch.
 */
const withoutPreload: Plugin = {
  name: 'without-preload',
  transform: (_, id) =>
    id.includes('vite/preload-helper') ? { code: 'export const __vitePreload = (load) => load()', map: null } : null,
}

/** Catalogs in one file per language: on a slow connection a request costs more than their bytes. */
const wordsTogether = (name: string, catalogs: string) => ({
  name: (id: string) => `${name}-${/([\w-]+)\/[\w-]+\.ts$/.exec(id)?.[1]}`,
  test: new RegExp(`src/content/locales/[\\w-]+/(${catalogs})\\.ts$`),
})

/** One file with everything that these entries import statically and no earlier bundle contains. */
const bundle = (name: string, ...entries: string[]) => {
  const files = broughtAlong(...entries.map((entry) => `${root}${entry}`))
  return { name, test: (id: string) => files.has(id.split('?')[0] ?? '') }
}

export default defineConfig({
  base: basePath(),
  // Where this copy is served (`SITE_URL=https://example.org`): for canonical, sitemap and preview addresses.
  define: {
    'import.meta.env.SITE_URL': JSON.stringify(process.env.SITE_URL ?? ''),
    // Hash of the sources, set by scripts/build/build.ts.
    'import.meta.env.BUILD_ID': JSON.stringify(process.env.BUILD_ID ?? 'dev'),
    'import.meta.env.CONTACT_URL': JSON.stringify(process.env.CONTACT_URL ?? ''),
  },
  plugins: [partNeeds(root), react(), markAsPure, invented, withoutPreload],
  // One file of its own, so that hosts can give it a policy without any connection.
  worker: { format: 'iife', rolldownOptions: { output: { entryFileNames: 'assets/archive/worker-[hash].js' } } },
  build: {
    target,
    // Every prerendered page names its own chunks, and the others are prefetched: no code for that in each import().
    modulePreload: false,
    // The policy allows no file inside another.
    assetsInlineLimit: 0,
    // Half a second slower than the default, and 0.6 kB smaller in a first visit.
    minify: 'terser',
    terserOptions: {
      compress: { passes: 2 },
      ecma: 2020,
      module: true,
      // Chromium then makes the functions ready while a file arrives, and not one by one when they are called; others do
      // so for functions in brackets. Without both a slow phone answers 150 to 200 ms later.
      format: { preamble: '//# allFunctionsCalledOnLoad', wrap_func_args: true },
    },
    // One sheet: all of it is smaller than the cost of asking for many.
    cssCodeSplit: false,
    rolldownOptions: {
      // Pages are drawn by scripts/build/prerender.ts; index.html is for `npm run dev`.
      input: 'src/app/main.tsx',
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // Changes only with a new version of a library, so a new version of the guide finds it in the cache.
            {
              name: 'libraries',
              // Catalogs need Vite's helper: in a file of ours their names would change with our code.
              test: /node_modules\/(react|react-dom|react-router|scheduler|valibot|zustand)\/|vite\/preload-helper/,
            },
            // What every page needs comes in one file instead of in a dozen small ones, its styles first: the order of the
            // layers is said there. So does what a step brings along and every page does not.
            bundle(
              'guide',
              'src/app/main.tsx',
              'src/app/Frame.tsx',
              'src/guide/StepFrame.tsx',
              'src/guide/Choices.tsx',
              'src/guide/ClaimText.tsx',
              'src/i18n/marks.ts',
              'src/ui/Notice.tsx',
            ),
            // With the table of a language's catalogs, which the first of them needs.
            wordsTogether('words', 'catalogs|evidence|menu|setting|shell|way-out'),
            wordsTogether('words-start', 'start|trouble'),
            wordsTogether('words-checkup', 'checkup|checkup-items'),
            bundle('linkedin', 'src/steps/setting/SettingScreen.tsx'),
            bundle('start', 'src/steps/start/StartScreen.tsx'),
            bundle('checkup', 'src/steps/checkup/CheckupScreen.tsx'),
          ],
        },
      },
    },
  },
  test: {
    // Generous, because machines are noisy. It only ends tests that hang.
    testTimeout: 60_000,
    // Usually one less than there are processors, which on two is one.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'rules', include: ['tests/**/*.test.ts'], exclude: ['tests/build/**'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/*.test.ts'],
          environment: 'jsdom',
          globalSetup: 'tests/build/build-once.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
})
