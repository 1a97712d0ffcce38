import { saveFile } from '../../browser/save-file.ts'
import { checkupItems } from '../../content/checkup.ts'
import { type Label, rowLabel } from '../../content/linkedin-labels/label.ts'
import { hostOf, links } from '../../content/links.ts'
import { standIns } from '../../content/stand-ins.ts'
import { fileName } from '../../formats/progress-file.ts'
import { reportSentence } from '../../formats/report-sentence.ts'
import { summaryText } from '../../formats/summary-text.ts'
import { ChoicesLine } from '../../guide/Choices.tsx'
import { ClaimText } from '../../guide/ClaimText.tsx'
import { GuideLink } from '../../guide/GuideLink.tsx'
import { OutsideLink } from '../../guide/OutsideLink.tsx'
import { SaveProgressButton } from '../../guide/SaveProgressButton.tsx'
import { StepFrame } from '../../guide/StepFrame.tsx'
import { StepLink } from '../../guide/StepLink.tsx'
import { thenSummary, useWizard } from '../../guide/useWizard.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { joined } from '../../i18n/marks.ts'
import { fill, pluralForm } from '../../i18n/translate.ts'
import { LinkedInLabel } from '../../linkedin/MenuPath.tsx'
import { useWords } from '../../parts/words.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import {
  checkupCount,
  nextUnfinished,
  type ReportStatus,
  reasonsSince,
  settingStatuses,
  statusOf,
} from '../../wizard/status.ts'
import type { StepId } from '../../wizard/steps.ts'
import { LookAgain } from './LookAgain.tsx'
import styles from './SummaryScreen.module.css'

/** What the person answered, what is left, what it proves, and how to save it. */
export function SummaryScreen() {
  const w = useWords('summary')
  const shell = useWords('shell')
  const language = useLanguage()
  const { progress, send } = useWizard()
  const go = (step: StepId) => () => send({ type: 'go-to', step })
  const unfinished = nextUnfinished(progress)
  const count = checkupCount(checkupItems, progress)
  const open = count.total - count.reported
  const rows = checkupItems.filter(({ id }) => progress.checkup[id])
  const form = links['objection-form']
  return (
    <StepFrame title={w.title} description={w.description} lede={w.lede}>
      <p>
        <ClaimText claim="s1-per-account" text={w.account} />
      </p>
      <ChoicesLine />
      <div data-late="">
        <section data-needs-js="" data-screen-only="">
          <h2>{w.left.title}</h2>
          {unfinished ? (
            <p>
              <StepLink to={unfinished} className={buttonClass('primary')} onGo={go(unfinished)}>
                {fill(w.left.next, { name: shell.steps[unfinished].name })}
              </StepLink>
            </p>
          ) : (
            <p>{w.left.nothing}</p>
          )}
          {open > 0 && (
            <p>
              {`${fill(pluralForm(language.tag, w.left.checkup, open), { count: open })} `}
              <StepLink to="checkup" onGo={go('checkup')}>
                {w.left.checkupLink}
              </StepLink>
            </p>
          )}
        </section>
        <h2>{w.reported}</h2>
        <ul className={styles.list}>
          {settingStatuses(progress).map(({ setting, status }) => (
            <ReportedRow
              key={setting.id}
              name={{ ours: shell.steps[setting.id].name }}
              status={status}
              reasons={reasonsSince(setting, progress.settings[setting.id])}
              sentence={reportSentence(w, language, progress.settings[setting.id])}
              step={setting.id}
              field={`setting-${setting.id}`}
            />
          ))}
          {standIns
            .filter(({ id }) => progress.settings[id])
            .map(({ id, setting, revision, label, hasSwitch }) => (
              <ReportedRow
                key={id}
                name={{ label }}
                status={statusOf(progress.settings[id], revision)}
                reasons={reasonsSince({ revision }, progress.settings[id])}
                sentence={reportSentence(w, language, progress.settings[id], hasSwitch)}
                step={setting}
                field={`setting-${id}`}
              />
            ))}
        </ul>
        {rows.length > 0 && (
          <>
            <h2>{w.items}</h2>
            <ul className={styles.list}>
              {rows.map((item) => (
                <ReportedRow
                  key={item.id}
                  name={{ label: rowLabel(item) }}
                  status={statusOf(progress.checkup[item.id], item.revision)}
                  reasons={reasonsSince(item, progress.checkup[item.id])}
                  sentence={reportSentence(w, language, progress.checkup[item.id])}
                  step="checkup"
                  field={`checkup-${item.id}`}
                />
              ))}
            </ul>
          </>
        )}
      </div>
      <h2>{w.proves.title}</h2>
      <p>{w.proves.does}</p>
      <p>{w.proves.doesNot}</p>
      <h2>{w.next.title}</h2>
      <ul>
        <li>
          <ClaimText claim="s1-future-only" text={w.next.now} />
        </li>
        <li>{w.next.past}</li>
        <li>
          <ClaimText claim="q-reset" text={w.next.again} />
        </li>
        <li>
          <ClaimText claim="form-exists" text={w.next.form} />
        </li>
      </ul>
      <p>
        <GuideLink to="objection">{w.next.write}</GuideLink>
      </p>
      <p>
        <OutsideLink href={form}>{fill(w.next.openForm, { host: hostOf(form) })}</OutsideLink>
      </p>
      <LookAgain />
      <section data-needs-js="" data-screen-only="">
        <h2>{w.keep.title}</h2>
        <div className={styles.keep}>
          <Button look="plain" onClick={(event) => event.currentTarget.ownerDocument.defaultView?.print()}>
            {w.keep.print}
          </Button>
          <Button
            look="plain"
            onClick={() => {
              const madeAt = new Date().toISOString()
              const text = summaryText({ words: w, shell, language, progress, items: checkupItems, madeAt })
              saveFile(fileName('summary', madeAt), text, 'text/plain')
            }}
          >
            {w.keep.text}
          </Button>
          <SaveProgressButton progress={progress} text={w.keep.file} />
        </div>
        <p>
          <GuideLink to="receipt">{w.keep.receipt}</GuideLink>
        </p>
        <p>
          <GuideLink to="transfer">{w.keep.transfer}</GuideLink>
        </p>
      </section>
    </StepFrame>
  )
}

type ReportedRowProps = {
  /** Our name for it, or LinkedIn's label. */
  name: { ours: string } | { label: Label }
  status: ReportStatus
  /** Why it should be looked at again. */
  reasons: ReturnType<typeof reasonsSince>
  sentence: string
  step: StepId
  /** Id of the field on the step. */
  field: string
}

function ReportedRow({ name, status, reasons, sentence, step, field }: ReportedRowProps) {
  const w = useWords('summary')
  const shell = useWords('shell')
  const language = useLanguage()
  const { change } = useWizard()
  return (
    <li className={styles.row}>
      <h3 className={styles.name}>{'label' in name ? <LinkedInLabel label={name.label} /> : name.ours}</h3>
      <StatusTag isStrong={status === 'reported'}>{shell.status[status]}</StatusTag>
      <p className={styles.sentence}>
        {status !== 'not-started' && (
          <span key={sentence}>{`${reasons ? joined(language, sentence, w.menuChanged[reasons]) : sentence} `}</span>
        )}
        <StepLink
          to={step}
          end={`${thenSummary}#${field}`}
          aria-label={fill(status === 'not-started' ? w.reportOf : w.changeOf, {
            name: 'label' in name ? name.label.en : name.ours,
          })}
          data-screen-only=""
          onGo={() => change(step, field)}
        >
          {status === 'not-started' ? w.reportNow : w.change}
        </StepLink>
      </p>
    </li>
  )
}
