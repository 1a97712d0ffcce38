import type { ClaimId } from '../../content/claims.ts'
import { menuLabel, rowLabel } from '../../content/linkedin-labels/label.ts'
import { hostOf, links } from '../../content/links.ts'
import type { StandIn as StandInFacts } from '../../content/settings.ts'
import { ClaimText } from '../../guide/ClaimText.tsx'
import { OutsideLink } from '../../guide/OutsideLink.tsx'
import { StepLink } from '../../guide/StepLink.tsx'
import { TakeBack } from '../../guide/TakeBack.tsx'
import { now, useDevice, useWizard } from '../../guide/useWizard.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { fill, fillElements } from '../../i18n/translate.ts'
import { AlsoSeen, LinkedInLabel, MenuPath } from '../../linkedin/MenuPath.tsx'
import { useWords } from '../../parts/words.ts'
import { Answers } from '../../ui/Answers.tsx'
import { currentLook } from '../../wizard/status.ts'
import styles from './StandIns.module.css'

/** What comes nearest to a setting that may not exist. Answering is optional. */
export function StandIns({ standIns }: { standIns: readonly StandInFacts[] }) {
  const w = useWords('stand-ins')
  const { send } = useWizard()
  return (
    <section>
      <h2>{w.title}</h2>
      <p>
        <ClaimText claim="s2-no-master" text={w.text} />
      </p>
      {standIns.map((standIn) => (
        <StandIn key={standIn.id} facts={standIn} />
      ))}
      <h3>{w.none.title}</h3>
      <ul>
        {(
          [
            ['s2-inputs', w.none.input],
            ['s2-recruiter', w.none.recruiter],
            ['s2-premium', w.none.premium],
          ] as const satisfies readonly (readonly [ClaimId, string])[]
        ).map(([claim, text]) => (
          <li key={claim}>
            <ClaimText claim={claim} text={text} />
          </li>
        ))}
      </ul>
      <p>
        {`${w.main} `}
        <StepLink to="ai-training" onGo={() => send({ type: 'go-to', step: 'ai-training' })}>
          {w.mainLink}
        </StepLink>
      </p>
    </section>
  )
}

function StandIn({ facts }: { facts: StandInFacts }) {
  const { id, place } = facts
  const w = useWords('setting')
  const nearest = useWords('stand-ins')
  const { progress, send } = useWizard()
  const device = useDevice()
  const { marks } = useLanguage()
  const words = nearest[id]
  const given = currentLook(progress.settings[id], facts.revision)?.kind
  const [claim] = facts.claims
  return (
    <section className={styles.standIn}>
      <h3>{words.title}</h3>
      <p>{claim ? <ClaimText claim={claim} text={words.text} /> : words.text}</p>
      <p>{words.lose}</p>
      {place && <MenuPath place={place} row={rowLabel({ id, place })} device={device} />}
      {facts.link && (
        <p>
          <OutsideLink href={links[facts.link]}>{fill(w.open, { host: hostOf(links[facts.link]) })}</OutsideLink>
        </p>
      )}
      {!facts.link && facts.fallback && (
        <p>
          <OutsideLink href={links[facts.fallback]}>
            {fillElements(w.openSection, {
              section: <LinkedInLabel label={menuLabel(place?.section ?? 'data-privacy')} />,
              host: hostOf(links[facts.fallback]),
            })}
          </OutsideLink>
        </p>
      )}
      {facts.help && (
        <p>
          <OutsideLink href={links[facts.help]}>
            {`${nearest.help}${marks.comma}${hostOf(links[facts.help])}`}
          </OutsideLink>
        </p>
      )}
      <AlsoSeen names={facts.alsoSeen ?? []} />
      <Answers
        look="compact"
        question={words.question}
        name={`setting:${id}`}
        options={facts.answers.map((value) => ({
          value,
          // Without a switch there is no on or off.
          name: value === 'kept-on' && 'keptOn' in words ? words.keptOn : w.answers[value].name,
        }))}
        value={given}
        onAnswer={(kind) =>
          send({ type: 'setting-reported', settingId: id, kind, at: now(), revision: facts.revision })
        }
      />
      {given && (
        <TakeBack
          name={`setting:${id}`}
          aria-label={fill(w.takeBackOf, { name: words.title })}
          onTakeBack={() => send({ type: 'setting-taken-back', settingId: id })}
        >
          {w.takeBack}
        </TakeBack>
      )}
    </section>
  )
}
