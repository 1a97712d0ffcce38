import type { CheckupItemId } from '../content/checkup.ts'
import { devices } from '../content/devices.ts'
import { priorities } from '../content/priorities.ts'
import { regions } from '../content/regions.ts'
import type { SettingId } from '../content/settings.ts'
import { checkupKinds, settingKinds } from './progress.ts'
import type { WizardEvent } from './transition.ts'

/** Finds the shown entries by the id in a field's name; undefined for an unknown id. */
export type ShownEntries = {
  readonly setting: (id: string) => { readonly id: SettingId; readonly revision: number } | undefined
  readonly item: (id: string) => { readonly id: CheckupItemId; readonly revision: number } | undefined
}

/**
 * The event for a form field's answer, or undefined if the field is not one of ours. For answers given before the app has
 * loaded, of which only the field is known; components of the app send events. `at`: ISO time.
 */
export function eventFromField(
  name: string,
  value: string,
  isChecked: boolean,
  at: string,
  entries: ShownEntries,
): WizardEvent | undefined {
  const [group = '', id = ''] = name.split(':')
  switch (group) {
    case 'choice':
      return choiceFromField(id, value)
    case 'confirm': {
      const entry = entries.setting(id)
      return entry && { type: 'setting-confirmed', settingId: entry.id, at: isChecked ? at : undefined }
    }
    case 'setting': {
      const entry = entries.setting(id)
      const kind = settingKinds.find((candidate) => candidate === value)
      return entry && kind && { type: 'setting-reported', settingId: entry.id, kind, at, revision: entry.revision }
    }
    case 'checkup': {
      const entry = entries.item(id)
      const kind = checkupKinds.find((candidate) => candidate === value)
      return entry && kind && { type: 'checkup-reported', itemId: entry.id, kind, at, revision: entry.revision }
    }
    default:
      return undefined
  }
}

function choiceFromField(id: string, value: string): WizardEvent | undefined {
  const region = regions.find((candidate) => candidate.id === value)?.id
  if (id === 'region') return region || value === '' ? { type: 'region-chosen', region } : undefined
  const device = devices.find((candidate) => candidate === value)
  if (id === 'device') return device && { type: 'device-chosen', device }
  const priority = priorities.find((candidate) => candidate === value)
  return id === 'priority' && priority ? { type: 'priority-chosen', priority } : undefined
}
