import type { ReactNode } from 'react'

/** One person under the other, with more about each below the name: list items. */
export function PeopleList({ children }: { children: ReactNode }) {
  return <ul className="ui-people">{children}</ul>
}
