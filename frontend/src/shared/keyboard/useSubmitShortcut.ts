import { useEffect, type RefObject } from 'react'
import { shortcutsEnabled } from './preference'

/** Ctrl+Enter (Cmd on a Mac) sends the form that has focus, from any field in it. */
export function useSubmitShortcut(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const element = form.current
    if (element === null) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !shortcutsEnabled()) return
      event.preventDefault()
      element.requestSubmit()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [form])
}
