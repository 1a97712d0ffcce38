import { type Label, rowLabel } from './linkedin-labels/label.ts'
import { type Setting, type StandIn, type StandInId, type StepSettingId, settings } from './settings.ts'

/** The label a stand-in is known by. One without a place is named after its button. */
function labelOf({ id, place, button }: StandIn): Label {
  return place ? rowLabel({ id, place }) : { id, en: button ?? '' }
}

/** Every stand-in, with the setting it is reported with and its label. Without a place there is no switch to leave on. */
export const standIns: readonly {
  readonly id: StandInId
  readonly setting: StepSettingId
  readonly revision: number
  readonly label: Label
  readonly hasSwitch: boolean
}[] = settings.flatMap((setting: Setting) =>
  (setting.standIns ?? []).map((standIn) => ({
    id: standIn.id,
    setting: setting.id,
    revision: standIn.revision,
    label: labelOf(standIn),
    hasSwitch: standIn.place !== undefined,
  })),
)
