// @vitest-environment jsdom
import { Suspense, startTransition, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { languages } from '../../src/content/locales/index.ts'
import { LocaleProvider } from '../../src/i18n/LocaleProvider.tsx'
import { part } from '../../src/parts/part.tsx'
import { useWords } from '../../src/parts/words.ts'

// Words that arrive in the next microtask, while React is still in the middle of a render.
vi.mock('../../src/content/locales/index.ts', async (importOriginal) => ({
  ...(await importOriginal<typeof import('../../src/content/locales/index.ts')>()),
  loadCatalog: async () => ({ title: 'Privacy' }),
}))

const [english] = languages

/**
 * A component with state after what it waits for: drawn again in the same drawing, it must ask for the same in the same
 * order.
 */
function Page() {
  const w = useWords('privacy')
  const [title] = useState(() => w.title)
  return <Late.Part title={title} />
}
const Late = part(
  async () => ({
    Shown({ title }: { title: string }) {
      const [text] = useState(title)
      return <h1>{text}</h1>
    },
  }),
  'Shown',
  'throw',
  { source: 'made-up', words: [], labels: false },
)

test('what arrives during a render is rendered without an error', async () => {
  const problems: unknown[] = []
  const note = (error: unknown) => problems.push(error)
  // React's development build warns of what is error 467 in production.
  vi.spyOn(console, 'error').mockImplementation(note)
  const container = document.createElement('div')
  const root = createRoot(container, { onUncaughtError: note, onCaughtError: note, onRecoverableError: note })
  startTransition(() =>
    root.render(
      <LocaleProvider language={english}>
        <Suspense fallback={<p>waiting</p>}>
          <Page />
        </Suspense>
      </LocaleProvider>,
    ),
  )
  await vi.waitFor(() => expect(container.querySelector('h1')?.textContent).toBe('Privacy'))
  expect(problems).toEqual([])
  root.unmount()
  vi.restoreAllMocks()
})
