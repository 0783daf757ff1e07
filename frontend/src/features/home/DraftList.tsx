import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import { useTexts } from '@/shared/i18n/language'
import { ButtonLink } from '@/ui/ButtonLink'
import { DateText, DateTimeText } from '@/ui/Dates'
import { Quiet } from '@/ui/Layout'
import { TaskList } from '@/ui/TaskList'
import { texts } from './texts'

const draftRow = graphql(`
  fragment DraftRow on Draft {
    id
    form
    savedAt
    expiresOn
  }
`)

/** Half-written forms, without a word of what stands in them. */
export function DraftList({ drafts }: { drafts: readonly FragmentType<typeof draftRow>[] }) {
  const t = useTexts(texts)
  const rows = readFragment(draftRow, drafts).filter((row) => row.form === 'bekymring' || row.form === 'underretning')
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="kladder">
      <h2 id="kladder">{t.drafts}</h2>
      <TaskList
        label={t.drafts}
        rows={rows.map((row) => ({
          key: row.id,
          main: (
            <>
              {row.form === 'bekymring' ? t.draftConcern : t.draftNotification} <DateTimeText value={row.savedAt} short />
              <br />
              <Quiet>
                {t.draftUntil} <DateText value={row.expiresOn} short />
              </Quiet>
            </>
          ),
          aside: (
            <ButtonLink to={row.form === 'bekymring' ? '/ny-henvendelse/bekymring' : '/ny-henvendelse/underretning'} search={{ kladde: row.id }}>
              {t.continueDraft}
            </ButtonLink>
          ),
        }))}
      />
    </section>
  )
}
