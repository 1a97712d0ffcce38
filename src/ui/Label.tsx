import styles from './Label.module.css'

/** One of LinkedIn's labels, quoted exactly. A browser that translates the page leaves it alone. */
export function Label({ text, lang }: { text: string; lang: string }) {
  return (
    <b className={styles.label} lang={lang} translate="no">
      {text}
    </b>
  )
}
