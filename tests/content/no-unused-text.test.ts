import { describe, expect, test } from 'vitest'
import { archiveProblems, unreadReasons } from '../../src/archive/protocol.ts'
import { archiveDetails, archiveFileIds, archiveScopes, notInArchive } from '../../src/content/archive-files.ts'
import { checkupItems, wishStates } from '../../src/content/checkup.ts'
import { claims, claimTopics } from '../../src/content/claims.ts'
import { devices } from '../../src/content/devices.ts'
import type { Method } from '../../src/content/evidence.ts'
import { menuLabels } from '../../src/content/linkedin-labels/menu.ts'
import { links } from '../../src/content/links.ts'
import { type ObjectionFacts, objectionByRegion, objectionGoals } from '../../src/content/objection.ts'
import { priorities } from '../../src/content/priorities.ts'
import { questions } from '../../src/content/questions.ts'
import { regions } from '../../src/content/regions.ts'
import { type SettingFacts, settings } from '../../src/content/settings.ts'
import { type SourceFacts, sources } from '../../src/content/sources.ts'
import { fileProblems } from '../../src/formats/progress-file.ts'
import { linkProblems } from '../../src/formats/progress-link.ts'
import { notSavedReasons } from '../../src/storage/save-status.ts'
import { themes } from '../../src/storage/themes.ts'
import type { CheckupKind, SettingKind } from '../../src/wizard/progress.ts'
import type { ReportStatus } from '../../src/wizard/status.ts'
import { steps } from '../../src/wizard/steps.ts'
import { catalogs, nameOf, texts } from './catalog-texts.ts'
import { sourceFiles } from './source-files.ts'

const allSettings: readonly SettingFacts[] = settings
const standIns = allSettings.flatMap((setting) => setting.standIns ?? [])
const allEvidence = [
  ...Object.values(claims),
  ...allSettings.map((s) => s.evidence),
  ...checkupItems.map((i) => i.evidence),
]
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

// Kinds are types only. As keys of a record the compiler keeps each list complete and free of others.
const checkupKinds: Record<CheckupKind, true> = { changed: true, 'fine-as-is': true, 'not-found': true, later: true }
const settingKinds: Record<SettingKind, true> = {
  'turned-off': true,
  'already-off': true,
  'not-found': true,
  'will-not-switch': true,
  'kept-on': true,
  'not-using': true,
  later: true,
}
const reportStatuses: Record<ReportStatus, true> = {
  reported: true,
  later: true,
  'look-again': true,
  'not-started': true,
}

const methods: Record<Method, true> = {
  seen: true,
  recording: true,
  'linkedin-text': true,
  law: true,
  regulator: true,
  press: true,
  guide: true,
  search: true,
}
const changeReasons: readonly string[] = ['moved', 'corrected', 'both']

/** The texts that the regions use of a group about objecting. */
function textsOf(group: 'says' | 'due' | 'controller'): readonly string[] {
  const all: readonly ObjectionFacts[] = Object.values(objectionByRegion)
  return [...new Set(all.flatMap((facts) => facts[group]?.text ?? []))]
}

type Keyed = {
  /** What the keys are, exactly. */
  readonly ids: readonly string[]
  /** Keys beside them that are no ids; the screens must name each. */
  readonly hasOthers?: true
}

