import type { ComponentProps } from 'react'
import { pathOfStep, type StepId } from '../wizard/steps.ts'
import { GuideLink } from './GuideLink.tsx'

type StepLinkProps = Omit<ComponentProps<typeof GuideLink>, 'to'> & { to: StepId; onGo: () => void }

/** A link to a step. A plain click calls `onGo`, which sends an event to the wizard. */
export function StepLink({ to, ...rest }: StepLinkProps) {
  return <GuideLink to={pathOfStep(to)} {...rest} />
}
