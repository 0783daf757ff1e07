import type { FieldErrors } from 'react-hook-form'

export interface FormProblem {
  field: string
  message: string
}

/** Flattens nested errors: { statements: [{ text: … }] } becomes "statements.0.text". */
export function formProblems(errors: FieldErrors, prefix = ''): FormProblem[] {
  const problems: FormProblem[] = []
  for (const [name, error] of Object.entries(errors)) {
    if (error === undefined || error === null || typeof error !== 'object') continue
    const field = prefix === '' ? name : `${prefix}.${name}`
    if ('message' in error && typeof error.message === 'string' && 'type' in error) {
      problems.push({ field: name === 'root' && prefix !== '' ? prefix : field, message: error.message })
    } else {
      problems.push(...formProblems(error as FieldErrors, field))
    }
  }
  return problems
}

/** The id a field gets in the page; the summary links to it. */
export function fieldId(name: string): string {
  return `felt-${name.replaceAll('.', '-')}`
}
