import { type ReactNode, useState } from 'react'
import { KeepInView } from '../../beside/KeepInView.tsx'
import { menuLabel, switchLabel } from '../../content/linkedin-labels/label.ts'
import type { Setting } from '../../content/settings.ts'
import { ChoicesLine } from '../../guide/Choices.tsx'
import { StepFrame } from '../../guide/StepFrame.tsx'
import { now, useWizard } from '../../guide/useWizard.ts'
import { fillElements } from '../../i18n/translate.ts'
import { LinkedInLabel } from '../../linkedin/MenuPath.tsx'
import { useLabel } from '../../linkedin/useLabel.ts'
import { useWords } from '../../parts/words.ts'
import { Button } from '../../ui/Button.tsx'
import { DrawnSetting } from '../../ui/DrawnSetting.tsx'
import { currentLook } from '../../wizard/status.ts'
import { SettingAnswers } from './SettingAnswers.tsx'
import { Way } from './Way.tsx'

/**
 * One of LinkedIn's settings: how it looks when off, the way there, what the person found.
 * `children`: stand-ins, if the setting may not exist.
 */
export function SettingScreen({ setting, children }: { setting: Setting; children?: ReactNode }) {
  const w = useWords('setting')
  const { progress, send } = useWizard()
  const [isAsking, setAsking] = useState(false)
  const { id } = setting
  const words = w.settings[id]
  const word = useLabel()(menuLabel(setting.confirmed ? 'off' : 'no'))
  const given = currentLook(progress.settings[id], setting.revision)
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
            send({ type: 'setting-reported', settingId: id, kind: 'later', at: now(), revision: setting.revision })
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
        label={<LinkedInLabel label={switchLabel(setting)} />}
        word={<span lang={word.lang}>{word.text}</span>}
        description={fillElements(w.drawnTwin, { label: <LinkedInLabel label={switchLabel(setting)} /> })}
      >
        <p>
          {fillElements(words.drawn, {
            off: <LinkedInLabel label={menuLabel('off')} />,
            no: <LinkedInLabel label={menuLabel('no')} />,
          })}
        </p>
      </DrawnSetting>
      <KeepInView />
      <Way setting={setting} />
      <SettingAnswers setting={setting} isMissing={isMissing} />
      {children}
    </StepFrame>
  )
}
