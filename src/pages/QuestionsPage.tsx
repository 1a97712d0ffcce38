import { useDeferredValue, useId, useState } from 'react'
import { questions } from '../content/questions.ts'
import { SourceLink } from '../guide/ClaimText.tsx'
import { PageFrame } from '../guide/PageFrame.tsx'
import { useLanguage } from '../i18n/LocaleProvider.tsx'
import { fill, pluralForm } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'
import styles from './QuestionsPage.module.css'

/** A text for comparison: lower case, without accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The questions people ask, with a search on the device. */
export function QuestionsPage() {
  const w = useWords('questions')
  const { tag } = useLanguage()
  const [search, setSearch] = useState('')
  const terms = plain(useDeferredValue(search)).split(/\s+/).filter(Boolean)
  const id = useId()
  const found = questions.filter((item) => {
    const text = plain(`${w.items[item.id].question} ${w.items[item.id].answer}`)
    return terms.every((term) => text.includes(term))
  })
  const result = found.length ? fill(pluralForm(tag, w.found, found.length), { count: found.length }) : w.none
  return (
    <PageFrame title={w.title} description={w.description}>
      <div className={styles.search} data-needs-js="">
        <label htmlFor={id}>{w.search}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <p id={`${id}-hint`}>{w.searchHint}</p>
        <p role="status">{terms.length > 0 ? result : ''}</p>
      </div>
      {found.map((item) => (
        <section key={item.id} id={item.id} tabIndex={-1}>
          <h2>{w.items[item.id].question}</h2>
          <p>
            {`${w.items[item.id].answer} `}
            {item.claims.length === 0 && w.noSource}
            {item.claims.map((claim, at) => (
              <SourceLink key={claim} anchor={claim} of={`${w.items[item.id].question} ${at + 1}`} />
            ))}
          </p>
        </section>
      ))}
    </PageFrame>
  )
}
