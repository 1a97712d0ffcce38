import { useId, useState } from 'react'
import { devices } from '../content/devices.ts'
import { regions } from '../content/regions.ts'
import { part } from '../parts/part.tsx'
import { useWords } from '../parts/words.ts'
import { Answers } from '../ui/Answers.tsx'
import styles from './Choices.module.css'
import { useDevice, useWizard } from './useWizard.ts'

/** Where do you live? Never guessed, and optional. */
export function RegionChoice({ hint }: { hint?: string }) {
  const w = useWords('shell').region
  const { progress, send } = useWizard()
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {w.question}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <select
        id={id}
        name="choice:region"
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={progress.region ?? ''}
        onChange={({ target }) =>
          send({ type: 'region-chosen', region: regions.find((region) => region.id === target.value)?.id })
        }
      >
        <option value="">{w.open}</option>
        {regions.map((region) => (
          <option key={region.id} value={region.id}>
            {w.names[region.id]}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Where will you change the settings? Preselected by pointer and width, but saved only when chosen. */
export function DeviceChoice() {
  const w = useWords('shell').device
  const { send } = useWizard()
  const device = useDevice()
  return (
    <Answers
      question={w.question}
      name="choice:device"
      options={devices.map((device) => ({ value: device, name: w.names[device] }))}
      value={device}
      onAnswer={(device) => send({ type: 'device-chosen', device })}
    />
  )
}

const language = part(() => import('./LinkedInLanguageChoice.tsx'), 'LinkedInLanguageChoice', 'wait')

/** The choices in one folded line, for every step after the start. */
export function ChoicesLine() {
  const w = useWords('shell')
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.line} data-screen-only="" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className={styles.chips}>
          {devices.map((device) => (
            <span key={device} data-for-device={device} className={styles.chip}>
              {w.device.names[device]}
            </span>
          ))}
          <span data-for-region="open" className={styles.chip}>
            {w.choices.regionOpen}
          </span>
          {regions.map((region) => (
            <span key={region.id} data-for-region={region.id} className={styles.chip} data-needs-js="">
              {w.region.names[region.id]}
            </span>
          ))}
          <span className={styles.change}>{w.choices.change}</span>
        </span>
      </summary>
      <DeviceChoice />
      <RegionChoice />
      {isOpen && <language.Part fallback={<p>{w.loading}</p>} />}
    </details>
  )
}
