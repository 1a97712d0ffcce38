import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { MemoryRouter, useLocation } from 'react-router'
import { onTestFinished } from 'vitest'
import { App } from '../src/app/App.tsx'
import { everyRoute, preloadRoute, routeOf } from '../src/app/route-table.tsx'
import { languages } from '../src/content/locales/index.ts'
import { encodeEntry, entriesOf } from '../src/storage/codec.ts'
import { keyPrefix } from '../src/storage/keys.ts'
import { connectStorage, forgetErased, useProgress } from '../src/storage/progress-store.ts'
import { initialSaveStatus, useSaveStatus } from '../src/storage/save-status.ts'
import { emptyProgress, type Progress } from '../src/wizard/progress.ts'

export const prefix = keyPrefix('/')

/** Puts progress into this browser's storage, as an earlier visit would have. */
function saveBefore(progress: Progress): void {
  for (const [tail, value] of entriesOf(progress)) localStorage.setItem(prefix + tail, encodeEntry(value))
}

/** The whole guide at an address, with its storage, as a person has it in the browser. */
export async function renderApp(
  path: string,
  before: Progress = emptyProgress,
): Promise<{ user: UserEvent; address: () => string }> {
  saveBefore(before)
  const routes = [...everyRoute, routeOf(path).route]
  await Promise.all(routes.map((route) => preloadRoute(route, languages[0])))
  const disconnect = connectStorage(prefix)
  onTestFinished(() => {
    disconnect()
    forgetErased()
    useProgress.setState({ progress: emptyProgress })
    useSaveStatus.setState(initialSaveStatus, true)
  })
  let here = path
  function Address() {
    const { pathname, search, hash } = useLocation()
    here = `${pathname}${search}${hash}`
    return null
  }
  render(
    <MemoryRouter initialEntries={[path]}>
      <App />
      <Address />
    </MemoryRouter>,
  )
  return { user: userEvent.setup(), address: () => here }
}
