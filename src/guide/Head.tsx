import { createContext, use } from 'react'

/** Receives title and description while prerendering. Not provided in the browser. */
export const HeadContext = createContext<((title: string, description: string | undefined) => void) | undefined>(
  undefined,
)

/**
 * Title and description of a page. The prerenderer puts both into the document. In the browser only the title is kept
 * up to date, because search engines read the description from the served page.
 */
export function Head({ title, description }: { title: string; description?: string }) {
  const take = use(HeadContext)
  if (!take) return <title>{title}</title>
  take(title, description)
  return null
}
