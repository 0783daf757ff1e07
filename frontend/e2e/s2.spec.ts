// S2 The forum server: the full Infohus course. Every step goes through the screens; the API is asked beside them for what must not be
// seen. API only: the planning of the meeting, and sixteen of the eighteen columns of the board (two are filled in on the screen).
import { expect } from '@playwright/test'
import { walk } from './harness/answer'
import { expectLogged, logOf } from './harness/audit'
import { nextWeekday, test, typedDate, type Scenario } from './harness/scenario'
import { bornYearsAgo, inventedCpr } from './scenes'
import { expectDone, pressAct, startAct } from './steps/act'
import { place, toStep } from './steps/board'
import { openConcern } from './steps/concern'
import { versionOf } from './steps/course'
import { contribute, expectNoMatter, invite, openMatter, openTab } from './steps/matter'
import { fillConcern, sendConcern } from './steps/report'
import { expectHidden, expectShown } from './who'

test.describe.configure({ mode: 'serial' })

const name = 'Freja Nordhavn'
const cpr = inventedCpr(bornYearsAgo(17))
const police = 'Kendt fra én hændelse uden sigtelse.'
const family = 'Forældrene er skilt; god kontakt til mor.'
const health = 'Generelt om unge med et lignende billede.'
const logbook = 'God første snak om håndbold.'
const strangers = ['skole', 'skoleleder', 'ssplaerer', 'ssp', 'straxen', 'lokalpoliti', 'pet', 'cde', 'analytiker', 'leder', 'admin', 'dpo', 'tknabo', 'jobcenter', 'social']
const dimensions = ['CONVICTIONS', 'VIOLENCE', 'CRIMINAL_HISTORY', 'SOCIALISATION', 'PERSONALITY', 'MENTAL_VULNERABILITY', 'FAMILY', 'NETWORK_LEISURE', 'EDUCATION_WORK']
let scene: Scenario
let concernNumber = ''
let concernId = ''
let matterNumber = ''
let matterId = ''
let measureId = ''

test.beforeAll(async ({ play }) => {
  scene = await play(['Freja', 'Nordhavn', cpr])
  await scene.wait(nextWeekday(2, 10, 0))
})

const course = (username: string, selection: string) => scene.api(username).ask(`query ($id: ID!) { matter(id: $id) { ${selection} } }`, { id: matterId })

test('1: the counsellor at NEXT raises a concern; the look-up on CPR finds her once', async () => {
  const counsellor = await scene.at('next')
  await fillConcern(counsellor, {
    name,
    cpr,
    school: 'NEXT, 2. år',
    alsoNotify: false,
    statements: [{ kind: 'Faktisk oplysning', text: 'Hun lagde billeder op, der hylder vold, på holdets server.', date: typedDate(scene.server.now()) }],
    resources: 'Dygtig til faget og møder hver dag.',
    parentsKnow: 'Ved ikke',
  })
  concernNumber = (await sendConcern(counsellor)).concern
  const list = await scene.api('tk').read('query ($filter: ConcernFilter) { concerns(filter: $filter) { nodes { id } } }', { filter: { reference: concernNumber } })
  concernId = list.string('concerns', 'nodes', 0, 'id')
  const found = await scene.api('tk').read('query ($search: PersonSearch!) { persons(search: $search) { match person { name } } }', { search: { cpr, purpose: 'Er hun kendt i forvejen?' } })
  expect(found.list('persons')).toEqual([{ match: 'EXACT', person: { name } }])
  await expectHidden(scene.url, 'concern', concernId, ['next', 'politi', 'cbf', 'psykiatri', 'mentor', ...strangers])
})

