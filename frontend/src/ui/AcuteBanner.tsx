import { useTexts, type Catalogue } from '@/shared/i18n/language'

export interface Phone {
  label: string
  number: string
  hours?: string | null | undefined
}

const da = {
  name: 'Akut hjælp',
  question: 'Er der fare lige nu? Ring 112. Politiet: 114.',
}
const en: typeof da = {
  name: 'Urgent help',
  question: 'Is anyone in danger right now? Call 112. Police: 114.',
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
      {phones.length > 0 && (
        <ul>
          {phones.map((phone) => (
            <li key={phone.label} lang="da">
              {phone.label}: <a href={`tel:${phone.number.replaceAll(' ', '')}`}>{phone.number}</a>
              {phone.hours ? ` (${phone.hours})` : ''}
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}
