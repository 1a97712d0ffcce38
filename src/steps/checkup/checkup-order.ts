import { checkupItems, firstFive, firstFor } from '../../content/checkup.ts'
import { linkedInPages } from '../../content/linkedin-pages.ts'
import type { Priority } from '../../content/priorities.ts'
import { inOrder } from '../../wizard/status.ts'
import type { Item } from './CheckupItem.tsx'

/** The first five, by what matters most, then the others on LinkedIn's pages in LinkedIn's order. Every item is there once. */
export function arrange(priority: Priority | undefined) {
  const ids: readonly string[] = priority ? firstFor[priority] : firstFive
  const all: readonly Item[] = inOrder<Item>(checkupItems, ids)
  const rest = all.slice(ids.length)
  return {
    first: all.slice(0, ids.length),
    pages: linkedInPages.map((page) => ({
      page,
      counted: rest.filter((item) => item.page === page && item.isCounted),
      more: rest.filter((item) => item.page === page && !item.isCounted),
    })),
  }
}
