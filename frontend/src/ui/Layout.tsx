import type { ReactNode } from 'react'
import { classes } from './classes'

/** Things under each other with even distance. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="ui-stack">{children}</div>
}

/** Things beside each other that wrap: buttons, badges; `end` where one is a field with its label above. */
export function Row({ end = false, children }: { end?: boolean; children: ReactNode }) {
  return <div className={classes('ui-row', end && 'ui-row--end')}>{children}</div>
}

/** Two columns of equal width, main and side from 1200 px, or a list and what is chosen in it from 768 px; below that under each other. */
export function Columns({ kind, children }: { kind: 'even' | 'side' | 'list'; children: ReactNode }) {
  return <div className={classes('ui-columns', `ui-columns--${kind}`)}>{children}</div>
}

/** Many short choices side by side where there is room. */
export function ChoiceGrid({ children }: { children: ReactNode }) {
  return <div className="ui-choice-grid">{children}</div>
}

/** Used on a tablet in a room: everything to press is at least 44 px high. */
export function Touch({ children }: { children: ReactNode }) {
  return <div className="ui-touch ui-stack">{children}</div>
}

export function Card({ children }: { children: ReactNode }) {
  return <div className="ui-card">{children}</div>
}

/** Less important words: source, place, why. */
export function Quiet({ children }: { children: ReactNode }) {
  return <span className="ui-quiet">{children}</span>
}

/** A yellow line over the whole page: access in an emergency, viewing in a room. */
export function Strip({ children }: { children: ReactNode }) {
  return (
    <div className="ui-strip" role="status">
      <div className="app-width">{children}</div>
    </div>
  )
}

/** For screen readers only. */
export function HiddenText({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}
