import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fetched, LostPart } from '../../src/parts/fetched.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A fetch that fails so many times. */
function failing(times: number) {
  const load = vi.fn(() =>
    load.mock.calls.length > times ? Promise.resolve('part') : Promise.reject(new Error('gone')),
  )
  return load
}

describe('ask', () => {
  test('fetches once, however many ask, and then it is there without a wait', async () => {
    const load = failing(0)
    const part = fetched(load)
    expect(part.now()).toBeUndefined()
    await Promise.all([part.ask(), part.ask()])
    expect(part.ask()).toBe(part.ask())
    expect(load).toHaveBeenCalledOnce()
    expect(part.now()).toBe('part')
  })

  test('D1: what fails once is retried at once, and is there', async () => {
    const load = failing(1)
    await expect(fetched(load).ask()).resolves.toBe('part')
    expect(load).toHaveBeenCalledTimes(2)
  })

  test('D1: what fails twice is lost, says so, and may be asked for again a moment later', async () => {
    const load = failing(2)
    const part = fetched(load)
    await expect(part.ask()).rejects.toThrow(LostPart)
    expect(load).toHaveBeenCalledTimes(2)
    // Forgotten at once, React would ask again while it draws the failure.
    await expect(part.ask()).rejects.toThrow(LostPart)
    expect(load).toHaveBeenCalledTimes(2)
    vi.runAllTimers()
    await expect(part.ask()).resolves.toBe('part')
  })
})

describe('wait', () => {
  test('keeps asking until it is there, and does not ask without a pause', async () => {
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
