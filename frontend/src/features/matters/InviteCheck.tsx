import type { Compartment } from '@/gen/graphql'
import { useTexts } from '@/shared/i18n/language'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { Notice } from '@/ui/Notice'
import { SectionHeading } from '@/ui/SectionHeading'
import { SummaryList } from '@/ui/SummaryList'
import type { NewReaderView } from './commands'
import { texts } from './formTexts'
import { LazyOpens } from './LazyOpens'

interface InviteCheckProps {
  values: { need: string; withIdentity: string; compartments: readonly Compartment[]; necessity: string }
  who: { name: string } | undefined
  opens: readonly NewReaderView[]
}

/** Exactly what the invited will see from now on, and what is written in the ledger. */
export function InviteCheck({ values, who, opens }: InviteCheckProps) {
  const t = useTexts(texts).invite
  const words = useTexts(caseTexts)
  return (
    <>
      <SectionHeading level={3} focus>
        {t.checkTitle}
      </SectionHeading>
      <SummaryList
        rows={[
          { key: 'need', label: t.need, value: <span lang="da">{values.need}</span> },
          { key: 'necessity', label: t.necessity, value: <span lang="da">{values.necessity}</span> },
        ]}
      />
      <LazyOpens opens={opens} />
      <Notice title={t.effectTitle} headingLevel={3}>
        <p>{t.effect(who?.name ?? '', values.compartments.map((part) => words.compartment[part].toLowerCase()), values.withIdentity === 'ja')}</p>
      </Notice>
    </>
  )
}
