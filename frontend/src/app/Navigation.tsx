import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { Icon } from '@/ui/Icon'
import { linkTo, offeredPages, type Page } from './pages'
import { texts } from './texts'

export function usePages(): Page[] {
  const router = useRouter()
  const { screens } = useViewer()
  return offeredPages(screens, new Set(Object.keys(router.routesByPath)))
}

/** A row of links from 992 px; below that a button that opens them at the side. */
export function Navigation() {
  const t = useTexts(texts)
  const pages = usePages()
  const [open, setOpen] = useState(false)
  return (
    <nav className="app-nav" aria-label={t.navigation}>
      <div className="app-width app-nav__wide">
        <PageLinks pages={pages} />
      </div>
      <div className="app-width app-nav__narrow">
        <button type="button" className="app-act" aria-expanded={open} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="menu" />
          {t.menu}
        </button>
        {open && <Drawer pages={pages} onClose={() => setOpen(false)} />}
      </div>
    </nav>
  )
}

function PageLinks({ pages, onFollow }: { pages: Page[]; onFollow?: () => void }) {
  const t = useTexts(texts)
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.code}>
          <Link to={linkTo(page)} {...(onFollow === undefined ? {} : { onClick: onFollow })}>
            {t.screens[page.code]}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Drawer({ pages, onClose }: { pages: Page[]; onClose: () => void }) {
  const t = useTexts(texts)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element !== null && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} className="app-drawer" aria-label={t.navigation} onClose={onClose}>
      <button type="button" className="app-act" onClick={onClose}>
        <Icon name="close" />
        {t.menu}
      </button>
      <PageLinks pages={pages} onFollow={onClose} />
    </dialog>
  )
}
