import type { Desk } from '../harness/desk'
import { expectDone, startAct } from './act'
import { openConcern } from './concern'

/** T&K begins its own assessment, judges that the Infohus must look, and asks the police. */
export async function assessAndAskPolice(tk: Desk, concern: string) {
  await openConcern(tk, concern)
  const begin = await startAct(tk, 'Begynd vurdering')
  await begin.getByRole('button', { name: 'Begynd vurdering' }).click()
  await expectDone(tk, 'Vurderingen er begyndt.')
  const assess = await startAct(tk, 'Vurder bekymring')
  await assess.getByRole('radio', { name: /^Til Infohus/ }).check()
  await assess.getByLabel('Begrundelse').fill('Indholdet går igen over tid.')
  await assess.getByRole('button', { name: 'Gem vurdering' }).click()
  await expectDone(tk, 'Vurderingen er gemt.')
  const ask = await startAct(tk, 'Bed politiet om afklaring')
  await ask.getByRole('checkbox', { name: 'Hvem det handler om' }).check()
  await ask.getByRole('checkbox', { name: 'Det, der er set og hørt' }).check()
  await ask.getByRole('checkbox', { name: 'Hvilken slags bekymring' }).check()
  await ask.getByLabel('Hjemmel').selectOption({ label: 'Retsplejeloven § 115, stk. 1, nr. 1 (SSP)' })
  await ask.getByLabel('Hvorfor er det nødvendigt?').fill('Afklaring, før Infohus ser på det.')
  await ask.getByRole('button', { name: 'Se, hvad politiet får' }).click()
  await ask.getByRole('button', { name: 'Send til politiet' }).click()
  await expectDone(tk, 'Politiet er bedt om afklaring.')
}

export async function clarifyNoObstacle(officer: Desk, concern: string) {
  await openConcern(officer, concern)
  const clarify = await startAct(officer, 'Noter politiets afklaring')
  await clarify.getByRole('radio', { name: 'Intet til hinder' }).check()
  await clarify.getByRole('radio', { name: 'Jeg svarer selv for politiet' }).check()
  await clarify.getByRole('button', { name: 'Gem afklaring' }).click()
  await expectDone(officer, 'Politiets afklaring er gemt.')
}

/** One coordinator proposes, the other agrees: the Infohus shall assess. */
export async function screenTogether(tk: Desk, officer: Desk, concern: string) {
  await openConcern(tk, concern)
  const screen = await startAct(tk, 'Foretag screening')
  await screen.getByRole('radio', { name: 'Skal vurderes i Infohus' }).check()
  await screen.getByLabel('Begrundelse').fill('Relevant, og Infohus er det rette forum.')
  await screen.getByRole('button', { name: 'Gem screening' }).click()
  await expectDone(tk, 'Screeningen er foreslået.')
  await openConcern(officer, concern)
  const agree = await startAct(officer, 'Tilslut dig screeningen')
  await agree.getByRole('button', { name: 'Tilslut dig screeningen' }).click()
  await expectDone(officer, 'Screeningen gælder nu.')
}
