// S1 The drawing: unfounded, and gone. Every step goes through the screens; the API is asked beside them for what must not be seen.
// API only: the refused approval of a longer retention by the one who asked (the screen does not offer it).
import { expect } from '@playwright/test'
import { walk } from './harness/answer'
import { expectLogged, logOf } from './harness/audit'
import { nextWeekday, test, typedDate, type Scenario } from './harness/scenario'
import { bornYearsAgo, inventedCpr } from './scenes'
import { expectDone, startAct } from './steps/act'
import { findPerson } from './steps/person'
import { expectNoConcern, openConcern } from './steps/concern'
import { openNotification } from './steps/notification'
import { fillConcern, sendConcern } from './steps/report'
import { expectHidden, expectShown, outsiders } from './who'

test.describe.configure({ mode: 'serial' })

const name = 'Elias Tangmose'
const cpr = inventedCpr(bornYearsAgo(12))
const words = ['Elias', 'Tangmose', 'skudt', 'hellige krigere', cpr, cpr.replace('-', '')]
const search = 'query ($search: PersonSearch!) { persons(search: $search) { person { id name } } }'
let scene: Scenario
let concernNumber = ''
let notificationNumber = ''
let concernId = ''
let notificationId = ''

/** In which of the two ways the person finds Elias, asking the API. */
async function found(person: string): Promise<string[]> {
  const ways = { 'by number': { cpr }, 'by name': { name } }
  const hits = await Promise.all(
    Object.entries(ways).map(async ([way, sought]) => ((await scene.api(person).read(search, { search: { ...sought, purpose: 'Kontrol af sletning' } })).text.includes(name) ? [way] : [])),
  )
  return hits.flat()
}

/** The same on the screen. */
async function expectOnScreen(person: string, there: boolean) {
  const desk = await scene.at(person)
  for (const sought of [cpr, name]) await findPerson(desk, sought, there ? name : null)
}

test.beforeAll(async ({ play }) => {
  scene = await play(['Elias', 'Tangmose', cpr])
  await scene.wait(nextWeekday(5, 15, 40))
})

test('1–2: the teacher raises a concern with typed statements and chooses to notify as well', async () => {
  const teacher = await scene.at('skole')
  await fillConcern(teacher, {
    name,
    cpr,
    school: 'Strandskolen, 6. klasse',
    alsoNotify: true,
    statements: [
      { kind: 'Faktisk oplysning', text: 'Tegningen viste en person, der blev skudt.', date: typedDate(scene.server.now()), source: 'Tegnetimen' },
      { kind: 'Hørt fra andre', text: 'En kammerat siger, at han citerede noget om hellige krigere.' },
      { kind: 'Faglig vurdering', text: 'Han virker ellers glad og tryg.' },
    ],
    resources: 'Spiller fodbold, gode venner, tæt kontakt til klasselæreren.',
    trustedAdults: 'Klasselæreren',
    parentsKnow: 'Nej',
    parentsNote: 'Aftales med T&K først.',
    phone: '43 00 00 99',
  })
  await expect(teacher.page.getByText('Politiet får den ikke uden en særskilt beslutning')).toBeVisible()
  await teacher.inspect()
  const numbers = await sendConcern(teacher)
  concernNumber = numbers.concern
  notificationNumber = numbers.notification ?? ''
  expect(concernNumber).toMatch(/^B-/)
  expect(notificationNumber).toMatch(/^U-/)
  await expect(teacher.page.getByText(/Ikke modtaget endnu/).first(), 'nobody has taken it over yet').toBeVisible()
  for (const word of words) await expect(teacher.page.getByRole('main'), 'the receipt holds no content').not.toContainText(word)
})