test('2: T&K assesses, the police clarify, both screen: to the Infohus', async () => {
  const tk = await scene.at('tk')
  await openConcern(tk, concernNumber)
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
  await ask.getByLabel('Hjemmel').selectOption({ label: 'Retsplejeloven § 115, stk. 1, nr. 1 (SSP)' })
  await ask.getByLabel('Hvorfor er det nødvendigt?').fill('Afklaring, før Infohus ser på det.')
  await ask.getByRole('button', { name: 'Se, hvad politiet får' }).click()
  await ask.getByRole('button', { name: 'Send til politiet' }).click()
  await expectDone(tk, 'Politiet er bedt om afklaring.')

  const officer = await scene.at('politi')
  await openConcern(officer, concernNumber)
  const clarify = await startAct(officer, 'Noter politiets afklaring')
  await clarify.getByRole('radio', { name: 'Intet til hinder' }).check()
  await clarify.getByRole('radio', { name: 'Jeg svarer selv for politiet' }).check()
  await clarify.getByRole('button', { name: 'Gem afklaring' }).click()
  await expectDone(officer, 'Politiets afklaring er gemt.')

  await openConcern(tk, concernNumber)
  const screen = await startAct(tk, 'Foretag screening')
  await screen.getByRole('radio', { name: 'Skal vurderes i Infohus' }).check()
  await screen.getByLabel('Begrundelse').fill('Relevant, og Infohus er det rette forum.')
  await screen.getByRole('radio', { name: 'Svarer selv i systemet' }).check()
  await screen.getByRole('button', { name: 'Gem screening' }).click()
  await expectDone(tk, 'Screeningen er foreslået.')
  await openConcern(officer, concernNumber)
  const agree = await startAct(officer, 'Tilslut dig screeningen')
  await agree.getByRole('button', { name: 'Tilslut dig screeningen' }).click()
  await expectDone(officer, 'Screeningen gælder nu.')

  const closed = await scene.api('tk').read('query ($id: ID!) { concern(id: $id) { outcome matters { id reference forumKind } } }', { id: concernId })
  expect(closed.string('concern', 'outcome')).toBe('TO_FORUM')
  expect(closed.string('concern', 'matters', 0, 'forumKind')).toBe('INFOHUS_CASE')
  matterId = closed.string('concern', 'matters', 0, 'id')
  matterNumber = closed.string('concern', 'matters', 0, 'reference')
  await expectShown(scene.url, 'matter', matterId, ['tk', 'politi'])
  await expectHidden(scene.url, 'matter', matterId, ['next', 'cbf', 'psykiatri', 'mentor', ...strangers])
})

test('3: child services, NEXT and a counsellor are invited, psychiatry as a consultant without identity', async () => {
  const tk = await scene.at('tk')
  await openMatter(tk, matterNumber)
  await invite(tk, { name: 'Line Skovgaard', identity: true, compartments: ['Politiets oplysninger', 'Oplysninger om familien'] })
  await invite(tk, { name: 'Morten Ravn', identity: true, compartments: [] })
  await invite(tk, { name: 'Fatma Yildirim', identity: true, compartments: [] })
  await invite(tk, { name: 'Camilla Nordby', identity: false, compartments: [] })
  await tk.inspect('forloeb-indsamling-koordinator')
  await expectShown(scene.url, 'matter', matterId, ['cbf', 'next', 'psykiatri', 'uddannelsesvejleder'])
  const seen = await course('psykiatri', 'reference person { name } myInvitation { need }')
  expect(seen.get('matter', 'person', 'name') ?? null, 'without identity').toBeNull()
  const consultant = await scene.at('psykiatri')
  await openMatter(consultant, matterNumber)
  await expect(consultant.page.getByRole('main')).toContainText('Det, I ved om trivsel og hverdag.')
  await expect(consultant.page.getByRole('main')).not.toContainText('Freja')
  await consultant.inspect('forloeb-uden-identitet-psykiatri')
  await expectLogged(scene.url, matterId, { kind: 'CHANGE', operation: 'inviteToMatter', role: 'MUNICIPAL_COORDINATOR' })
})

