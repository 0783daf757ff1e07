import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import { useTexts } from '@/shared/i18n/language'
import { AcuteNotice } from '@/ui/AcuteNotice'
import { ButtonLink } from '@/ui/ButtonLink'
import { Choices } from '@/ui/Choices'
import { DateTimeText } from '@/ui/Dates'
import { PageHeading } from '@/ui/PageHeading'
import { TaskList } from '@/ui/TaskList'
import { DiscardDraft } from './DiscardDraft'
import { texts } from './texts'

const page = graphql(`
  query NewReport {
    viewer {
      id
      drafts {
        id
        form
        savedAt
      }
    }
  }
`)

/** One question: what do you want? Sparring comes first, since it needs no person. */
export function NewReportPage() {
  const t = useTexts(texts)
  const [result, repeat] = useQuery({ query: page })
  const drafts = (result.data?.viewer.drafts ?? []).filter((draft) => draft.form === 'bekymring' || draft.form === 'underretning')
  return (
    <>
      <PageHeading title={t.title} />
      <AcuteNotice />
      <h2>{t.question}</h2>
      <Choices
        label={t.question}
        choices={[
          { key: 'advice', to: '/ny-henvendelse/sparring', title: t.choices.advice, text: t.choices.adviceText },
          { key: 'notify', to: '/ny-henvendelse/underretning', title: t.choices.notify, text: t.choices.notifyText },
          { key: 'trend', to: '/ny-henvendelse/tendens', title: t.choices.trend, text: t.choices.trendText },
          { key: 'concern', to: '/ny-henvendelse/bekymring', title: t.choices.concern, text: t.choices.concernText },
        ]}
      />
      {drafts.length > 0 && (
        <section aria-labelledby="kladder">
          <h2 id="kladder">{t.drafts}</h2>
          <p>{t.draftsHint}</p>
          <TaskList
            label={t.drafts}
            rows={drafts.map((draft) => ({
              key: draft.id,
              main: (
                <>
                  {draft.form === 'bekymring' ? t.draftOfConcern : t.draftOfNotification} <DateTimeText value={draft.savedAt} short />
                </>
              ),
              aside: (
                <>
                  <ButtonLink to={draft.form === 'bekymring' ? '/ny-henvendelse/bekymring' : '/ny-henvendelse/underretning'} search={{ kladde: draft.id }}>
                    {t.continueDraft}
                  </ButtonLink>{' '}
                  <DiscardDraft id={draft.id} onDone={() => repeat({ requestPolicy: 'network-only' })} />
                </>
              ),
            }))}
          />
        </section>
      )}
    </>
  )
}
