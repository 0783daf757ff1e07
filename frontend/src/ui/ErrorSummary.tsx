import { useEffect, useRef } from 'react'
import { fieldId, type FormProblem } from '@/shared/forms/problems'
import { useTexts } from '@/shared/i18n/language'
import { Icon } from './Icon'
import { texts } from './texts'

/** All that is wrong, on top, with links to the fields. Takes focus each time the form was sent with errors (`attempt` counts). */
export function ErrorSummary({ problems, attempt }: { problems: FormProblem[]; attempt: number }) {
  const t = useTexts(texts)
  const box = useRef<HTMLDivElement>(null)
  const hasProblems = problems.length > 0
  useEffect(() => {
    if (hasProblems) box.current?.focus()
    // A correction on leaving a field must not move focus, so only a new attempt counts.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [attempt])
  if (!hasProblems) return null
  return (
    <div className="alert alert-error alert--paragraph" ref={box} tabIndex={-1} role="alert" aria-labelledby="fejl-i-formularen">
      <span className="alert-icon">
        <Icon name="error" />
      </span>
      <h2 className="alert-heading" id="fejl-i-formularen">
        {t.problems(problems.length)}
      </h2>
      <ul className="alert-text">
        {problems.map((problem) => (
          <li key={problem.field}>
            <a
              href={`#${fieldId(problem.field)}`}
              onClick={(event) => {
                // No fragment in the address: it would count as a page of its own in the history.
                event.preventDefault()
                document.getElementById(fieldId(problem.field))?.focus()
              }}
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