test('4: each puts its own on the table, or declines; nobody sees more than was shared', async () => {
  const counsellor = await scene.at('next')
  await openMatter(counsellor, matterNumber)
  await contribute(counsellor, { about: 'Almindelige oplysninger', text: 'Fraværet stiger siden efteråret.' })
  const officer = await scene.at('politi')
  await openMatter(officer, matterNumber)
  await contribute(officer, { about: 'Politiets oplysninger', text: police })
  const child = await scene.at('cbf')
  await openMatter(child, matterNumber)
  await contribute(child, { about: 'Oplysninger om familien', text: family, readers: [/Tryghed og Kriminalitetsforebyggelse/] })
  const psychiatry = await scene.at('psykiatri')
  await openMatter(psychiatry, matterNumber)
  await contribute(psychiatry, { about: 'Helbredsoplysninger', text: health, readers: [/Børn og Forebyggelse/] })
  const guidance = await scene.at('uddannelsesvejleder')
  await openMatter(guidance, matterNumber)
  const decline = await startAct(guidance, 'Afslå at bidrage')
  await expect(decline.getByText('Der bliver ikke spurgt om en begrundelse')).toBeVisible()
  await decline.getByRole('button', { name: 'Afslå at bidrage' }).click()
  await expectDone(guidance, 'Det er registreret, at myndigheden ikke bidrager.')

  const texts = async (username: string) => (await course(username, 'contributions { text compartment controller }')).text
  for (const [who, sees, not] of [
    ['tk', [family, police], [health]],
    ['cbf', [family, police, health], []],
    ['next', ['Fraværet'], [family, health, police]],
    ['psykiatri', [health], [family, police]],
    ['politi', [police], [family, health]],
  ] as const) {
    const found = await texts(who)
    for (const text of sees) expect(found, `${who} sees it`).toContain(text)
    for (const text of not) expect(found, `${who} does not`).not.toContain(text)
  }
  await openMatter(counsellor, matterNumber)
  await openTab(counsellor, 'Bidrag')
  await expect(counsellor.page.getByRole('main')).toContainText('Fraværet stiger')
  for (const text of [family, health, police]) await expect(counsellor.page.getByRole('main')).not.toContainText(text)
  await counsellor.inspect('forloeb-bidrag-ungdomsuddannelse')
  await expectLogged(scene.url, matterId, { kind: 'CHANGE', operation: 'declineToContribute', role: 'EDUCATION_COUNSELLOR' })
})

test('5: the analysis meeting: an empty column stops saving, disagreement is kept, there is no score', async () => {
  test.setTimeout(120_000)
  const tk = await scene.at('tk')
  await openMatter(tk, matterNumber)
  const begin = await startAct(tk, 'Gå til analyse')
  await begin.getByRole('button', { name: 'Gå til analyse' }).click()
  await expectDone(tk, 'Analysen er begyndt.')
  await expectMeeting()

  const api = scene.api('tk')
  for (const dimension of dimensions) {
    if (dimension !== 'CONVICTIONS') await api.run('writeAnalysis', { id: matterId, dimension, column: 'RISK', kind: 'PROFESSIONAL_ASSESSMENT', text: 'Kendt fra hverdagen.' }, 'matter { id }')
    if (dimension !== 'VIOLENCE') await api.run('writeAnalysis', { id: matterId, dimension, column: 'RESILIENCE', dontKnow: true }, 'matter { id }')
  }
  await openMatter(tk, matterNumber)
  await pressAct(tk, 'Åbn analysebrættet')
  await tk.settled(`Analysebræt ${matterNumber}`)
  await toStep(tk, 'Bekymrende overbevisninger og retorik')
  await place(tk, { column: 'Risiko og trussel', text: 'Hun gentager serverens ord om hævn.', kind: 'Faktisk oplysning' })
  await tk.inspect('analysebraet-koordinator')
  await toStep(tk, 'Tjek og gem')
  await tk.page.getByLabel('Samlet vurdering').fill('Hun søger fællesskab mere end vold.')
  await tk.page.getByLabel('Hvad taler imod bekymringen?').fill('Hun passer sin uddannelse og har venner.')
  await tk.page.getByRole('button', { name: 'Gem helhedsvurderingen' }).click()
  await expect(tk.page.getByRole('alert').first(), 'an empty column stops saving').toBeVisible()
  await expect(tk.page.getByLabel('Samlet vurdering'), 'and nothing typed is lost').toHaveValue('Hun søger fællesskab mere end vold.')
  const refused = await api.command('saveAssessment', { id: matterId, version: await versionOf(scene.url, 'matter', matterId), overall: 'x y z', speaksAgainst: 'x y z' }, 'matter { id }')
  expect([refused.code, refused.field]).toEqual(['INVALID', 'dimensions.VIOLENCE.RESILIENCE'])

  for (const [username, column, text] of [
    ['politi', 'Trivsel og modstandskraft', 'Politiet ser ingen vilje til vold.'],
    ['cbf', 'Risiko og trussel', 'CBF er bekymret for hendes vilje til vold.'],
  ] as const) {
    const party = await scene.at(username)
    await openMatter(party, matterNumber)
    await pressAct(party, 'Åbn analysebrættet')
    await party.settled(`Analysebræt ${matterNumber}`)
    await toStep(party, 'Voldsparathed')
    await place(party, { column, text, disagrees: true })
    await expect(party.page.getByText('Der er uenighed. Begge syn bliver stående.')).toBeVisible()
  }
  await tk.page.reload()
  await tk.settled(`Analysebræt ${matterNumber}`)
  await toStep(tk, 'Tjek og gem')
  await tk.page.getByLabel('Samlet vurdering').fill('Hun søger fællesskab mere end vold.')
  await tk.page.getByLabel('Hvad taler imod bekymringen?').fill('Hun passer sin uddannelse og har venner.')
  await tk.inspect('helhedsvurdering-koordinator')
  await tk.page.getByRole('button', { name: 'Gem helhedsvurderingen' }).click()
  await expectDone(tk, 'Helhedsvurderingen er gemt.')
  await expect(tk.page.getByRole('main'), 'no sum, level or score').not.toContainText(/score|point|niveau|samlet risiko/i)
  const board = await course('tk', 'analysis { round formVersion entries { text disagrees organisation } overall speaksAgainst }')
  expect(board.text).toContain('ingen vilje til vold')
  expect(board.text).toContain('bekymret for hendes vilje til vold')
})

