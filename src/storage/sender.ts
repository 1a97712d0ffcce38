import { senderTail } from './keys.ts'
import { savedText, saveText } from './progress-store.ts'

/** Who objects, in the person's own words. Each may be empty. */
export type Sender = { readonly name: string; readonly address: string }

/** Longest name or address, in characters. */
export const maxSenderLength = 200

/** The saved name and address; undefined if there are none or they cannot be read. */
export function savedSender(): Sender | undefined {
  const text = savedText(senderTail)
  if (text === null) return undefined
  try {
    const { name, address } = JSON.parse(text) as Record<string, unknown>
    return { name: asLine(name), address: asLine(address) }
  } catch {
    return undefined
  }
}

const asLine = (value: unknown) => (typeof value === 'string' ? value.slice(0, maxSenderLength) : '')

/** Saves name and address on this device, or removes them. False if storage refuses. Never part of progress. */
export function keepSender(sender: Sender | undefined): boolean {
  return saveText(senderTail, sender ? JSON.stringify({ name: sender.name, address: sender.address }) : null)
}
