import type { GivenFile } from '../../archive/protocol.ts'

/** The most files of a folder that are taken; what counts are some 50. */
const most = 20_000

/** Files a person chose, with their folders where they chose one. */
export function chosenFiles(list: FileList | null): GivenFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/**
 * Files a person dropped, those in folders too. Undefined when it was no file, such as words from another page; empty
 * when there was none in it or it cannot be looked into. To be called in the drop: afterwards the browser has forgotten.
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
    // It gives some hundred at a time.
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
