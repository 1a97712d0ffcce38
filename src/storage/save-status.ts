import { create } from 'zustand'

/** Why something could not be saved. */
export const notSavedReasons = ['blocked', 'full-or-refused', 'newer-version'] as const
export type NotSavedReason = (typeof notSavedReasons)[number]

export type SaveStatus = {
  readonly state: 'nothing-yet' | 'saved' | 'not-saved'
  /** ISO time of the last save, once there was one. */
  readonly at?: string
  readonly reason?: NotSavedReason
  /** Unreadable texts, unchanged, with the tail of their key. */
  readonly setAside: readonly { readonly tail: string; readonly text: string }[]
  /** Whether a newer version of the guide has saved something here. */
  readonly newer: boolean
}

export const initialSaveStatus: SaveStatus = { state: 'nothing-yet', setAside: [], newer: false }

/** Whether answers are saved. Not part of the progress store, where a failed save would trigger another save. */
export const useSaveStatus = create<SaveStatus>(() => initialSaveStatus)