test('See and not see: coordinators the concern, child services the notification, nobody else; no police row before stage 1b', async () => {
  const list = await scene.api('tk').read('query ($filter: ConcernFilter) { concerns(filter: $filter) { nodes { id child stage } } }', { filter: { reference: concernNumber } })
  concernId = list.string('concerns', 'nodes', 0, 'id')
  expect(list.get('concerns', 'nodes', 0, 'child')).toBe(true)
  const inbox = await scene.api('cbf').read('query ($filter: NotificationFilter) { notifications(filter: $filter) { nodes { id sentAt acuteDueAt receiptDueOn } } }', { filter: { reference: notificationNumber } })
  notificationId = inbox.string('notifications', 'nodes', 0, 'id')
  const sent = new Date(inbox.string('notifications', 'nodes', 0, 'sentAt'))
  expect(sent.getUTCDay(), 'sent on a Friday').toBe(5)
  expect(Date.parse(inbox.string('notifications', 'nodes', 0, 'acuteDueAt')) - sent.getTime(), '24 hours, through the weekend').toBe(86_400_000)
  const receipt = new Date(inbox.string('notifications', 'nodes', 0, 'receiptDueOn'))
  expect([1, 2, 3, 4, 5], 'six working days end on a working day').toContain(receipt.getUTCDay())
  expect(receipt.getTime() - sent.getTime()).toBeGreaterThan(8 * 86_400_000)

  await expectShown(scene.url, 'concern', concernId, ['tk', 'tk2'])
  await expectHidden(scene.url, 'concern', concernId, ['skole', 'politi', 'cbf', ...outsiders])
  await expectShown(scene.url, 'notification', notificationId, ['cbf'])
  await expectHidden(scene.url, 'notification', notificationId, ['skole', 'politi', 'tk', ...outsiders])

  const police = await scene.at('politi')
  await expectNoConcern(police, concernId)
  await police.inspect()
  const teacher = await scene.at('skole')
  await expectNoConcern(teacher, concernId)
  await teacher.goto('/min-side', 'Min side')
  const sentList = teacher.page.getByRole('region', { name: 'Det, jeg har sendt' })
  await expect(sentList).toContainText(concernNumber)
  await expect(sentList).not.toContainText('Elias')
  await teacher.inspect()

  const answer = await scene.api('skole').read('{ viewer { submissions { nodes { reference kind status receiptAt feedback recipient } } } }')
  for (const word of words) expect(answer.text, 'receipt and feedback only').not.toContain(word)
  const asked = await scene.api('tk').command(
    'requestPoliceClarification',
    { id: concernId, version: 1, necessity: 'For at vide, om der er noget i vejen.', legalBasis: 'RPL_115_1_1', fields: ['IDENTITY'] },
    'concern { id }',
  )
  expect(asked.code, 'the police cannot be asked before T&K has judged').toBe('CONFLICT')
})

test('3: child services assess on Saturday and send the receipt', async () => {
  await scene.wait(new Date(scene.server.now().getTime() + 18 * 3_600_000))
  const child = await scene.at('cbf')
  await expect(child.page.getByRole('region', { name: 'Lovens frister' })).toContainText(notificationNumber)
  await child.inspect('min-side-boerneraadgiver')
  await openNotification(child, notificationNumber)
  await expect(child.page.getByRole('main')).toContainText(name)
  await child.inspect()
  const takeOver = await startAct(child, 'Overtag underretning')
  await takeOver.getByRole('button', { name: 'Overtag underretning' }).click()
  await expectDone(child, 'Du har overtaget underretningen.')
  const acute = await startAct(child, 'Foretag akut vurdering')
  await acute.getByRole('radio', { name: 'Ingen akut fare' }).check()
  await acute.getByLabel('Begrundelse').fill('Talt med skolen og forældrene. Ingen tegn på fare nu.')
  await acute.getByRole('button', { name: 'Gem akut vurdering' }).click()
  await expectDone(child, 'Den akutte vurdering er gemt.')
  const receipt = await startAct(child, 'Send kvittering')
  await receipt.getByRole('button', { name: 'Send kvittering' }).click()
  await expectDone(child, 'Kvitteringen er sendt.')
  const after = await scene.api('cbf').read('query ($id: ID!) { notification(id: $id) { sentAt acuteDueAt acuteOutcome receiptAt stage } }', { id: notificationId })
  expect(Date.parse(after.string('notification', 'acuteDueAt')) - Date.parse(after.string('notification', 'sentAt')), 'the clock was not moved').toBe(86_400_000)
  expect(after.string('notification', 'stage')).toBe('RECEIPTED')
  const close = await startAct(child, 'Afslut underretning')
  await close.getByRole('radio', { name: 'Nej, ikke yderligere' }).check()
  await close.getByLabel(/^Barnets egne ord/).fill('Det var bare fra et spil.')
  await close.getByLabel(/^Kontakt med forældrene/).fill('Talt med begge i telefonen.')
  await close.getByRole('button', { name: 'Afslut underretning' }).click()
  await expectDone(child, 'Underretningen er afsluttet.')
  await expectLogged(scene.url, notificationId, { kind: 'CHANGE', operation: 'recordAcuteAssessment', role: 'CHILD_SERVICES' })
})

