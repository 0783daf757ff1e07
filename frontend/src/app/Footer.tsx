import { Link } from '@tanstack/react-router'
import { useTexts } from '@/shared/i18n/language'
import { texts } from './texts'

export function Footer() {
  const t = useTexts(texts)
  return (
    <footer className="app-footer" aria-label={t.footer}>
      <div className="app-width app-footer__row">
        <Link to="/tilgaengelighed">{t.accessibility}</Link>
        <Link to="/privatliv">{t.privacy}</Link>
        <Link to="/hjaelp">{t.help}</Link>
        <span>{t.version(__APP_VERSION__)}</span>
      </div>
    </footer>
  )
}
