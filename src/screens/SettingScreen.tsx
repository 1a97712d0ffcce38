import { type ReactNode, useState } from 'react'
import { type SettingFacts, type StepSettingId, settings } from '../content/settings.ts'
import { useWords } from '../i18n/catalogs.ts'
import { fillElements } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { DrawnSetting } from '../ui/DrawnSetting.tsx'
import { lastLook } from '../wizard/progress.ts'
import { statusOf } from '../wizard/summary.ts'
import { ChoicesLine } from './Choices.tsx'
import { KeepInView } from './KeepInView.tsx'
import { useLabel } from './labels.ts'
import { LinkedInLabel } from './MenuPath.tsx'
import { SettingAnswers } from './SettingAnswers.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useWizard } from './useWizard.ts'
import { Way } from './Way.tsx'

/**
 * One of LinkedIn's settings: how it looks when off, the way there, what the person found.
 * `children`: what comes nearest, where the setting may not exist.
 */
export function SettingScreen({ id, children }: { id: StepSettingId; children?: ReactNode }) {
  const w = useWords('setting')
  const { progress, send, answer } = useWizard()
  const [isAsking, setAsking] = useState(false)
  const setting: SettingFacts = settings.find((candidate) => candidate.id === id) ?? settings[0]
  const words = w.settings[id]
  const word = useLabel()(setting.confirmed ? 'Off' : 'No')
  const look = lastLook(progress.settings[id])
  const status = statusOf(progress.settings[id], setting.revision)
  // A report of an older revision asks to look again: it is told, and not shown as today's answer.
  const given = status === 'reported' ? look?.kind : undefined
  const fieldName = `setting:${id}`
  const isMissing = isAsking && !given
  return (
    <StepFrame
      title={words.title}
      description={words.description}
      lede={words.lede}
      error={isMissing ? { title: w.problem, text: w.noAnswer, fieldId: `setting-${id}` } : undefined}
      mayContinue={() => {
        if (given || isAsking) return true
        setAsking(true)
        return false
      }}
      aside={
        <Button
          look="link"
          data-needs-js=""
          onClick={() => {
            answer({ name: fieldName, value: 'later', revision: setting.revision })
            send({ type: 'next' })
          }}
        >
          {w.later}
        </Button>
      }
    >
      {words.caution && <p>{words.caution}</p>}
      <ChoicesLine />
      <h2>{words.goal}</h2>
      <DrawnSetting
        label={<LinkedInLabel label={setting.place.toggle ?? setting.place.row} />}
        word={<span lang={word.lang}>{word.text}</span>}
        twin={fillElements(w.drawnTwin, { label: <LinkedInLabel label={setting.place.toggle ?? setting.place.row} /> })}
      >
        <p>{fillElements(words.drawn, { off: <LinkedInLabel label="Off" />, no: <LinkedInLabel label="No" /> })}</p>
      </DrawnSetting>
      <KeepInView />
      <Way setting={setting} />
      <SettingAnswers setting={setting} id={id} isMissing={isMissing} />
      {children}
    </StepFrame>
  )
}
