import type { MenuLabel } from './linkedin-labels.ts'

/** Where a row is in LinkedIn's settings, as labels. The sentences around them are in the catalog `menu`. */
export type MenuPlace = {
  readonly section: MenuLabel
  readonly group?: MenuLabel
  readonly row: MenuLabel
  /** The switch on the row's own page, where there is one. */
  readonly toggle?: MenuLabel
}
