// The acts that the acceptance scenarios do not come by, each through its screen: what the screen says, who sees what afterwards, and
// the line in the log. What each act needs around it is made by the API.
import { expect } from '@playwright/test'
import { expectLogged, logOf } from './harness/audit'
import { test, type Scenario } from './harness/scenario'
import { concernInput } from './scenes'
import { expectDone, pressAct, startAct } from './steps/act'
import { openConcern } from './steps/concern'
import { invitee, matterByApi, versionOf } from './steps/course'
import { contribute, expectNoMatter } from './steps/matter'
import { holdByApi, meetingByApi, openMeeting } from './steps/minutes'
import { notifyAlone, onPaper, paperOf } from './steps/receipt'
import { expectHidden, expectShown, outsiders } from './who'

const names = ['Alma', 'Prøvestad', 'Viggo', 'Tangsø', 'Selma']
let scene: Scenario
let matterId = ''
let matterNumber = ''

test.beforeAll(async ({ play }) => {
  scene = await play(names)
  matterId = (await matterByApi(scene.url, 'Alma Prøvestad')).matter
  matterNumber = (await scene.api('tk').read('query ($id: ID!) { matter(id: $id) { reference } }', { id: matterId })).string('matter', 'reference')
  await invited('Line Skovgaard', ['FAMILY'])
})

const seenBy = (username: string, selection: string, id = matterId) => scene.api(username).ask(`query ($id: ID!) { matter(id: $id) { ${selection} } }`, { id })

/** Somebody invited to the matter by the API, for acts that begin there. */
async function invited(name: string, compartments: string[] = []) {
  const grantId = await invitee(scene.url, name)
  await scene.api('tk').run('inviteToMatter', { id: matterId, grantId, need: 'Det, I ved om hverdagen.', withIdentity: true, compartments, necessity: 'For at få et helt billede.' }, 'matter { id }')
}

async function openRecord(username: string, fane?: string) {
  const desk = await scene.at(username)
  await desk.goto(`/forloeb/${matterId}${fane === undefined ? '' : `?fane=${fane}`}`, `Forløb ${matterNumber}`)
  return desk
}

