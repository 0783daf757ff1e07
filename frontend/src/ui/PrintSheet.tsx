import { useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './Button'
import { PrintFoot } from './PrintFoot'

/** A button and the one sheet it prints. Everything else on the page stays off the paper. */
export function PrintSheet({ label, children }: { label: string; children: ReactNode }) {
  const [at, setAt] = useState<string | null>(null)
  const printing = at !== null
  useEffect(() => {
    if (!printing) return undefined
    const root = document.documentElement
    root.dataset['printSheet'] = 'true'
    const done = () => setAt(null)
    window.addEventListener('afterprint', done)
    window.print()
    return () => {
      delete root.dataset['printSheet']
      window.removeEventListener('afterprint', done)
    }
  }, [printing])
  return (
    <>
      <Button kind="secondary" icon="print" onClick={() => setAt(new Date().toISOString())}>
        {label}
      </Button>
      {at !== null &&
        createPortal(
          <div className="ui-print-sheet">
            {children}
            <PrintFoot at={at} logged={false} />
          </div>,
          document.body,
        )}
    </>
  )
}
