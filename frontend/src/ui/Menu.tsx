import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { classes } from './classes'
import { Icon } from './Icon'
import { texts } from './texts'

export interface MenuAction {
  key: string
  label: string
  onSelect: () => void
}

/** "Flere handlinger": opens on click or arrow down, arrows move, Escape closes and gives focus back. Nothing without actions. */
export function Menu({ label, actions, align = 'start' }: { label?: string; actions: readonly MenuAction[]; align?: 'start' | 'end' }) {
  const t = useTexts(texts)
  const id = useId()
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return undefined
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target)) return
      setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [open])

  function onListKey(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
      return
    }
    if (event.key === 'Tab') {
      setOpen(false)
      return
    }
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const now = items.findIndex((item) => item === document.activeElement)
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: items.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    items[(next + items.length) % items.length]?.focus()
  }

  if (actions.length === 0) return null
  return (
    <div className="ui-menu" ref={root}>
      <button
        ref={button}
        type="button"
        className="button button-secondary"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <span>{label ?? t.moreActions}</span>
        <Icon name={open ? 'chevron-up' : 'chevron-down'} />
      </button>
      {open && (
        <ul className={classes('ui-menu__list', align === 'end' && 'ui-menu__list--end')} role="menu" id={id} aria-label={label ?? t.moreActions} onKeyDown={onListKey}>
          {actions.map((action) => (
            <li key={action.key} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  // Focus first goes back to the button, so that a dialog opened by the act returns it here.
                  button.current?.focus()
                  setOpen(false)
                  action.onSelect()
                }}
              >
                {action.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
