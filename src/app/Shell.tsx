import { focusWhenThere } from '../browser/focus-heading.ts'
import { languages } from '../content/locales/index.ts'
import { GuideLink } from '../guide/GuideLink.tsx'
import { hrefIn } from '../i18n/addresses.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { useWords } from '../parts/words.ts'
import { saveTheme } from '../storage/progress-store.ts'
import { themeFromText, useTheme } from '../storage/theme.ts'
import { themes } from '../storage/themes.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Shell.module.css'

/** Name, logo and promise, on every page. */
export function Header() {
  const w = useWords('shell')
  return (
    <>
      <a className={styles.skip} href="#main">
        {w.skip}
      </a>
      <header className={styles.header}>
        <GuideLink className={styles.name} to="">
          <span className={styles.mark} aria-hidden="true" />
          {w.productName}
        </GuideLink>
        <span className={styles.promise}>{w.promise}</span>
      </header>
    </>
  )
}

/** Shown when a page could not be rendered and the full error page (BrokenPage) is not loaded either. */
export function PageLost() {
  const w = useWords('shell').lost
  return (
    <main id="main" className={styles.broken}>
      <h1 tabIndex={-1} ref={focusWhenThere}>
        {w.title}
      </h1>
      <p>{w.text}</p>
      <Button look="primary" onClick={() => window.location.reload()}>
        {w.again}
      </Button>
    </main>
  )
}

/** The same links in the same order on every page, languages and theme. `path`: of the page, without its language. */
export function Footer({ path }: { path: string }) {
  const w = useWords('shell')
  return (
    <footer className={styles.footer} data-screen-only="">
      <noscript>
        <p>{w.noScript}</p>
      </noscript>
      <nav aria-label={w.footer.name} className={styles.links}>
        <GuideLink to="sources">{w.footer.sources}</GuideLink>
        <GuideLink to="questions">{w.footer.questions}</GuideLink>
        <GuideLink to="objection">{w.footer.objection}</GuideLink>
        <GuideLink to="transfer">{w.footer.transfer}</GuideLink>
        <GuideLink to="privacy">{w.footer.privacy}</GuideLink>
        <GuideLink to="accessibility">{w.footer.accessibility}</GuideLink>
      </nav>
      <LanguageMenu path={path} />
      <ThemeSwitch />
      <p>{w.footer.independent}</p>
      {w.language.notReviewed && <p>{w.language.notReviewed}</p>}
    </footer>
  )
}

/**
 * The same page in the other languages, each named in itself. Full page loads: the browser may have translated this
 * page.
 */
function LanguageMenu({ path }: { path: string }) {
  const w = useWords('shell').language
  const { tag } = useLanguage()
  return (
    <nav aria-label={w.label} className={styles.links}>
      {languages.map((language) => (
        <a
          key={language.tag}
          href={hrefIn(language, path)}
          lang={language.tag}
          hrefLang={language.tag}
          aria-current={language.tag === tag ? 'true' : undefined}
        >
          {language.name}
        </a>
      ))}
    </nav>
  )
}

function ThemeSwitch() {
  const w = useWords('shell').theme
  const theme = useTheme((state) => state.theme)
  return (
    <label className={styles.theme} data-needs-js="">
      <span>{w.label}</span>
      <select value={theme} onChange={(event) => saveTheme(themeFromText(event.target.value))}>
        {themes.map((value) => (
          <option key={value} value={value}>
            {w[value]}
          </option>
        ))}
      </select>
    </label>
  )
}
