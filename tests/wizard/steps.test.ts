import { describe, expect, test } from 'vitest'
import { settings } from '../../src/content/settings.ts'
import { emptyProgress } from '../../src/wizard/progress.ts'
import { isEligible, pathOfStep, stepFromPath, steps } from '../../src/wizard/steps.ts'

describe('steps', () => {
  test('begin with the start and end with the summary, with every setting in between', () => {
    expect(steps[0].kind).toBe('start')
    expect(steps.at(-1)?.kind).toBe('summary')
    expect(steps.filter(({ kind }) => kind === 'setting').map(({ id }) => id)).toEqual(settings.map(({ id }) => id))
  })

  test('have an address each, because the address owns which step is showing', () => {
    const paths = steps.map(({ id }) => pathOfStep(id))
    expect(new Set(paths).size).toBe(steps.length)
    for (const path of paths) expect(path).toMatch(/^([a-z]+(-[a-z]+)*)?$/)
  })

  test.each(steps.map((step) => [step.id, step] as const))('%s is found again at its address', (id, step) => {
    expect(stepFromPath(pathOfStep(id))).toBe(step)
  })

  test.each(steps.map(({ id }) => id))('%s is found with and without slashes, because both get typed', (id) => {
    const path = pathOfStep(id)
    for (const typed of [path, `/${path}`, `${path}/`, `/${path}/`, `//${path}//`]) {
      expect(stepFromPath(typed)?.id, typed).toBe(id)
    }
  })

  test.each([
    'intro',
    'nowhere',
    'AI-Training',
    'ai-training/more',
    'constructor',
    '__proto__',
    'sources',
  ])('there is no step at %s, so that a wrong address is a page not found', (path) => {
    expect(stepFromPath(path)).toBeUndefined()
  })

  test('are all of use to a person who left the region open, because leaving out needs a reason', () => {
    expect(steps.filter(({ id }) => !isEligible(id, emptyProgress))).toEqual([])
  })

  test('that are no settings are of use everywhere', () => {
    for (const { id } of steps.filter(({ kind }) => kind !== 'setting')) {
      expect(isEligible(id, { region: 'mainland-china' })).toBe(true)
    }
  })
})
