import type { MenuLabelId } from './linkedin-labels/menu.ts'

/** LinkedIn's settings pages that the checkup goes through, by their labels, in LinkedIn's order. */
export const linkedInPages = [
  'visibility',
  'data-privacy',
  'advertising-data',
  'sign-in-and-security',
] as const satisfies readonly MenuLabelId[]

export type LinkedInPageId = (typeof linkedInPages)[number]
