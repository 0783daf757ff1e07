import type { ReactNode } from 'react'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { danishDay, formatDate, formatTime } from '@/shared/time/dates'
import { Badge } from './Badge'
import { texts } from './texts'

export interface TimelineEntry {
  id: string
  at: string
  title: ReactNode
  /** Name, role and agency. */
  by?: string | undefined
  /** Stated when data crossed an agency. */
  legalBasis?: string | undefined
  body?: ReactNode
}

interface TimelineProps {
  entries: readonly TimelineEntry[]
  seenUntil?: string | undefined
  label: string
  /** The day's heading: one below the heading it stands under. */
  headingLevel?: 2 | 3 | 4
}

/** Newest first, grouped by day. `seenUntil` marks what came after the last visit. */
export function Timeline({ entries, seenUntil, label, headingLevel = 3 }: TimelineProps) {
  const Day = `h${headingLevel}` as const
  const { language } = useLanguage()
  const t = useTexts(texts)
  return (
    <ol className="ui-timeline" aria-label={label}>
      {byDay(entries).map(([day, ofDay]) => (
        <li key={day}>
          <Day>{formatDate(day, language)}</Day>
          <ol>
            {ofDay.map((entry) => {
              const isNew = seenUntil !== undefined && entry.at > seenUntil
              return (
                <li key={entry.id} className={isNew ? 'ui-timeline__new' : undefined}>
                  <div>
                    <time dateTime={entry.at}>{formatTime(entry.at, language)}</time> · {entry.title} {isNew && <Badge tone="quiet">{t.timelineNew}</Badge>}
                  </div>
                  {(entry.by !== undefined || entry.legalBasis !== undefined) && (
                    <p className="ui-timeline__meta">{[entry.by, entry.legalBasis].filter(Boolean).join(' · ')}</p>
                  )}
                  {entry.body}
                </li>
              )
            })}
          </ol>
        </li>
      ))}
    </ol>
  )
}

/** Groups by Danish day, keeping the order of the answer. */
export function byDay(entries: readonly TimelineEntry[]): [string, TimelineEntry[]][] {
  const days = new Map<string, TimelineEntry[]>()
  for (const entry of entries) {
    const day = danishDay(entry.at).toString()
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}
