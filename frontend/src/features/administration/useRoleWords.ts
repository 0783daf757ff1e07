import { useRole } from '@/shared/words/useRole'
import type { AttestedRole } from './attestQueries'

/** The name of a role in the language of the view. */
export function useRoleWords(): (role: AttestedRole) => string {
  const { name } = useRole()
  return (role) => name({ ...role, place: '' })
}
