/** Themes to choose from. `system` follows the device and is not saved. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
