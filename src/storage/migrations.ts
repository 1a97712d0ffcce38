/** Turns one saved value of a version into the next one's. Pure; may throw, and then the saved text stays as it is. */
export type Migration = { readonly name: string; readonly run: (value: unknown, tail: string) => unknown }

/** Place 0 leads from version 1 to version 2, and so on. Never edited, only added to. */
export const migrations: readonly Migration[] = []
