import { useLanguage, useTexts } from '@/shared/i18n/language'
import { untilWords } from '@/shared/sight/sightWords'
import { Disclosure } from '@/ui/Disclosure'
import { HiddenText } from '@/ui/Layout'
import { PeopleList } from '@/ui/PeopleList'
import type { NewReaderView } from './commands'
import { openedFields } from './openedFields'
import { texts } from './opensTexts'

type RecordView = NewReaderView['records'][number]

const order = ['matter', 'person', 'contribution', 'measure', 'meeting', 'item']

/** What an act will open: to whom, which records, how much of them, and until when. */
export function Opens({ opens }: { opens: readonly NewReaderView[] }) {
  const t = useTexts(texts)
  if (opens.length === 0) return <p>{t.nobody}</p>
  return (
    <section>
      <h3>{t.title}</h3>
      <PeopleList>
        {opens.map((one) => (
          <OneReader key={`${one.organisation}/${one.name ?? ''}/${one.roleLabel ?? ''}`} reader={one} />
        ))}
      </PeopleList>
    </section>
  )
}

function OneReader({ reader }: { reader: NewReaderView }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const records = [...reader.records].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)).filter((one) => t.kind[one.kind] !== undefined)
  const name = (record: RecordView) => t.kind[record.kind]?.(record.count) ?? ''
  const sentence = records.map((record) => `${name(record)}${amount(record)}`).join(', ')

  function amount(record: RecordView): string {
    if (record.kind === 'person') return record.fields.includes('name') ? '' : ` ${t.nameless}`
    if (record.kind !== 'matter') return ''
    const { words, others } = openedFields(record.kind, record.fields, language)
    return ` (${t.pieces(words.length + others)}, ${record.fields.includes('person') ? t.including : t.without})`
  }

  return (
    <li>
      <span lang="da">
        {reader.name !== null && (
          <>
            <strong>{reader.name}</strong>, {reader.roleLabel},{' '}
          </>
        )}
        {reader.name === null ? <strong>{reader.organisation}</strong> : reader.organisation}
      </span>
      : {sentence}
      {reader.name === null ? ` – ${t.ifThere}` : ` – ${reader.until == null ? t.open : untilWords(reader.until, language)}.`}
      <Disclosure
        summary={
          <>
            {t.show}
            <HiddenText>: {reader.name ?? reader.organisation}</HiddenText>
          </>
        }
      >
        {records
          .filter((record) => record.fields.length > 0)
          .map((record) => {
            const { words, others } = openedFields(record.kind, record.fields, language)
            return (
              <p key={record.kind}>
                <strong>{sentenceCase(name(record))}</strong>: {[...words, ...(others === 0 ? [] : [t.others(others)])].join('\u00A0· ')}
              </p>
            )
          })}
      </Disclosure>
    </li>
  )
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
