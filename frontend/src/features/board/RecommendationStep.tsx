import { useQuery } from 'urql'
import * as v from 'valibot'
import { fillFrom } from '@/shared/drafts/saved'
import { useRecordDraft } from '@/shared/drafts/useRecordDraft'
import { longText } from '@/shared/forms/newest'
import { required } from '@/shared/forms/rules'
import { useAppForm } from '@/shared/forms/useAppForm'
import { useCommandForm } from '@/shared/forms/useCommandForm'
import { useTexts } from '@/shared/i18n/language'
import { useViewer } from '@/shared/viewer/ViewerProvider'
import { texts as caseTexts } from '@/shared/words/caseTexts'
import { wordOptions } from '@/shared/words/options'
import { Checkbox } from '@/ui/Checkbox'
import { CheckboxGroup } from '@/ui/ChoiceGroup'
import { DateTimeText } from '@/ui/Dates'
import { Fieldset } from '@/ui/Fieldset'
import { Form } from '@/ui/Form'
import { FormActions } from '@/ui/FormActions'
import { Card, Quiet, Stack } from '@/ui/Layout'
import { Loading } from '@/ui/Loading'
import { TextArea } from '@/ui/TextArea'
import { useBoard } from './BoardContext'
import { boardConvenors, recommend } from './boardQuery'
import { partiesOf, type BoardParty } from './parties'
import { texts } from './texts'

const kinds = [
  'CONCERN_TALK',
  'MENTOR',
  'PARENT_COACH',
  'FAMILY_SUPPORT',
  'PARENT_NETWORK',
  'PSYCHOLOGIST',
  'EDUCATION_JOB',
  'STREET_WORK',
  'CONTACT_PERSON',
  'EXIT_TALK',
  'POLICE_TALK',
  'COUNSELLING',
] as const

export function RecommendationStep() {
  const t = useTexts(texts).recommend
  const { matter } = useBoard()
  return (
    <Stack>
      <p>{t.note}</p>
      <Recommendations />
      {matter.viewerCan.recommend && <RecommendForm />}
      {!matter.viewerCan.recommend && (matter.recommendations ?? []).length === 0 && <p>{t.notYet}</p>}
    </Stack>
  )
}

function Recommendations() {
  const t = useTexts(texts)
  const words = useTexts(caseTexts)
  const { matter } = useBoard()
  return [...(matter.recommendations ?? [])]
    .sort((one, other) => other.at.localeCompare(one.at))
    .map((recommendation) => (
      <Card key={recommendation.id}>
        <h3>{t.round(recommendation.round)}</h3>
        <p lang="da">{recommendation.text}</p>
        {recommendation.measures.length > 0 && (
          <p>
            {t.recommend.measures}: {recommendation.measures.map((kind) => words.measureKind[kind]).join(', ')}
          </p>
        )}
        {recommendation.dissents.map((dissent) => (
          <div key={dissent.organisation}>
            <h4>{t.recommend.dissentOf(dissent.organisation)}</h4>
            <p lang="da">{dissent.text}</p>
          </div>
        ))}
        <p>
          <Quiet>
            {recommendation.by}, <DateTimeText value={recommendation.at} short />
          </Quiet>
        </p>
      </Card>
    ))
}

function RecommendForm() {
  const board = useBoard()
  const { grant } = useViewer()
  const [people] = useQuery({ query: boardConvenors, requestPolicy: 'cache-first' })
  if (people.fetching && people.data === undefined) return <Loading />
  const seated = (people.data?.invitees ?? []).filter((one) => one.role === 'MUNICIPAL_COORDINATOR' || one.role === 'POLICE_COORDINATOR')
  const parties = partiesOf(board, [{ id: grant.organisationId, name: grant.organisation }, ...seated.map((one) => ({ id: one.organisationId, name: one.organisation }))])
  return <RecommendFields parties={parties} />
}

interface RecommendValues {
  text: string
  measures: (typeof kinds)[number][]
  parties: { organisationId: string; dissents: boolean; text: string }[]
}

/** Dissent belongs to an authority, whatever place in the list it has now. */
function fitParties(saved: object, empty: RecommendValues): RecommendValues {
  const filled = fillFrom(saved, empty)
  return {
    text: filled.text,
    measures: kinds.filter((kind) => filled.measures.includes(kind)),
    parties: empty.parties.map((party) => ({ ...party, ...filled.parties.find((one) => one.organisationId === party.organisationId) })),
  }
}

function RecommendFields({ parties }: { parties: readonly BoardParty[] }) {
  const t = useTexts(texts).recommend
  const words = useTexts(caseTexts)
  const { matter, round, done } = useBoard()
  const schema = v.pipe(
    v.object({
      text: required(t.textMissing),
      measures: v.array(v.picklist(kinds)),
      parties: v.array(v.object({ organisationId: v.string(), dissents: v.boolean(), text: v.string() })),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      for (const [index, party] of dataset.value.parties.entries()) {
        if (!party.dissents || party.text.trim() !== '') continue
        addIssue({
          message: t.dissentMissing(parties[index]?.name ?? ''),
          path: [
            { type: 'object', origin: 'value', input: dataset.value, key: 'parties', value: dataset.value.parties },
            { type: 'array', origin: 'value', input: dataset.value.parties, key: index, value: party },
            { type: 'object', origin: 'value', input: party, key: 'text', value: party.text },
          ],
        })
      }
    }),
  )
  const form = useAppForm<RecommendValues, v.InferOutput<typeof schema>>(schema, { text: '', measures: [], parties: parties.map((party) => ({ organisationId: party.id, dissents: false, text: '' })) })
  const draft = useRecordDraft(form, 'anbefaling', matter.id, fitParties)
  const { submit, send } = useCommandForm(
    form,
    recommend,
    (values) => ({
      id: matter.id,
      version: matter.version ?? 0,
      text: values.text,
      measures: values.measures,
      dissents: values.parties.filter((party) => party.dissents).map((party) => ({ organisationId: party.organisationId, text: party.text.trim() })),
    }),
    () => done(t.done),
    draft,
  )
  return (
    <Form onSubmit={submit} problems={form.problems} error={send.error} label={t.title} longTexts={[longText(form, 'text', t.text, matter.recommendations?.find((one) => one.round === round?.round)?.text)]} draft={draft}>
      <TextArea {...form.register('text')} label={t.text} rows={6} error={form.errorOf('text')} />
      <CheckboxGroup
        {...form.register('measures')}
        label={t.measures}
        optional
        error={form.problems.find((problem) => problem.field.startsWith('measures'))?.message}
        options={wordOptions(words.measureKind, kinds)}
      />
      <Fieldset legend={t.dissents}>
        {parties.map((party, index) => (
          <div key={party.id}>
            <Checkbox {...form.register(`parties.${index}.dissents`)} label={t.dissentOf(party.name)} />
            {form.watch(`parties.${index}.dissents`) && (
              <TextArea {...form.register(`parties.${index}.text`)} label={t.dissentText(party.name)} rows={3} error={form.errorOf(`parties.${index}.text`)} />
            )}
          </div>
        ))}
      </Fieldset>
      <FormActions submitLabel={t.submit} pending={send.pending} />
    </Form>
  )
}
