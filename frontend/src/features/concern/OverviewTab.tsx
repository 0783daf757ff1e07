import { isWithheld, type WithheldPaths } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { texts as words } from '@/shared/words/concernTexts'
import { Columns, Stack } from '@/ui/Layout'
import { Notice } from '@/ui/Notice'
import { Field } from '@/ui/Withheld'
import { TypedBeside } from '@/ui/TypedBeside'
import type { Concern } from './concernQuery'
import { Decisions } from './Decisions'
import { PersonCard } from './PersonCard'
import { SideColumn } from './SideColumn'
import { StatementList } from './StatementList'
import { texts } from './texts'

interface OverviewTabProps {
  concern: Concern
  withheld: WithheldPaths
}

/** What was seen and heard beside what goes well, in the same size; then what was decided. */
export function OverviewTab({ concern, withheld }: OverviewTabProps) {
  const t = useTexts(texts)
  return (
    <Columns kind="side">
      <Stack>
        <section aria-labelledby="personen">
          <h2 id="personen">{t.whom}</h2>
          <Field withheld={withheld} path="concern.person">
            <PersonCard person={concern.person} withheld={withheld} />
          </Field>
          {concern.typedName !== null && concern.typedName !== undefined && (
            <Notice kind="warning" title={t.typedName} headingLevel={3}>
              <p lang="da">{concern.typedName}</p>
              <p>{t.typedNameHint}</p>
            </Notice>
          )}
          <TypedBeside record={concern} />
        </section>
        <Columns kind="even">
          <section aria-labelledby="udsagn">
            <h2 id="udsagn">{t.seenAndHeard}</h2>
            <Field withheld={withheld} path="concern.statements">
              <StatementList statements={concern.statements ?? []} />
              {concern.whereItHappened !== null && (
                <p>
                  {t.where}: <span lang="da">{concern.whereItHappened}</span>
                </p>
              )}
            </Field>
          </section>
          <section aria-labelledby="ressourcer">
            <h2 id="ressourcer">{t.resources}</h2>
            <Around concern={concern} withheld={withheld} />
          </section>
        </Columns>
        <Decisions concern={concern} withheld={withheld} />
      </Stack>
      <SideColumn concern={concern} withheld={withheld} />
    </Columns>
  )
}

function Around({ concern, withheld }: OverviewTabProps) {
  const t = useTexts(texts)
  const w = useTexts(words)
  const mayKnowParents = !isWithheld(withheld, 'concern.parentsKnow')
  return (
    <>
      <Field withheld={withheld} path="concern.resources">
        <p lang="da">{concern.resources ?? t.notGiven}</p>
      </Field>
      <h3>{t.trustedAdults}</h3>
      <Field withheld={withheld} path="concern.trustedAdults">
        <p lang="da">{concern.trustedAdults ?? t.notGiven}</p>
      </Field>
      <h3>{t.parentsKnow}</h3>
      <Field withheld={withheld} path="concern.parentsKnow">
        <p>{concern.parentsKnow === null || concern.parentsKnow === undefined ? t.notGiven : w.parentsKnow[concern.parentsKnow]}</p>
        {mayKnowParents && concern.parentsNote !== null && <p lang="da">{concern.parentsNote}</p>}
      </Field>
    </>
  )
}
