import { readFileSync, writeFileSync } from 'node:fs'

/** The value in the middle; NaN when there is none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Replaces a section of docs/performance.md, between `<!-- name -->` and `<!-- /name -->`. */
export function writeSection(name: string, text: string): void {
  const file = 'docs/performance.md'
  const section = new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`)
  const written = readFileSync(file, 'utf8').replace(section, () => `<!-- ${name} -->\n${text}\n<!-- /${name} -->`)
  writeFileSync(file, written)
}
