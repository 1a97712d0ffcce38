import { type ChangeEvent, type DragEvent, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { LinkToShow } from '../../beside/LinkToShow.tsx'
import { announce } from '../../browser/announcement.tsx'
import { useHydrated } from '../../browser/browser-state.ts'
import { useNoStrayDrops } from '../../browser/stray-drops.ts'
import { maxFileSize, readProgressFile } from '../../formats/progress-file.ts'
import { linkMark, progressFragment, readFragment } from '../../formats/progress-link.ts'
import { GuideLink } from '../../guide/GuideLink.tsx'
import { PageFrame } from '../../guide/PageFrame.tsx'
import { SaveProgressButton } from '../../guide/SaveProgressButton.tsx'
import { useWizard } from '../../guide/useWizard.ts'
import { hrefIn } from '../../i18n/addresses.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { useWords } from '../../parts/words.ts'
import { useSaveStatus } from '../../storage/save-status.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Progress } from '../../wizard/progress.ts'
import { hasProgress } from '../../wizard/status.ts'
import { Proposal } from './Proposal.tsx'
import styles from './TransferPage.module.css'

/** What a link or file contained: a proposal, or why it cannot be read. */
type Incoming =
  | { kind: 'proposal'; progress: Progress; skipped: number; others: number }
  | { kind: 'problem'; text: string }
  | { kind: 'done'; text: string; before: Progress }

/** Moves answers to another device, and reads them from one. A link or file only proposes. */
export function TransferPage() {
  const w = useWords('transfer')
  const { progress, send } = useWizard()
  const [incoming, setIncoming] = useState<Incoming>()
  useFragment((fragment) => {
    const read = readFragment(fragment)
    setIncoming(
      read.kind === 'read'
        ? { kind: 'proposal', progress: read.progress, skipped: read.unreadable, others: 0 }
        : { kind: 'problem', text: w.problems.link[read.problem] },
    )
  })

  /** Shows the first file that contains progress, or what is wrong with the first one. */
  async function take(files: readonly File[]) {
    if (files.length === 0) return // dragged text, or a cancelled dialog
    const others = files.length - 1
    const all = await Promise.all(files.map((file) => readFile(file, others)))
    setIncoming(all.find(({ kind }) => kind === 'proposal') ?? all[0])
  }

  async function readFile(file: File, others: number): Promise<Incoming> {
    const problem = (text: string) => ({ kind: 'problem', text }) as const
    if (file.size > maxFileSize) return problem(w.problems.file['too-big'])
    try {
      const read = readProgressFile(new Uint8Array(await file.arrayBuffer()))
      if (read.kind === 'problem') return problem(w.problems.file[read.problem])
      return { kind: 'proposal', progress: read.progress, skipped: read.unreadable.length, others }
    } catch {
      return problem(w.problems.file.gone)
    }
  }

  function settle(after: Progress, text: string) {
    const before = progress
    if (after !== before) send({ type: 'progress-replaced', progress: after })
    // All or nothing: saving is synchronous, so its status tells now whether storage took all of it.
    const { state, reason } = useSaveStatus.getState()
    if (state === 'not-saved' && reason === 'full-or-refused') {
      send({ type: 'progress-replaced', progress: before })
      return setIncoming({ kind: 'problem', text: w.problems.full })
    }
    setIncoming({ kind: 'done', text, before })
    announce(text)
  }

  return (
    <PageFrame title={w.title} description={w.description}>
      <p>{w.lede}</p>
      <p data-without-js="">{w.noJs}</p>
      <div data-needs-js="">
        {incoming?.kind === 'problem' && (
          <div role="alert">
            <Notice tone="error">
              <p>{incoming.text}</p>
              <p>{w.problems.untouched}</p>
            </Notice>
          </div>
        )}
        {incoming?.kind === 'proposal' && (
          <Proposal
            others={incoming.others}
            theirs={incoming.progress}
            skipped={incoming.skipped}
            mine={progress}
            onSettle={settle}
          />
        )}
        {incoming?.kind === 'done' && (
          <Notice tone="calm">
            <p>{incoming.text}</p>
            {incoming.before !== progress && (
              <Button
                look="plain"
                onClick={() => {
                  send({ type: 'progress-replaced', progress: incoming.before })
                  setIncoming(undefined)
                  announce(w.done.undone)
                }}
              >
                {w.done.undo}
              </Button>
            )}
            <p>
              <GuideLink to="">{w.done.go}</GuideLink>
            </p>
          </Notice>
        )}
        <Outgoing progress={progress} />
        <TakeIn onFiles={(files) => void take(files)} />
      </div>
    </PageFrame>
  )
}

/** Reads a link's fragment once and removes it from the address, so that it is not in the history or in a shared screen. */
function useFragment(onFragment: (fragment: string) => void) {
  const { hash, pathname } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    if (!hash.toLowerCase().startsWith(linkMark)) return
    onFragment(hash)
    void navigate(pathname, { replace: true })
  })
}

function Outgoing({ progress }: { progress: Progress }) {
  const w = useWords('transfer').out
  const isHydrated = useHydrated()
  const path = hrefIn(useLanguage(), 'transfer')
  const nothing = useWords('transfer').nothing
  if (!isHydrated || !hasProgress(progress)) return <p>{nothing}</p>
  return (
    <section>
      <h2>{w.title}</h2>
      <LinkToShow
        url={`${location.origin}${path}${progressFragment(progress)}`}
        label={w.link}
        codeName={w.qr}
        loopback={w.loopback}
      />
      <ul>
        <li>{w.holds}</li>
        <li>{w.fragment}</li>
        <li>{w.keep}</li>
      </ul>
      <p>
        <SaveProgressButton progress={progress} text={w.file} />
      </p>
      <p>{w.fileHolds}</p>
    </section>
  )
}

function TakeIn({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const w = useWords('transfer').in
  useNoStrayDrops()
  return (
    <section
      onDrop={(event: DragEvent) => onFiles([...event.dataTransfer.files])}
      aria-labelledby="take-in"
      className={styles.drop}
    >
      <h2 id="take-in">{w.title}</h2>
      <label className={styles.file}>
        <span>{w.choose}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            onFiles([...(event.target.files ?? [])])
            event.target.value = '' // choosing the same file again then fires `change`
          }}
        />
      </label>
      <p>{w.drop}</p>
    </section>
  )
}