async function expectMeeting() {
  const tk = scene.api('tk')
  const forum = (await course('tk', 'forumId')).string('matter', 'forumId')
  const planned = await tk.run('planMeeting', { forumId: forum, startsAt: new Date(scene.server.now().getTime() + 3_600_000).toISOString(), place: 'Rådhuset, lokale 2' }, 'meeting { id }')
  const meeting = planned.string('out', 'meeting', 'id')
  await tk.run('putOnAgenda', { id: meeting, kind: 'PERSON', matterId, minutesPlanned: 30 }, 'meeting { id }')
  for (const username of ['cbf', 'next', 'politi']) {
    const seen = await scene.api(username).read('query ($id: ID!) { meeting(id: $id) { items { matterReference title } } }', { id: meeting })
    expect(walk(seen.list('meeting', 'items')[0], ['matterReference']), `${username} sees the item`).toBe(matterNumber)
    expect(seen.text, 'an agenda holds no name').not.toContain('Freja')
  }
  const pet = await scene.api('pet').ask('query ($id: ID!) { meeting(id: $id) { id } }', { id: meeting })
  expect(pet.get('meeting') ?? null).toBeNull()
}

test('6: the forum recommends, with the dissent under the authority’s name', async () => {
  const tk = await scene.at('tk')
  await openMatter(tk, matterNumber)
  await pressAct(tk, 'Skriv anbefaling')
  await tk.settled(`Analysebræt ${matterNumber}`)
  const form = tk.page.getByRole('form', { name: 'Forummets anbefaling' })
  await form.getByLabel('Anbefaling', { exact: true }).fill('Bekymringssamtale, mentor og forældrecoach.')
  for (const measure of ['Bekymringssamtale', 'Mentor', 'Forældrecoach']) await form.getByRole('checkbox', { name: measure, exact: true }).check()
  await form.getByRole('checkbox', { name: /Politi.* er uenig/ }).first().check()
  await form.getByLabel(/^Hvad mener .*Politi/).fill('Politiet finder en samtale tilstrækkelig.')
  await form.getByRole('button', { name: 'Gem anbefalingen' }).click()
  await expectDone(tk, 'Anbefalingen er gemt.')
  await tk.inspect('anbefaling-koordinator')
  const saved = await course('tk', 'stage recommendations { measures dissents { text } }')
  expect(saved.string('matter', 'stage')).toBe('MEASURES')
  expect(saved.text).toContain('Politiet finder en samtale tilstrækkelig.')
})

