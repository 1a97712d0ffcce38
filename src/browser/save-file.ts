/** Hands a text to the browser as a file to save. `owner`: the window the person is looking at. */
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
  // The browser has taken the content by then; a URL that stays would keep the text in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
