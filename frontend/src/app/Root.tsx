import { Outlet, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { LanguageProvider, useTexts, type Language } from '@/shared/i18n/language'
import { texts } from './texts'

export function Root() {
  const search = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  const language: Language = search.sprog ?? 'da'
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const setLanguage = (next: Language) => {
    const sprog = next === 'en' ? ('en' as const) : undefined
    void navigate({ to: '.', search: (now) => ({ ...now, sprog }), replace: true, resetScroll: false })
  }
  return (
    <LanguageProvider language={language} setLanguage={setLanguage}>
      <SkipLink />
      <PrintNotice />
      <Outlet />
    </LanguageProvider>
  )
}

function SkipLink() {
  const t = useTexts(texts)
  return (
    <a
      className="skipnav"
      href="#indhold"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('indhold')?.focus()
      }}
    >
      {t.skip}
    </a>
  )
}

function PrintNotice() {
  const t = useTexts(texts)
  return <p className="app-print-notice">{t.printNotice}</p>
}
