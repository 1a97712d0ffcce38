import {
  type AnyReport,
  type CheckupKind,
  type Look,
  lastLook,
  maxLooks,
  type Progress,
  type SettingKind,
} from './progress.ts'

type Group = 'settings' | 'checkup'

/** Which of two reports on the same thing to keep. `ask`: both are of the same day, or one is in the future. */
export type Keep = 'mine' | 'theirs' | 'ask'

/** Two different reports on the same thing. */
export type Conflict = {
  readonly group: Group
  readonly id: string
  readonly mine: AnyReport
  readonly theirs: AnyReport
  /** What the dates suggest. */
  readonly keep: Keep
}

const dayOf = (look: Look<string>) => (look.confirmedAt ?? look.at).slice(0, 10)

/**
 * Differences between two records, with what their dates suggest: the later look wins. Links contain days only, so days are
 * compared. `today`: an ISO date; later dates decide nothing.
 */
export function conflictsOf(mine: Progress, theirs: Progress, today: string): readonly Conflict[] {
  return (['settings', 'checkup'] as const).flatMap((group) =>
    Object.entries(theirs[group]).flatMap(([id, report]) => {
      const own = (mine[group] as Readonly<Record<string, AnyReport | undefined>>)[id]
      const [a, b] = [lastLook(own), lastLook<SettingKind | CheckupKind>(report)]
      if (!own || !a || !b || isSameLook(a, b)) return []
      return [{ group, id, mine: own, theirs: report as AnyReport, keep: later(a, b, today) }]
    }),
  )
}

function isSameLook(a: Look<string>, b: Look<string>): boolean {
  return a.kind === b.kind && a.revision === b.revision && dayOf(a) === dayOf(b) && !a.confirmedAt === !b.confirmedAt
}

function later(a: Look<string>, b: Look<string>, today: string): Keep {
  if (dayOf(a) === dayOf(b) || dayOf(a) > today || dayOf(b) > today) return 'ask'
  return dayOf(a) > dayOf(b) ? 'mine' : 'theirs'
}

/**
 * Merges both records. Reports of only one side are kept; where both differ `choose` decides, and the report's history
 * has the looks of both. My choices stay, and theirs fill gaps; the device is always mine.
 */
export function merged(
  mine: Progress,
  theirs: Progress,
  choose: (conflict: Conflict) => 'mine' | 'theirs',
  today: string,
): Progress {
  const conflicts = conflictsOf(mine, theirs, today)
  const group = (name: Group) => {
    const reports: Record<string, AnyReport> = { ...theirs[name], ...mine[name] }
    for (const conflict of conflicts) {
      if (conflict.group !== name) continue
      const [first, last] =
        choose(conflict) === 'mine' ? [conflict.theirs, conflict.mine] : [conflict.mine, conflict.theirs]
      reports[conflict.id] = [...first.filter((look) => !last.some((other) => isSameLook(look, other))), ...last].slice(
        -maxLooks,
      )
    }
    return reports
  }
  const { device: _, ...choices } = theirs
  return { ...choices, ...mine, settings: group('settings'), checkup: group('checkup') } as Progress
}

/**
 * Their record instead of mine. The device stays mine. What a link does not contain (what matters most, the note
 * of an objection, the day to look again) stays, unless theirs has it.
 */
export function takenOver({ device, priority, objection, lookAgainOn }: Progress, theirs: Progress): Progress {
  const { device: _, ...rest } = theirs
  return {
    ...(priority && { priority }),
    ...(objection && { objection }),
    ...(lookAgainOn && { lookAgainOn }),
    ...rest,
    ...(device && { device }),
  }
}
