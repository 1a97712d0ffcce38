import type { ReactNode } from 'react'
import { createElement, Fragment } from 'react'
import type { PluralMessage } from '../content/locales/index.ts'

/** The names between braces in a message. */
export type Placeholders<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

const placeholder = /\{(\w+)\}/

/** Puts values into a message. A missing value is a type error; at run time the placeholder stays visible. */
export function fill<const Message extends string>(
  message: Message,
  values: Readonly<Record<Placeholders<Message>, string | number>>,
): string {
  const given: Readonly<Record<string, string | number>> = values
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole))
}

/** Like fill, but values may be elements, such as a label in its own language. */
export function fillElements<const Message extends string>(
  message: Message,
  values: Readonly<Record<Placeholders<Message>, ReactNode>>,
): ReactNode {
  const given: Readonly<Record<string, ReactNode>> = values
  const parts = message.split(placeholder)
  // split() with a capture group gives text, name, text, name, … text. Each text is one node of its own,
  // because a browser that translates the page replaces text nodes.
  return parts.map((part, index) => createElement(Fragment, { key: `${index}${part}` }, index % 2 ? given[part] : part))
}

/** The plural form of a message for a number in a language. */
export function pluralForm<Message extends PluralMessage>(
  tag: string,
  message: Message,
  count: number,
): Message[keyof Message] & string {
  const form = new Intl.PluralRules(tag).select(count)
  return (message[form] ?? message.other) as Message[keyof Message] & string
}
