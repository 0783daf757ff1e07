import type { Role } from '@/gen/graphql'
import { roleWithPlace } from '@/shared/auth/answers'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { texts } from './concernTexts'

interface Holder {
  role: Role
  roleLabel: string
  organisation: string
  place: string
}

/** The name of a role in the language of the view, alone and with its place. The Danish one is the server's. */
export function useRole(): { name: (holder: Holder) => string; withPlace: (holder: Holder) => string } {
  const { language } = useLanguage()
  const words = useTexts(texts)
  const name = ({ role, roleLabel }: Holder) => (language === 'da' ? roleLabel : words.role[role])
  return { name, withPlace: (holder) => roleWithPlace({ ...holder, roleLabel: name(holder) }) }
}
