import type { DeviceId } from '../content/devices.ts'
import type { MenuLabel } from '../content/linkedin-labels.ts'
import type { MenuPlace } from '../content/menu-place.ts'
import { useWords } from '../i18n/catalogs.ts'
import { fill, fillElements } from '../i18n/translate.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Label } from '../ui/Label.tsx'
import { announce } from './announcement.tsx'
import { useLabel } from './labels.ts'
import styles from './MenuPath.module.css'

/** One of LinkedIn's labels, in the language LinkedIn is shown in, with the English one beside it. */
export function LinkedInLabel({ label }: { label: MenuLabel }) {
  const w = useWords('menu').linkedIn
  const { text, lang, mayDiffer } = useLabel()(label)
  if (lang === 'en') return <Label text={text} lang="en" />
  return (
    <>
      <Label text={text} lang={lang} /> <span className={styles.english}>(</span>
      <Label text={label} lang="en" />
      <span className={styles.english}>{mayDiffer ? `; ${w.mayDiffer})` : ')'}</span>
    </>
  )
}

/** Copies the label to look for, for the browser's find-in-page. */
export function CopyLabel({ label: english }: { label: MenuLabel }) {
  const w = useWords('shell')
  const { text: label } = useLabel()(english)
  return (
    <CopyButton
      text={label}
      name={fill(w.copyLabelOf, { label })}
      onDone={(isCopied) => announce(isCopied ? fill(w.copied, { label }) : w.copyFailed)}
    >
      {w.copyLabel}
    </CopyButton>
  )
}

/** The way through LinkedIn's menu on one device, one action a line, its labels quoted exactly. */
export function MenuPath({ place, device }: { place: MenuPlace; device: DeviceId }) {
  const w = useWords('menu')
  const way = w[device]
  const settings: MenuLabel = device === 'phone-app' ? 'Settings' : 'Settings & Privacy'
  const row = <LinkedInLabel label={place.row} />
  return (
    <ol className={styles.path}>
      <li>{way.first}</li>
      {way.menu && <li>{fillElements(way.menu, { me: <LinkedInLabel label="Me" /> })}</li>}
      {way.settings && <li>{fillElements(way.settings, { settings: <LinkedInLabel label={settings} /> })}</li>}
      <li>{fillElements(way.section, { section: <LinkedInLabel label={place.section} /> })}</li>
      <li>
        {place.group
          ? fillElements(way.groupRow, { group: <LinkedInLabel label={place.group} />, row })
          : fillElements(way.row, { row })}{' '}
        <CopyLabel label={place.row} />
      </li>
      {place.toggle && <li>{fillElements(w.toggleOff, { toggle: <LinkedInLabel label={place.toggle} /> })}</li>}
    </ol>
  )
}

/** Other wordings of a row, as "some guides call it". */
export function AlsoSeen({ names }: { names: readonly string[] }) {
  const w = useWords('menu')
  if (names.length === 0) return null
  const list = <span lang="en">{names.map((name) => `“${name}”`).join(' · ')}</span>
  return <p className={styles.alsoSeen}>{fillElements(w.alsoSeen, { names: list })}</p>
}
