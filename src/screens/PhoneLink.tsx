import { useHref } from 'react-router'
import { localePath } from '../i18n/addresses.ts'
import { useWords } from '../i18n/catalogs.ts'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { pathOfStep } from '../wizard/steps.ts'
import { LinkToShow } from './LinkToShow.tsx'
import { useWizard } from './useWizard.ts'

/** The address of this step, for the phone. */
export function PhoneLink() {
  const w = useWords('transfer').onPhone
  const { step } = useWizard()
  const path = useHref(localePath(useLanguage(), pathOfStep(step)))
  return (
    <>
      <p>{w.text}</p>
      <LinkToShow url={`${location.origin}${path}`} label={w.link} codeName={w.text} loopback={w.loopback} />
    </>
  )
}
