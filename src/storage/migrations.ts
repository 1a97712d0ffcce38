/** Converts a saved value from one version to the next. Pure. If it throws, the saved text is set aside. */
export type Migration = { readonly name: string; readonly run: (value: unknown, tail: string) => unknown }

/** Index 0 converts from version 1 to version 2, and so on. Append-only. */
export const migrations: readonly Migration[] = []
