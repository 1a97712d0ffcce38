import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

/** What a source file needs before it can render: catalogs of words by name, and whether it shows LinkedIn's own labels. */
export type Needs = { readonly source: string; readonly words: readonly string[]; readonly labels: boolean }

const staticImport = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]+\.(?:tsx?|css))['"]/gm
const wordsUsed = /\buseWords\(\s*'([\w-]+)'/g
const labelsUsed = /\buseLabel\(/

/**
 * The given files and everything they import statically. Type imports are erased, and an `import()` begins a part of
 * its own, so neither counts. Absolute paths. Throws when a file cannot be read.
 */
export function broughtAlong(...entries: readonly string[]): ReadonlySet<string> {
  const files = new Set(entries)
  // Iterating over a Set includes what is added meanwhile.
  for (const file of files) {
    if (file.endsWith('.css')) continue
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(staticImport)) {
      const path = join(dirname(file), target)
      if (existsSync(path)) files.add(path)
    }
  }
  return files
}

/** What a file and its static imports need, by their calls of `useWords('…')` and `useLabel()`. Absolute paths. */
export function needsOf(root: string, file: string): Needs {
  const texts = [...broughtAlong(file)].map((each) => readFileSync(each, 'utf8'))
  const words = new Set(texts.flatMap((text) => [...text.matchAll(wordsUsed)].map(([, name = '']) => name)))
  return {
    source: relative(root, file).split(sep).join('/'),
    words: [...words].sort(),
    labels: texts.some((text) => labelsUsed.test(text)),
  }
}

/** The form a `part()` must have: file, name and what happens when it is lost, all literal. */
const declared = /\bpart\(\s*\(\) => import\('(\.[^']+)'\),\s*'\w+',\s*'[\w ]+'(?=,?\s*\))/g

/**
 * Adds to each `part(() => import('./File.tsx'), 'Name', 'throw')` what the file needs, so that words are loaded together
 * with the code without a list kept by hand. The build fails where a part is written in another way.
 */
export function partNeeds(root: string): Plugin {
  return {
    name: 'part-needs',
    enforce: 'pre',
    transform(code, id, options) {
      // With a query, such as `?raw`, the module is the text of the file and not code.
      if (!id.startsWith(join(root, 'src')) || id.includes('?') || !/\bpart\(\s*\(/.test(code)) return null
      let found = 0
      const written = code.replace(declared, (whole, target: string) => {
        found += 1
        const { source, ...needs } = needsOf(root, join(dirname(id), target))
        // Only the prerenderer needs the name of the source file.
        return `${whole}, ${JSON.stringify(options?.ssr ? { ...needs, source } : needs)}`
      })
      if (code.split(/\bpart\(\s*\(/).length - 1 !== found)
        throw new Error(`${id} has a part that the build cannot read`)
      return { code: written, map: null }
    },
  }
}
