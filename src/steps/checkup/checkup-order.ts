import { checkupItems, firstFor } from '../../content/checkup.ts'
import type { Priority } from '../../content/priorities.ts'
import { inOrder } from '../../wizard/status.ts'
import type { Item } from './CheckupItem.tsx'

/** The article's three first, which is the order of the content. */
const firstCount = 3

/** Only the order follows what matters most; every item is there in every order. */
export function arrange(priority: Priority | undefined) {
  const ids = priority ? firstFor[priority] : []
  const all: readonly Item[] = inOrder<Item>(checkupItems, ids)
  const isFirst = (item: Item, index: number) => (priority ? ids.includes(item.id) : index < firstCount)
  const rest = all.filter((item, index) => item.tier === 'core' && !isFirst(item, index))
  const sections = [...new Set(rest.map(({ place }) => place.section))]
  return {
    first: all.filter((item, index) => isFirst(item, index)),
    // LinkedIn's own groups, unless the order is the person's own: then one list, each item naming its menu.
    groups: priority
      ? [{ section: undefined, items: rest }]
      : sections.map((section) => ({ section, items: rest.filter(({ place }) => place.section === section) })),
    more: all.filter((item, index) => item.tier === 'more' && !isFirst(item, index)),
  }
}
