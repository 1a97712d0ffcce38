import type { GivenFile } from '../../archive/protocol.ts'

/** Limit of files taken from a folder. An archive has some 50. */
const most = 20_000

/** The files a person chose, with their paths if they chose a folder. */
export function chosenFiles(list: FileList | null): GivenFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/**
 * The files a person dropped, including those in folders. Undefined if no file was dropped, for example text of another
 * page. Empty if a folder is empty or unreadable. To be called in the drop handler: the browser clears the data
 * afterwards.
 */
export async function droppedFiles(data: DataTransfer): Promise<GivenFile[] | undefined> {
  const items = [...data.items].filter(({ kind }) => kind === 'file')
  if (items.length === 0) return undefined
  const entries = items.map((item) => ({ entry: item.webkitGetAsEntry?.(), file: item.getAsFile() }))
  const found: GivenFile[] = []
  for (const { entry, file } of entries) {
    if (entry?.isDirectory) await walk(entry as FileSystemDirectoryEntry, found).catch(() => undefined)
    else if (file) found.push({ path: file.name, file })
  }
  return found
}

async function walk(folder: FileSystemDirectoryEntry, found: GivenFile[]): Promise<void> {
  const reader = folder.createReader()
  for (;;) {
    // Each call returns at most a hundred entries.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (entries.length === 0 || found.length > most) return
    for (const entry of entries) {
      if (entry.isDirectory) await walk(entry as FileSystemDirectoryEntry, found)
      else found.push({ path: entry.fullPath, file: await fileOf(entry as FileSystemFileEntry) })
    }
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}
