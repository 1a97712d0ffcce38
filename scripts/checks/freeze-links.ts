// Adds a frozen link for each code that has none yet. Frozen links are never changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { checkupKindCodes, entryCodes, regionCodes, settingKindCodes, stepCodes } from '../../src/formats/link-codes.ts'
import { progressFragment } from '../../src/formats/progress-link.ts'
import { decodeProgress } from '../../src/storage/codec.ts'

const file = 'tests/formats/fixtures/links-v1.json'
const frozen: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
const look = (kind: string) => [{ kind, at: '2026-11-28T12:00:00.000Z', revision: 1 }]
const entryFor = (group: string) => entryCodes.find((tail) => tail.startsWith(group)) ?? ''

const entries: readonly Readonly<Record<string, unknown>>[] = [
  ...regionCodes.map((region) => ({ 'choice:region': region })),
  // The start is never saved as the place to resume.
  ...stepCodes.slice(1).map((step) => ({ 'resume-at': step })),
  ...settingKindCodes.map((kind) => ({ [entryFor('setting:')]: look(kind) })),
  ...checkupKindCodes.map((kind) => ({ [entryFor('checkup:')]: look(kind) })),
  ...entryCodes.map((tail) => ({ [tail]: look('later') })),
]
const isFrozen = (saved: Readonly<Record<string, unknown>>) => {
  const [[tail = '', value] = []] = Object.entries(saved)
  const code = typeof value === 'string' ? `"${value}"` : `"${tail}"`
  const kind = Array.isArray(value) ? `"kind":"${value[0].kind}"` : ''
  const texts = Object.values(frozen).map((each) => JSON.stringify(each))
  return texts.some((text) => text.includes(code)) && texts.some((text) => text.includes(kind))
}
for (const saved of entries) {
  if (!isFrozen(saved)) frozen[progressFragment(decodeProgress(saved).progress)] = saved
}
const lines = Object.entries(frozen).map(
  ([fragment, saved]) => `  ${JSON.stringify(fragment)}: ${JSON.stringify(saved)}`,
)
writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
