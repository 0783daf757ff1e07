import { useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './Button'

/** A button and the one sheet it prints. Everything else on the page stays off the paper. */
export function PrintSheet({ label, children }: { label: string; children: ReactNode }) {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    if (!printing) return undefined
    const root = document.documentElement
    root.dataset['printSheet'] = 'true'
    const done = () => setPrinting(false)
    window.addEventListener('afterprint', done)
    window.print()
    return () => {
      delete root.dataset['printSheet']
      window.removeEventListener('afterprint', done)
    }
  }, [printing])
  return (
    <>
      <Button kind="secondary" icon="print" onClick={() => setPrinting(true)}>
        {label}
      </Button>
      {printing && createPortal(<div className="ui-print-sheet">{children}</div>, document.body)}
    </>
  )
}
