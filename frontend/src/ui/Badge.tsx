import type { ReactNode } from 'react'
import { classes } from './classes'

/** A status in words. All statuses share one blue tone; only what the police handle alone is grey. */
export function Badge({ tone = 'status', children }: { tone?: 'status' | 'police' | 'quiet'; children: ReactNode }) {
  return <span className={classes('badge', 'ui-status', tone !== 'status' && `ui-status--${tone}`)}>{children}</span>
}
