import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate, formatShortDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { CaseLink } from '@/ui/CaseLink'
import { DataTable, type Column } from '@/ui/DataTable'
import { DateText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { Empty } from '@/ui/Empty'
import { Card, Row, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { Field } from '@/ui/Withheld'
import { primaryAct } from './acts'
import { texts } from './actTexts'
import { useMatter } from './MatterContext'
import type { MatterView } from './matterQuery'
import { OfferMeasureForm } from './OfferMeasureForm'
import { ReviewForm } from './ReviewForm'

type MeasureOfMatter = NonNullable<MatterView['measures']>[number]

export function PlanTab() {
  const t = useTexts(texts).plan
  const { matter, withheld, act, openAct } = useMatter()
  if (matter.measures === undefined) return <Loading />
  const can = matter.viewerCan
  const primary = primaryAct(matter)
  const measures = matter.measures ?? []
  return (
    <Stack>
      {act === 'indsats' && <OfferMeasureForm />}
      {act === 'opfoelgning' && <ReviewForm />}
      {act !== 'indsats' && act !== 'opfoelgning' && (
        <Row>
          {can.offerMeasure && primary !== 'indsats' && <Button onClick={() => openAct('indsats')}>{t.offer}</Button>}
          {can.review && primary !== 'opfoelgning' && (
            <Button kind="secondary" onClick={() => openAct('opfoelgning')}>
              {t.review}
            </Button>
          )}
        </Row>
      )}
      <section>
        <h2>{t.measures}</h2>
        <Field withheld={withheld} path="matter.measures">
          {measures.length === 0 ? (
            <Empty>{t.empty}</Empty>
          ) : (
            <>
              <p>{t.progress(measures.filter((one) => one.status === 'ENDED').length, measures.length)}</p>
              <Measures rows={measures} />
            </>
          )}
        </Field>
      </section>
      <section>
        <h2>{t.reviews}</h2>
        <Field withheld={withheld} path="matter.reviews">
          <Reviews />
        </Field>
      </section>
    </Stack>
  )
}

function Measures({ rows }: { rows: readonly MeasureOfMatter[] }) {
  const t = useTexts(texts).plan
  const words = useTexts(caseTexts)
  const columns: Column<MeasureOfMatter>[] = [
    {
      key: 'kind',
      header: t.columns.kind,
      rowHeader: true,
      cell: (row) => (
        <CaseLink to="/handleplaner/$indsatsId" params={{ indsatsId: row.id }}>
          {words.measureKind[row.kind]}
        </CaseLink>
      ),
    },
    { key: 'status', header: t.columns.status, cell: (row) => <Badge>{words.measureStatus[row.status]}</Badge> },
    { key: 'responsible', header: t.columns.responsible, cell: (row) => <span lang="da">{row.responsible}</span> },
    { key: 'goal', header: t.columns.goal, cell: (row) => <span lang="da">{row.goal}</span> },
    {
      key: 'start',
      header: t.columns.start,
      cell: (row) => (row.startedOn == null ? <Deadline value={row.startDueOn} short /> : t.started(formatShortDate(row.startedOn))),
    },
    { key: 'review', header: t.columns.review, cell: (row) => row.reviewOn != null && <DateText value={row.reviewOn} short /> },
  ]
  return <DataTable caption={t.measures} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />
}

function Reviews() {
  const t = useTexts(texts).plan
  const words = useTexts(caseTexts)
  const { language } = useLanguage()
  const { matter } = useMatter()
  const reviews = [...(matter.reviews ?? [])].sort((one, other) => other.dueOn.localeCompare(one.dueOn))
  if (reviews.length === 0) return <p>{t.noReviews}</p>
  return (
    <Stack>
      {reviews.map((review) => (
        <Card key={review.id}>
          <h3>{review.heldAt == null ? t.reviewDue(formatDate(review.dueOn, language)) : t.reviewHeld(formatDate(review.heldAt, language))}</h3>
          {review.outcome != null && <p>{words.reviewOutcome[review.outcome]}</p>}
          {review.changeSinceLast != null && (
            <>
              <h4>{t.change}</h4>
              <p lang="da">{review.changeSinceLast}</p>
            </>
          )}
          {review.note != null && (
            <>
              <h4>{t.note}</h4>
              <p lang="da">{review.note}</p>
            </>
          )}
        </Card>
      ))}
    </Stack>
  )
}
