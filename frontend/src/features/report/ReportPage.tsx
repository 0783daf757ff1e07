import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import type { SubmissionReceiptFragment } from '@/gen/graphql'
import { appError, type AppError } from '@/shared/graphql/errors'
import { useTexts } from '@/shared/i18n/language'
import { AcuteNotice } from '@/ui/AcuteNotice'
import { ErrorState } from '@/ui/ErrorState'
import { Loading } from '@/ui/Loading'
import { Notice } from '@/ui/Notice'
import { PageHeading } from '@/ui/PageHeading'
import { Receipt } from './Receipt'
import { ReportForm, type Draft } from './ReportForm'
import { texts } from './texts'
import { readDraft, type ReportMode, type ReportOutput } from './values'

const page = graphql(`
  query ReportForm {
    networkDistricts {
      id
      name
    }
    viewer {
      id
      drafts {
        id
        form
        content
      }
    }
  }
`)

export type Sent = { ok: true; receipts: SubmissionReceiptFragment[] } | { ok: false; error: AppError }

interface ReportPageProps {
  mode: ReportMode
  search: { trin?: number | undefined; kladde?: string | undefined }
  onSend: (report: ReportOutput, draftId: string | null, today: string) => Promise<Sent>
}

/** What a concern and a notification have in common: the acute notice, the steps, the receipt. */
export function ReportPage({ mode, search, onSend }: ReportPageProps) {
  const t = useTexts(texts)
  // A draft must be the newest one, so nothing is taken from the cache.
  const [result, repeat] = useQuery({ query: page, requestPolicy: 'network-only' })
  const [receipts, setReceipts] = useState<SubmissionReceiptFragment[] | null>(null)
  const title = mode === 'concern' ? t.concernTitle : t.notificationTitle

  if (receipts !== null) return <Receipt receipts={receipts} />
  const data = result.data
  const draft = data === undefined ? null : findDraft(data.viewer.drafts, search.kladde)
  return (
    <>
      <PageHeading title={title} />
      <AcuteNotice />
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {data === undefined && result.error === undefined && <Loading />}
      {data !== undefined && search.kladde !== undefined && draft === null && <Notice kind="info">{t.draftGone}</Notice>}
      {data !== undefined && (
        <ReportForm
          mode={mode}
          districts={data.networkDistricts.map((district) => ({ value: district.id, label: district.name }))}
          draft={draft}
          step={search.trin ?? 1}
          onSend={async (report, draftId, today) => {
            const sent = await onSend(report, draftId, today)
            if (!sent.ok) return sent.error
            setReceipts(sent.receipts)
            return null
          }}
        />
      )}
    </>
  )
}

function findDraft(drafts: readonly { id: string; content: string }[], id: string | undefined): Draft | null {
  const found = drafts.find((draft) => draft.id === id)
  const values = found === undefined ? null : readDraft(found.content)
  return found === undefined || values === null ? null : { id: found.id, values }
}
