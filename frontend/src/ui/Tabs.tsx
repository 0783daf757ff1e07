import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

export interface Tab {
  key: string
  label: string
}

interface TabsProps {
  label: string
  tabs: readonly Tab[]
  selected: string
  onSelect: (key: string) => void
  /** The content of the selected tab only: what is not shown is not fetched. */
  children: ReactNode
}

/** Arrow keys move and select; Tab goes into the panel. Keep the selected tab in the address, so that "back" works. */
export function Tabs({ label, tabs, selected, onSelect, children }: TabsProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const now = tabs.findIndex((tab) => tab.key === selected)
    const next = nextIndex(event.key, now, tabs.length)
    const target = next === null ? undefined : tabs[next]
    if (target === undefined || next === null) return
    event.preventDefault()
    onSelect(target.key)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }

  return (
    <div className="tab-container">
      <div className="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown} tabIndex={-1}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            className="tab-button"
            aria-selected={tab.key === selected}
            aria-controls={tab.key === selected ? `${id}-panel` : undefined}
            tabIndex={tab.key === selected ? 0 : -1}
            onClick={() => onSelect(tab.key)}
          >
            <span>{tab.label}</span>
          </button>
        ))}
      </div>
      <div className="ui-tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} tabIndex={0}>
        {children}
      </div>
    </div>
  )
}

export function nextIndex(key: string, now: number, count: number): number | null {
  if (key === 'ArrowRight') return (now + 1) % count
  if (key === 'ArrowLeft') return (now - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
