import { Component, Fragment, type ReactNode } from 'react'
import { LostPart } from '../parts/fetched.ts'

/** Rendering from scratch repairs what a translated page or a lost chunk broke. It is tried this often. */
const maxTries = 3

type Props = { fallback: (again: () => void) => ReactNode; children: ReactNode }
type State = { tries: number; hasFailed: boolean }

/** Renders its children from scratch when rendering them failed. Answers live outside React, so none is lost. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { tries: 0, hasFailed: false }

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown): void {
    if (this.state.tries < maxTries) this.again(this.state.tries + 1)
    else if (error instanceof LostPart) window.reloadOnce?.()
  }

  again(tries: number): void {
    this.setState({ hasFailed: false, tries })
  }

  override render(): ReactNode {
    const { hasFailed, tries } = this.state
    if (!hasFailed) return <Fragment key={tries}>{this.props.children}</Fragment>
    return tries < maxTries ? null : this.props.fallback(() => this.again(0))
  }
}
