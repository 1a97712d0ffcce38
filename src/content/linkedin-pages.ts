import type { MenuLabelId } from './linkedin-labels/menu.ts'
import type { LinkId } from './links.ts'

/** LinkedIn's settings pages that the checkup goes through, in LinkedIn's order, and the address of each. */
export const linkedInPages = [
  { id: 'visibility', label: 'visibility', link: 'category-visibility' },
  { id: 'data-privacy', label: 'data-privacy', link: 'category-data-privacy' },
  { id: 'advertising-data', label: 'advertising-data', link: 'category-ads' },
  { id: 'sign-in-and-security', label: 'sign-in-and-security', link: 'category-sign-in' },
] as const satisfies readonly { readonly id: string; readonly label: MenuLabelId; readonly link: LinkId }[]

export type LinkedInPageId = (typeof linkedInPages)[number]['id']
