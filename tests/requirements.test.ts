import { expect, test } from 'vitest'
import document from '../docs/requirements.md?raw'

const files = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./requirements.test.ts'], {
  query: '?raw',
  import: 'default',
})
const tests = await Promise.all(Object.values(files).map((load) => load()))

/** The ids that a title begins with, or the name of a check that many pages share: `S6, S7: …`, `D1 to D3: …`. */
function idsIn(text: string): string[] {
  const lists = [...text.matchAll(/(?:['"`]|^ +)((?:[SDHBW]\d+(?: to |, )?)+)'?: /gm)].map(([, list = '']) => list)
  return [...lists.join().matchAll(/([A-Z])(\d+)(?: to [A-Z](\d+))?/g)].flatMap(([, letter, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `${letter}${Number(from) + at}`),
  )
}

test('every requirement has either a test or an argument, and no title names one that does not exist', () => {
  expect(idsIn("'D1 to D3, S7: a'\n  W2: (b) =>\n  'W4, W5': ")).toEqual(['D1', 'D2', 'D3', 'S7', 'W2', 'W4', 'W5'])
  const toTest = [...document.matchAll(/^\| ([A-Z]\d+) \| .+ \| {2}\|$/gm)].map(([, id]) => id)
  expect([...new Set(tests.flatMap(idsIn))].sort()).toEqual(toTest.sort())
})
