import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a source file needs before it can draw: catalogs of words by name, and whether it shows LinkedIn's own labels. */
export type Needs = { readonly words: readonly string[]; readonly labels: boolean }

const staticImport = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]+\.tsx?)['"]/gm
const wordsUsed = /\buseWords\(\s*'([\w-]+)'/g
const labelsUsed = /\buseLabel\(/

/**
 * Reads what a file and everything it imports at once ask for with `useWords('…')` and `useLabel()`. What is imported
 * with `import()` is a part of its own. `file`: absolute path. Throws when a file cannot be read.
 */
export function needsOf(file: string): Needs {
  const seen = new Set([file])
  const words = new Set<string>()
  let labels = false
  // A Set is walked on to what is added meanwhile.
  for (const each of seen) {
    const text = readFileSync(each, 'utf8')
    for (const [, name = ''] of text.matchAll(wordsUsed)) words.add(name)
    labels ||= labelsUsed.test(text)
    for (const [, target = ''] of text.matchAll(staticImport)) {
      const path = join(dirname(each), target)
      if (existsSync(path)) seen.add(path)
    }
  }
  return { words: [...words].sort(), labels }
}
