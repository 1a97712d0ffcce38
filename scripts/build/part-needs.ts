import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

/** What a source file needs before it can draw: catalogs of words by name, and whether it shows LinkedIn's own labels. */
export type Needs = { readonly source: string; readonly words: readonly string[]; readonly labels: boolean }

const staticImport = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]+\.(?:tsx?|css))['"]/gm
const wordsUsed = /\buseWords\(\s*'([\w-]+)'/g
const labelsUsed = /\buseLabel\(/

/**
 * Files that come along at once with some files: they themselves and what they import, by imports that are neither types
 * alone nor `import()`, which begins a part of its own. Absolute paths. Throws when a file cannot be read.
 */
export function broughtAlong(...entries: readonly string[]): ReadonlySet<string> {
  const files = new Set(entries)
  // A Set is walked on to what is added meanwhile.
  for (const file of files) {
    if (file.endsWith('.css')) continue
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(staticImport)) {
      const path = join(dirname(file), target)
      if (existsSync(path)) files.add(path)
    }
  }
  return files
}

/** What a file and everything it brings along ask for with `useWords('…')` and `useLabel()`. Absolute paths. */
export function needsOf(root: string, file: string): Needs {
  const texts = [...broughtAlong(file)].map((each) => readFileSync(each, 'utf8'))
  const words = new Set(texts.flatMap((text) => [...text.matchAll(wordsUsed)].map(([, name = '']) => name)))
  return {
    source: relative(root, file).split(sep).join('/'),
    words: [...words].sort(),
    labels: texts.some((text) => labelsUsed.test(text)),
  }
}

/** A part as it has to be written: file, name and what happens when it is lost. */
const declared = /\bpart\(\s*\(\) => import\('(\.[^']+)'\),\s*'\w+',\s*'[\w ]+'(?=,?\s*\))/g

/**
 * Adds to each `part(() => import('./File.tsx'), 'Name', 'throw')` what the file needs, so that words are fetched together
 * with the code and nobody keeps a list of them. The build fails where a part is written in another way.
 */
export function partNeeds(root: string): Plugin {
  return {
    name: 'part-needs',
    enforce: 'pre',
    transform(code, id, options) {
      // What is asked for with a query is the text of a file, and no code.
      if (!id.startsWith(join(root, 'src')) || id.includes('?') || !/\bpart\(\s*\(/.test(code)) return null
      let found = 0
      const written = code.replace(declared, (whole, target: string) => {
        found += 1
        const { source, ...needs } = needsOf(root, join(dirname(id), target))
        // The name of the source is for the build, which prerenders; the browser is spared it.
        return `${whole}, ${JSON.stringify(options?.ssr ? { ...needs, source } : needs)}`
      })
      if (code.split(/\bpart\(\s*\(/).length - 1 !== found)
        throw new Error(`${id} has a part that the build cannot read`)
      return { code: written, map: null }
    },
  }
}
