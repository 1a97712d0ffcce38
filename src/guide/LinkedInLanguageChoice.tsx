import { linkedInLanguages } from '../content/linkedin-labels/languages.ts'
import { useWords } from '../parts/words.ts'
import { saveLinkedInLanguage } from '../storage/progress-store.ts'
import styles from './Choices.module.css'
import { useLinkedInLanguage } from './linkedin-language.ts'

/** Which language is LinkedIn shown in? It decides the language of the labels, independently of the page. */
export function LinkedInLanguageChoice() {
  const w = useWords('menu').linkedIn
  const lang = useLinkedInLanguage()
  return (
    <div className={styles.field} data-needs-js="" data-screen-only="">
      <label>
        <span>{w.question}</span>{' '}
        <select value={lang} onChange={({ target }) => saveLinkedInLanguage(target.value)}>
          {linkedInLanguages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
          <option value="other">{w.other}</option>
        </select>
      </label>
      {lang !== 'en' && <p className={styles.hint}>{w.toEnglish}</p>}
    </div>
  )
}
