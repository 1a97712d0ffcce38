import { type DragEvent, useEffect, useState } from 'react'
import { announce } from '../../browser/announcement.tsx'
import { useHydrated, useToday } from '../../browser/browser-state.ts'
import { useNoStrayDrops } from '../../browser/stray-drops.ts'
import { hostOf, links } from '../../content/links.ts'
import { ClaimText } from '../../guide/ClaimText.tsx'
import { OutsideLink } from '../../guide/OutsideLink.tsx'
import { PageFrame } from '../../guide/PageFrame.tsx'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { listed } from '../../i18n/marks.ts'
import { fill } from '../../i18n/translate.ts'
import { fetched } from '../../parts/fetched.ts'
import { useWords } from '../../parts/words.ts'
import { saveArchiveNote, savedArchiveNote } from '../../storage/archive-note.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './ArchivePage.module.css'
import { ArchiveReportView } from './ArchiveReportView.tsx'
import { cancelReading, forgetReading, readAgain, startReading, useArchiveReading } from './archive-reading.ts'
import { chosenFiles, droppedFiles } from './given-files.ts'
import { KeptCounts } from './KeptCounts.tsx'

const sampleArchive = fetched(() => import('virtual:invented-archive'))

/** Counts LinkedIn's archive on the device, and shows LinkedIn's own list beside the counts. */
export function ArchivePage() {
  const w = useWords('archive')
  const isHydrated = useHydrated()
  const reading = useArchiveReading()
  const report = reading.state === 'done' && reading.outcome.kind === 'report' ? reading.outcome.report : undefined
  return (
    <PageFrame title={w.title} description={w.description}>
      <p>{w.lede}</p>
      {report && reading.state === 'done' ? (
        <ArchiveReportView report={report} isSample={reading.isSample} onForget={forgetReading} />
      ) : (
        <>
          {isHydrated && <KeptCounts />}
          <Ask key={`${isHydrated}`} isHydrated={isHydrated} />
          <p data-without-js="">{w.noJs}</p>
          <div data-needs-js="">
            <Open />
          </div>
        </>
      )}
    </PageFrame>
  )
}

function Ask({ isHydrated }: { isHydrated: boolean }) {
  const w = useWords('archive').ask
  const language = useLanguage()
  const today = useToday()
  const [askedOn, setAskedOn] = useState(isHydrated ? savedArchiveNote().askedOn : undefined)
  const [isRefused, setRefused] = useState(false)
  const href = links['download-data']
  function note(day: string | undefined) {
    const { counted } = savedArchiveNote()
    const isKept = saveArchiveNote({ ...(day && { askedOn: day }), ...(counted && { counted }) })
    setAskedOn(isKept ? day : undefined)
    setRefused(!isKept)
    announce(isKept && day ? fill(w.noted, { date: formatDay(language, day) }) : '')
  }
  return (
    <section>
      <h2>{w.title}</h2>
      <ol>
        <li>
          <OutsideLink href={href}>{fill(w.open, { host: hostOf(href) })}</OutsideLink>
        </li>
        <li>{w.choose}</li>
        <li>
          <ClaimText claim="archive-wait" text={w.first} />
        </li>
        <li>
          <ClaimText claim="chk-download" text={w.link} />
        </li>
        <li>{w.safe}</li>
      </ol>
      <p>{w.meanwhile}</p>
      <div data-needs-js="">
        {askedOn ? (
          <p>
            {`${fill(w.noted, { date: formatDay(language, askedOn) })} `}
            <Button look="link" onClick={() => note(undefined)}>
              {w.forget}
            </Button>
          </p>
        ) : (
          <Button look="plain" onClick={() => note(today)}>
            {w.note}
          </Button>
        )}
        {isRefused && <p role="alert">{w.notKept}</p>}
      </div>
    </section>
  )
}

