/** Offers a text to the person as a file to save. `owner`: the window to do it in, which may be the small one. */
export function saveFile(
  name: string,
  text: string,
  type: 'application/json' | 'text/calendar' | 'text/csv' | 'text/plain',
  owner: Window = window,
): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = owner.document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has read the content by then. Without this the text would stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
