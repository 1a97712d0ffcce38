import { create } from 'zustand'
import { type Theme, themes } from './themes.ts'

/** The chosen theme. Always `system` until the page is hydrated, when boot.ts has already applied the saved one. */
export const useTheme = create<{ theme: Theme }>(() => ({ theme: 'system' }))

/** The theme of a saved text; `system` for anything else. */
export function themeFromText(text: string | null | undefined): Theme {
  return themes.find((theme) => theme === text) ?? 'system'
}
