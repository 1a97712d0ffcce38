import { createContext, use } from 'react'

/** Takes what a page says of itself, while it is prerendered. In the browser there is none. */
export const HeadContext = createContext<((title: string, description: string | undefined) => void) | undefined>(
  undefined,
)

/**
 * Title and description of a page. While prerendering they go to whoever draws the document; in the browser React keeps the
 * title, and the description is for those who read the page as it is served.
 */
export function Head({ title, description }: { title: string; description?: string }) {
  const take = use(HeadContext)
  if (!take) return <title>{title}</title>
  take(title, description)
  return null
}
