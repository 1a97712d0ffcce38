import { useEffect, useLayoutEffect } from 'react'
import { guessedDevice } from '../browser/browser-state.ts'
import type { Language } from '../content/locales/index.ts'
import { useProgress } from '../storage/progress-store.ts'
import { useTheme } from '../storage/theme.ts'

// A layout effect, except while prerendering: React warns about those there.
export const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect

/**
 * Keeps the attributes of the root element that style sheets read: language, direction, device, region and theme.
 * Reads the stores directly: a hook would first return the empty state of the prerendered page, and undo for a moment
 * what boot.ts has set.
 */
export function useRootState(language: Language): void {
  useBeforePaint(() => {
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.dir
  }, [language])
  useBeforePaint(() => {
    const root = document.documentElement.dataset
    const showChoices = () => {
      const { device, region } = useProgress.getState().progress
      root.device = device ?? guessedDevice()
      if (region) root.region = region
      else delete root.region
    }
    const showTheme = () => {
      const { theme } = useTheme.getState()
      if (theme === 'system') delete root.theme
      else root.theme = theme
    }
    showChoices()
    showTheme()
    const stops = [useProgress.subscribe(showChoices), useTheme.subscribe(showTheme)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
}
