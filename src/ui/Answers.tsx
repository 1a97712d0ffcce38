import type { ReactNode } from 'react'
import styles from './Answers.module.css'

type AnswerOption<Value> = { readonly value: Value; readonly name: string; readonly hint?: string }

type AnswersProps<Value> = {
  question: ReactNode
  /** Field name. boot.ts reads the answer by it. */
  name: string
  options: readonly AnswerOption<Value>[]
  /** The chosen value. Nothing is preselected. */
  value: string | undefined
  onAnswer: (value: Value) => void
  /** `cards` for the one question of a step, `compact` in a row for one of many. */
  look?: 'cards' | 'compact'
  /** Error at the question, if the person tried to continue without an answer. */
  error?: string | undefined
  hint?: string
  isQuestionHidden?: boolean
}

/** One question with its answers as native radio buttons, all of the same size. */
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
