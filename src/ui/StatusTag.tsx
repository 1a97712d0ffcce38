import styles from './StatusTag.module.css'

/** A status in words. It must not look like a button: people clicked an earlier, coloured tag. */
export function StatusTag({ children, isStrong }: { children: string; isStrong: boolean }) {
  return <span className={isStrong ? styles.strong : styles.tag}>{children}</span>
}
