import { create } from 'zustand'
import { type Theme, themes } from './themes.ts'

/** The colours chosen. Before the page is hydrated it is always `system`; boot.js has set the right ones by then. */
export const useTheme = create<{ theme: Theme }>(() => ({ theme: 'system' }))

/** The theme of a saved text; anything else means none was chosen. */
export function themeFromText(text: string | null | undefined): Theme {
  return themes.find((theme) => theme === text) ?? 'system'
}
