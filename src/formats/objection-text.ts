import type { Catalogs } from '../content/locales/index.ts'
import type { ObjectionFacts, ObjectionGoal } from '../content/objection.ts'
import { fill } from '../i18n/translate.ts'

type ObjectionParts = {
  words: Catalogs['objection']['letter']
  goals: readonly ObjectionGoal[]
  law: ObjectionFacts['law']
  own: string
  name: string
  address: string
}

/** The text of an objection, only from what the person chose and wrote. Empty if that is nothing. */
export function objectionText({ words, goals, law, own, name, address }: ObjectionParts): string {
  const said = own.trim()
  if (goals.length === 0 && !said) return ''
  const objects = goals.some((goal) => goal !== 'erasure')
  const lines = [
    ...(goals.length ? [words.start, ...goals.map((goal) => words[goal])] : []),
    ...(objects && law ? [words.law[law]] : []),
    ...(said ? [said] : []),
    words.answer,
  ]
  const signed = [
    ...(name.trim() ? [fill(words.name, { name: name.trim() })] : []),
    ...(address.trim() ? [fill(words.address, { address: address.trim() })] : []),
  ]
  return [lines.join('\n\n'), signed.join('\n')].filter(Boolean).join('\n\n')
}