test('7: child services decide for themselves; Freja and her parents accept a mentor', async () => {
  const child = await scene.at('cbf')
  await openMatter(child, matterNumber)
  await pressAct(child, 'Skriv beslutning')
  await child.settled(`Analysebræt ${matterNumber}`)
  await child.page.getByRole('radio', { name: 'Følger anbefalingen', exact: true }).check()
  await child.page.getByLabel('Begrundelse').fill('Centret sætter forældrecoach i gang.')
  await child.page.getByLabel('Lovgrundlag').fill('Barnets lov § 32')
  await child.page.getByRole('button', { name: 'Gem beslutningen' }).click()
  await expectDone(child, 'Beslutningen er gemt.')

  const tk = await scene.at('tk')
  await openMatter(tk, matterNumber)
  const offer = await startAct(tk, 'Tilbyd en indsats')
  await offer.getByLabel('Indsats', { exact: true }).selectOption({ label: 'Mentor' })
  await offer.getByLabel(/^Mål/).fill('Et fritidsliv uden for serveren.')
  await offer.getByLabel(/^Praktiske oplysninger/).fill('Mødes tirsdage på biblioteket.')
  const mentor = offer.getByRole('option', { name: /Simon Bjerre/ })
  await offer.getByLabel('Mentor', { exact: true }).selectOption({ label: (await mentor.textContent()) ?? '' })
  await offer.getByRole('button', { name: 'Tilbyd indsatsen' }).click()
  await expectDone(tk, 'Indsatsen er tilbudt.')
  measureId = (await course('tk', 'measures { id }')).string('matter', 'measures', 0, 'id')
  await expectHidden(scene.url, 'matter', matterId, ['mentor'])
  const early = await scene.api('tk').command('startMeasure', { id: measureId, version: 1, startedOn: scene.server.now().toISOString().slice(0, 10) }, 'measure { id }')
  expect(early.code, 'no start without consent').toBe('CONFLICT')

  await tk.goto(`/handleplaner/${measureId}`, `Mentor, ${matterNumber}`)
  await pressAct(tk, 'Registrer samtykke')
  const consent = tk.page.getByRole('form', { name: 'Registrer samtykke' })
  await consent.getByRole('radio', { name: 'Den unge og forældrene' }).check()
  await consent.getByRole('radio', { name: 'Siger ja' }).check()
  await consent.getByLabel(/^Med deres egne ord/).fill('Freja: det lyder fint. Mor: enig.')
  await consent.getByRole('button', { name: 'Gem svaret' }).click()
  await expectDone(tk, 'Svaret er gemt.')
  const start = await startAct(tk, 'Begynd indsatsen')
  await start.getByRole('button', { name: 'Begynd indsatsen' }).click()
  await expectDone(tk, 'Indsatsen er begyndt.')
  await tk.inspect('indsats-koordinator')
})

test('7: the mentor sees goals and practical facts, not the analysis or the police; nobody sees the logbook', async () => {
  const mentor = await scene.at('mentor')
  await mentor.choose('Handleplaner')
  await mentor.page.getByRole('link', { name: new RegExp(matterNumber) }).or(mentor.page.getByRole('link', { name: 'Mentor' })).first().click()
  await mentor.settled(`Mentor, ${matterNumber}`)
  await expect(mentor.page.getByRole('main')).toContainText('Et fritidsliv uden for serveren.')
  await expect(mentor.page.getByRole('main')).toContainText('Mødes tirsdage på biblioteket.')
  const book = mentor.page.getByRole('form', { name: 'Logbog' })
  await book.getByLabel('Hvad skete der').fill(logbook)
  await book.getByRole('button', { name: 'Skriv i logbogen' }).click()
  await expectDone(mentor, 'Der er skrevet i logbogen.')
  for (const text of [police, 'Voldsparathed', family, health]) await expect(mentor.page.getByRole('main')).not.toContainText(text)
  await mentor.inspect('indsats-mentor')

  const seen = await course('mentor', 'person { name } measures { goal practical } contributions { text } analysis { overall } recommendations { text } decisions { text } timeline { what } theme')
  for (const held of ['analysis', 'recommendations', 'decisions', 'timeline', 'theme']) expect(seen.get('matter', held) ?? null, `the mentor does not see ${held}`).toBeNull()
  for (const text of [police, family, health]) expect(seen.text).not.toContain(text)
  for (const username of ['politi', 'tk', 'cbf']) {
    const measure = await scene.api(username).ask('query ($id: ID!) { measure(id: $id) { status logbook { text } } }', { id: measureId })
    expect(measure.text, `${username} does not see the logbook`).not.toContain('håndbold')
  }
  await expectHidden(scene.url, 'matter', matterId, strangers)
  const colleague = await scene.api('fgu').ask('{ matters(first: 50) { nodes { reference } } }')
  expect(colleague.text, 'colleagues do not learn that it exists').not.toContain(matterNumber)
})

