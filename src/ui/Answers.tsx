import type { ReactNode } from 'react'
import styles from './Answers.module.css'

type AnswerOption<Value> = { readonly value: Value; readonly name: string; readonly hint?: string }

type AnswersProps<Value> = {
  question: ReactNode
  /** Field name; also what the answer is saved under. */
  name: string
  options: readonly AnswerOption<Value>[]
  /** The value chosen, or undefined: nothing is ticked beforehand. */
  value: string | undefined
  onAnswer: (value: Value) => void
  /** `cards` for the one question of a step, `compact` in a row for one of many. */
  look?: 'cards' | 'compact'
  /** Said at the question when the person went on without an answer. */
  error?: string | undefined
  hint?: string
  isQuestionHidden?: boolean
}

/** One question with its answers as native radios, all in the same size. */
export function Answers<Value extends string>(props: AnswersProps<Value>) {
  const { question, name, options, value, onAnswer, look = 'cards', ...rest } = props
  const { error, hint, isQuestionHidden } = rest
  const id = name.replace(':', '-')
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={look === 'compact' ? styles.compact : styles.cards} aria-describedby={described || undefined}>
      <legend className={isQuestionHidden ? 'visually-hidden' : undefined}>{question}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.options}>
        {options.map((option, index) => (
          <label key={option.value} className={`${styles.option} ${option.value === value ? styles.chosen : ''}`}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onAnswer(option.value)}
            />
            <span>
              <span className={styles.name}>{option.name}</span>
              {option.hint && <small className={styles.small}>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