/** Groups of texts whose keys are ids, by catalog and path. */
const keyedByIds: Readonly<Record<string, Keyed>> = {
  claims: { ids: Object.keys(claims) },
  'checkup-items': { ids: idsOf(checkupItems) },
  'shell.steps': { ids: idsOf(steps) },
  'shell.status': { ids: Object.keys(reportStatuses), hasOthers: true },
  'shell.region.names': { ids: idsOf(regions) },
  'shell.device.names': { ids: devices },
  menu: { ids: devices, hasOthers: true },
  'your-data.since.byRegion': { ids: idsOf(regions) },
  'setting.settings': { ids: idsOf(allSettings) },
  'setting.answers': { ids: [...new Set([...allSettings, ...standIns].flatMap<string>(({ answers }) => answers))] },
  'setting.ways': { ids: devices },
  'way-out': { ids: ['not-found', 'will-not-switch'], hasOthers: true },
  'stand-ins': { ids: idsOf(standIns), hasOthers: true },
  'evidence.method': { ids: Object.keys(methods) },
  'evidence.grade': { ids: [...new Set(allEvidence.map(({ grade }) => grade))] },
  'checkup.priority.names': { ids: priorities },
  'checkup.states': { ids: wishStates },
  'checkup.lookAgain': { ids: changeReasons },
  'setting.lookAgain': { ids: changeReasons },
  'summary.menuChanged': { ids: changeReasons },
  'start.welcome.changed': { ids: changeReasons },
  'start.welcome.changedRows': { ids: changeReasons },
  'checkup.answers': { ids: Object.keys(checkupKinds) },
  'summary.report': {
    ids: [
      ...new Set([...Object.keys(settingKinds), ...Object.keys(checkupKinds)]),
      'not-started',
      'turned-off-checked',
      'already-off-checked',
      'kept-using',
    ],
  },
  'questions.items': { ids: idsOf(questions) },
  'objection.compose.goal': { ids: objectionGoals },
  'objection.letter': { ids: objectionGoals, hasOthers: true },
  'objection.letter.law': { ids: ['gdpr', 'uk-gdpr'] },
  'objection.region.law': { ids: textsOf('says') },
  'objection.region.due': { ids: textsOf('due') },
  'objection.region.controller': { ids: textsOf('controller') },
  'menu.companion': { ids: ['never', 'blocked', 'closed', 'open-now'], hasOthers: true },
  'shell.theme': { ids: themes, hasOthers: true },
  'shell.notSavedFor': { ids: notSavedReasons },
  'archive-files': { ids: archiveFileIds },
  'archive.problems': { ids: archiveProblems, hasOthers: true },
  'archive.report.groups': { ids: archiveScopes },
  'archive.report.details': { ids: archiveDetails },
  'archive.report.missing': { ids: idsOf(notInArchive), hasOthers: true },
  'archive.report.unread.reasons': { ids: unreadReasons },
  'transfer.problems.link': { ids: linkProblems },
  'transfer.problems.file': { ids: fileProblems },
  'privacy.promise': { ids: ['unknown', 'kept', 'may-clear', 'refused'], hasOthers: true },
  'sources.topics': { ids: claimTopics },
  'sources.via': {
    ids: [...new Set((Object.values(sources) as SourceFacts[]).flatMap(({ readVia }) => readVia ?? []))],
  },
}

/** Groups that a screen hands on whole, and the names under which the component it goes to reads them. */
const handedOn: Readonly<Record<string, readonly string[]>> = {
  'start.startOver': ['title', 'text', 'yes', 'no'], // EraseButton, with a button text of its own
  'privacy.erase': ['button', 'title', 'text', 'yes', 'no'], // EraseButton
  'setting.answers.*': ['name', 'hint'], // an option of Answers
}

/** Sources of screens, pages, app and formats: the only rooms that may say something to a person. */
const speaking = Object.entries(sourceFiles).filter(([file]) =>
  /^src\/(app|beside|formats|guide|linkedin|notices|offline|pages|steps)\//.test(file),
)

/** Files that fetch a catalog, so that a `.title` of another screen does not count. */
function readersOf(catalog: string): readonly string[] {
  const fetched = new RegExp(`(useWords\\(|Catalogs\\[|typeof useWords<)'${catalog}'`)
  return speaking.filter(([, text]) => fetched.test(text)).map(([, text]) => text)
}

/** Whether a source reads a key: `.key`, or `['key']` and lists of keys, where it stands in quotes. */
function isRead(key: string, source: string): boolean {
  return new RegExp(`\\.${key}(?![\\w-])|['"]${key}['"]`).test(source)
}

/**
 * Whether a file reads a key at the root of a catalog it fetches. Stricter, because other things have a `.grade` too:
 * it must be read from the catalog itself, or from the name the file gives it.
 */
