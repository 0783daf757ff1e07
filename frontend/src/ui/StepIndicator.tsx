import { useTexts } from '@/shared/i18n/language'
import { texts } from './texts'

/** "Trin 2 af 4" with the names of the steps. `current` counts from 1. */
export function StepIndicator({ steps, current }: { steps: readonly string[]; current: number }) {
  const t = useTexts(texts)
  return (
    <nav className="ui-steps" aria-label={t.steps}>
      <p className="ui-steps__now">{t.step(current, steps.length)}</p>
      <ol>
        {steps.map((step, index) => (
          <li key={step} aria-current={index + 1 === current ? 'step' : undefined}>
            {step}
            {index + 1 < current && <span className="sr-only"> ({t.stepDone})</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
