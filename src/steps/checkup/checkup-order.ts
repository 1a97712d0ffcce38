import { checkupItems, firstFor } from '../../content/checkup.ts'
import type { Priority } from '../../content/priorities.ts'
import { inOrder } from '../../wizard/status.ts'
import type { Item } from './CheckupItem.tsx'

/** The article's three first, which is the order of the content. */
const firstCount = 3

/** What matters most decides only the order; no item is left out. */
export function arrange(priority: Priority | undefined) {
  const ids = priority ? firstFor[priority] : []
  const all: readonly Item[] = inOrder<Item>(checkupItems, ids)
  const isFirst = (item: Item, index: number) => (priority ? ids.includes(item.id) : index < firstCount)
  const rest = all.filter((item, index) => item.tier === 'core' && !isFirst(item, index))
  const sections = [...new Set(rest.map(({ place }) => place.section))]
  return {
    first: all.filter((item, index) => isFirst(item, index)),
    // Grouped as in LinkedIn's menu, unless the person's order applies: then one list, in which each item names its menu.
    groups: priority
      ? [{ section: undefined, items: rest }]
      : sections.map((section) => ({ section, items: rest.filter(({ place }) => place.section === section) })),
    more: all.filter((item, index) => item.tier === 'more' && !isFirst(item, index)),
  }
}
