import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { needsOf } from '../../scripts/build/part-needs.ts'
import { everyRoute } from '../../src/app/route-table.tsx'

const parts = [...new Set(everyRoute.flatMap((route) => route.parts))]

test.each(
  parts.map((part) => [part.source, part] as const),
)('%s names the words that its components use, or the page goes blank until they are there', (source, part) => {
  const { words } = needsOf(resolve('src', source))
  // The frame around each page has its own words, and a later part fetches its own.
  const needed = words.filter(
    (name) => name !== 'shell' && name !== 'way-out' && !(name === 'evidence' && /Setting|StandIns/.test(source)),
  )
  expect([...part.words].filter((name) => name !== 'shell').sort()).toEqual(expect.arrayContaining(needed))
})