test('4: T&K judges by itself, and only then asks the police by a disclosure with least fields', async () => {
  await scene.wait(new Date(scene.server.now().getTime() + 48 * 3_600_000))
  const coordinator = await scene.at('tk')
  await openConcern(coordinator, concernNumber)
  await coordinator.inspect()
  const begin = await startAct(coordinator, 'Begynd vurdering')
  await begin.getByRole('button', { name: 'Begynd vurdering' }).click()
  await expectDone(coordinator, 'Vurderingen er begyndt.')
  const assess = await startAct(coordinator, 'Vurder bekymring')
  await assess.getByLabel(/^Talte med den, der har henvendt sig/).fill(typedDate(scene.server.now()))
  await assess.getByRole('radio', { name: /^Til Infohus/ }).check()
  await assess.getByLabel('Begrundelse').fill('Citatet skal ses sammen med tegningen.')
  await coordinator.inspect()
  await assess.getByRole('button', { name: 'Gem vurdering' }).click()
  await expectDone(coordinator, 'Vurderingen er gemt.')
  await expectHidden(scene.url, 'concern', concernId, ['politi'])

  const ask = await startAct(coordinator, 'Bed politiet om afklaring')
  await expect(ask.getByRole('checkbox', { checked: true }), 'nothing is chosen beforehand').toHaveCount(0)
  await ask.getByRole('checkbox', { name: 'Hvem det handler om' }).check()
  await ask.getByRole('checkbox', { name: 'Det, der er set og hørt' }).check()
  await ask.getByLabel('Hjemmel').selectOption({ label: 'Retsplejeloven § 115, stk. 1, nr. 1 (SSP)' })
  await ask.getByLabel('Hvorfor er det nødvendigt?').fill('For at vide, om der er noget i vejen for, at Infohus ser på det.')
  await ask.getByRole('button', { name: 'Se, hvad politiet får' }).click()
  await expect(coordinator.page.getByText('Politiet ser ikke, hvem der har henvendt sig')).toBeVisible()
  await coordinator.inspect('videregivelse-tjek-koordinator')
  await ask.getByRole('button', { name: 'Send til politiet' }).click()
  await expectDone(coordinator, 'Politiet er bedt om afklaring.')
  await coordinator.page.getByRole('tab', { name: 'Videregivelser' }).click()
  await expect(coordinator.page.getByRole('tabpanel')).toContainText('Retsplejeloven § 115, stk. 1, nr. 1')
  await coordinator.inspect()
  await expectLogged(scene.url, concernId, { kind: 'CHANGE', operation: 'requestPoliceClarification', role: 'MUNICIPAL_COORDINATOR' })
})

