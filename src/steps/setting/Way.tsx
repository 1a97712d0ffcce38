import { ShowOnPhone } from '../../beside/ShowOnPhone.tsx'
import { devices } from '../../content/devices.ts'
import { menuLabel, rowLabel, switchLabel } from '../../content/linkedin-labels/label.ts'
import { hostOf, links } from '../../content/links.ts'
import { mainSetting, type Setting } from '../../content/settings.ts'
import { ClaimText } from '../../guide/ClaimText.tsx'
import { OutsideLink } from '../../guide/OutsideLink.tsx'
import { fill, fillElements } from '../../i18n/translate.ts'
import { EvidenceNote } from '../../linkedin/EvidenceNote.tsx'
import { LooksDifferent } from '../../linkedin/LooksDifferent.tsx'
import { AlsoSeen, LinkedInLabel, MenuPath } from '../../linkedin/MenuPath.tsx'
import { useWords } from '../../parts/words.ts'
import styles from './SettingScreen.module.css'

/** How to get to a setting: the link, and beside it the menu path on each device. */
export function Way({ setting }: { setting: Setting }) {
  const w = useWords('setting')
  const href = links[setting.link ?? setting.fallback]
  const host = hostOf(href)
  const link = (
    <p>
      <OutsideLink href={href} isButton>
        {setting.link
          ? fill(w.open, { host })
          : fillElements(w.openSection, { section: <LinkedInLabel label={menuLabel(setting.place.section)} />, host })}
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
      {setting.id === mainSetting && (
        <p className={styles.note} data-for-region="uk">
          <ClaimText claim="uk-microsoft" text={w.ukMicrosoft} />
        </p>
      )}
      {devices.map((device) => (
        <section key={device} data-for-device={device} aria-label={w.ways[device]}>
          <h3 className={styles.wayName}>{w.ways[device]}</h3>
          {device === 'phone-browser' && <p className={styles.note}>{w.phoneBrowserNote}</p>}
          <MenuPath
            place={setting.place}
            row={rowLabel(setting)}
            toggle={setting.place.toggle ? switchLabel(setting) : undefined}
            device={device}
          />
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
      <EvidenceNote evidence={setting.evidence} anchor={`row-${setting.id}`} of={setting.place.row} />
    </>
  )
}
