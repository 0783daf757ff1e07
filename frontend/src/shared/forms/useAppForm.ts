import { valibotResolver } from '@hookform/resolvers/valibot'
import { useEffect } from 'react'
import { useForm, type DefaultValues, type FieldErrors, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import type { GenericSchema } from 'valibot'
import type { AppError } from '@/shared/graphql/errors'
import { afterPointer, followPointer } from './afterPointer'
import { formProblems, type FormProblem } from './problems'

export interface AppForm<TValues extends FieldValues, TOutput> extends UseFormReturn<TValues, unknown, TOutput> {
  /** Everything wrong with the form, in the order of the fields, for the summary on top. */
  problems: FormProblem[]
  /** The error text of one field, or undefined. */
  errorOf: (name: Path<TValues>) => string | undefined
  /** Puts the server's field errors on the fields. Answers false when the error belongs to no field. */
  showServerError: (error: AppError) => boolean
}

/**
 * react-hook-form with the rules of our forms: checked when sent, then on leaving a field that is in error; focus goes to the
 * summary and not to the first field.
 */
export function useAppForm<TValues extends FieldValues, TOutput>(
  schema: GenericSchema<TValues, TOutput>,
  defaultValues: DefaultValues<TValues>,
): AppForm<TValues, TOutput> {
  const form = useForm<TValues, unknown, TOutput>({
    resolver: valibotResolver(schema),
    defaultValues,
    mode: 'onSubmit',
    // Rules over several fields are checked also while single fields are in error; each field shows its first message.
    criteriaMode: 'all',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
  })
  useEffect(followPointer, [])
  /**
   * All fields in error are looked at again, whatever field was left and also before the form is first sent: a step is checked by
   * itself, and what is typed in one field can settle the error of another.
   */
  async function again() {
    const wrong = formProblems(form.control._formState.errors as FieldErrors).map((problem) => problem.field as Path<TValues>)
    if (wrong.length > 0) await form.trigger(wrong)
  }
  const problems = formProblems(form.formState.errors as FieldErrors)
  return {
    ...form,
    register: (name, options) => {
      const wired = form.register(name, options)
      return { ...wired, onBlur: async (event: Parameters<typeof wired.onBlur>[0]) => afterPointer(() => void wired.onBlur(event).then(() => again())) }
    },
    problems,
    errorOf: (name) => problems.find((problem) => problem.field === name)?.message,
    showServerError: (error) => {
      // That somebody saved first is no fault of a field, though it is told of "version".
      if (error.code === 'CONFLICT') return false
      for (const part of error.fields) form.setError(part.field as Path<TValues>, { type: 'server', message: part.message })
      return error.fields.length > 0
    },
  }
}
