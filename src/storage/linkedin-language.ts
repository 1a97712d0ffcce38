import { create } from 'zustand'

/** The language LinkedIn is shown in, as the person chose it; undefined when they did not. */
export const useChosenLinkedInLanguage = create<{ tag: string | undefined }>(() => ({ tag: undefined }))
