import { Link, type LinkProps } from '@tanstack/react-router'

export interface Choice {
  key: string
  to: LinkProps['to']
  title: string
  text: string
}

/** A question whose answers are pages. The heading of each is the link. */
export function Choices({ choices, label }: { choices: readonly Choice[]; label: string }) {
  return (
    <ul className="ui-choices no-max-width" aria-label={label}>
      {choices.map((choice) => (
        <li key={choice.key}>
          <h2>
            <Link to={choice.to}>{choice.title}</Link>
          </h2>
          <p>{choice.text}</p>
        </li>
      ))}
    </ul>
  )
}
