import { useCommand } from '@/shared/graphql/useCommand'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { ErrorState } from '@/ui/ErrorState'
import { HiddenText, Row } from '@/ui/Layout'
import { Statement } from '@/ui/Statement'
import { WhoCanSee } from '@/ui/WhoCanSee'
import { confirmContribution } from './commands'
import { ContributionMeta } from './ContributionMeta'
import { leadsMatter } from './forumOnly'
import { texts } from './formTexts'
import { useMatter } from './MatterContext'
import type { ContributionView } from './matterQuery'

interface ContributionCardProps {
  contribution: ContributionView
  earlier: readonly ContributionView[]
  onCorrect: () => void
}

export function ContributionCard({ contribution, earlier, onCorrect }: ContributionCardProps) {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { matter, withheld, done } = useMatter()
  const send = useCommand(confirmContribution)
  const mayAct = contribution.mine && matter.closedAt == null
  const mayAsk = contribution.mine || leadsMatter(matter, withheld)
  const start = contribution.text.slice(0, 40)
  return (
    <div>
      <Statement kind={words.statementKind[contribution.kind]} meta={<ContributionMeta contribution={contribution} />}>
        {contribution.text}
      </Statement>
      {(contribution.onBehalf || contribution.confirmation !== 'CONFIRMED') && <Badge tone="quiet">{words.confirmation[contribution.confirmation]}</Badge>}
      {earlier.length > 0 && (
        <Disclosure summary={t.contribution.oldText}>
          {earlier.map((old) => (
            <Statement key={old.id} kind={words.statementKind[old.kind]} meta={<ContributionMeta contribution={old} />}>
              {old.text}
            </Statement>
          ))}
        </Disclosure>
      )}
      {send.error !== null && <ErrorState error={send.error} />}
      {(mayAct || mayAsk) && (
        <Row>
          {mayAct && contribution.confirmation === 'UNCONFIRMED' && (
            <Button
              kind="secondary"
              pending={send.pending}
              onClick={() =>
                void send.run({ id: matter.id, contributionId: contribution.id }).then((outcome) => {
                  if (outcome.ok) done(t.contribution.confirmed)
                })
              }
            >
              {t.contribution.confirm}
              <HiddenText>: {start}</HiddenText>
            </Button>
          )}
          {mayAct && (
            <Button kind="tertiary" icon="edit" onClick={onCorrect}>
              {t.contribution.correct}
              <HiddenText>: {start}</HiddenText>
            </Button>
          )}
          {mayAsk && <WhoCanSee kind="contribution" id={contribution.id} about={start} within={matter.id} />}
        </Row>
      )}
    </div>
  )
}
