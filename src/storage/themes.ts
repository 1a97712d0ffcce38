/** Colours a person can choose. `system` is what the device says, and is not saved. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