test('4: the police see what was disclosed, not the reporter or T&K’s grounds, and answer: no obstacle', async () => {
  const police = await scene.at('politi')
  await police.goto('/min-side', 'Min side')
  await expect(police.page.getByRole('main')).toContainText(concernNumber)
  await police.inspect('min-side-politi')
  await openConcern(police, concernNumber)
  await expect(police.page.getByRole('main')).toContainText(name)
  await expect(police.page.getByRole('main')).not.toContainText('Citatet skal ses sammen')
  await expect(police.page.getByRole('main')).not.toContainText('Mette Lindegaard')
  await expect(police.page.getByText('Du har ikke adgang til denne oplysning').first()).toBeVisible()
  await police.inspect('bekymring-politi')
  const field = (selection: string) => scene.api('politi').ask(`query ($id: ID!) { concern(id: $id) { ${selection} } }`, { id: concernId })
  for (const held of ['assessment { reason }', 'parentsNote', 'reporter { wishUnnamed }']) {
    const answer = await field(held)
    expect([answer.get('concern') ?? null, answer.code], `${held} does not exist for the police`).toEqual([null, 'INVALID'])
  }
  const api = await field('statements { kind } person { name }')
  expect(api.list('concern', 'statements')).toHaveLength(3)
  expect(api.string('concern', 'person', 'name')).toBe(name)
  // What the last step looks for can be found now, by number and by name, on the screen and in the API.
  for (const person of ['tk', 'politi']) {
    expect(await found(person), `${person} finds him while asked`).toEqual(['by number', 'by name'])
    await expectOnScreen(person, true)
  }
  await openConcern(police, concernNumber)

  const clarify = await startAct(police, 'Noter politiets afklaring')
  await clarify.getByRole('radio', { name: 'Intet til hinder' }).check()
  await clarify.getByRole('radio', { name: 'Jeg svarer selv for politiet' }).check()
  await clarify.getByRole('button', { name: 'Gem afklaring' }).click()
  await expectDone(police, 'Politiets afklaring er gemt.')
})

test('5: both coordinators screen: unfounded; it is restricted, and the police see nothing more', async () => {
  const coordinator = await scene.at('tk')
  await openConcern(coordinator, concernNumber)
  const screen = await startAct(coordinator, 'Foretag screening')
  await screen.getByRole('radio', { name: 'Ikke grundlag for videre indsats' }).check()
  await screen.getByLabel('Begrundelse').fill('Citatet er fra et spil. Han trives.')
  await screen.getByRole('button', { name: 'Gem screening' }).click()
  await expectDone(coordinator, 'Screeningen er foreslået.')
  const police = await scene.at('politi')
  await openConcern(police, concernNumber)
  const agree = await startAct(police, 'Tilslut dig screeningen')
  await agree.getByRole('button', { name: 'Tilslut dig screeningen' }).click()
  await expectDone(police, 'Screeningen gælder nu.')
  await expectNoConcern(police, concernId)
  await expectHidden(scene.url, 'concern', concernId, ['politi', 'skole', 'cbf', ...outsiders])
  await expectLogged(scene.url, concernId, { kind: 'CHANGE', operation: 'screenConcern', role: 'MUNICIPAL_COORDINATOR' })
  const seen = await logOf(scene.url, concernId)
  expect(seen.some((line) => line.role === 'POLICE_COORDINATOR'), 'the police’s own acts are for their own controller').toBe(false)
})

