import { useTexts } from '@/shared/i18n/language'
import { formatShortDate, quarterOf } from '@/shared/time/dates'
import { PrintSheet } from '@/ui/PrintSheet'
import type { Answer, AttestationView } from './attestQueries'
import { attestTexts } from './attestTexts'
import { useRoleWords } from './useRoleWords'

/** The list on paper, for going through it with a leader: names, roles and seats of staff, and the answers so far. */
export function AttestSheet({ list, answers }: { list: AttestationView; answers: Readonly<Record<string, Answer>> }) {
  const t = useTexts(attestTexts)
  const words = useRoleWords()
  return (
    <PrintSheet label={t.print}>
      <h1>{t.title}</h1>
      <p>
        <span lang="da">{list.authority}</span>, {t.quarter(...quarterOf(list.quarter))}
      </p>
      <ul>
        {list.roles.map((role) => {
          const answer = answers[role.id]
          return (
            <li key={role.id}>
              <span lang="da">
                {t.answerFor(role.name, words(role))}, {role.organisation}
              </span>
              . {t.period(formatShortDate(role.validFrom), role.validUntil === null ? null : formatShortDate(role.validUntil))}
              {role.seats.map((seat) => (
                <span key={`${seat.forum}/${seat.function}`}>
                  ; <span lang="da">{seat.forum}</span>, {t.functions[seat.function]}, {seat.lastUsedOn === null ? t.unused : t.used(formatShortDate(seat.lastUsedOn))}
                </span>
              ))}
              {role.own ? <> ({t.own})</> : answer !== undefined && <strong> {answer === 'keep' ? t.keep : t.end}</strong>}
            </li>
          )
        })}
      </ul>
    </PrintSheet>
  )
}
