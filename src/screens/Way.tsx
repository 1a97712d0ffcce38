import { Suspense } from 'react'
import { devices } from '../content/devices.ts'
import { links } from '../content/links.ts'
import type { SettingFacts } from '../content/settings.ts'
import { useWords } from '../i18n/catalogs.ts'
import { fill, fillElements } from '../i18n/translate.ts'
import { OutsideLink } from '../ui/OutsideLink.tsx'
import { ClaimText } from './ClaimText.tsx'
import { LooksDifferent } from './LooksDifferent.tsx'
import { AlsoSeen, LinkedInLabel, MenuPath } from './MenuPath.tsx'
import styles from './SettingScreen.module.css'
import { ShowOnPhone } from './ShowOnPhone.tsx'
import { evidenceNote } from './setting-later.ts'

/** The way to a setting: the link, and beside it the path through the menu of each device. */
export function Way({ setting }: { setting: SettingFacts }) {
  const w = useWords('setting')
  const shell = useWords('shell')
  const href = links[setting.link ?? setting.fallback]
  const host = new URL(href).hostname.replace('www.', '')
  const link = (
    <p>
      <OutsideLink href={href} newTab={shell.newTab} isButton>
        {setting.link
          ? fill(w.open, { host })
          : fillElements(w.openSection, { section: <LinkedInLabel label={setting.place.section} />, host })}
      </OutsideLink>
    </p>
  )
  return (
    <>
      <h2>{w.way}</h2>
      <div data-for-device="computer phone-browser">
        {link}
        <p className={styles.note}>{w.openNote}</p>
      </div>
      {devices.map((device) => (
        <section key={device} data-for-device={device} aria-label={w.ways[device]}>
          <h3 className={styles.wayName}>{w.ways[device]}</h3>
          {device === 'phone-browser' && <p className={styles.note}>{w.phoneBrowserNote}</p>}
          <MenuPath place={setting.place} device={device} />
        </section>
      ))}
      <div data-for-device="phone-app">
        <p className={styles.note}>
          <ClaimText claim="s1-app" text={w.appNote} />
        </p>
        <p className={styles.note}>{w.openNoteApp}</p>
        {link}
      </div>
      <ShowOnPhone />
      <p className={styles.note}>{w.elsewhere}</p>
      <p className={styles.note} data-for-device="computer phone-browser">
        {w.findHint}
      </p>
      <AlsoSeen names={setting.alsoSeen} />
      <LooksDifferent entry={setting.id} revision={setting.revision} label={setting.place.row} />
      <Suspense fallback={null}>
        <evidenceNote.Screen evidence={setting.evidence} anchor={`row-${setting.id}`} of={setting.place.row} />
      </Suspense>
    </>
  )
}
