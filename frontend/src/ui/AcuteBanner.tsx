import { useLanguage, useTexts, type Catalogue } from '@/shared/i18n/language'
import { Disclosure } from './Disclosure'

export interface Phone {
  label: string
  number: string
  hours?: string | null | undefined
  /** Whose number it is: the social emergency service answers day and night, T&K in its hours. */
  kind?: string | null | undefined
  municipality?: string | null | undefined
}

const da = {
  name: 'Akut hjælp',
  question: 'Er der fare lige nu? Ring 112. Politiet: 114.',
  emergency: 'Den sociale døgnvagt',
  emergencyShort: 'Døgnvagt',
  coordinator: 'Sparring hos T&K (Tryghed og Kriminalitetsforebyggelse)',
  noNightService: 'T&K er ikke en døgnvagt. Uden for T&K’s tid ringer du til den sociale døgnvagt.',
  others: 'Numre i andre kommuner',
}
const en: typeof da = {
  name: 'Urgent help',
  question: 'Is anyone in danger right now? Call 112. Police: 114.',
  emergency: 'The social emergency service',
  emergencyShort: 'Emergency service',
  coordinator: 'Advice from T&K (Safety and Crime Prevention)',
  noNightService: 'T&K is no night service. Outside its hours you call the social emergency service.',
  others: 'Numbers in other municipalities',
}
export const texts: Catalogue<typeof da> = { da, en }

interface AcuteBannerProps {
  lines?: readonly string[]
  phones?: readonly Phone[]
  /** The reader's own municipality, whose numbers stand first and alone; without one all are shown. */
  own?: string | null | undefined
}

/** Stands before every form about a person and before sign-in. A notice, never a step to click away, and its numbers need no click. */
export function AcuteBanner({ lines = [], phones = [], own }: AcuteBannerProps) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  // The server's lines are in Danish and say the same.
  const [first = t.question, ...rest] = language === 'da' ? lines : []
  const ours = own == null ? [] : phones.filter((phone) => phone.municipality === own)
  const others = phones.filter((phone) => !ours.includes(phone))
  return (
    <aside className="ui-acute" aria-label={t.name}>
      <p>
        <strong>{first}</strong>
      </p>
      {rest.map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      {ours.length > 0 && <Phones phones={ours} />}
      {ours.length > 0 && <p>{t.noNightService}</p>}
      {ours.length > 0 && others.length > 0 && (
        <Disclosure summary={t.others}>
          <Municipalities phones={others} />
        </Disclosure>
      )}
      {ours.length === 0 && others.length > 0 && <Municipalities phones={others} />}
      {ours.length === 0 && others.length > 0 && <p>{t.noNightService}</p>}
    </aside>
  )
}

/** The numbers of one municipality, a line each. */
function Phones({ phones }: { phones: readonly Phone[] }) {
  return (
    <ul>
      {phones.map((phone) => (
        <li key={phone.label}>
          <PhoneLine phone={phone} />
        </li>
      ))}
    </ul>
  )
}

/** Those of several, a line for each municipality. */
function Municipalities({ phones }: { phones: readonly Phone[] }) {
  const names = [...new Set(phones.map((phone) => phone.municipality ?? ''))]
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          {name !== '' && <strong lang="da">{name.replace(/ Kommune$/, '')}. </strong>}
          {phones
            .filter((phone) => (phone.municipality ?? '') === name)
            .map((phone, index) => (
              <span key={phone.label}>
                {index > 0 && ' · '}
                <PhoneLine phone={phone} short />
              </span>
            ))}
        </li>
      ))}
    </ul>
  )
}

function PhoneLine({ phone, short = false }: { phone: Phone; short?: boolean }) {
  const t = useTexts(texts)
  const { label, number, hours, kind } = withHours(phone)
  const names: Record<string, string> = short ? { SOCIAL_EMERGENCY: t.emergencyShort, COORDINATOR: 'T&K' } : { SOCIAL_EMERGENCY: t.emergency, COORDINATOR: t.coordinator }
  return (
    <>
      {names[kind ?? ''] ?? <span lang="da">{label}</span>}:{' '}
      <a className="ui-ref" href={`tel:${number.replaceAll(' ', '')}`}>
        {number}
      </a>
      {hours ? <span lang="da">{` (${hours})`}</span> : ''}
    </>
  )
}

/** Hours written into the number, "43 00 00 01 (hele døgnet)", are no part of what is dialled. */
function withHours(phone: Phone): Phone {
  const parts = /^([+\d ]+?)\s*\((.+)\)$/.exec(phone.number)
  return parts === null ? phone : { ...phone, number: parts[1] ?? phone.number, hours: phone.hours ?? parts[2] }
}
