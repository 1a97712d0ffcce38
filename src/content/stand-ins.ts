import { type StandInFacts, type StandInId, settings } from './settings.ts'

/**
 * Every stand-in with the setting it is reported with, and the label it is known by: one without a row of its own is named
 * after its buttons, and there is no switch to leave on.
 */
export const standIns = settings.flatMap((setting) =>
  'standIns' in setting
    ? setting.standIns.map(({ id, revision, place }: StandInFacts) => ({
        id: id as StandInId,
        setting: setting.id,
        revision,
        label: place?.row ?? ('Write with AI' as const),
        hasSwitch: place !== undefined,
      }))
    : [],
)
