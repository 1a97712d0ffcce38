// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { Component, type ReactNode, Suspense } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadLabels } from '../../src/content/linkedin-labels/load.ts'
import { languages } from '../../src/content/locales/index.ts'
import { LocaleProvider } from '../../src/i18n/LocaleProvider.tsx'
import { labelsIn, useLabelsIn } from '../../src/parts/labels.ts'
import { type IfLost, part } from '../../src/parts/part.tsx'
import { wordsIn } from '../../src/parts/words.ts'

vi.mock('../../src/content/linkedin-labels/load.ts', () => ({ loadLabels: vi.fn() }))

const [english] = languages

// Words come from a real file, which a fake clock does not affect.
beforeAll(() => wordsIn(english, 'menu').ask())
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A part whose code fails to load this many times. */
function losing(times: number, ifLost: IfLost) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= times) throw new Error('lost')
    return { Shown: ({ text }: { text: string }) => <p>{text}</p> }
  })
  return { load, made: part(load, 'Shown', ifLost, { words: ['menu'], labels: false }) }
}

class Boundary extends Component<{ children: ReactNode }> {
  override state = { isCaught: false }
  static getDerivedStateFromError() {
    return { isCaught: true }
  }
  override render() {
    return this.state.isCaught ? <p>caught</p> : this.props.children
  }
}

const draw = (children: ReactNode) =>
  act(async () => {
    render(
      <LocaleProvider language={english}>
        <Boundary>
          <Suspense fallback={null}>{children}</Suspense>
        </Boundary>
      </LocaleProvider>,
    )
  })
const text = () => document.body.textContent
const later = () => act(() => vi.advanceTimersByTimeAsync(10_000))

describe('a part that is lost', () => {
  test.each(['throw', 'wait', 'leave out'] as const)('once is there all the same (%s)', async (ifLost) => {
    const { made } = losing(1, ifLost)
    await draw(<made.Part text="here" />)
    await later()
    expect(text()).toBe('here')
  })

  test('reaches the error boundary if its rule is to throw', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { made } = losing(2, 'throw')
    await draw(<made.Part text="here" />)
    await act(() => vi.advanceTimersByTimeAsync(0))
    expect(text()).toBe('caught')
  })

  test.each(['wait', 'leave out'] as const)('for a while is asked for until it is there (%s)', async (ifLost) => {
    const { made, load } = losing(6, ifLost)
    await draw(<made.Part text="here" fallback="…" />)
    expect(text()).toBe('…')
    await later()
    expect(text()).toBe('here')
    expect(load).toHaveBeenCalledTimes(7)
  })

  test('for good renders nothing if its rule is to leave it out', async () => {
    const { made } = losing(Number.POSITIVE_INFINITY, 'leave out')
    await draw(
      <>
        <p>page</p>
        <made.Part text="here" />
      </>,
    )
    await later()
    expect(text()).toBe('page')
  })
})

test('a preloaded part renders without suspending, so that hydration matches what was prerendered', async () => {
  const { made } = losing(0, 'throw')
  await made.preload(english)
  render(
    <LocaleProvider language={english}>
      <made.Part text="here" />
    </LocaleProvider>,
  )
  expect(text()).toBe('here')
})

test('a part that the build did not process throws at once', () => {
  expect(() => part(async () => ({ Shown: () => null }), 'Shown', 'throw')).toThrow('not read by the build')
})

test('LinkedIn’s labels that are lost are English until they are loaded, and no longer', async () => {
  const load = vi.mocked(loadLabels)
  load.mockRejectedValueOnce(new Error('lost')).mockRejectedValueOnce(new Error('lost'))
  load.mockResolvedValue({ sure: { off: 'Aus' }, mayDiffer: {} })
  function Off() {
    return <p>{useLabelsIn('de')?.sure.off ?? 'Off'}</p>
  }
  await draw(<Off />)
  expect(screen.getByText('Off')).toBeDefined()
  await later()
  expect(screen.getByText('Aus')).toBeDefined()
  expect(load).toHaveBeenCalledTimes(3)
  expect(labelsIn('de').now()).toBeDefined()
})