function isReadAtRoot(key: string, catalog: string, source: string): boolean {
  const names = [
    ...source.matchAll(new RegExp(`(\\w+) = useWords\\('${catalog}'\\)(?![.[])`, 'g')),
    ...source.matchAll(new RegExp(`(\\w+): Catalogs\\['${catalog}'\\]`, 'g')),
  ].map(([, name]) => name)
  const from = [`useWords\\('${catalog}'\\)`, ...names.map((name) => `\\b${name}`)].join('|')
  return new RegExp(`(${from})(\\.${key}(?![\\w-])|\\['${key}'\\])`).test(source)
}

const pluralForms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** Whether something shows the text at this path of keys. */
function isUsed(catalog: string, path: readonly string[]): boolean {
  const readers = readersOf(catalog)
  // The names of the colours are looked up by the storage's list of them.
  const lists = catalog === 'shell' ? [sourceFiles['src/storage/theme.ts'] ?? ''] : []
  return path.every((key, index) => {
    const group = [catalog, ...path.slice(0, index)].join('.')
    if (/^\d+$/.test(key)) return true // a line of a list: the list itself is read
    if (keyedByIds[group]?.ids.includes(key)) return true
    if (index > 0 && pluralForms.includes(key)) return true // a form of a message: the message itself is read
    const kind = Object.keys(handedOn).find((name) => name === group || name === group.replace(/[^.]+$/, '*'))
    if (kind) return handedOn[kind]?.includes(key)
    if (index === 0) return readers.some((source) => isReadAtRoot(key, catalog, source))
    return [...readers, ...lists].some((source) => isRead(key, source))
  })
}

describe('no unused text', () => {
  test('the sources are found, or the next tests would prove nothing', () => {
    expect(speaking.length).toBeGreaterThan(25)
    for (const { catalog } of catalogs) expect(readersOf(catalog).length, catalog).toBeGreaterThan(0)
  })

  test('a text that no screen reads fails, because every translator would have to write it', () => {
    expect(texts.filter(({ catalog, path }) => !isUsed(catalog, path)).map(nameOf)).toEqual([])
  })

  test.each(
    Object.entries(keyedByIds),
  )('%s has a text for each id and for no other, or one would never be shown', (name, keyed) => {
    const [catalog = '', ...path] = name.split('.')
    for (const { words } of catalogs.filter(
      (candidate) => candidate.language === 'en' && candidate.catalog === catalog,
    )) {
      const group = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], words)
      const keys = Object.keys(group as object)
      expect(
        keyed.ids.filter((id) => !keys.includes(id)),
        'without a text',
      ).toEqual([])
      // Others are held by the test above.
      if (!keyed.hasOthers)
        expect(
          keys.filter((key) => !keyed.ids.includes(key)),
          'without an id',
        ).toEqual([])
    }
  })
})

describe('no unused fact', () => {
  test('a shared label of LinkedIn’s that nothing shows fails, because it would go stale unseen', () => {
    const places = [...allSettings, ...standIns, ...checkupItems].flatMap(({ place }) => Object.values(place ?? {}))
    const isShown = (id: string) => speaking.some(([, text]) => text.includes(`'${id}'`))
    expect(Object.keys(menuLabels).filter((id) => !places.includes(id) && !isShown(id))).toEqual([])
  })

  test('a link of a step that nothing opens fails, because it would go stale unseen', () => {
    const opened: readonly string[] = [
      ...allSettings.flatMap(({ link, fallback }) => [link, fallback]),
      ...standIns.flatMap(({ link, fallback, help }) => [link, fallback, help]),
      ...checkupItems.flatMap((item) => ['link' in item ? item.link : undefined, item.fallback]),
    ].flatMap((id) => id ?? [])
    const isOpened = (id: string) =>
      speaking.some(([, text]) => new RegExp(`links(\\.${id}\\b|\\['${id}'\\])`).test(text))
    expect(Object.keys(links).filter((id) => !opened.includes(id) && !isOpened(id))).toEqual([])
  })
})
