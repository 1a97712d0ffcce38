import { useWizard } from '../guide/useWizard.ts'
import { hrefIn } from '../i18n/addresses.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { useWords } from '../parts/words.ts'
import { pathOfStep } from '../wizard/steps.ts'
import { LinkToShow } from './LinkToShow.tsx'

/** The address of this step, for the phone. */
export function PhoneLink() {
  const w = useWords('transfer').onPhone
  const { step } = useWizard()
  const path = hrefIn(useLanguage(), pathOfStep(step))
  return (
    <>
      <p>{w.text}</p>
      <LinkToShow url={`${location.origin}${path}`} label={w.link} codeName={w.text} loopback={w.loopback} />
    </>
  )
}
