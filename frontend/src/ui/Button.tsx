import type { ButtonHTMLAttributes, Ref } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'warning'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  kind?: ButtonKind
  icon?: IconName
  /** While an act runs: keeps focus and the button's place, but does nothing more. */
  pending?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function Button({ kind = 'primary', icon, pending = false, type = 'button', children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={pending ? 'button' : type}
      className={classes('button', `button-${kind}`)}
      aria-disabled={pending || undefined}
      onClick={pending ? undefined : onClick}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
