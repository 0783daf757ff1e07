import { Link } from '@tanstack/react-router'
import { graphql } from '@/gen/gql'
import { useCommand } from '@/shared/graphql/useCommand'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { useRunningOpenings } from '@/shared/openings/useRunningOpenings'
import { recordLink } from '@/shared/recordPath'
import { formatTime } from '@/shared/time/dates'
import { Button } from '@/ui/Button'
import { HiddenText, Row, Strip } from '@/ui/Layout'
import { minutesLeft } from './minutesLeft'
import { texts } from './texts'

const endOpening = graphql(`
  mutation EndOpening($input: EndOpeningInput!) {
    endOpening(input: $input) {
      opening {
        id
        running
        until
      }
    }
  }
`)

/** While a record is open that one has no other way in to, a yellow line says so on every page, with the time left in words. */
export function RunningOpenings() {
  const t = useTexts(texts).running
  const { language } = useLanguage()
  const { list, now } = useRunningOpenings()
  const end = useCommand(endOpening)
  if (list.length === 0) return null
  return (
    <Strip>
      {list.map((one) => (
        <Row key={one.id}>
          <span>
            <Link {...recordLink(one.recordKind, one.recordId)}>{one.kind === 'EMERGENCY' ? t.emergency(one.reference) : t.inspection(one.reference)}</Link>
            {one.kind === 'EMERGENCY' ? t.left(minutesLeft(one.until, now)) : t.until(formatTime(one.until, language))}
          </span>
          <Button kind="tertiary" pending={end.pending} onClick={() => void end.run({ id: one.id })}>
            {t.end}
            <HiddenText>: {one.reference}</HiddenText>
          </Button>
        </Row>
      ))}
    </Strip>
  )
}