test('6–7: the teacher is told, the parents informed; a longer retention needs a second person', async () => {
  const coordinator = await scene.at('tk')
  await openConcern(coordinator, concernNumber)
  await expect(coordinator.page.getByRole('main')).toContainText('Afsluttet: Ikke grundlag for videre indsats')
  const feedback = await startAct(coordinator, 'Giv tilbagemelding')
  await feedback.getByLabel('Tilbagemelding').fill('Din henvendelse er vurderet. Infohus gør ikke mere.')
  await feedback.getByRole('button', { name: 'Send tilbagemelding' }).click()
  await expectDone(coordinator, 'Tilbagemeldingen er sendt.')
  const inform = await startAct(coordinator, 'Noter orientering')
  await inform.getByRole('radio', { name: 'Forældrene' }).check()
  await inform.getByRole('radio', { name: 'Ja, orienteret' }).check()
  await inform.getByRole('button', { name: 'Gem orientering' }).click()
  await expectDone(coordinator, 'Orienteringen er noteret.')

  const before = await scene.api('tk').read('query ($id: ID!) { concern(id: $id) { eraseOn restrictedAt } }', { id: concernId })
  expect(before.string('concern', 'restrictedAt')).toBeTruthy()
  const later = new Date(Date.parse(before.string('concern', 'eraseOn')) + 30 * 86_400_000)
  const extend = await startAct(coordinator, 'Bed om længere opbevaring')
  await extend.getByLabel('Opbevares til').fill(typedDate(later))
  await extend.getByLabel('Begrundelse').fill('Afventer svar fra skolen om klassen.')
  await extend.getByRole('button', { name: 'Bed om længere opbevaring' }).click()
  await expectDone(coordinator, 'En anden skal godkende det.')
  await expect(coordinator.page.getByRole('button', { name: 'Godkend længere opbevaring' }), 'never the one who asked').toHaveCount(0)
  const asked = await scene.api('tk').read('query ($id: ID!) { concern(id: $id) { eraseOn extensions { id } } }', { id: concernId })
  expect(asked.string('concern', 'eraseOn'), 'asked for is not given').toBe(before.string('concern', 'eraseOn'))
  const own = await scene.api('tk').command('approveRetentionExtension', { id: concernId, extensionId: asked.string('concern', 'extensions', 0, 'id') }, 'concern { id }')
  expect(['FORBIDDEN', 'CONFLICT']).toContain(own.code)
  await coordinator.inspect('bekymring-afsluttet-koordinator')

  const teacher = await scene.at('skole')
  await teacher.goto('/min-side', 'Min side')
  await expect(teacher.page.getByRole('main')).toContainText('Din henvendelse er vurderet. Infohus gør ikke mere.')
  await expect(teacher.page.getByRole('main')).toContainText('Du har fået kvittering')
  await teacher.inspect('min-side-laerer')
})

test('8: erased at term; no search finds Elias; the log knows what happened and no content', async () => {
  test.setTimeout(150_000)
  expect(await found('tk'), 'restricted, T&K finds him to its term').toEqual(['by number', 'by name'])
  await expectOnScreen('tk', true)
  const term = await scene.api('tk').read('query ($id: ID!) { concern(id: $id) { eraseOn } }', { id: concernId })
  await scene.wait(new Date(Date.parse(term.string('concern', 'eraseOn')) + 2 * 86_400_000))
  const written = scene.server.log()
  // Retention runs when the program starts, and each minute from then on.
  await scene.restart()
  await expect.poll(async () => (await scene.api('tk').ask('query ($id: ID!) { concern(id: $id) { id } }', { id: concernId })).get('concern') ?? null).toBeNull()
  for (const person of ['tk', 'tk2', 'politi']) expect(await found(person), `${person} finds nobody`).toEqual([])
  for (const person of ['tk', 'politi']) await expectOnScreen(person, false)
  expect(await found('cbf'), 'child services keep their own notification to its own term').toEqual(['by number', 'by name'])
  const coordinator = await scene.at('tk')
  await expectNoConcern(coordinator, concernId)
  await coordinator.inspect()
  await scene.waitDays(61 * 31)
  await scene.restart()
  // All of the demo set is at its term by then, so there is much to erase first.
  await expect.poll(() => found('cbf'), { message: 'after that term nobody finds Elias', timeout: 60_000 }).toEqual([])
  expect(scene.server.log()).not.toContain('retention did not run')

  const lines = await logOf(scene.url, concernId, 'CHANGE')
  for (const operation of ['raiseConcern', 'requestPoliceClarification', 'screenConcern', 'sendFeedback', 'extendRetention']) {
    expect(lines.map((line) => line.operation)).toContain(operation)
  }
  const erased = await logOf(scene.url, concernId, 'ERASURE')
  expect(erased, 'the erasure is in the log of the municipality, and nobody asked for it').toEqual([{ kind: 'ERASURE', operation: 'eraseConcerns', user: '', role: '', purpose: 'RETENTION', decision: 'ALLOWED' }])
  const log = await scene.api('dpo').read('{ auditLog(first: 40) { nodes { operation user role purpose decision records { kind id } } } }')
  for (const word of words) {
    expect(log.text, 'the log holds no content').not.toContain(word)
    expect(written + scene.server.log(), 'nor does the program’s own log').not.toContain(word)
  }
  expect(walk(log.body, ['data', 'auditLog', 'nodes', 0])).toBeTruthy()
})
