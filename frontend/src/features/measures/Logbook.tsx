import { today } from '@internationalized/date'
import * as v from 'valibot'
import { required, typedDate } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { isWithheld } from '@/shared/graphql/withheld'
import { useTexts } from '@/shared/i18n/language'
import { danishZone, formatShortDate } from '@/shared/time/dates'
import { DateField } from '@/ui/DateField'
import { DateText } from '@/ui/Dates'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Quiet, Stack } from '@/ui/Layout'
import { TextArea } from '@/ui/TextArea'
import { useMeasure } from './MeasureContext'
import { writeLogbook } from './measureQueries'
import { texts } from './texts'

/** The mentor's own book. */
export function Logbook() {
  const t = useTexts(texts).logbook
  const { measure, withheld } = useMeasure()
  // The logbook is the mentor's authority's own; to the others it is no part of the measure.
  if (measure.logbook == null || isWithheld(withheld, 'measure.logbook')) return null
  const entries = [...measure.logbook].sort((one, other) => other.on.localeCompare(one.on) || other.at.localeCompare(one.at))
  return (
    <section>
      <h2>{t.title}</h2>
      <p>
        <Quiet>{t.owner}</Quiet>
      </p>
      <Stack>
          {measure.viewerCan.writeLogbook && <LogbookForm key={entries.length} />}
          {entries.length === 0 && <p>{t.none}</p>}
          {entries.map((entry) => (
            <div key={entry.id}>
              <h3>
                <DateText value={entry.on} />
              </h3>
              <p lang="da">{entry.text}</p>
            </div>
          ))}
      </Stack>
    </section>
  )
}

function LogbookForm() {
  const t = useTexts(texts).logbook
  const { measure, done } = useMeasure()
  const schema = v.object({ on: typedDate(t.dateWrong), text: required(t.textMissing) })
  const form = useAppForm(schema, { on: formatShortDate(today(danishZone).toString()), text: '' })
  const { submit, send } = useCommandForm(form, writeLogbook, (values) => ({ id: measure.id, ...values }), () => done(t.done))
  return (
    <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.title}>
      <DateField day="past" {...form.register('on')} label={t.on} error={form.errorOf('on')} />
      <TextArea {...form.register('text')} label={t.text} error={form.errorOf('text')} />
      <FormActions submitLabel={t.submit} pending={send.pending} />
    </Form>
  )
}
