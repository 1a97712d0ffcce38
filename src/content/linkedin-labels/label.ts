import type { CheckupItemId } from '../checkup.ts'
import type { MenuPlace } from '../menu-place.ts'
import type { SettingId, StepSettingId } from '../settings.ts'
import type { ValueId } from '../values.ts'
import { type MenuLabelId, menuLabels } from './menu.ts'

/** By which a label is found in another language: the id of the entry it names, or of a shared label. */
export type LabelId = `value:${ValueId}` | MenuLabelId | SettingId | CheckupItemId | `${StepSettingId}:switch`

/** One of LinkedIn's labels. `en`: verbatim as it shows it in English. */
export type Label = { readonly id: LabelId; readonly en: string }

/** A label that several entries share. */
export function menuLabel(id: MenuLabelId): Label {
  return { id, en: menuLabels[id] }
}

/** The label of an entry's row. */
export function rowLabel({ id, place }: { id: SettingId | CheckupItemId; place: MenuPlace }): Label {
  return { id, en: place.row }
}

/** The label of the switch itself: on the row's own page where it has one, else the row's. */
export function switchLabel({ id, place }: { id: StepSettingId; place: MenuPlace }): Label {
  return place.toggle ? { id: `${id}:switch`, en: place.toggle } : { id, en: place.row }
}
