import { useTexts } from '@/shared/i18n/language'
import { DateText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { Card } from '@/ui/Layout'
import type { Concern } from './concernQuery'
import { texts } from './inquiryTexts'

/** What other municipalities were asked, and the words they answered with. Left out where nobody was asked. */
export function Inquiries({ list }: { list: Concern['inquiries'] }) {
  const t = useTexts(texts)
  if (list === null || list === undefined || list.length === 0) return null
  return (
    <Card>
      <h2>{t.heading}</h2>
      <ul>
        {list.map((one) => (
          <li key={one.id}>
            <strong lang="da">{one.asked}</strong>, <DateText value={one.askedAt} short />. {t.askedBy(one.askedBy)}.
            <br />
            {one.answer === null && (
              <>
                {t.waiting} <Deadline value={one.dueOn} />
              </>
            )}
            {one.answer === 'KNOWN_TELL' && (
              <>
                {t.told} <span lang="da">{one.text}</span>
              </>
            )}
            {one.answer !== null && one.answer !== 'KNOWN_TELL' && t.nothing}
          </li>
        ))}
      </ul>
    </Card>
  )
}
