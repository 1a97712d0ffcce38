import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { needsOf } from '../../scripts/build/part-needs.ts'
import { everyRoute, frame } from '../../src/app/route-table.tsx'

const root = resolve('.')
const parts = [...new Set([frame, ...everyRoute.flatMap((route) => route.parts)])]

test.each(
  parts.map((part) => [part.source ?? '', part] as const),
)('%s knows the words and labels its components use, or the page goes blank until they are there', (source, part) => {
  const { words, labels } = needsOf(root, resolve(source))
  expect(part.words).toEqual(words)
  expect(part.labels).toBe(labels)
  // Each page has words of its own; without them this would prove nothing.
  expect(words.length).toBeGreaterThan(0)
})

test('needs include those of static imports, and not those of lazy parts', () => {
  const { words } = needsOf(root, resolve('src/app/Frame.tsx'))
  expect(words).toContain('shell') // the header's
  expect(words).not.toContain('companion') // the small window's
})
