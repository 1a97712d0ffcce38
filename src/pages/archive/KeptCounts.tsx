import { useState } from 'react'
import { type ArchiveFileId, archiveFileIds } from '../../content/archive-files.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage } from '../../i18n/LocaleProvider.tsx'
import { labelled } from '../../i18n/marks.ts'
import { fill } from '../../i18n/translate.ts'
import { useWords } from '../../parts/words.ts'
import { saveArchiveNote, savedArchiveNote } from '../../storage/archive-note.ts'
import { Button } from '../../ui/Button.tsx'
import { useCounted } from './useCounted.ts'

/** The counts of an earlier visit, if the person saved them. */
export function KeptCounts() {
  const w = useWords('archive').report
  const files = useWords('archive-files')
  const language = useLanguage()
  const counted = useCounted()
  const [kept, setKept] = useState(() => savedArchiveNote().counted)
  if (!kept) return null
  const known = kept.counts.filter(({ id }) => archiveFileIds.includes(id as ArchiveFileId))
  return (
    <section>
      <h2>{fill(w.keptOn, { date: formatDay(language, kept.on) })}</h2>
      <ul>
        {known.map(({ id, count }) => (
          <li key={id}>
            {labelled(language, files[id as ArchiveFileId].name, counted(files[id as ArchiveFileId].count, count))}
          </li>
        ))}
      </ul>
      <Button
        look="link"
        onClick={() => {
          const { askedOn } = savedArchiveNote()
          if (saveArchiveNote(askedOn ? { askedOn } : {})) setKept(undefined)
        }}
      >
        {w.forget}
      </Button>
    </section>
  )
}
