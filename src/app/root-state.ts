import { useEffect, useLayoutEffect } from 'react'
import { guessedDevice } from '../browser/browser-state.ts'
import type { Language } from '../content/locales/index.ts'
import { useProgress } from '../storage/progress-store.ts'
import { useTheme } from '../storage/theme.ts'

// React warns of layout effects while prerendering, where there is no layout.
export const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect

/**
 * Keeps on the root what the style sheets read from it: language, direction, device, region and colours.
 * The stores are read directly: a hook would first give the empty state of the prerendered page, and
 * what boot.js has put right would flash.
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