test('SSP-NU: T&K brings a young person from a concern, and the matter goes its steps by who may take them', async () => {
  const sent = await scene.api('skole').run('raiseConcern', concernInput('Viggo Tangsø', 14, { theme: 'CRIME' }), 'submission { reference }')
  const reference = sent.string('out', 'submission', 'reference')
  const tk = await scene.at('tk')
  const { page } = tk
  await openConcern(tk, reference)
  await pressAct(tk, 'Tag op i SSP-NU')
  await tk.settled('Tag en ung op i SSP-NU')
  await expect(page.getByRole('complementary', { name: 'Akut hjælp' })).toContainText('112')
  await expect(page.getByRole('main')).toContainText('Viggo Tangsø')
  await expect(page.getByLabel('Tema'), 'the concern’s own theme').toHaveValue('CRIME')
  await page.getByRole('button', { name: 'Tag op i SSP-NU' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByLabel(/^Hvorfor skal SSP-NU/).fill('Han er ofte ude om natten med ældre unge.')
  await tk.inspect('ssp-nu-tag-op-koordinator')
  await page.getByRole('button', { name: 'Tag op i SSP-NU' }).click()
  await expectDone(tk, 'Den unge er taget op i SSP-NU.')
  await page.getByRole('link', { name: 'Åbn forløbet' }).click()
  await tk.settled(/^Forløb F-/)
  const id = page.url().split('/').at(-1)?.split('?')[0] ?? ''
  await expect(page.getByRole('main')).toContainText('På dagsorden')
  await expectLogged(scene.url, id, { kind: 'CHANGE', operation: 'bringMatter', role: 'MUNICIPAL_COORDINATOR' })
  await expectShown(scene.url, 'matter', id, ['tk', 'cbf', 'straxen'])
  await expectHidden(scene.url, 'matter', id, ['skole', 'next', 'pet', 'psykiatri', 'mentor', 'tknabo'])

  await test.step('a member that brings may say that it was discussed, and nothing more; others are not offered it', async () => {
    const straxen = await scene.at('straxen')
    await straxen.goto(`/forloeb/${id}`, /^Forløb F-/)
    const move = await startAct(straxen, 'Flyt til næste trin')
    await expect(move.getByRole('radio')).toHaveCount(1)
    await move.getByLabel(/^Note/).fill('Gadeplan og forældre kontaktes.')
    await move.getByRole('button', { name: 'Flyt forløbet' }).click()
    await expectDone(straxen, /Drøftet/)
    await straxen.inspect()
    const child = await scene.at('cbf')
    await child.goto(`/forloeb/${id}?fane=bidrag`, /^Forløb F-/)
    await expect(child.page.getByRole('main')).toContainText('Gadeplan og forældre kontaktes.')
    await expect(child.page.getByRole('button', { name: 'Flyt til næste trin' })).toHaveCount(0)
  })
  for (const [to, says] of [['Indsats aftalt', 'Indsats aftalt'], ['Opfølgning næste møde', 'Opfølgning næste møde']] as const) {
    await tk.goto(`/forloeb/${id}`, /^Forløb F-/)
    const move = await startAct(tk, 'Flyt til næste trin')
    await move.getByRole('radio', { name: to }).check()
    await move.getByRole('button', { name: 'Flyt forløbet' }).click()
    await expectDone(tk, new RegExp(says))
  }
  await expectLogged(scene.url, id, { kind: 'CHANGE', operation: 'moveMatter', role: 'STRAXEN' })
  await expectLogged(scene.url, id, { kind: 'CHANGE', operation: 'moveMatter', role: 'MUNICIPAL_COORDINATOR' })

  await test.step('and is not offered twice', async () => {
    await openConcern(tk, reference)
    await page.getByRole('main').getByRole('button', { name: 'Flere handlinger' }).click()
    await expect(page.getByRole('menuitem', { name: 'Tag op i SSP-NU' })).toHaveCount(0)
    await page.keyboard.press('Escape')
  })
})

test('SSP-NU: child services propose by name from the forum, and T&K alone sees the proposal', async () => {
  const child = await scene.at('cbf')
  const { page } = child
  await child.choose('Fora')
  await page.getByRole('main').getByRole('link', { name: /^SSP-NU/ }).first().click()
  await child.settled(/SSP-NU/)
  await page.getByRole('link', { name: 'Foreslå en ung' }).click()
  await child.settled('Foreslå en ung til SSP-NU')
  await page.getByLabel('Navn', { exact: true }).fill('Selma Tangsø')
  await page.getByLabel(/^Alder/).fill('15')
  await page.getByLabel('Tema').selectOption({ label: 'Kriminalitet' })
  await page.getByLabel(/^Hvorfor skal SSP-NU/).fill('Hun er set med en gruppe ældre unge.')
  await child.inspect()
  await page.getByRole('button', { name: 'Send forslag til T&K' }).click()
  await expectDone(child, 'Forslaget er sendt til T&K.')
  await child.inspect()
  const proposed = await scene.api('tk').read('query ($filter: MatterFilter) { matters(filter: $filter, order: OPENED_NEWEST, first: 1) { nodes { id stage person { name } } } }', { filter: { forumKind: 'SSP_NU', stages: ['PROPOSED'] } })
  expect(proposed.string('matters', 'nodes', 0, 'person', 'name')).toBe('Selma Tangsø')
  const id = proposed.string('matters', 'nodes', 0, 'id')
  await expectHidden(scene.url, 'matter', id, ['cbf', 'straxen', 'politi', 'skole'])
  await expectLogged(scene.url, id, { kind: 'CHANGE', operation: 'bringMatter', role: 'CHILD_SERVICES' })
})

test('an invitation is withdrawn: access ends at once, and the ledger keeps it', async () => {
  await invited('Morten Ravn')
  const counsellor = await openRecord('next')
  const tk = await openRecord('tk')
  await tk.page.getByRole('button', { name: /^Træk invitationen tilbage ?: NEXT/ }).click()
  const dialog = tk.page.getByRole('dialog', { name: 'Træk invitationen tilbage' })
  await expect(dialog).toContainText('Morten Ravn mister læseadgangen til forløbet med det samme')
  await tk.inspect()
  await dialog.getByRole('button', { name: 'Træk invitationen tilbage' }).click()
  await expectDone(tk, 'Invitationen er trukket tilbage.')
  await expect(tk.page.getByRole('main')).toContainText('Invitationen er trukket tilbageBedt om')
  await expectNoMatter(counsellor, matterId)
  await expectHidden(scene.url, 'matter', matterId, ['next'])
  await expectLogged(scene.url, matterId, { kind: 'CHANGE', operation: 'revokeInvitation', role: 'MUNICIPAL_COORDINATOR' })
})

test('a contribution is disclosed to one more party, and taken back', async () => {
  const text = 'Moderen har bedt om hjælp til hverdagen.'
  const child = await openRecord('cbf')
  await contribute(child, { about: 'Oplysninger om familien', text, readers: [/Tryghed og Kriminalitetsforebyggelse/] })
  expect((await seenBy('politi', 'contributions { text }')).text).not.toContain(text)

  await child.goto(`/forloeb/${matterId}?fane=videregivelser`, `Forløb ${matterNumber}`)
  await child.page.getByRole('tabpanel').getByRole('button', { name: 'Videregiv oplysninger' }).click()
  const form = child.page.getByRole('form', { name: 'Videregiv oplysninger' })
  await expect(form.getByRole('checkbox', { checked: true }), 'nothing is chosen beforehand').toHaveCount(0)
  await form.getByLabel('Modtager').selectOption({ label: 'Københavns Vestegns Politi' })
  await form.getByRole('checkbox', { name: new RegExp(text) }).check()
  await form.getByLabel('Hjemmel').selectOption({ label: 'Retsplejeloven § 115, stk. 1, nr. 1 (SSP)' })
  await form.getByLabel('Formål').selectOption({ index: 1 })
  await form.getByLabel('Hvorfor er det nødvendigt').fill('Politiet planlægger en samtale med familien.')
  await form.getByRole('button', { name: 'Se, hvad modtageren får' }).click()
  await expect(child.page.getByText('Københavns Vestegns Politi får læseadgang til præcis dette:')).toBeVisible()
  await expect(child.page.getByRole('main')).toContainText(text)
  await child.inspect('videregivelse-tjek-boerneraadgiver')
  await child.page.getByRole('button', { name: 'Videregiv oplysninger' }).click()
  await expectDone(child, /Københavns Vestegns Politi/)
  expect((await seenBy('politi', 'contributions { text }')).text).toContain(text)
  await expectLogged(scene.url, matterId, { kind: 'CHANGE', operation: 'disclose', role: 'CHILD_SERVICES' })

  const row = child.page.getByRole('row').filter({ hasText: 'Politiet planlægger en samtale' })
  await row.getByRole('button', { name: /^Træk tilbage/ }).click()
  const dialog = child.page.getByRole('dialog')
  await expect(dialog).toContainText('kan ikke gøres ulæst')
  await child.inspect()
  await dialog.getByRole('button', { name: /^Træk/ }).click()
  await expectDone(child, /trukket tilbage/)
  await expect(row).toContainText(/Trukket tilbage/i)
  expect((await seenBy('politi', 'contributions { text }')).text, 'no longer read').not.toContain(text)
  await expectLogged(scene.url, matterId, { kind: 'CHANGE', operation: 'withdrawDisclosure', role: 'CHILD_SERVICES' })
})

test('a participant who is not impartial leaves an item, and its matter, with a reason', async () => {
  const { meeting } = await meetingByApi(scene.url, matterId)
  await invited('Fatma Yildirim')
  const counsellor = await scene.at('uddannelsesvejleder')
  await openMeeting(counsellor, meeting, 'Hold møde')
  const { page } = counsellor
  await page.getByRole('button', { name: 'Meld dig inhabil' }).click()
  const dialog = page.getByRole('dialog', { name: 'Meld dig inhabil' })
  await dialog.getByRole('button', { name: 'Meld dig inhabil' }).click()
  await expect(dialog.getByRole('alert').first()).toBeVisible()
  await dialog.getByLabel('Grund').fill('Jeg er i familie med den unge.')
  await counsellor.inspect()
  await dialog.getByRole('button', { name: 'Meld dig inhabil' }).click()
  await expectDone(counsellor, /inhabil|deltager ikke/)
  await expect(page.getByRole('main')).not.toContainText(matterNumber)
  await expectNoMatter(counsellor, matterId)
  await expectHidden(scene.url, 'matter', matterId, ['uddannelsesvejleder'])
  const tk = await scene.at('tk')
  await openMeeting(tk, meeting, 'Hold møde')
  await expect(tk.page.getByRole('main')).toContainText('Fatma Yildirim deltager ikke i punkt 1')
  await tk.inspect()
  await expectLogged(scene.url, matterId, { kind: 'CHANGE', operation: 'recuse', role: 'EDUCATION_COUNSELLOR' })
})

test('a reader objects to the minutes, and the days begin anew', async () => {
  const { meeting, item } = await meetingByApi(scene.url, matterId)
  await holdByApi(scene.url, meeting, item, 'Der blev aftalt en samtale med den unge.')
  const child = await scene.at('cbf')
  await openMeeting(child, meeting, 'Referat')
  await expect(child.page.getByRole('main')).toContainText('Der blev aftalt en samtale med den unge.')
  await child.page.getByRole('button', { name: /^Gør indsigelse/ }).click()
  await child.page.getByRole('textbox', { name: /^Indsigelse/ }).fill('Centret tilbød samtalen; den er ikke aftalt endnu.')
  await child.inspect()
  await child.page.getByRole('button', { name: 'Send indsigelsen' }).click()
  await expectDone(child, /[Ii]ndsigelse/)
  await expect(child.page.getByRole('main')).toContainText('Centret tilbød samtalen')
  const tk = await scene.at('tk')
  await openMeeting(tk, meeting, 'Referat')
  await expect(tk.page.getByRole('main')).toContainText('Centret tilbød samtalen')
  await tk.inspect('referat-indsigelse-koordinator')
  await expectLogged(scene.url, item, { kind: 'CHANGE', operation: 'objectToMinutes', role: 'CHILD_SERVICES' })
})

test('a CPR number and a protected address are shown for a written reason only, hide again, and the reason is in the log', async () => {
  const more = { person: { name: 'Selma Prøvestad', cpr: '670112-4126', address: 'Opdigtet Vej 12, 2635 Ishøj', protection: 'PROTECTED' } }
  const sent = await scene.api('skole').run('raiseConcern', concernInput('Selma Prøvestad', 14, more), 'submission { reference }')
  const tk = await scene.at('tk')
  const { page } = tk
  await openConcern(tk, sent.string('out', 'submission', 'reference'))
  await page.getByRole('link', { name: 'Selma Prøvestad' }).click()
  await tk.settled('Person')
  const personId = page.url().split('/').at(-1) ?? ''
  const main = page.getByRole('main')
  await expect(main).not.toContainText('670112')
  await expect(main).not.toContainText('Opdigtet Vej')
  for (const [what, value, operation] of [['CPR-nummer', '670112-4126', 'revealCpr'], ['adresse', 'Opdigtet Vej 12, 2635 Ishøj', 'revealAddress']] as const) {
    await page.getByRole('button', { name: `Vis ${what}` }).click()
    const dialog = page.getByRole('dialog', { name: `Vis ${what}` })
    await dialog.getByLabel('Hvorfor har du brug for det?').fill('kort')
    await dialog.getByRole('button', { name: `Vis ${what}` }).click()
    await expect(dialog.getByRole('alert').first(), 'ten characters at least').toContainText('10 tegn')
    const reason = `Skal skrive til hjemmet om ${what}.`
    await dialog.getByLabel('Hvorfor har du brug for det?').fill(reason)
    await tk.inspect()
    await dialog.getByRole('button', { name: `Vis ${what}` }).click()
    await expect(main).toContainText(value)
    await tk.inspect()
    await expectLogged(scene.url, personId, { kind: 'READ', operation, role: 'MUNICIPAL_COORDINATOR', purpose: reason })
    await page.clock.runFor(31_000)
    await expect(main, 'hidden again after 30 seconds').not.toContainText(value)
  }
  expect((await logOf(scene.url, personId)).some((line) => /670112|Opdigtet/.test(JSON.stringify(line))), 'the log holds no content').toBe(false)
})

test('a notification alone goes to child services alone; its receipt prints without a word of content', async () => {
  const teacher = await scene.at('skole')
  const { page } = teacher
  const number = await notifyAlone(teacher, 'Selma Tangsø', 'Hun kom uden overtøj og mad tre dage i træk.')
  expect(number).toMatch(/^U-/)
  await expect(page.getByRole('main')).not.toContainText(/\bB-[0-9A-Z]{6}/)
  await expect(page.getByText(/Ikke modtaget endnu/).first()).toBeVisible()
  await teacher.inspect('kvittering-underretning-laerer')

  const paper = await onPaper(page, () => page.getByRole('button', { name: /^Udskriv/ }).click())
  expect(paper).toContain(number)
  expect(paper).toMatch(/Udskrevet af Mette Lindegaard, Lærer, Strandskolen, \d+\. \p{L}+ \d{4}/u)
  for (const word of ['Selma', 'overtøj', 'Min side', 'Log af']) expect(paper, `${word} stays off the paper`).not.toContain(word)
  await page.emulateMedia({ media: 'screen' })

  const inbox = await scene.api('cbf').read('query ($filter: NotificationFilter) { notifications(filter: $filter) { nodes { id person { name } } } }', { filter: { reference: number } })
  const id = inbox.string('notifications', 'nodes', 0, 'id')
  await expectHidden(scene.url, 'notification', id, ['skole', 'tk', 'tk2', 'politi', ...outsiders])
  const found = await scene.api('tk').read('query ($search: PersonSearch!) { persons(search: $search) { person { concerns { id } name } } }', { search: { name: 'Selma Tangsø', purpose: 'Er der en bekymring?' } })
  expect(JSON.stringify(found.list('persons').map((hit) => (hit as { person: { concerns: unknown[] } }).person.concerns)), 'no concern').not.toContain('id')
  const child = await scene.at('cbf')
  await child.goto(`/underretninger/${id}`, `Underretning ${number}`)
  await expect(child.page.getByRole('main')).toContainText('Hun kom uden overtøj')
  await child.inspect('underretning-boerneraadgiver')
  await expectLogged(scene.url, id, { kind: 'CHANGE', operation: 'notifyChildServices', role: 'TEACHER' })
})

test('somebody saved first: both texts stand side by side, and nothing typed is lost', async () => {
  const sent = await scene.api('skole').run('raiseConcern', concernInput('Viggo Prøvestad', 15), 'submission { reference }')
  const reference = sent.string('out', 'submission', 'reference')
  const colleague = scene.api('tk2')
  const found = await colleague.read('query ($filter: ConcernFilter) { concerns(filter: $filter) { nodes { id } } }', { filter: { reference } })
  const id = found.string('concerns', 'nodes', 0, 'id')
  const byColleague = async (command: string, input: object) => colleague.run(command, { id, version: await versionOf(scene.url, 'concern', id), ...input }, 'concern { id }')
  await byColleague('beginCoordinatorAssessment', {})

  const tk = await scene.at('tk')
  const { page } = tk
  await openConcern(tk, reference)
  const assess = await startAct(tk, 'Vurder bekymring')
  await assess.getByRole('radio', { name: /^Til Infohus/ }).check()
  await assess.getByLabel('Begrundelse').fill('Hannes vurdering: skal ses efter.')
  await byColleague('recordCoordinatorAssessment', { outcome: 'INFOHUS', reason: 'Yusufs vurdering: går igen over tid.' })
  await assess.getByRole('button', { name: 'Gem vurdering' }).click()
  const texts = assess.getByRole('group', { name: 'Begrundelse', exact: true })
  await expect(assess.getByRole('alert').filter({ hasText: 'En anden har gemt først' })).toBeVisible()
  await expect(texts).toContainText('Hannes vurdering: skal ses efter.')
  await expect(texts).toContainText('Yusufs vurdering: går igen over tid.')
  await tk.inspect('konflikt-koordinator')
  await assess.getByRole('button', { name: 'Brug den nyeste' }).click()
  await expect(assess.getByLabel('Begrundelse')).toHaveValue('Yusufs vurdering: går igen over tid.')
  await assess.getByLabel('Begrundelse').fill('Hannes vurdering: enig med Yusuf.')
  await byColleague('addStatement', { statement: { kind: 'OBSERVED_FACT', text: 'Endnu et opslag.' } })
  await assess.getByRole('button', { name: 'Gem vurdering' }).click()
  await assess.getByRole('button', { name: 'Behold min tekst' }).click()
  await assess.getByRole('button', { name: 'Gem vurdering' }).click()
  await expectDone(tk, 'Vurderingen er gemt.')
  await expect(page.getByRole('main')).toContainText('Hannes vurdering: enig med Yusuf.')

  await test.step('and when the act is over, what was typed can still be read', async () => {
    const again = await startAct(tk, 'Vurder bekymring')
    await again.getByRole('radio', { name: /^Til Infohus/ }).check()
    await again.getByLabel('Begrundelse').fill('Skrevet for sent.')
    await byColleague('recordCoordinatorAssessment', { outcome: 'OTHER_SUPPORT', reason: 'Skolen tager den.' })
    await again.getByRole('button', { name: 'Gem vurdering' }).click()
    await expect(again.getByRole('alert').filter({ hasText: 'Det kan ikke længere gøres' })).toContainText('Skrevet for sent.')
    await tk.inspect()
    await again.getByRole('button', { name: 'Luk', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Vurder bekymring' })).toHaveCount(0)
  })
})

test('a half-written contribution is on the server: it survives another page and a new session, and only its writer has it', async () => {
  const text = 'Hun møder hver dag og er glad for holdet.'
  let child = await openRecord('cbf')
  const form = await startAct(child, 'Tilføj bidrag')
  await form.getByRole('radio', { name: 'Almindelige oplysninger' }).check()
  await form.getByLabel('Hvad bidrager du med').fill(text)
  await form.getByLabel('Hvorfor er det nødvendigt at dele').focus()
  await expect(form.getByText(/^Kladde gemt/)).toBeVisible()
  await child.inspect()
  await child.choose('Min side')
  await expect(child.page.getByRole('region', { name: 'Dine kladder' })).toContainText('Bidrag til et forløb')
  await expect(child.page.getByRole('main'), 'the list says nothing of what it holds').not.toContainText(text)
  const kept = await scene.api('cbf').read('{ viewer { drafts { recordId content } } }')
  expect(kept.text).toContain(text)
  for (const other of ['tk', 'politi', 'cbf2']) expect((await scene.api(other).read('{ viewer { drafts { content } } }')).text).not.toContain(text)

  await test.step('another computer, another session', async () => {
    await scene.leave('cbf')
    child = await scene.at('cbf')
    await child.page.getByRole('region', { name: 'Dine kladder' }).getByRole('link', { name: /^Skriv videre.*Bidrag/ }).click()
    await child.settled(`Forløb ${matterNumber}`)
    const again = child.page.getByRole('form', { name: 'Tilføj bidrag' })
    await expect(again.getByRole('status').filter({ hasText: 'Din kladde fra' })).toBeVisible()
    await expect(again.getByLabel('Hvad bidrager du med')).toHaveValue(text)
    await child.inspect('kladde-hentet-boerneraadgiver')
    await again.getByRole('radio', { name: 'Faktisk oplysning' }).check()
    await again.getByLabel('Hvorfor er det nødvendigt at dele').fill('Hører til billedet.')
    await again.getByRole('button', { name: 'Tilføj bidrag' }).click()
    await expectDone(child, 'Bidraget er tilføjet.')
    await expect.poll(async () => (await scene.api('cbf').read('{ viewer { drafts { id } } }')).list('viewer', 'drafts').length, { message: 'the draft is gone' }).toBe(0)
  })
})

test('several concerns are assigned at once, each with its own line in the log', async () => {
  const sent = await Promise.all(['Alma', 'Selma'].map((name) => scene.api('skole').run('raiseConcern', concernInput(`${name} Tangsø`, 16, { acute: true }), 'submission { reference }')))
  const references = sent.map((answer) => answer.string('out', 'submission', 'reference'))
  const tk = await scene.at('tk')
  const { page } = tk
  await tk.choose('Bekymringer')
  await page.getByLabel('Ansvarlig').selectOption({ label: 'Ingen' })
  await page.getByRole('button', { name: /^Modtaget/ }).click()
  for (const reference of references) await page.getByRole('checkbox', { name: `Vælg ${reference}` }).check()
  const bar = page.getByRole('region', { name: 'Fordel de valgte' })
  await expect(bar).toContainText('2 bekymringer er valgt.')
  await bar.getByLabel('Fordel til').selectOption({ label: 'Yusuf Karaman' })
  await tk.inspect('bekymringer-fordel-koordinator')
  await bar.getByRole('button', { name: 'Fordel de valgte' }).click()
  await expectDone(tk, '2 bekymringer er fordelt til Yusuf Karaman.')
  await expect(page.getByRole('checkbox', { name: `Vælg ${references[0]}` }), 'no longer nobody’s').toHaveCount(0)
  for (const reference of references) {
    const found = await scene.api('tk2').read('query ($filter: ConcernFilter) { concerns(filter: $filter) { nodes { id responsibleIsMe } } }', { filter: { reference } })
    expect(found.get('concerns', 'nodes', 0, 'responsibleIsMe'), reference).toBe(true)
    await expectLogged(scene.url, found.string('concerns', 'nodes', 0, 'id'), { kind: 'CHANGE', operation: 'assignConcern', role: 'MUNICIPAL_COORDINATOR' })
  }
})

test('a record is printed once the print is in the log, with reader, time and purpose on the paper and no frame', async () => {
  const tk = await openRecord('tk')
  const { page } = tk
  expect(await paperOf(page), 'the browser’s own print is a notice').not.toContain(matterNumber)
  await page.emulateMedia({ media: 'screen' })
  const paper = await onPaper(page, () => page.getByRole('button', { name: 'Udskriv', exact: true }).click())
  for (const text of [matterNumber, 'Udskrevet af Hanne Vestergaard, Kommunens koordinator, Ishøj', 'Formål: Fælles vurdering og anbefaling', 'Må ikke videregives med henblik på efterforskning', 'Alma Prøvestad']) expect(paper).toContain(text)
  for (const text of ['Log af', 'Bekymringer', 'Flere handlinger', 'Tidslinje', 'Inviter til forløbet']) expect(paper, `${text} stays off the paper`).not.toContain(text)
  await tk.picture('udskrift-forloeb')
  await page.emulateMedia({ media: 'screen' })
  await expectLogged(scene.url, matterId, { kind: 'READ', operation: 'notePrint', role: 'MUNICIPAL_COORDINATOR' })

  const concern = (await seenBy('tk', 'concern { id }')).string('matter', 'concern', 'id')
  await tk.goto(`/bekymringer/${concern}`, /^Bekymring B-/)
  const second = await onPaper(page, () => page.getByRole('button', { name: 'Udskriv', exact: true }).click())
  expect(second).toContain('Udskrevet af Hanne Vestergaard')
  expect(second).not.toContain('Log af')
  await tk.picture('udskrift-bekymring')
  await page.emulateMedia({ media: 'screen' })
  await expectLogged(scene.url, concern, { kind: 'READ', operation: 'notePrint', role: 'MUNICIPAL_COORDINATOR' })
})
