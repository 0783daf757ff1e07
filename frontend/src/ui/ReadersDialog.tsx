import { useQuery } from 'urql'
import { appError } from '@/shared/graphql/errors'
import { useLanguage, useTexts } from '@/shared/i18n/language'
import { partWords } from '@/shared/sight/partWords'
import { numberWord, untilWords } from '@/shared/sight/sightWords'
import { texts } from '@/shared/sight/texts'
import { whoCanSee, type ReaderView, type SightKind } from '@/shared/sight/whoCanSee'
import { Dialog } from './Dialog'
import { ErrorState } from './ErrorState'
import { Loading } from './Loading'
import { PeopleList } from './PeopleList'

interface ReadersDialogProps {
  kind: SightKind
  id: string
  onClose: () => void
}

/** Who can see a record now, by authority: why, which parts of it, and until when. */
export function ReadersDialog({ kind, id, onClose }: ReadersDialogProps) {
  const t = useTexts(texts)
  const [result, repeat] = useQuery({ query: whoCanSee, variables: { id }, requestPolicy: 'network-only' })
  const readers = result.data?.whoCanSee
  return (
    <Dialog open onClose={onClose} title={t.ask}>
      {result.error !== undefined && <ErrorState error={appError(result.error)} onRetry={() => repeat({ requestPolicy: 'network-only' })} />}
      {result.fetching && readers == null && <Loading />}
      {result.data !== undefined && readers == null && result.error === undefined && <p role="status">{t.notAsked}</p>}
      {readers != null && <Readers kind={kind} readers={readers} />}
    </Dialog>
  )
}

function Readers({ kind, readers }: { kind: SightKind; readers: readonly ReaderView[] }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  // One person may see it in two roles.
  const people = new Set(readers.map((one) => `${one.organisation}/${one.name}`)).size
  const organisations = [...new Set(readers.map((one) => one.organisation))]
  return (
    <>
      <p role="status">{people === 1 && readers[0]?.you === true ? t.only[kind] : t.count(numberWord(people, language), people === 1, kind)}</p>
      {organisations.map((organisation) => (
        <section key={organisation}>
          <h3 lang="da">{organisation}</h3>
          <PeopleList>
            {readers
              .filter((one) => one.organisation === organisation)
              .map((one) => (
                <Reader key={`${one.name}/${one.roleLabel}`} kind={kind} reader={one} />
              ))}
          </PeopleList>
        </section>
      ))}
      {kind === 'matter' && <p>{t.eachContribution}</p>}
      {kind === 'contribution' && <p>{t.wholeMatter}</p>}
      <p>{t.inspection}</p>
    </>
  )
}

function Reader({ kind, reader }: { kind: SightKind; reader: ReaderView }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const sees = partWords(reader.parts, { ...t, whole: t.whole[kind], parts: t.parts[kind] })
  const lines = [
    { label: t.why, words: reader.because.map((why) => t.because[why]).join(', ') },
    ...(sees === null ? [] : [{ label: t.sees, words: sees }]),
    ...(reader.until == null ? [] : [{ label: t.until, words: untilWords(reader.until, language) }]),
  ]
  return (
    <li>
      <span lang="da">
        <strong>{reader.name}</strong>, {reader.roleLabel}
      </span>
      {reader.you && ` ${t.you}`}
      {lines.map((line) => (
        <div key={line.label}>
          {line.label}: {line.words}
        </div>
      ))}
    </li>
  )
}
