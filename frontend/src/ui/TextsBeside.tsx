import type { ReactNode } from 'react'
import type { LongText } from '@/shared/forms/newest'
import { useTexts } from '@/shared/i18n/language'
import { Button } from './Button'
import { texts } from './conflictTexts'
import { Card, Columns, Quiet, Row } from './Layout'

interface TextsBesideProps {
  pairs: readonly LongText[]
  /** After the choice: the fields hold what was chosen. */
  onChosen: () => void
}

/** What one has typed beside what somebody else saved; one keeps, takes the newest, or puts both together. Nothing is lost by looking. */
export function TextsBeside({ pairs, onChosen }: TextsBesideProps) {
  const t = useTexts(texts)
  const other = pairs.filter((pair) => pair.newest !== null && pair.newest !== pair.mine)
  const choose = (text: (pair: LongText, newest: string) => string) => {
    for (const pair of other) pair.use(text(pair, pair.newest ?? ''))
    onChosen()
  }
  return (
    <>
      {pairs.map((pair) => (
        <div key={pair.label} role="group" aria-label={pair.label}>
          <Columns kind="even">
            <Side title={t.mine} label={pair.label}>
              {pair.mine}
            </Side>
            <Side title={t.newest} label={pair.label}>
              {pair.newest ?? <Quiet>{t.nothingSaved}</Quiet>}
            </Side>
          </Columns>
        </div>
      ))}
      <Row>
        <Button kind="secondary" onClick={onChosen}>
          {pairs.length === 0 ? t.goOn : t.keep}
        </Button>
        {other.length > 0 && (
          <>
            <Button kind="secondary" onClick={() => choose((_pair, newest) => newest)}>
              {t.useNewest}
            </Button>
            <Button kind="secondary" onClick={() => choose((pair, newest) => (pair.mine === '' ? newest : `${newest}\n\n${pair.mine}`))}>
              {t.both}
            </Button>
          </>
        )}
      </Row>
    </>
  )
}

function Side({ title, label, children }: { title: string; label: string; children: ReactNode }) {
  return (
    <Card>
      <h3>{title}</h3>
      <p>
        <Quiet>{label}</Quiet>
      </p>
      <p className="ui-kept-text" lang="da">
        {children}
      </p>
    </Card>
  )
}
