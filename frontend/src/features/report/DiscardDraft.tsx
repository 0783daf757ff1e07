import { useState } from 'react'
import { graphql } from '@/gen/gql'
import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { ErrorState } from '@/ui/ErrorState'
import { texts } from './texts'

const discardDraft = graphql(`
  mutation DiscardReportDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      id
    }
  }
`)

export function DiscardDraft({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTexts(texts)
  const [asking, setAsking] = useState(false)
  const command = useCommand(discardDraft)
  return (
    <>
      <Button kind="tertiary" onClick={() => setAsking(true)}>
        {t.discardDraft}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.discardDraft}
        actions={
          <Button
            pending={command.pending}
            onClick={() =>
              void command.run({ id }).then((outcome) => {
                if (!outcome.ok) return
                setAsking(false)
                onDone()
              })
            }
          >
            {t.discardDraft}
          </Button>
        }
      >
        <p>{t.discardEffect}</p>
        {command.error !== null && <ErrorState error={command.error} />}
      </Dialog>
    </>
  )
}
