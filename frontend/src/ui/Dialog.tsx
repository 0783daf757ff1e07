import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { classes } from './classes'
import { Icon } from './Icon'
import { texts } from './texts'

interface DialogProps {
  open: boolean
  onClose: () => void
  /** The act: "Fordel bekymring". */
  title: string
  children: ReactNode
  /** Buttons; the primary one repeats the act. Put them inside the form instead where there is one. */
  actions?: ReactNode
  /** Yellow, for access in an emergency. */
  tone?: 'plain' | 'warning'
  /** False where closing would lose the only way on, such as signing in again. */
  closable?: boolean
}

/** The browser's own modal: focus goes in and stays, Escape closes, focus returns to the opener. Rendered only while open. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog({ onClose, title, children, actions, tone = 'plain', closable = true }: Omit<DialogProps, 'open'>) {
  const t = useTexts(texts)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    if (element !== null && !element.open) element.showModal()
    // To the first field; without one the browser's choice stands, which is the close button where there is one.
    element?.querySelector<HTMLElement>('.modal-body :is(input, select, textarea)')?.focus()
    return () => {
      element?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="fds-modal"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        if (closable) onClose()
      }}
    >
      <div className={classes('modal-content', tone === 'warning' && 'modal-content--warning')}>
        <div className="modal-header">
          <h2 className="modal-title" id={id}>
            {title}
          </h2>
          {closable && (
            <button type="button" className="modal-close function-link" onClick={onClose}>
              <Icon name="close" />
              {t.close}
            </button>
          )}
        </div>
        <div className="modal-body">{children}</div>
        {actions !== undefined && <div className="modal-footer">{actions}</div>}
      </div>
    </dialog>
  )
}
