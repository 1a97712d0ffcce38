import { create } from 'zustand'

/** The chosen language of LinkedIn; undefined if none was chosen. */
export const useChosenLinkedInLanguage = create<{ tag: string | undefined }>(() => ({ tag: undefined }))
