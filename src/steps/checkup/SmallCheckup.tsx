import { useState } from 'react'
import { checkupItems } from '../../content/checkup.ts'
import { SmallTitle } from '../../guide/SmallTitle.tsx'
import { useWizard } from '../../guide/useWizard.ts'
import { useWords } from '../../parts/words.ts'
import { Button } from '../../ui/Button.tsx'
import { statusOf } from '../../wizard/status.ts'
import { CheckupItem, type Item } from './CheckupItem.tsx'
import { arrange } from './checkup-order.ts'

/**
 * The checkup in the small window: one item at a time, in the person's order. An answered item stays until the person goes
 * on, so that a slip can be corrected.
 */
export function SmallCheckup() {
  const w = useWords('companion')
  const shell = useWords('shell')
  const { progress } = useWizard()
  const { first, pages } = arrange(progress.priority)
  const inOrder = [...first, ...pages.flatMap(({ counted }) => counted)]
  const isOpen = ({ id, revision }: Item) =>
    ['not-started', 'look-again'].includes(statusOf(progress.checkup[id], revision))
  const [shown, setShown] = useState(() => inOrder.find(isOpen)?.id)
  const item = checkupItems.find(({ id }) => id === shown)
  return (
    <>
      <SmallTitle text={shell.steps.checkup.name} />
      {item ? (
        <>
          <CheckupItem key={item.id} heading="h2" item={item} />
          <Button look="plain" onClick={() => setShown(inOrder.find((each) => each.id !== shown && isOpen(each))?.id)}>
            {w.nextRow}
          </Button>
        </>
      ) : (
        <p>{w.allRows}</p>
      )}
    </>
  )
}
