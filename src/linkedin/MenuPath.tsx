import { announce } from '../browser/announcement.tsx'
import type { DeviceId } from '../content/devices.ts'
import { type Label as LabelFacts, menuLabel } from '../content/linkedin-labels/label.ts'
import type { MenuPlace } from '../content/menu-place.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { alternatives } from '../i18n/marks.ts'
import { fill, fillElements } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Label } from '../ui/Label.tsx'
import styles from './MenuPath.module.css'
import { useLabel } from './useLabel.ts'

/** One of LinkedIn's labels in the language LinkedIn is shown in, with the English one beside it. */
export function LinkedInLabel({ label }: { label: LabelFacts }) {
  const w = useWords('menu').linkedIn
  const { quotes, marks, brackets } = useLanguage()
  const [open, close] = brackets
  const { text, lang, mayDiffer } = useLabel()(label)
  if (lang === 'en') return <Label text={text} lang="en" quotes={quotes} />
  return (
    <>
      <Label text={text} lang={lang} quotes={quotes} /> <span className={styles.english}>{open}</span>
      <Label text={label.en} lang="en" quotes={quotes} />
      <span className={styles.english}>{mayDiffer ? `${marks.semicolon}${w.mayDiffer}${close}` : close}</span>
    </>
  )
}

/** Copies a label, to paste into the browser's find-in-page. */
export function CopyLabel({ label: english }: { label: LabelFacts }) {
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

type MenuPathProps = {
  place: MenuPlace
  row: LabelFacts
  /** The switch on the row's own page, where there is one. */
  toggle?: LabelFacts | undefined
  device: DeviceId
}

/** The path through LinkedIn's menu on one device, one action per line, with labels quoted exactly. */
export function MenuPath({ place, row: rowFacts, toggle, device }: MenuPathProps) {
  const w = useWords('menu')
  const way = w[device]
  const settings = menuLabel(device === 'phone-app' ? 'settings' : 'settings-and-privacy')
  const row = <LinkedInLabel label={rowFacts} />
  return (
    <ol className={styles.path}>
      <li>{way.first}</li>
      {way.menu && <li>{fillElements(way.menu, { me: <LinkedInLabel label={menuLabel('me')} /> })}</li>}
      {way.settings && <li>{fillElements(way.settings, { settings: <LinkedInLabel label={settings} /> })}</li>}
      <li>{fillElements(way.section, { section: <LinkedInLabel label={menuLabel(place.section)} /> })}</li>
      <li>
        {place.group
          ? fillElements(way.groupRow, { group: <LinkedInLabel label={menuLabel(place.group)} />, row })
          : fillElements(way.row, { row })}{' '}
        <CopyLabel label={rowFacts} />
      </li>
      {toggle && <li>{fillElements(w.toggleOff, { toggle: <LinkedInLabel label={toggle} /> })}</li>}
    </ol>
  )
}

/** Other wordings of a row, as "some guides call it". */
export function AlsoSeen({ names }: { names: readonly string[] }) {
  const w = useWords('menu')
  const language = useLanguage()
  if (names.length === 0) return null
  const [open, close] = language.quotes
  const list = alternatives(language, names.length).map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span key={part}>
        {open}
        <bdi lang="en">{names[part]}</bdi>
        {close}
      </span>
    ),
  )
  return <p className={styles.alsoSeen}>{fillElements(w.alsoSeen, { names: list })}</p>
}
