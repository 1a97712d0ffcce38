import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchPart, LostPart } from '../../src/i18n/fetch-part.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A fetch that fails so many times, and how often it was asked. */
function failing(times: number) {
  const load = vi.fn(() =>
    load.mock.calls.length > times ? Promise.resolve('part') : Promise.reject(new Error('gone')),
  )
  return load
}

test('D1: a part that fails once is asked for again, and is there', async () => {
  const load = failing(1)
  const forget = vi.fn()
  await expect(fetchPart(load, forget)).resolves.toBe('part')
  expect(load).toHaveBeenCalledTimes(2)
  vi.runAllTimers()
  expect(forget).not.toHaveBeenCalled()
})

test('D1: a part that fails twice is lost, says so, and may be asked for again a moment later', async () => {
  const load = failing(2)
  const forget = vi.fn()
  await expect(fetchPart(load, forget)).rejects.toThrow(LostPart)
  expect(load).toHaveBeenCalledTimes(2)
  // Forgotten at once, React would ask again while it draws the failure.
  expect(forget).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(forget).toHaveBeenCalledOnce()
})
