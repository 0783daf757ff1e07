import { useNavigate } from '@tanstack/react-router'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { formatDate } from '@/shared/time/dates'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { DateText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { Row, Stack } from '@/ui/Layout'
import { Menu } from '@/ui/Menu'
import { PrintRecord } from '@/ui/PrintRecord'
import { Notice } from '@/ui/Notice'
import { SummaryList, type SummaryRow } from '@/ui/SummaryList'
import { WhoCanSee } from '@/ui/WhoCanSee'
import { isWithheld } from '@/shared/graphql/withheld'
import { Field } from '@/ui/Withheld'
import { bothClose, possibleActs, primaryAct, type MatterAct } from './acts'
import { ClosingNotice } from './ClosingNotice'
import { texts as closingTexts } from './closingTexts'
import { isThroughMeasure, leadsMatter } from './forumOnly'
import { useMatter } from './MatterContext'
import { formCodes } from './tabs'
import { texts } from './texts'

/** Number, step, deadline, who, where, on what basis and why; then the one next act, and the rest. */
export function MatterTop() {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { language } = useLanguage()
  const { matter, withheld } = useMatter()

  const rows: SummaryRow[] = []
  // The forum's deadlines are not those of who has a measure, whose own stand with it; one line below tells of the rest.
  const throughMeasure = isThroughMeasure(withheld)
  if (!throughMeasure) {
    rows.push(
      { key: 'due', label: t.facts.due, value: matter.dueAt == null ? t.facts.noDue : <Deadline value={matter.dueAt} /> },
      {
        key: 'responsible',
        label: t.facts.responsible,
        value: (
          <Field withheld={withheld} path="matter.responsible">
            {matter.responsible ?? t.facts.nobody}
          </Field>
        ),
      },
    )
  }
  rows.push(
    { key: 'forum', label: t.facts.forum, value: <span lang="da">{matter.forum}</span> },
    { key: 'basis', label: t.facts.legalBasis, value: words.legalBasis[matter.legalBasis] },
  )
  if (matter.nextReviewOn != null && matter.closedAt == null && !throughMeasure) rows.push({ key: 'review', label: t.facts.review, value: <Deadline value={matter.nextReviewOn} /> })
  if (matter.myInvitation != null) {
    rows.push({ key: 'need', label: t.facts.myInvitation, value: <span lang="da">{matter.myInvitation.need}</span> })
    if (matter.myInvitation.validUntil != null) rows.push({ key: 'until', label: t.facts.until, value: <DateText value={matter.myInvitation.validUntil} /> })
  }

  return (
    <Stack>
      <Row>
        {matter.frozenSince == null ? <Badge>{words.stage[matter.stage]}</Badge> : <Badge tone="police">{t.police}</Badge>}
        <span lang="da">{t.purpose(matter.purpose)}</span>
        {leadsMatter(matter, withheld) && <WhoCanSee kind="matter" id={matter.id} />}
      </Row>
      {matter.frozenSince != null && (
        <Notice kind="info" title={t.frozen(formatDate(matter.frozenSince, language))}>
          <p>{isWithheld(withheld, 'matter.responsible') ? t.frozenText : t.frozenOwn}</p>
        </Notice>
      )}
      <ClosingNotice />
      <SummaryList rows={rows} />
      <MatterActs />
    </Stack>
  )
}

function MatterActs() {
  const t = useTexts(texts)
  const { matter, act: opened, openAct } = useMatter()
  const navigate = useNavigate()
  const primary = primaryAct(matter)
  const { propose } = useTexts(closingTexts)
  const label = (act: MatterAct) => (act === 'afslut' && bothClose(matter) ? propose : t.act[act])
  const others = possibleActs(matter).filter((act) => act !== primary)

  function go(act: MatterAct) {
    if (act === 'analysebraet' || act === 'anbefaling' || act === 'beslutning') {
      const trin = act === 'analysebraet' ? undefined : act
      void navigate({ to: '/forloeb/$forloebId/analysebraet', params: { forloebId: matter.id }, search: { trin } })
    } else openAct(act)
  }

  // While a form stands in the page its own buttons are the ones to use.
  if (opened !== null && formCodes.has(opened)) return null
  const print = <PrintRecord kind="MATTER" id={matter.id} reference={matter.reference} purpose={t.purpose(matter.purpose)} section115={matter.legalBasis.startsWith('RPL_115')} />
  if (primary === null && others.length === 0) return <Row>{print}</Row>
  return (
    <div role="group" aria-label={t.acts}>
      <Row>
        {/* A button of its own for each act: a press that began on one never ends on another. */}
        {primary !== null && (
          <Button key={primary} onClick={() => go(primary)}>
            {label(primary)}
          </Button>
        )}
        <Menu actions={others.map((act) => ({ key: act, label: label(act), onSelect: () => go(act) }))} />
        {print}
      </Row>
    </div>
  )
}
