import { useId, useState } from 'react'
import { announce } from '../browser/announcement.tsx'
import { linkedInLanguages } from '../content/linkedin-labels/languages.ts'
import { useLinkedInLanguage } from '../guide/linkedin-language.ts'
import { useDevice } from '../guide/useWizard.ts'
import { fill } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import styles from './MenuCorrection.module.css'

/** Where to send a menu correction: `mailto:…` or an https address. Empty if the build was not told. */
const contactUrl: string = import.meta.env.CONTACT_URL

/** Composes a menu correction from what the person saw. Nothing is sent or stored; the person copies the text. */
export function MenuCorrection({ entry, revision, label }: { entry: string; revision: number; label: string }) {
  const w = useWords('menu-correction')
  const shell = useWords('shell')

  const device = useDevice()
  const id = useId()
  const [saw, setSaw] = useState('')
  const shown = useLinkedInLanguage()
  const [language, setLanguage] = useState(linkedInLanguages.find(({ tag }) => tag === shown)?.name ?? '')
  const text = [
    fill(w.lines.entry, { entry, revision }),
    fill(w.lines.label, { label }),
    fill(w.lines.device, { device: shell.device.names[device] }),
    fill(w.lines.language, { language: language.trim() || w.lines.unknown }),
    fill(w.lines.saw, { text: saw.trim() || w.lines.unknown }),
  ].join('\n')
  return (
    <div className={styles.correction}>
      <p>{w.lede}</p>
      <label htmlFor={`${id}saw`}>{w.saw}</label>
      <textarea
        id={`${id}saw`}
        rows={3}
        maxLength={1000}
        autoComplete="off"
        value={saw}
        onChange={(event) => setSaw(event.target.value)}
      />
      <label htmlFor={`${id}language`}>{w.language}</label>
      <input
        id={`${id}language`}
        type="text"
        maxLength={60}
        autoComplete="off"
        value={language}
        onChange={(event) => setLanguage(event.target.value)}
      />
      <label htmlFor={`${id}text`}>{w.result}</label>
      <textarea id={`${id}text`} rows={6} readOnly value={text} />
      <p>
        <CopyButton text={text} name={w.copy} onDone={(isCopied) => announce(isCopied ? w.copied : shell.copyFailed)}>
          {w.copy}
        </CopyButton>
      </p>
      <p>
        {contactUrl ? (
          <a href={addressWith(contactUrl, text)} rel="noopener noreferrer" target="_blank">
            {fill(w.send, { contact: contactUrl.replace(/^(mailto:|https:\/\/)/, '') })}
          </a>
        ) : (
          w.noContact
        )}
      </p>
      <p>{w.nothing}</p>
    </div>
  )
}

/** A mail address gets the text as its body. For an issue tracker the person pastes it, so that a URL never contains it. */
function addressWith(contact: string, text: string): string {
  return contact.startsWith('mailto:') ? `${contact}?body=${encodeURIComponent(text)}` : contact
}
