import type { LinkProps } from '@tanstack/react-router'
import { graphql } from '@/gen/gql'
import { readFragment, type FragmentType } from '@/gen/fragment-masking'
import { useTexts } from '@/shared/i18n/language'
import { recordLink, recordPath } from '@/shared/recordPath'
import { wordOf } from '@/shared/words/options'
import { ButtonLink } from '@/ui/ButtonLink'
import { DateText, DateTimeText } from '@/ui/Dates'
import { HiddenText, Quiet } from '@/ui/Layout'
import { TaskList } from '@/ui/TaskList'
import { texts } from './texts'

const draftRow = graphql(`
  fragment DraftRow on Draft {
    id
    form
    recordId
    savedAt
    expiresOn
  }
`)

/** Half-written forms, without a word of what stands in them. */
export function DraftList({ drafts }: { drafts: readonly FragmentType<typeof draftRow>[] }) {
  const t = useTexts(texts)
  const rows = readFragment(draftRow, drafts).flatMap((row) => {
    const place = placeOf(row)
    return place === null ? [] : [{ ...row, place }]
  })
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
              {wordOf(t.draftForms, row.form)} <DateTimeText value={row.savedAt} short />
              <br />
              <Quiet>
                {t.draftUntil} <DateText value={row.expiresOn} short />
              </Quiet>
            </>
          ),
          aside: (
            <ButtonLink {...row.place}>
              {t.continueDraft}
              <HiddenText>: {wordOf(t.draftForms, row.form)}</HiddenText>
            </ButtonLink>
          ),
        }))}
      />
    </section>
  )
}

/** Where a draft is gone on with; null for a form that this version does not know. */
function placeOf({ id, form, recordId }: { id: string; form: string; recordId: string | null }): Pick<LinkProps, 'to' | 'search'> | null {
  if (form === 'bekymring') return { to: '/ny-henvendelse/bekymring', search: codes({ kladde: id }) }
  if (form === 'underretning') return { to: '/ny-henvendelse/underretning', search: codes({ kladde: id }) }
  if (recordId === null) return null
  if (form === 'anbefaling' || form === 'beslutning') return { to: `${String(recordPath('matter', recordId))}/analysebraet` as LinkProps['to'], search: codes({ trin: form }) }
  if (form === 'vurdering' || form === 'screening') return recordLink('concern', recordId, form)
  if (form === 'bidrag' || form === 'opfoelgning' || form === 'afslut') return recordLink('matter', recordId, form)
  return null
}

/** The page is known only at run time, so the router's types end here. */
function codes(search: Record<string, string>): LinkProps['search'] {
  return search as unknown as LinkProps['search']
}