test('7: a withdrawn consent stops the mentor’s sharing at once', async () => {
  const tk = await scene.at('tk')
  await tk.goto(`/handleplaner/${measureId}`, `Mentor, ${matterNumber}`)
  await tk.page.getByRole('button', { name: /^Træk samtykket tilbage/ }).click()
  const dialog = tk.page.getByRole('dialog', { name: 'Træk samtykket tilbage' })
  await dialog.getByRole('button', { name: 'Træk samtykket tilbage' }).click()
  await expectDone(tk, 'Samtykket er trukket tilbage. Delingen er stoppet.')
  await expectHidden(scene.url, 'matter', matterId, ['mentor'])
  await expectHidden(scene.url, 'measure', measureId, ['mentor'])
  const mentor = await scene.at('mentor')
  await expectNoMatter(mentor, matterId)
  await expectLogged(scene.url, measureId, { kind: 'CHANGE', operation: 'withdrawConsent' })
})

test('8: review at three months, closure, checks after six and twelve months', async () => {
  test.setTimeout(120_000)
  const tk = scene.api('tk')
  const today = scene.server.now()
  const dayAfter = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const organisation = (await scene.api('cbf').read('{ viewer { grant { organisationId } } }')).string('viewer', 'grant', 'organisationId')
  const coach = await tk.run('offerMeasure', { matterId, kind: 'PARENT_COACH', responsibleOrganisationId: organisation, goal: 'Forældrene støttes.', startDueOn: dayAfter(10), reviewOn: dayAfter(85) }, 'measure { id version }')
  const id = coach.string('out', 'measure', 'id')
  await scene.api('cbf').run('recordConsent', { id, version: 1, by: 'BOTH', accepted: true, scope: 'Begge siger ja.' }, 'measure { id }')
  await scene.api('cbf').run('startMeasure', { id, version: 2, startedOn: dayAfter(0) }, 'measure { id }')

  await scene.waitDays(84)
  const desk = await scene.at('tk')
  await openMatter(desk, matterNumber)
  const review = await startAct(desk, 'Registrer opfølgning')
  await review.getByRole('radio', { name: 'Fortsætter' }).check()
  await review.getByLabel('Hvad er ændret siden sidst').fill('Mindre tid på serveren.')
  await review.getByLabel('Vurdering').fill('Det går godt.')
  await review.getByRole('button', { name: 'Gem opfølgningen' }).click()
  await expectDone(desk, 'Opfølgningen er gemt.')
  const close = await startAct(desk, 'Afslut forløbet')
  await close.getByRole('radio', { name: 'Målene er nået' }).check()
  await close.getByLabel('Begrundelse').fill('Målene er nået.')
  await close.getByRole('checkbox', { name: /^Borgeren er orienteret/ }).check()
  await close.getByRole('checkbox', { name: /har fået tilbagemelding/ }).check()
  await close.getByRole('button', { name: 'Afslut forløbet' }).click()
  await expectDone(desk, 'Forløbet er afsluttet.')
  await desk.inspect('forloeb-afsluttet-koordinator')
  await expectHidden(scene.url, 'matter', matterId, ['next', 'cbf', 'psykiatri', 'mentor', ...strangers])

  for (const _check of ['six months', 'twelve months']) {
    await scene.waitDays(186)
    const again = await scene.at('tk')
    await openMatter(again, matterNumber)
    const check = await startAct(again, 'Registrer efteropfølgning')
    await check.getByRole('radio', { name: 'Nej', exact: true }).check()
    await check.getByLabel('Begrundelse').fill('Ingen nye forhold.')
    await check.getByRole('button', { name: 'Gem efteropfølgningen' }).click()
    await expectDone(again, 'Efteropfølgningen er gemt.')
  }
  expect((await course('tk', 'stage')).string('matter', 'stage')).toBe('CLOSED')
  const lines = (await logOf(scene.url, matterId, 'CHANGE')).map((line) => line.operation)
  for (const operation of ['inviteToMatter', 'contribute', 'saveAssessment', 'recommend', 'decide', 'closeMatter', 'recordAfterCheck']) expect(lines).toContain(operation)
  for (const word of ['Freja', police, cpr]) expect(scene.server.log(), 'no content in the program’s log').not.toContain(word)
})
