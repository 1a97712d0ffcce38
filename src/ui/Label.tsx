import styles from './Label.module.css'

/** One of LinkedIn's labels, quoted exactly. Excluded from the browser's translation. */
export function Label({ text, lang }: { text: string; lang: string }) {
  return (
    <b className={styles.label} lang={lang} translate="no">
      {text}
    </b>
  )
}
