import styles from './SmallTitle.module.css'

/** The heading of a step in the small window beside LinkedIn. */
export function SmallTitle({ text }: { text: string }) {
  return (
    <h1 tabIndex={-1} className={styles.title}>
      {text}
    </h1>
  )
}
