import { create } from 'zustand'

/** Why something could not be saved. */
export const notSavedReasons = ['blocked', 'full-or-refused', 'newer-version'] as const
export type NotSavedReason = (typeof notSavedReasons)[number]

export type SaveStatus = {
  readonly state: 'nothing-yet' | 'saved' | 'not-saved'
  /** ISO time of the last save, once there was one. */
  readonly at?: string
  readonly reason?: NotSavedReason
  /** Texts that could not be read, as they were found, with the tail of their key. */
  readonly setAside: readonly { readonly tail: string; readonly text: string }[]
  /** Whether a newer version of the guide has saved something here. */
  readonly newer: boolean
}

export const initialSaveStatus: SaveStatus = { state: 'nothing-yet', setAside: [], newer: false }

/** Whether answers are saved. A store of its own: kept with the answers, a failed save would itself have to be saved. */
export const useSaveStatus = create<SaveStatus>(() => initialSaveStatus)
