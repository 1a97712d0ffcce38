import { create } from 'zustand'

const useMessage = create<{ text: string }>(() => ({ text: '' }))

/** Says a short message through the page's one polite status region. The same words twice are said twice. */
export function announce(message: string): void {
  // A region that gets the very same text says nothing; a trailing no-break space makes it another text.
  useMessage.setState(({ text }) => ({ text: message === text ? `${message}\u00a0` : message }))
}

/** The page's one polite status region. Stands in the page from the start, or it would not be listened to. */
export function StatusRegion() {
  const text = useMessage((state) => state.text)
  return (
    <div role="status" className="visually-hidden">
      {text}
    </div>
  )
}
