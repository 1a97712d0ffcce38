import { encode } from 'uqr'
import { announce } from '../browser/announcement.tsx'
import { fill } from '../i18n/translate.ts'
import { useWords } from '../parts/words.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import styles from './LinkToShow.module.css'

/** Whether an address means this machine only, so that no phone can open it. */
function isLoopback(url: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname)
}

type LinkToShowProps = {
  url: string
  /** Label of the field that shows the link as text. */
  label: string
  /** Text alternative of the QR code. */
  codeName: string
  /** Shown instead of the code if a phone could not open the address. */
  loopback: string
}

/** A link for another device: as a QR code, as text to copy, and through the system's share dialog if there is one. */
export function LinkToShow({ url, label, codeName, loopback }: LinkToShowProps) {
  const w = useWords('transfer').out
  const shell = useWords('shell')
  const canShare = typeof navigator.share === 'function'
  return (
    <div>
      {isLoopback(url) ? (
        <p>{fill(loopback, { host: new URL(url).hostname })}</p>
      ) : (
        <QrCode name={codeName} modules={encode(url, { ecc: 'M', border: 0 }).data} />
      )}
      <label className={styles.field}>
        <span>{label}</span>
        <input type="text" readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <p className={styles.buttons}>
        <CopyButton text={url} name={w.copy} onDone={(isCopied) => announce(isCopied ? w.copied : shell.copyFailed)}>
          {w.copy}
        </CopyButton>
        {canShare && (
          <Button look="small" onClick={() => void navigator.share({ url }).catch(() => undefined)}>
            {w.share}
          </Button>
        )}
      </p>
    </div>
  )
}
