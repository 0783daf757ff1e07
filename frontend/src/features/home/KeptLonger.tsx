import { graphql } from '@/gen/gql'
import { useCommand } from '@/shared/graphql/useCommand'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate } from '@/shared/time/dates'
import { Button } from '@/ui/Button'
import { ErrorState } from '@/ui/ErrorState'
import { HiddenText } from '@/ui/Layout'
import { texts } from './texts'

const note = graphql(`
  mutation NoteRetentionExtension($input: NoteRetentionExtensionInput!) {
    noteRetentionExtension(input: $input) {
      notedAt
    }
  }
`)

interface KeptLongerProps {
  task: { id: string; reference: string; until: string | null; office: string | null }
  onNoted: () => void
}

/** That a record is kept longer, told to the data protection officer: until when and by which office. Noted, it goes. */
export function KeptLonger({ task, onNoted }: KeptLongerProps) {
  const t = useTexts(texts).keptLonger
  const { language } = useLanguage()
  const send = useCommand(note)
  return (
    <>
      <p>{t.told(task.until === null ? '' : formatDate(task.until, language), task.office ?? '')}</p>
      {send.error !== null && <ErrorState error={send.error} />}
      <Button
        kind="secondary"
        pending={send.pending}
        onClick={() =>
          void send.run({ id: task.id }).then((outcome) => {
            if (outcome.ok) onNoted()
          })
        }
      >
        {t.note}
        <HiddenText>: {task.reference}</HiddenText>
      </Button>
    </>
  )
}
