// @vitest-environment jsdom
import { Component, type ReactNode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { languages } from '../../src/content/locales/index.ts'
import { LocaleProvider } from '../../src/i18n/LocaleProvider.tsx'
import { LostPart } from '../../src/parts/fetched.ts'
import { useWords, wordsIn } from '../../src/parts/words.ts'

const connection = vi.hoisted(() => ({ asked: 0, lose: [] as (() => void)[], isLost: true }))

// The loader of catalogs is replaced, so that these tests decide whether it answers.
vi.mock('../../src/content/locales/index.ts', async (importOriginal) => {
  const content = await importOriginal<typeof import('../../src/content/locales/index.ts')>()
  return {
    ...content,
    loadCatalog: (...of: Parameters<typeof content.loadCatalog>) => {
      connection.asked += 1
      if (!connection.isLost) return content.loadCatalog(...of)
      return new Promise((_, reject) => connection.lose.push(() => reject(new Error('connection lost'))))
    },
  }
})

const [english] = languages
/** Makes the next request and its retry fail. */
const lose = async () => {
  for (const _ of ['first', 'again']) {
    await vi.waitFor(() => expect(connection.lose).toHaveLength(1))
    connection.lose.splice(0)[0]?.()
  }
}

beforeEach(() => {
  connection.asked = 0
  connection.isLost = true
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

class Boundary extends Component<{ children: ReactNode }> {
  override state = { message: '' }
  static getDerivedStateFromError(error: Error) {
    return { message: error.message }
  }
  override render() {
    return this.state.message ? <p role="alert">{this.state.message}</p> : this.props.children
  }
}

function Title() {
  return <h1>{useWords('summary').title}</h1>
}

// This once requested it again in each render: an empty page and endless requests.
test('a connection lost on the way to a screen’s words reaches the error boundary, after two requests', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const container = document.createElement('div')
  // Not in act(), which hides how React suspends in a browser.
  const root = createRoot(container, { onCaughtError: () => {} })
  root.render(
    <LocaleProvider language={english}>
      <Boundary>
        <Suspense fallback={<p>waiting</p>}>
          <Title />
        </Suspense>
      </Boundary>
    </LocaleProvider>,
  )
  await vi.waitFor(() => expect(container.textContent).toBe('waiting'))
  await lose()
  await vi.waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toContain('connection lost'))
  expect(connection.asked).toBe(2)
  root.unmount()
})

test('a catalog that could not be fetched is asked for again later, because a lost connection is no verdict', async () => {
  vi.useFakeTimers()
  const failure = () =>
    wordsIn(english, 'privacy')
      .ask()
      .catch((error: unknown) => error)
  const first = failure()
  const meanwhile = failure()
  await lose()
  expect(await first).toBeInstanceOf(LostPart)
  expect(await meanwhile).toBe(await first)
  expect(await failure()).toBe(await first)
  expect(connection.asked).toBe(2)
  connection.isLost = false
  vi.runAllTimers()
  expect(await failure()).toHaveProperty('title')
  expect(connection.asked).toBe(3)
})
