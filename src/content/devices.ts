/** Where a person will change the settings. Saved ids: never renamed. */
export const devices = ['computer', 'phone-browser', 'phone-app'] as const

export type DeviceId = (typeof devices)[number]
