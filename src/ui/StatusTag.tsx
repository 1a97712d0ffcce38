import styles from './StatusTag.module.css'

/** A status in words. Text without the shape of a button: a coloured tag was clicked like one. */
export function StatusTag({ children, isStrong }: { children: string; isStrong: boolean }) {
  return <span className={isStrong ? styles.strong : styles.tag}>{children}</span>
}
