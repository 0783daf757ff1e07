import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

interface AnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> {
  ref?: Ref<HTMLAnchorElement>
}

function CaseAnchor({ children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className="ui-ref">
      {children}
    </a>
  )
}

const RouterCase = createLink(CaseAnchor)

/** A case number as link: never broken over two lines. */
export const CaseLink: LinkComponent<typeof CaseAnchor> = (props) => <RouterCase {...props} />
