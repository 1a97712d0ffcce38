import { menuLabel, switchLabel } from '../../content/linkedin-labels/label.ts'
import type { Setting } from '../../content/settings.ts'
import { SmallTitle } from '../../guide/SmallTitle.tsx'
import { fillElements } from '../../i18n/translate.ts'
import { LinkedInLabel } from '../../linkedin/MenuPath.tsx'
import { useLabel } from '../../linkedin/useLabel.ts'
import { useWords } from '../../parts/words.ts'
import { DrawnSetting } from '../../ui/DrawnSetting.tsx'
import { SettingAnswers } from './SettingAnswers.tsx'
import { Way } from './Way.tsx'

/** One of LinkedIn's settings in the small window: how it looks when off, the way there, what the person found. */
export function SmallSetting({ setting }: { setting: Setting }) {
  const w = useWords('setting')
  const words = w.settings[setting.id]
  const word = useLabel()(menuLabel(setting.confirmed ? 'off' : 'no'))
  const label = <LinkedInLabel label={switchLabel(setting)} />
  return (
    <>
      <SmallTitle text={words.title} />
      <DrawnSetting
        label={label}
        word={<span lang={word.lang}>{word.text}</span>}
        description={fillElements(w.drawnTwin, { label })}
      >
        <p>
          {fillElements(words.drawn, {
            off: <LinkedInLabel label={menuLabel('off')} />,
            no: <LinkedInLabel label={menuLabel('no')} />,
          })}
        </p>
      </DrawnSetting>
      <Way setting={setting} />
      <SettingAnswers setting={setting} isMissing={false} />
    </>
  )
}
