import { useNavigate } from '@tanstack/react-router'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseWords } from '@/shared/words/caseTexts'
import { useRunningOpenings } from '@/shared/openings/useRunningOpenings'
import { texts as words } from '@/shared/words/concernTexts'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { DateText } from '@/ui/Dates'
import { Deadline } from '@/ui/Deadline'
import { Quiet, Row } from '@/ui/Layout'
import { Menu } from '@/ui/Menu'
import { Notice } from '@/ui/Notice'
import { PrintRecord } from '@/ui/PrintRecord'
import { PageHeading } from '@/ui/PageHeading'
import { WhoCanSee } from '@/ui/WhoCanSee'
import { isWithheld, type WithheldPaths } from '@/shared/graphql/withheld'
import { allowedActs, primaryAct, type ActCode } from './acts'
import type { Concern } from './concernQuery'
import { texts } from './texts'

/** Number, status, deadline, responsible, purpose; then the one act that comes next. */
export function ConcernTop({ concern, withheld, onAct }: { concern: Concern; withheld: WithheldPaths; onAct: (code: ActCode) => void }) {
  const t = useTexts(texts)
  const opened = useRunningOpenings().list.find((one) => one.recordId === concern.id)
  const purpose = opened === undefined ? t.purpose : t.purposeOpened[opened.kind]
  const w = useTexts(words)
  const c = useTexts(caseWords)
  const primary = primaryAct(concern)
  const navigate = useNavigate()
  const bring = concern.viewerCan.bring
  const rest = [
    ...allowedActs(concern)
      .filter((code) => code !== primary)
      .map((code) => ({ key: code as string, label: t.acts[code], onSelect: () => onAct(code) })),
    // A form of its own, since young people are also brought without a concern.
    ...(bring === 'NO' ? [] : [{ key: 'ssp-nu', label: t.bring[bring], onSelect: () => void navigate({ to: '/forloeb/ny', search: { bekymring: concern.id } }) }]),
  ]
  return (
    <>
      <PageHeading title={t.title(concern.reference)}>
        <Row>
          <Badge>{w.stage[concern.stage]}</Badge>
          {concern.acute && <Badge tone="quiet">{t.acute}</Badge>}
          {concern.frozenSince !== null && <Badge tone="police">{w.outcome.POLICE_ALONE}</Badge>}
          <span>
            {t.responsible}: {concern.responsibleIsMe ? t.me : (concern.responsible ?? t.nobody)}
          </span>
          {concern.dueAt !== null && concern.stage !== 'CLOSED' && (
            <span>
              {t.deadline}: <Deadline value={concern.dueAt} />
            </span>
          )}
        </Row>
        <p>
          <Quiet>
            {concern.theme !== null && <>{c.theme[concern.theme]} · </>}
            {concern.source !== null && <>{w.source[concern.source]} · </>}
            <span lang="da">{concern.district ?? concern.municipality}</span> · {purpose}
          </Quiet>
        </p>
      </PageHeading>
      {concern.frozenSince !== null && (
        <Notice kind="info">
          {t.frozen} <DateText value={concern.frozenSince} short />. {concern.person === null ? t.frozenText : t.frozenOwn}
        </Notice>
      )}
      {concern.stage === 'CLOSED' && (
        <Notice kind="info" title={concern.outcome === null ? t.closed : `${t.closed}: ${w.outcome[concern.outcome]}`}>
          <p>
            {t.readOnly}{' '}
            {concern.eraseOn !== null && (
              <>
                {t.erasedOn} <DateText value={concern.eraseOn} />.
              </>
            )}
          </p>
        </Notice>
      )}
      <Row>
        {/* A button of its own for each act: a press that began on one never ends on another. */}
        {primary !== null && (
          <Button key={primary} onClick={() => onAct(primary)}>
            {t.acts[primary]}
          </Button>
        )}
        {rest.length > 0 && <Menu actions={rest} />}
        <PrintRecord kind="CONCERN" id={concern.id} reference={concern.reference} purpose={purpose} />
        {/* Only the coordinator who handles it reads the assessment. */}
        {!isWithheld(withheld, 'concern.assessment') && <WhoCanSee kind="concern" id={concern.id} />}
      </Row>
    </>
  )
}
