import { useEffect } from 'react'
import { useHydrated } from '../../browser/browser-state.ts'
import { EraseButton, Erased } from '../../guide/Erase.tsx'
import { GuideLink } from '../../guide/GuideLink.tsx'
import { PageFrame } from '../../guide/PageFrame.tsx'
import { fillElements } from '../../i18n/translate.ts'
import { removeOfflineCopy } from '../../offline/offline-copy.ts'
import { useWords } from '../../parts/words.ts'
import { savedEntries, useErased, useProgress } from '../../storage/progress-store.ts'
import { useSaveStatus } from '../../storage/save-status.ts'
import { useTheme } from '../../storage/theme.ts'
import styles from './PrivacyPage.module.css'
import { StorageIsKept } from './StorageIsKept.tsx'

/** What is saved, shown live, where and for how long; erasing it; how to check that nothing is sent. */
export function PrivacyPage() {
  const w = useWords('privacy')
  const shell = useWords('shell')
  const erased = useErased()
  useEffect(() => {
    if (erased) void removeOfflineCopy()
  }, [erased])
  return (
    <PageFrame title={w.title} description={w.description}>
      <p>{w.lede}</p>
      <Erased />
      <h2>{w.stored.title}</h2>
      <p data-without-js="">{w.stored.noScript}</p>
      <div data-needs-js="">
        <Stored />
        <p>{w.stored.live}</p>
      </div>
      <h2>{w.until.title}</h2>
      <p>{w.until.text}</p>
      <ul>
        <li>{w.until.files}</li>
        <li>{w.until.safari}</li>
        <li>{w.until.private}</li>
        <li>{w.until.shared}</li>
      </ul>
      <p>{fillElements(w.until.again, { transfer: <GuideLink to="transfer">{shell.footer.transfer}</GuideLink> })}</p>
      <StorageIsKept />
      <h2>{w.erase.title}</h2>
      <EraseButton look="plain" words={w.erase} />
      <h2>{w.check.title}</h2>
      <ol>
        <li>{w.check.one}</li>
        <li>{w.check.two}</li>
        <li>{w.check.three}</li>
        <li>{w.check.four}</li>
      </ol>
      <p>
        {fillElements(w.build, {
          id: <code>{import.meta.env.BUILD_ID}</code>,
          list: <a href={`${import.meta.env.BASE_URL}hashes.txt`}>{w.buildList}</a>,
        })}
      </p>
      <p>{w.host}</p>
    </PageFrame>
  )
}

/** The saved keys and their content, read again whenever an answer, its save status or the theme changes. */
function Stored() {
  const w = useWords('privacy').stored
  const isHydrated = useHydrated()
  useProgress()
  useTheme()
  const { state, reason } = useSaveStatus()
  const entries = isHydrated ? savedEntries() : []
  if (state === 'not-saved' && reason === 'blocked') return <p>{w.blocked}</p>
  if (entries.length === 0) return <p>{w.empty}</p>
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{w.key}</th>
            <th scope="col">{w.content}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ key, text }) => (
            <tr key={key}>
              <th scope="row">
                <code>{key}</code>
              </th>
              <td>
                <code>{text}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