function Open() {
  const w = useWords('archive')
  const language = useLanguage()
  const reading = useArchiveReading()
  const [isOver, setOver] = useState(false)
  useNoStrayDrops()
  const done = () => announce(w.reading.done)
  const [isLost, setLost] = useState(false)
  async function sample() {
    try {
      const { inventedArchive } = await sampleArchive.ask()
      setLost(false)
      startReading([{ path: 'invented-archive.zip', file: inventedArchive() }], true, done)
    } catch {
      setLost(true) // it is not cached for offline use
    }
  }
  return (
    <section
      aria-labelledby="open-archive"
      className={`${styles.drop} ${isOver ? styles.over : ''}`}
      onDragEnter={() => setOver(true)}
      onDragLeave={({ currentTarget, relatedTarget }) => setOver(currentTarget.contains(relatedTarget as Node | null))}
      onDrop={({ dataTransfer }: DragEvent) => {
        setOver(false)
        void droppedFiles(dataTransfer).then((files) => files && startReading(files, false, done))
      }}
    >
      <h2 id="open-archive">{w.open.title}</h2>
      <p>{w.open.local}</p>
      <p>{w.open.drop}</p>
      <div className={styles.choices}>
        <FileChoice name={w.open.files} onFiles={(files) => startReading(files, false, done)} />
        <FileChoice name={w.open.folder} isFolder onFiles={(files) => startReading(files, false, done)} />
      </div>
      <p>
        <Button look="link" onClick={() => void sample()}>
          {w.open.sample}
        </Button>
      </p>
      {isLost && <p role="alert">{w.open.sampleLost}</p>}
      {reading.state === 'reading' && <Progress />}
      {reading.state === 'cancelled' && <p role="status">{w.reading.cancelled}</p>}
      {reading.state === 'done' && reading.outcome.kind === 'problem' && (
        <div role="alert">
          <Notice tone="error">
            <p>{w.problems[reading.outcome.problem]}</p>
            {reading.outcome.name && (
              <p>
                <bdi>{fill(w.problems.file, { name: reading.outcome.name })}</bdi>
              </p>
            )}
            {['crashed', 'gone'].includes(reading.outcome.problem) && (
              <Button look="plain" onClick={() => readAgain(undefined, done)}>
                {w.problems.again}
              </Button>
            )}
          </Notice>
        </div>
      )}
      {reading.state === 'done' && reading.outcome.kind === 'people' && (
        <div role="alert">
          <Notice>
            <h3>{w.people.title}</h3>
            <p>{w.people.text}</p>
            {reading.outcome.people.map(({ key, names }) => (
              <p key={key}>
                <Button look="plain" onClick={() => readAgain(key, done)}>
                  {fill(w.people.one, { names: listed(language, names) })}
                </Button>
              </p>
            ))}
          </Notice>
        </div>
      )}
    </section>
  )
}

type FileChoiceProps = {
  name: string
  isFolder?: boolean
  onFiles: (files: ReturnType<typeof chosenFiles>) => void
}

function FileChoice({ name, isFolder, onFiles }: FileChoiceProps) {
  return (
    <label className={styles.file}>
      <span>{name}</span>
      <input
        type="file"
        multiple
        {...(isFolder ? { webkitdirectory: '' } : { accept: '.zip,.csv,.html' })}
        onChange={({ target }) => {
          const files = chosenFiles(target.files)
          target.value = '' // choosing the same file again then fires `change`
          if (files.length > 0) onFiles(files)
        }}
      />
    </label>
  )
}

function Progress() {
  const w = useWords('archive').reading
  const reading = useArchiveReading()
  const progress = reading.state === 'reading' ? reading.progress : undefined
  // Not a live region: file names change often. Screen reader users can query the progress bar.
  useEffect(() => announce(w.title), [w.title])
  return (
    <div className={styles.progress}>
      <label>
        <span>{progress ? fill(w.file, { file: progress.file }) : w.title}</span>
        <progress max={progress?.total || 1} value={progress?.done ?? 0} />
      </label>
      <p>{w.goOn}</p>
      <Button look="plain" onClick={cancelReading}>
        {w.cancel}
      </Button>
    </div>
  )
}
