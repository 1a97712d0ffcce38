import { useState } from 'react'
import { useToday } from '../../browser/browser-state.ts'
import { checkupItems } from '../../content/checkup.ts'
import { settings } from '../../content/settings.ts'
import { reportSentence } from '../../formats/report-sentence.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { labelled, quoted } from '../../i18n/marks.ts'
import { fill, pluralForm } from '../../i18n/translate.ts'
import { useWords } from '../../parts/words.ts'
import { Answers } from '../../ui/Answers.tsx'
import { Button } from '../../ui/Button.tsx'
import { type Conflict, conflictsOf, merged, takenOver } from '../../wizard/merge.ts'
import type { Progress } from '../../wizard/progress.ts'
import { hasProgress } from '../../wizard/status.ts'
import styles from './TransferPage.module.css'

type ProposalProps = {
  theirs: Progress
  mine: Progress
  /** How many entries of a file could not be read. */
  skipped: number
  /** How many other files came with it. They are ignored. */
  others: number
  /** Called with the new record, and a message about it. */
  onSettle: (after: Progress, text: string) => void
}

/** Shows the incoming record beside the present one, and asks which to keep. */
export function Proposal({ theirs, mine, skipped, others, onSettle }: ProposalProps) {
  const w = useWords('transfer')
  const language = useLanguage()
  const today = useToday() ?? ''
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [isAsking, setAsking] = useState(false)
  const conflicts = conflictsOf(mine, theirs, today)
  const open = conflicts.filter(({ keep, id }) => keep === 'ask' && !chosen[id])
  const isEmptyHere = !hasProgress(mine)
  const choose = ({ id, keep }: Conflict) => (keep === 'ask' ? (chosen[id] === 'theirs' ? 'theirs' : 'mine') : keep)
  return (
    <section>
      <div className={styles.pair}>
        <Holds title={w.proposal.title} progress={theirs} nothing={w.proposal.nothingIn} />
        <Holds title={w.proposal.titleHere} progress={mine} nothing={w.proposal.nothingHere} />
      </div>
      {others > 0 && <p>{w.proposal.others}</p>}
      {skipped > 0 && <p>{fill(pluralForm(language.tag, w.proposal.skipped, skipped), { count: skipped })}</p>}
      {conflicts.length > 0 && <h2>{w.proposal.differ}</h2>}
      {conflicts.map((conflict) => (
        <Differing
          key={`${conflict.group}${conflict.id}`}
          conflict={conflict}
          value={chosen[conflict.id]}
          error={isAsking && open.includes(conflict) ? w.proposal.pick : undefined}
          onChoose={(value) => setChosen({ ...chosen, [conflict.id]: value })}
        />
      ))}
      <p>{w.proposal.ask}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => onSettle(takenOver(mine, theirs), w.done.over)}>
          {w.proposal.over}
        </Button>
        {!isEmptyHere && (
          <Button
            look="plain"
            onClick={() => {
              if (open.length > 0) setAsking(true)
              else onSettle(merged(mine, theirs, choose, today), w.done.merge)
            }}
          >
            {w.proposal.merge}
          </Button>
        )}
        <Button look="plain" onClick={() => onSettle(mine, w.done.leave)}>
          {w.proposal.leave}
        </Button>
      </div>
      {!isEmptyHere && (
        <ul>
          <li>{labelled(language, w.proposal.over, w.proposal.overHint)}</li>
          <li>{labelled(language, w.proposal.merge, w.proposal.mergeHint)}</li>
        </ul>
      )}
    </section>
  )
}

function Holds({ title, progress, nothing }: { title: string; progress: Progress; nothing: string }) {
  const w = useWords('transfer').proposal
  const summary = useWords('summary')
  const shell = useWords('shell')
  const language = useLanguage()
  const rows = Object.keys(progress.checkup).length
  const reported = settings.filter(({ id }) => progress.settings[id])
  return (
    <div>
      <h2>{title}</h2>
      {reported.length === 0 && rows === 0 ? (
        <p>{nothing}</p>
      ) : (
        <ul>
          {reported.map(({ id }) => (
            <li key={id}>
              {labelled(language, shell.steps[id].name, reportSentence(summary, language, progress.settings[id]))}
            </li>
          ))}
          {rows > 0 && <li>{fill(pluralForm(language.tag, w.rows, rows), { count: rows })}</li>}
        </ul>
      )}
    </div>
  )
}

/** Name of a report's subject, for a sentence. */
function useNameOf(): (conflict: Conflict) => string {
  const shell = useWords('shell')
  const language = useLanguage()
  return ({ group, id }) => {
    const setting = settings.find((each) => each.id === id)
    if (group === 'settings' && setting) return shell.steps[setting.id].name
    const place = checkupItems.find((each) => each.id === id)?.place
    return quoted(language, place?.row ?? id)
  }
}

type DifferingProps = {
  conflict: Conflict
  value: string | undefined
  error: string | undefined
  onChoose: (value: string) => void
}

function Differing({ conflict, value, error, onChoose }: DifferingProps) {
  const w = useWords('transfer').proposal
  const summary = useWords('summary')
  const language = useLanguage()
  const nameOf = useNameOf()
  const sentence = (side: 'mine' | 'theirs') =>
    fill(w[side], { report: reportSentence(summary, language, conflict[side]) })
  if (conflict.keep === 'ask') {
    return (
      <Answers
        question={fill(w.which, { name: nameOf(conflict) })}
        name={`keep:${conflict.id}`}
        options={(['mine', 'theirs'] as const).map((side) => ({ value: side, name: sentence(side) }))}
        value={value}
        error={error}
        onAnswer={onChoose}
      />
    )
  }
  return (
    <div>
      <h3>{nameOf(conflict)}</h3>
      <ul>
        <li>{sentence('mine')}</li>
        <li>{sentence('theirs')}</li>
      </ul>
    </div>
  )
}
