import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { checkupItems } from '../content/checkup.ts'
import { type SettingFacts, type StepSettingId, settings } from '../content/settings.ts'
import { useWords } from '../i18n/catalogs.ts'
import { fill, fillElements } from '../i18n/translate.ts'
import { StatusRegion } from '../screens/announcement.tsx'
import { CheckupItem, type Item } from '../screens/CheckupItem.tsx'
import { arrange } from '../screens/checkup-order.ts'
import { useLabel } from '../screens/labels.ts'
import { LinkedInLabel } from '../screens/MenuPath.tsx'
import { SaveLine } from '../screens/SaveLine.tsx'
import { SettingAnswers } from '../screens/SettingAnswers.tsx'
import { useWizard } from '../screens/useWizard.ts'
import { Way } from '../screens/Way.tsx'
import { Button } from '../ui/Button.tsx'
import { DrawnSetting } from '../ui/DrawnSetting.tsx'
import { statusOf } from '../wizard/summary.ts'
import styles from './CompanionWindow.module.css'

/** The current step alone, in the small window. The same tree and the same store: an answer there is an answer here. */
export function CompanionWindow({ opened }: { opened: Window }) {
  const w = useWords('companion')
  const shell = useWords('shell')
  const { step, send } = useWizard()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(step)
  const title = fill(w.title, { name: shell.steps[step].name })
  useEffect(() => {
    opened.document.title = title
  }, [opened, title])
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    opened.scrollTo(0, 0)
    if (opened.document.hasFocus()) main.current?.querySelector('h1')?.focus()
  }, [opened, step])
  const setting = settings.find(({ id }) => id === step)
  return createPortal(
    <div className={styles.window}>
      <header className={styles.ours}>{w.ours}</header>
      <main ref={main} key={step}>
        {setting ? (
          <Setting setting={setting} id={setting.id} />
        ) : step === 'checkup' ? (
          <NextRow />
        ) : (
          <Title text={shell.steps[step].name}>
            <p>{w.elsewhere}</p>
          </Title>
        )}
        {step !== 'summary' && (
          <>
            <SaveLine />
            <Button look="primary" onClick={() => send({ type: 'next' })}>
              {w.next}
            </Button>
          </>
        )}
      </main>
      <StatusRegion />
    </div>,
    opened.document.body,
  )
}

function Title({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <>
      <h1 tabIndex={-1} className={styles.title}>
        {text}
      </h1>
      {children}
    </>
  )
}

function Setting({ setting, id }: { setting: SettingFacts; id: StepSettingId }) {
  const w = useWords('setting')
  const words = w.settings[id]
  const word = useLabel()(setting.confirmed ? 'Off' : 'No')
  const label = <LinkedInLabel label={setting.place.toggle ?? setting.place.row} />
  return (
    <>
      <Title text={words.title} />
      <DrawnSetting
        label={label}
        word={<span lang={word.lang}>{word.text}</span>}
        twin={fillElements(w.drawnTwin, { label })}
      >
        <p>{fillElements(words.drawn, { off: <LinkedInLabel label="Off" />, no: <LinkedInLabel label="No" /> })}</p>
      </DrawnSetting>
      <Way setting={setting} />
      <SettingAnswers setting={setting} id={id} isMissing={false} />
    </>
  )
}

/**
 * One row of the checkup at a time, in the person's order. An answered row stays until the person goes on, so that a slip
 * can be put right.
 */
function NextRow() {
  const w = useWords('companion')
  const shell = useWords('shell')
  const { progress } = useWizard()
  const { first, groups } = arrange(progress.priority)
  const inOrder = [...first, ...groups.flatMap(({ items }) => items)].filter(({ tier }) => tier === 'core')
  const isOpen = ({ id, revision }: Item) =>
    ['not-started', 'look-again'].includes(statusOf(progress.checkup[id], revision))
  const [shown, setShown] = useState(() => inOrder.find(isOpen)?.id)
  const item = checkupItems.find(({ id }) => id === shown)
  return (
    <>
      <Title text={shell.steps.checkup.name} />
      {item ? (
        <>
          <CheckupItem key={item.id} heading="h2" item={item} progress={progress} />
          <Button look="plain" onClick={() => setShown(inOrder.find((each) => each.id !== shown && isOpen(each))?.id)}>
            {w.nextRow}
          </Button>
        </>
      ) : (
        <p>{w.allRows}</p>
      )}
    </>
  )
}
