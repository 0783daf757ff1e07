import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import type { ButtonKind } from './Button'

interface AnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> {
  kind?: ButtonKind
  ref?: Ref<HTMLAnchorElement>
}

function ButtonAnchor({ kind = 'secondary', children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={`button button-${kind}`}>
      <span>{children}</span>
    </a>
  )
}

const RouterButton = createLink(ButtonAnchor)

/** Goes somewhere, looks like a button: <ButtonLink to="/bekymringer" kind="primary">. */
export const ButtonLink: LinkComponent<typeof ButtonAnchor> = (props) => <RouterButton {...props} />
