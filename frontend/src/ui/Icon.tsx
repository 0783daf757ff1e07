import sprite from './icons.svg?url'

export type IconName =
  | 'account' | 'arrow-back' | 'arrow-downward' | 'arrow-forward' | 'arrow-upward' | 'calendar-month' | 'check' | 'chevron-down'
  | 'chevron-up' | 'close' | 'download' | 'edit' | 'error' | 'help' | 'info' | 'language' | 'lock' | 'menu' | 'more-vert' | 'plus'
  | 'print' | 'refresh' | 'search' | 'success' | 'time' | 'visibility' | 'visibility-off' | 'warning' | 'sort-table-ascending'
  | 'sort-table-descending' | 'sort-table-none' | 'open-in-new' | 'send'

/** Always beside text, so hidden from screen readers. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? 'icon-svg ui-icon-small' : 'icon-svg'} aria-hidden="true" focusable="false">
      <use href={`${sprite}#${name}`} />
    </svg>
  )
}
