import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { texts } from './texts'

/** Who is signed in, in which role, and the way out: in sight at every width, never behind a menu. */
export function Header({ who, acts }: { who?: ReactNode; acts?: ReactNode }) {
  const t = useTexts(texts)
  const { language, setLanguage } = useLanguage()
  return (
    <header className="app-header">
      <div className="app-width app-header__row">
        <Link to="/min-side" className="app-header__product">
          {t.product}
        </Link>
        <div className="app-header__who">{who}</div>
        <div className="app-header__acts">
          <button type="button" className="app-act" lang={language === 'da' ? 'en' : 'da'} onClick={() => setLanguage(language === 'da' ? 'en' : 'da')}>
            {t.otherLanguage}
          </button>
          {acts}
        </div>
      </div>
    </header>
  )
}
