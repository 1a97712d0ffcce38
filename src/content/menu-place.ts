import type { MenuLabelId } from './linkedin-labels/menu.ts'

/** Where a row is in LinkedIn's settings, as LinkedIn writes it in English. The sentences around them are in the catalog `menu`. */
export type MenuPlace = {
  readonly section: MenuLabelId
  readonly group?: MenuLabelId
  readonly row: string
  /** The switch on the row's own page, where there is one. */
  readonly toggle?: string
}
