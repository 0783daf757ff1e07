import { useTexts, type Catalogue } from '@/shared/i18n/language'
import { Disclosure } from './Disclosure'

export interface Phone {
  label: string
  number: string
  hours?: string | null | undefined
}

const da = {
  name: 'Akut hjælp',
  question: 'Er der fare lige nu? Ring 112. Politiet: 114.',
  phones: 'Den sociale døgnvagt og sparring i kommunerne',
}
const en: typeof da = {
  name: 'Urgent help',
  question: 'Is anyone in danger right now? Call 112. Police: 114.',
  phones: 'The social emergency service and advice in the municipalities',
}
export const texts: Catalogue<typeof da> = { da, en }

/** Stands before every form about a person and before sign-in. A notice, never a step to click away. */
export function AcuteBanner({ lines = [], phones = [] }: { lines?: string[]; phones?: Phone[] }) {
  const t = useTexts(texts)
  const [first = t.question, ...rest] = lines
  return (
    <aside className="ui-acute" aria-label={t.name}>
      <p>
        <strong>{first}</strong>
      </p>
      {rest.map((line) => (
        <p key={line} lang="da">
          {line}
        </p>
      ))}
      {phones.length > 4 ? (
        <Disclosure summary={t.phones}>
          <Phones phones={phones} />
        </Disclosure>
      ) : (
        phones.length > 0 && <Phones phones={phones} />
      )}
    </aside>
  )
}

function Phones({ phones }: { phones: readonly Phone[] }) {
  return (
    <ul>
      {phones.map(withHours).map(({ label, number, hours }) => (
        <li key={label} lang="da">
          {label}:{' '}
          <a className="ui-ref" href={`tel:${number.replaceAll(' ', '')}`}>
            {number}
          </a>
          {hours ? ` (${hours})` : ''}
        </li>
      ))}
    </ul>
  )
}

/** Hours written into the number, "43 00 00 01 (hele døgnet)", are no part of what is dialled. */
function withHours(phone: Phone): Phone {
  const parts = /^([+\d ]+?)\s*\((.+)\)$/.exec(phone.number)
  return parts === null ? phone : { ...phone, number: parts[1] ?? phone.number, hours: phone.hours ?? parts[2] }
}
