import { type DeviceId, devices } from '../content/devices.ts'
import { type Priority, priorities } from '../content/priorities.ts'
import { type RegionId, regions } from '../content/regions.ts'
import { checkupKinds, settingKinds } from './progress.ts'
import type { WizardEvent } from './transition.ts'

/** Name of the form field in which a choice or a report is given. It is also the tail of the key it is saved under. */
export type FieldName = `choice:${string}` | `setting:${string}` | `checkup:${string}` | `confirm:${string}`

/**
 * The event that an answer in a field stands for, or undefined when the field is none of ours.
 * One rule for answers given to React and for those given before it had arrived.
 * `revisionOf`: revision of the entry shown, by its id; undefined for an unknown id.
 */
export function eventFromField(
  name: string,
  value: string,
  isChecked: boolean,
  at: string,
  revisionOf: (id: string) => number | undefined,
): WizardEvent | undefined {
  const [group = '', id = ''] = name.split(':')
  switch (group) {
    case 'choice':
      if (id === 'region') {
        const region = regions.find((candidate) => candidate.id === value)?.id as RegionId | undefined
        return region || value === '' ? { type: 'region-chosen', region } : undefined
      }
      if (id === 'device' && devices.includes(value as DeviceId))
        return { type: 'device-chosen', device: value as DeviceId }
      if (id === 'priority' && priorities.includes(value as Priority)) {
        return { type: 'priority-chosen', priority: value as Priority }
      }
      return undefined
    case 'confirm':
      return { type: 'setting-confirmed', settingId: id as never, at: isChecked ? at : undefined }
    case 'setting':
    case 'checkup': {
      const revision = revisionOf(id)
      if (revision === undefined) return undefined
      if (group === 'setting') {
        const kind = settingKinds.find((candidate) => candidate === value)
        return kind && { type: 'setting-reported', settingId: id as never, kind, at, revision }
      }
      const kind = checkupKinds.find((candidate) => candidate === value)
      return kind && { type: 'checkup-reported', itemId: id as never, kind, at, revision }
    }
    default:
      return undefined
  }
}
