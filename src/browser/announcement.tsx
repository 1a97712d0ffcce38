import { create } from 'zustand'

const useMessage = create<{ text: string }>(() => ({ text: '' }))

/** Announces a short message through the page's polite status region. A repeated message is announced again. */
export function announce(message: string): void {
  // A live region is silent when its text stays the same; a trailing no-break space changes it.
  useMessage.setState(({ text }) => ({ text: message === text ? `${message}\u00a0` : message }))
}

/**
 * The page's polite status region. In the page from the start, as screen readers ignore regions that are added with
 * their text.
 */
export function StatusRegion() {
  const text = useMessage((state) => state.text)
  return (
    <div role="status" className="visually-hidden">
      {text}
    </div>
  )
}
