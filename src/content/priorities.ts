/** What matters most to a person in the checkup. Saved ids: never renamed. */
export const priorities = ['be-found', 'hard-to-find', 'safety', 'less-data'] as const

export type Priority = (typeof priorities)[number]
