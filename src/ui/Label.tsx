import styles from './Label.module.css'

type LabelProps = {
  text: string
  lang: string
  /** The quotation marks of the page around it, which are not those of the label's own language. */
  quotes: readonly [open: string, close: string]
}

/** One of LinkedIn's labels, quoted exactly. Excluded from the browser's translation. */
export function Label({ text, lang, quotes: [open, close] }: LabelProps) {
  return (
    // The label runs in its own direction, and the marks in that of the page.
    <span className={styles.quoted} data-open={open} data-close={close}>
      <b className={styles.label} lang={lang} dir="auto" translate="no">
        {text}
      </b>
    </span>
  )
}
