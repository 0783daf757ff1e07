import { useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { useSessionTools } from '@/shared/auth/SessionProvider'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { saveBeforeLock } from '@/shared/idle/idle'
import { shortcutsEnabled } from '@/shared/keyboard/preference'
import { Dialog } from '@/ui/Dialog'
import { TextField } from '@/ui/TextField'
import { usePages } from './Navigation'
import { paletteEntries, type PaletteEntry } from './paletteEntries'
import { texts } from './texts'

/** Ctrl+K: pages, case numbers, language, lock. Never people. */
export function CommandPalette() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k' || !shortcutsEnabled()) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return open ? <OpenPalette onClose={() => setOpen(false)} /> : null
}

function OpenPalette({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts)
  const id = useId()
  const pages = usePages()
  const navigate = useNavigate()
  const { session } = useSessionTools()
  const { language, setLanguage } = useLanguage()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const entries = paletteEntries(typed, pages, t)

  function act(entry: PaletteEntry | undefined) {
    if (entry === undefined) return
    onClose()
    if (entry.kind === 'language') setLanguage(language === 'da' ? 'en' : 'da')
    else if (entry.kind === 'lock') void saveBeforeLock().then(() => session.leave('locked'))
    else if (entry.kind === 'number') void navigate({ href: `${entry.path}?nr=${entry.reference}` })
    else void navigate({ to: entry.path })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault()
      act(entries[chosen])
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && entries.length > 0) {
      event.preventDefault()
      setChosen((chosen + (event.key === 'ArrowDown' ? 1 : -1) + entries.length) % entries.length)
    }
  }

  return (
    <Dialog open onClose={onClose} title={t.palette.title}>
      <div className="app-palette">
        <TextField
          name="palette"
          label={t.palette.label}
          hint={t.palette.hint}
          width="xl"
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={entries[chosen] === undefined ? undefined : `${id}-${chosen}`}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
        />
        <div className="app-palette__list" role="listbox" id={`${id}-list`} aria-label={t.palette.title}>
          {entries.map((entry, index) => (
            // The keys are handled by the field, as a combobox has it.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div key={entry.label} id={`${id}-${index}`} role="option" tabIndex={-1} aria-selected={index === chosen} className="app-palette__item" onClick={() => act(entry)}>
              {entry.label}
            </div>
          ))}
        </div>
        <p role="status" className="sr-only">
          {t.palette.results(entries.length)}
        </p>
      </div>
    </Dialog>
  )
}
