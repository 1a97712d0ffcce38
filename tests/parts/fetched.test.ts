import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fetched, LostPart } from '../../src/parts/fetched.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A load that fails this many times. */
function failing(times: number) {
  const load = vi.fn(() =>
    load.mock.calls.length > times ? Promise.resolve('part') : Promise.reject(new Error('gone')),
  )
  return load
}

describe('ask', () => {
  test('loads once, however many ask, and then does not suspend', async () => {
    const load = failing(0)
    const part = fetched(load)
    expect(part.now()).toBeUndefined()
    await Promise.all([part.ask(), part.ask()])
    expect(part.ask()).toBe(part.ask())
    expect(load).toHaveBeenCalledOnce()
    expect(part.now()).toBe('part')
  })

  test('D1: retries a single failure at once', async () => {
    const load = failing(1)
    await expect(fetched(load).ask()).resolves.toBe('part')
    expect(load).toHaveBeenCalledTimes(2)
  })

  test('D1: rejects after two failures, and can be asked again a moment later', async () => {
    const load = failing(2)
    const part = fetched(load)
    await expect(part.ask()).rejects.toThrow(LostPart)
    expect(load).toHaveBeenCalledTimes(2)
    // Not cached, React would request it again while it renders the failure.
    await expect(part.ask()).rejects.toThrow(LostPart)
    expect(load).toHaveBeenCalledTimes(2)
    vi.runAllTimers()
    await expect(part.ask()).resolves.toBe('part')
  })
})

describe('wait', () => {
  test('retries until it is loaded, with a pause between attempts', async () => {
    const load = failing(5)
    const part = fetched(load)
    const found = part.wait()
    expect(part.wait()).toBe(found)
    await vi.advanceTimersByTimeAsync(0)
    expect(load).toHaveBeenCalledTimes(2)
    await vi.runAllTimersAsync()
    await expect(found).resolves.toBe('part')
    expect(part.now()).toBe('part')
    expect(load).toHaveBeenCalledTimes(6)
  })
})
