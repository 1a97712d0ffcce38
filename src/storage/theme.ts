import { create } from 'zustand'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The colours chosen. Before the page is hydrated it is always `system`; boot.js has set the right ones by then. */
export const useTheme = create<{ theme: Theme }>(() => ({ theme: 'system' }))

/** The theme of a saved text; anything else means none was chosen. */
export function themeFromText(text: string | null | undefined): Theme {
  return themes.find((theme) => theme === text) ?? 'system'
}
