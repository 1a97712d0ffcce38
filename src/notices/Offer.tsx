import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { useWords } from '../parts/words.ts'
import styles from './Notices.module.css'

/** Offers the page in another language, in the words of that language. */
export function Offer({ href }: { href: string }) {
  const w = useWords('trouble').offer
  const { tag, dir, name } = useLanguage()
  return (
    <aside className={styles.offer} aria-label={name} lang={tag} dir={dir} data-screen-only="">
      {`${w.text} `}
      <a href={href} hrefLang={tag}>
        {w.link}
      </a>
    </aside>
  )
}
