// S2 The forum server: the full Infohus course, from sign-in to closure and the two checks after it. Every step goes through the
// screens, as people sit at them: concern, look-up, clarification, screening, invitations, contributions, the meeting (planning, agenda,
// attendance, the eighteen columns of the board, recommendation, minutes, objection, approval by time), decisions, measures, consents,
// logbook, review, closure, checks. The API is asked beside them only for what must not be seen, what must be refused, and the log.
import { expect } from '@playwright/test'
import { board, concernOn, cpr, dissent, family, generalItem, generalMinutes, health, itemMinutes, logbook, name, police, strangers } from './freja'
import { walk } from './harness/answer'
import { expectLogged, logOf } from './harness/audit'
import { passDays } from './harness/months'
import { nextWeekday, test, type Scenario } from './harness/scenario'
import { expectDone } from './steps/act'
import { decide, dontKnow, fillBoard, fillRecommendation, openBoard, place, saveAssessment, toStep } from './steps/board'
import { agreeToClose, proposeGoalsReached, recordAfterCheck, recordReview } from './steps/closing'
import { openConcern } from './steps/concern'
import { versionOf } from './steps/course'
import { acceptAndStart, expectNoMeasure, expectOnlyWithdrawal, offerMeasure, openMeasure, withdrawConsent, writeLogbook } from './steps/measure'
import { beginAnalysis, contribute, decline, expectNoMatter, invite, openMatter, openTab } from './steps/matter'
import { chooseItem, endMeeting, expectLockedMinutes, expectNoMeeting, idInAddress, noteAttendance, objectTo, openItem, openMeeting, planMeeting, putOnAgenda, writeMinutes } from './steps/hold'
import { searchByCpr } from './steps/person'
import { fillConcern, sendConcern } from './steps/report'
import { assessAndAskPolice, clarifyNoObstacle, screenTogether } from './steps/screening'
import { expectHidden, expectShown } from './who'

test.describe.configure({ mode: 'serial' })

let scene: Scenario
let concernNumber = ''
let concernId = ''
let matterNumber = ''
let matterId = ''
let measureId = ''
let meeting = { reference: '', id: '' }

test.beforeAll(async ({ play }) => {
  scene = await play(['Freja', 'Nordhavn', cpr])
  await scene.wait(nextWeekday(2, 10, 0))
})

const course = (username: string, selection: string) => scene.api(username).ask(`query ($id: ID!) { matter(id: $id) { ${selection} } }`, { id: matterId })
const table = (username: string, selection: string) => scene.api(username).ask(`query ($id: ID!) { meeting(id: $id) { ${selection} } }`, { id: meeting.id })

/** Who was there: name, present, noted on their behalf. */
async function attendance() {
  const noted = await table('tk', 'attendance { name present onBehalf }')
  return noted.list('meeting', 'attendance').map((one) => [walk(one, ['name']), walk(one, ['present']), walk(one, ['onBehalf'])])
}

/** The person's computer, with the matter on the screen. */
async function atMatter(username: string) {
  const desk = await scene.at(username)
  await openMatter(desk, matterNumber)
  return desk
}

test('1: the counsellor at NEXT raises a concern; the look-up on CPR finds her once', async () => {
  const counsellor = await scene.at('next')
  await fillConcern(counsellor, concernOn(scene.server.now()))
  concernNumber = (await sendConcern(counsellor)).concern
  const tk = await scene.at('tk')
  await openConcern(tk, concernNumber)
  concernId = idInAddress(tk)
  const rows = await searchByCpr(tk, cpr)
  await expectDone(tk, '1 person fundet.')
  await expect(rows.last()).toContainText(`${name}17 år`)
  await expect(rows.last()).toContainText('CPR-nummeret passer')
  await expect(rows.last(), 'the number itself stays hidden').not.toContainText(cpr)
  await tk.inspect()
  await rows.last().getByRole('link').click()
  await tk.settled('Person')
  await expectLogged(scene.url, idInAddress(tk), { kind: 'SEARCH', role: 'MUNICIPAL_COORDINATOR' })
  await expectHidden(scene.url, 'concern', concernId, ['next', 'politi', 'cbf', 'psykiatri', 'mentor', ...strangers])
})

test('2: T&K assesses, the police clarify, both screen: to the Infohus', async () => {
  const tk = await scene.at('tk')
  await assessAndAskPolice(tk, concernNumber)
  await clarifyNoObstacle(await scene.at('politi'), concernNumber)
  await screenTogether(tk, await scene.at('politi'), concernNumber)
  await openConcern(tk, concernNumber)
  const lead = tk.page.getByRole('main').getByRole('link', { name: /^F-/ }).first()
  matterNumber = (await lead.textContent()) ?? ''
  await lead.click()
  await tk.settled(`Forløb ${matterNumber}`)
  matterId = idInAddress(tk)
  const closed = await scene.api('tk').read('query ($id: ID!) { concern(id: $id) { outcome matters { forumKind } clarifications { outcome outcomeOn } } }', { id: concernId })
  expect(closed.string('concern', 'outcome')).toBe('TO_FORUM')
  expect(closed.string('concern', 'matters', 0, 'forumKind')).toBe('INFOHUS_CASE')
  await expectShown(scene.url, 'matter', matterId, ['tk', 'politi'])
  await expectHidden(scene.url, 'matter', matterId, ['next', 'cbf', 'psykiatri', 'mentor', ...strangers])
})

test('3: child services, NEXT and a counsellor are invited, psychiatry as a consultant without identity', async () => {
  const tk = await atMatter('tk')
  await invite(tk, { name: 'Line Skovgaard', identity: true, compartments: ['Politiets oplysninger', 'Oplysninger om familien'] })
  await invite(tk, { name: 'Morten Ravn', identity: true, compartments: [] })
  await invite(tk, { name: 'Fatma Yildirim', identity: true, compartments: [] })
  await invite(tk, { name: 'Camilla Nordby', identity: false, compartments: [] })
  await tk.inspect('forloeb-indsamling-koordinator')
  await expectShown(scene.url, 'matter', matterId, ['cbf', 'next', 'psykiatri', 'uddannelsesvejleder'])
  const seen = await course('psykiatri', 'reference person { name } myInvitation { need }')
  expect(seen.get('matter', 'person', 'name') ?? null, 'without identity').toBeNull()
  const consultant = await atMatter('psykiatri')
  await expect(consultant.page.getByRole('main')).toContainText('Det, I ved om trivsel og hverdag.')
  await expect(consultant.page.getByRole('main')).not.toContainText('Freja')
  await consultant.inspect('forloeb-uden-identitet-psykiatri')
  await expectLogged(scene.url, matterId, { kind: 'CHANGE', operation: 'inviteToMatter', role: 'MUNICIPAL_COORDINATOR' })
})

test('4: each puts its own on the table, or declines; nobody sees more than was shared', async () => {
  const counsellor = await atMatter('next')
  await contribute(counsellor, { about: 'Almindelige oplysninger', text: 'Fraværet stiger siden efteråret.' })
  const officer = await atMatter('politi')
  await contribute(officer, { about: 'Politiets oplysninger', text: police, readers: [/Tryghed og Kriminalitetsforebyggelse/, /Børn og Forebyggelse/] })
  const child = await atMatter('cbf')
  await contribute(child, { about: 'Oplysninger om familien', text: family, readers: [/Tryghed og Kriminalitetsforebyggelse/] })
  const psychiatry = await atMatter('psykiatri')
  await contribute(psychiatry, { about: 'Helbredsoplysninger', text: health, readers: [/Børn og Forebyggelse/] })
  const guidance = await atMatter('uddannelsesvejleder')
  await decline(guidance)

  for (const [who, sees, not] of [
    ['tk', [family, police], [health]],
    ['cbf', [family, police, health], []],
    ['next', ['Fraværet'], [family, health, police]],
    ['psykiatri', [health], [family, police]],
    ['politi', [police], [family, health]],
  ] as const) {
    const found = (await course(who, 'contributions { text compartment controller }')).text
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

test('5: a meeting is planned; each sees the items of its own audience, and no agenda holds a name', async () => {
  const tk = await atMatter('tk')
  await beginAnalysis(tk)
  meeting = await planMeeting(tk, 'Vestegnens Infohus, Ishøj', scene.server.now(), 'Rådhuset, lokale 2')
  await putOnAgenda(tk, { matter: matterNumber }, 30)
  await putOnAgenda(tk, { title: generalItem }, 10)
  await expect(tk.page.getByRole('heading', { level: 3 })).toHaveText([`Punkt 1: ${matterNumber}`, `Punkt 2: ${generalItem}`])
  await tk.inspect('moede-dagsorden-koordinator')

  for (const username of ['cbf', 'next', 'psykiatri', 'politi']) {
    const seen = await table(username, 'items { matterReference title audience { name } }')
    expect(walk(seen.list('meeting', 'items')[0], ['matterReference']), `${username} sees the item`).toBe(matterNumber)
    expect(seen.text, 'an agenda holds no name of the young person').not.toContain('Freja')
    if (username === 'politi') expect(seen.text, 'who sits in the forum sees its other items').toContain(generalItem)
    else expect(seen.text, `${username} sees nothing of the other item`).not.toContain(generalItem)
  }
  const counsellor = await scene.at('next')
  await openMeeting(counsellor, meeting.reference)
  await expect(counsellor.page.getByRole('heading', { level: 3, name: `Punkt 1: ${matterNumber}` })).toBeVisible()
  await expect(counsellor.page.getByRole('main')).not.toContainText(generalItem)
  await counsellor.inspect()
  await expectHidden(scene.url, 'meeting', meeting.id, ['mentor', 'uddannelsesvejleder', ...strangers])
  const colleague = await scene.at('next2')
  await expectNoMeeting(colleague, meeting.id)
  await expectNoMatter(colleague, matterId)
})

test('5: the meeting opens; attendance is noted by oneself, or on behalf of who takes part by phone', async () => {
  const tk = await scene.at('tk')
  await openMeeting(tk, meeting.reference)
  await tk.page.getByRole('button', { name: 'Åbn mødet' }).click()
  await expectDone(tk, 'Mødet er åbnet.')
  for (const who of ['Hanne Vestergaard', 'Thomas Brandt', 'Camilla Nordby']) await noteAttendance(tk, who)
  const child = await scene.at('cbf')
  await openMeeting(child, meeting.reference)
  await child.page.getByText(/ (er|var) til stede$/).click()
  await expect(child.page.getByRole('group', { name: 'Til stede' })).toContainText('Camilla Nordby')
  await noteAttendance(child, 'Line Skovgaard')
  await expect(tk.page.getByRole('checkbox', { name: /^Line Skovgaard/ }), 'who comes is on the others’ screens').toBeChecked()
  await expect(tk.page.getByRole('checkbox', { name: /^Camilla Nordby.*\(noteret på vegne\)/ })).toBeChecked()
  await openItem(tk, 1)
  await expect(child.page.getByText('Åbent nu').first(), 'at once').toBeVisible()
  await tk.inspect('moede-aabent-koordinator')
  expect(await attendance()).toEqual(expect.arrayContaining([['Camilla Nordby', true, true], ['Line Skovgaard', true, false], ['Hanne Vestergaard', true, false]]))
  for (const operation of ['openMeeting', 'recordAttendance', 'openItem']) await expectLogged(scene.url, meeting.id, { kind: 'CHANGE', operation, role: 'MUNICIPAL_COORDINATOR' })
  await expectLogged(scene.url, meeting.id, { kind: 'CHANGE', operation: 'recordAttendance', role: 'CHILD_SERVICES' })
})

test('5: the eighteen columns: an empty one stops saving, disagreement is kept, there is no score', async () => {
  test.setTimeout(120_000)
  const tk = await scene.at('tk')
  await tk.page.getByRole('link', { name: 'Åbn analysebrættet' }).click()
  await tk.settled(`Analysebræt ${matterNumber}`)
  await tk.page.getByRole('heading', { level: 2, name: 'Bekymrende overbevisninger og retorik' }).focus()
  await fillBoard(tk, board)
  await expect(tk.page.getByRole('heading', { level: 2, name: 'Tjek og gem' })).toBeVisible()
  await saveAssessment(tk, { overall: 'Hun søger fællesskab mere end vold.', against: 'Hun passer sin uddannelse og har venner.' })
  await expect(tk.page.getByRole('alert').first(), 'an empty column stops saving').toBeVisible()
  const violence = tk.page.getByRole('row', { name: /^Voldsparathed/ })
  await expect(violence).toContainText('Mangler')
  await expect(violence.getByRole('button', { name: /^Svar "ved ikke".*Trivsel og modstandskraft$/ })).toBeVisible()
  await expect(tk.page.getByLabel('Samlet vurdering'), 'and nothing typed is lost').toHaveValue('Hun søger fællesskab mere end vold.')
  const refused = await scene.api('tk').command('saveAssessment', { id: matterId, version: await versionOf(scene.url, 'matter', matterId), overall: 'x y z', speaksAgainst: 'x y z' }, 'matter { id }')
  expect([refused.code, refused.field]).toEqual(['INVALID', 'dimensions.VIOLENCE.RESILIENCE'])

  for (const [username, column, text] of [
    ['politi', 'Trivsel og modstandskraft', 'Politiet ser ingen vilje til vold.'],
    ['cbf', 'Risiko og trussel', 'CBF er bekymret for hendes vilje til vold.'],
  ] as const) {
    const party = await atMatter(username)
    await openBoard(party, matterNumber)
    await toStep(party, 'Voldsparathed')
    await place(party, { column, text, disagrees: true })
    await expect(party.page.getByText('Der er uenighed. Begge syn bliver stående.')).toBeVisible()
  }
  await tk.page.getByRole('button', { name: 'Vis ændringer' }).click()
  await expect(violence, 'who disagrees stands in words').toContainText('Center for Børn og Forebyggelse (CBF) ser det anderledes')
  // NEXT reads the board without the compartments it was not given.
  const counsellor = await atMatter('next')
  await openBoard(counsellor, matterNumber)
  await toStep(counsellor, 'Familie')
  await expect(counsellor.page.getByRole('main')).not.toContainText('Mor er tæt på hende.')
  await toStep(tk, 'Voldsparathed')
  for (const text of ['Politiet ser ingen vilje til vold.', 'CBF er bekymret for hendes vilje til vold.']) await expect(tk.page.getByRole('main')).toContainText(text)
  await tk.inspect('analysebraet-koordinator')
  await dontKnow(tk, 'Trivsel og modstandskraft')
  await toStep(tk, 'Tjek og gem')
  await tk.inspect('helhedsvurdering-koordinator')
  await saveAssessment(tk)
  await expectDone(tk, 'Helhedsvurderingen er gemt.')
  await expect(tk.page.getByRole('main'), 'no sum, level or score').not.toContainText(/score|point|niveau|samlet risiko/i)
  const saved = await course('tk', 'analysis { round formVersion entries { text dontKnow disagrees organisation } overall speaksAgainst }')
  for (const text of ['ingen vilje til vold', 'bekymret for hendes vilje til vold', 'Spillede håndbold']) expect(saved.text).toContain(text)
  expect(saved.list('matter', 'analysis', 0, 'entries')).toHaveLength(20)
  for (const [who, sees] of [['next', false], ['cbf', true]] as const) expect((await course(who, 'analysis { entries { text } }')).text.includes('Mor er tæt'), `${who} and the family's column`).toBe(sees)
  for (const operation of ['beginAnalysis', 'writeAnalysis', 'saveAssessment']) await expectLogged(scene.url, matterId, { kind: 'CHANGE', operation, role: 'MUNICIPAL_COORDINATOR' })
})

test('6: the forum recommends, with the dissent under the authority’s name', async () => {
  const tk = await scene.at('tk')
  await tk.page.getByRole('link', { name: 'Til mødet' }).click()
  await tk.settled(`Møde ${meeting.reference}`)
  await tk.page.getByRole('link', { name: 'Skriv anbefaling' }).click()
  await tk.settled(`Analysebræt ${matterNumber}`)
  const form = await fillRecommendation(tk, 'Bekymringssamtale, mentor og forældrecoach.', ['Bekymringssamtale', 'Mentor', 'Forældrecoach'], { authority: 'Københavns Vestegns Politi', text: dissent })
  const child = await scene.at('cbf')
  await openMeeting(child, meeting.reference)
  await form.getByRole('button', { name: 'Gem anbefalingen' }).click()
  await expectDone(tk, 'Anbefalingen er gemt.')
  await tk.inspect('anbefaling-koordinator')
  await expect(child.page.getByRole('main'), 'at once on the others’ screens').toContainText(dissent)
  const saved = await course('tk', 'stage recommendations { measures dissents { text } }')
  expect(saved.string('matter', 'stage')).toBe('MEASURES')
  expect(saved.text).toContain(dissent)
})

test('6: minutes are built from the decisions, and each reads those of its own items only', async () => {
  const tk = await scene.at('tk')
  const child = await scene.at('cbf')
  await tk.page.getByRole('link', { name: 'Til mødet' }).click()
  await tk.settled(`Møde ${meeting.reference}`)
  await tk.page.getByRole('button', { name: 'Indsæt anbefaling og beslutninger' }).click()
  const minutes = tk.page.getByLabel('Referat af punkt 1')
  await expect(minutes).toHaveValue(/^Forummets anbefaling: Bekymringssamtale, mentor og forældrecoach\.\n.*er uenig: Politiet finder en samtale tilstrækkelig\.$/s)
  await writeMinutes(tk, 1, `${await minutes.inputValue()}\n${itemMinutes}`)
  await expect(child.page.getByRole('main'), 'at once on the others’ screens').toContainText(itemMinutes)
  await tk.page.getByRole('button', { name: 'Luk punktet' }).click()
  await expectDone(tk, 'Punkt 1 er lukket.')
  await chooseItem(tk, generalItem)
  await openItem(tk, 2, ['Camilla Nordby', 'Line Skovgaard'])
  await writeMinutes(tk, 2, generalMinutes)
  await endMeeting(tk)
  await tk.inspect('moede-referat-koordinator')

  const counsellor = await scene.at('next')
  await openMeeting(counsellor, meeting.reference, { held: true })
  await expect(counsellor.page.getByRole('main')).toContainText(itemMinutes)
  await expect(counsellor.page.getByRole('main')).not.toContainText(generalMinutes)
  // Who was there is noted afterwards too, by the one it is about.
  await counsellor.page.getByText(/ (er|var) til stede$/).click()
  await noteAttendance(counsellor, 'Morten Ravn')
  await objectTo(counsellor, 1, 'Fraværet blev også drøftet.')
  await counsellor.inspect('moede-referat-ungdomsuddannelse')
  await expect(tk.page.getByRole('main'), 'those who conducted it are told').toContainText('Fraværet blev også drøftet.')
  await writeMinutes(tk, 1, `${await minutes.inputValue()}\nFraværet blev drøftet.`)

  for (const [username, sees] of [
    ['tk', true],
    ['politi', true],
    ['cbf', false],
    ['next', false],
    ['psykiatri', false],
  ] as const) {
    const read = await table(username, 'state items { title minutes }')
    expect(read.string('meeting', 'state')).toBe('HELD')
    expect(read.text, `${username} reads the minutes of the item`).toContain(itemMinutes)
    expect(read.text.includes(generalMinutes), `${username} and the other item's minutes`).toBe(sees)
    expect(read.text).not.toContain('Freja')
  }
  // The giver corrects what was noted on its behalf, and still learns no name.
  const consultant = await scene.at('psykiatri')
  await openMeeting(consultant, meeting.reference, { held: true })
  await expect(consultant.page.getByRole('main')).not.toContainText('Freja')
  await consultant.page.getByText(/ (er|var) til stede$/).click()
  await consultant.page.getByRole('checkbox', { name: /^Camilla Nordby.*noteret på vegne/ }).uncheck()
  await expect.poll(attendance).toEqual(expect.arrayContaining([['Camilla Nordby', false, false], ['Morten Ravn', true, false], ['Thomas Brandt', true, true]]))
  for (const operation of ['putOnAgenda', 'writeMinutes', 'endMeeting']) await expectLogged(scene.url, meeting.id, { kind: 'CHANGE', operation, role: 'MUNICIPAL_COORDINATOR' })
})

test('7: each authority decides and offers in its own name; Freja and her parents accept a mentor', async () => {
  const child = await atMatter('cbf')
  await decide(child, matterNumber, 'Centret sætter forældrecoach i gang.', 'Barnets lov § 32')
  await offerMeasure(child, { kind: 'Forældrecoach', goal: 'Forældrene støttes.' })
  const coach = await openMeasure(child, 'Forældrecoach', matterNumber)
  await acceptAndStart(child, 'Begge siger ja.')
  await expectLogged(scene.url, coach, { kind: 'CHANGE', operation: 'startMeasure', role: 'CHILD_SERVICES' })
  await expectOnlyWithdrawal(await scene.at('tk'), 'Forældrecoach', matterNumber)

  const tk = await atMatter('tk')
  await decide(tk, matterNumber, 'Kommunen finder en mentor.', 'Barnets lov § 30')
  expect((await course('politi', 'decisions { by }')).list('matter', 'decisions')).toEqual(expect.arrayContaining([{ by: 'Hanne Vestergaard' }, { by: 'Line Skovgaard' }]))
  await offerMeasure(tk, { kind: 'Mentor', goal: 'Et fritidsliv uden for serveren.', practical: 'Mødes tirsdage på biblioteket.', mentor: 'Simon Bjerre' })
  measureId = await openMeasure(tk, 'Mentor', matterNumber)
  await expect(tk.page.getByRole('button', { name: 'Begynd indsatsen' }), 'no start without consent').toHaveCount(0)
  await expectHidden(scene.url, 'matter', matterId, ['mentor'])
  const early = await scene.api('tk').command('startMeasure', { id: measureId, version: 1, startedOn: scene.server.now().toISOString().slice(0, 10) }, 'measure { id }')
  expect(early.code, 'no start without consent').toBe('CONFLICT')
  await acceptAndStart(tk, 'Freja: det lyder fint. Mor: enig.')
  await tk.inspect('indsats-koordinator')
})

test('7: the mentor sees goals and practical facts, not the analysis or the police; nobody sees the logbook', async () => {
  const mentor = await scene.at('mentor')
  await openMeasure(mentor, 'Mentor', matterNumber)
  await expect(mentor.page.getByRole('main')).toContainText('Et fritidsliv uden for serveren.')
  await expect(mentor.page.getByRole('main')).toContainText('Mødes tirsdage på biblioteket.')
  await writeLogbook(mentor, logbook)
  for (const text of [police, 'Voldsparathed', family, health]) await expect(mentor.page.getByRole('main')).not.toContainText(text)
  await mentor.inspect('indsats-mentor')

  await openMatter(mentor, matterNumber)
  for (const text of [police, family, health, 'Analysebræt', 'Bekymringssamtale']) await expect(mentor.page.getByRole('main')).not.toContainText(text)
  await mentor.page.goto(`/forloeb/${matterId}/analysebraet`)
  await mentor.settled()
  await expect(mentor.page.getByRole('main')).toContainText(/Du har ikke adgang til denne oplysning|Findes ikke, eller du har ikke adgang/)
  for (const text of ['Voldsparathed', 'vilje til vold', 'håndbold indtil']) await expect(mentor.page.getByRole('main')).not.toContainText(text)
  await expectNoMeeting(mentor, meeting.id)

  const seen = await course('mentor', 'person { name } measures { goal practical } contributions { text } analysis { overall } recommendations { text } decisions { text } timeline { what } theme')
  for (const held of ['analysis', 'recommendations', 'decisions', 'timeline', 'theme']) expect(seen.get('matter', held) ?? null, `the mentor does not see ${held}`).toBeNull()
  for (const text of [police, family, health]) expect(seen.text).not.toContain(text)
  for (const username of ['politi', 'tk', 'cbf']) {
    const measure = await scene.api(username).ask('query ($id: ID!) { measure(id: $id) { status logbook { text } } }', { id: measureId })
    expect(measure.text, `${username} does not see the logbook`).not.toContain('snak om håndbold')
  }
  const tk = await scene.at('tk')
  await openMeasure(tk, 'Mentor', matterNumber)
  await expect(tk.page.getByRole('main'), 'the forum sees the status only').not.toContainText(logbook)
  await expectNoMeasure(await scene.at('politi'), measureId)
  await expectHidden(scene.url, 'measure', measureId, ['politi', 'next', 'psykiatri', ...strangers])
  await expectLogged(scene.url, measureId, { kind: 'CHANGE', operation: 'writeLogbook', role: 'MENTOR' })
  await expectHidden(scene.url, 'matter', matterId, strangers)
  await expectHidden(scene.url, 'meeting', meeting.id, ['mentor', ...strangers])
  const colleague = await scene.api('fgu').ask('{ matters(first: 50) { nodes { reference } } }')
  expect(colleague.text, 'colleagues do not learn that it exists').not.toContain(matterNumber)
})

test('7: a withdrawn consent stops the mentor’s sharing at once', async () => {
  const tk = await scene.at('tk')
  await tk.goto(`/handleplaner/${measureId}`, `Mentor, ${matterNumber}`)
  await withdrawConsent(tk)
  await expectHidden(scene.url, 'matter', matterId, ['mentor'])
  await expectHidden(scene.url, 'measure', measureId, ['mentor'])
  const mentor = await scene.at('mentor')
  await expectNoMatter(mentor, matterId)
  await expectLogged(scene.url, measureId, { kind: 'CHANGE', operation: 'withdrawConsent' })
})

test('8: review at three months, closure, checks after six and twelve months', async () => {
  test.setTimeout(120_000)
  await passDays(scene, 84, ['tk', 'politi'], matterId)
  const desk = await scene.at('tk')
  await openMeeting(desk, meeting.reference, { held: true })
  await expectLockedMinutes(desk, 'Fraværet blev drøftet.')
  await openMatter(desk, matterNumber)
  await recordReview(desk, 'Mindre tid på serveren.', 'Det går godt.')
  await proposeGoalsReached(desk)
  await desk.inspect('forloeb-afslutning-foreslaaet-koordinator')
  await agreeToClose(await scene.at('politi'), matterNumber)
  await openMatter(desk, matterNumber)
  await desk.inspect('forloeb-afsluttet-koordinator')
  await expectHidden(scene.url, 'matter', matterId, ['next', 'cbf', 'psykiatri', 'mentor', ...strangers])
  for (const _check of ['six months', 'twelve months']) {
    await passDays(scene, 186, ['tk', 'politi'], matterId)
    await recordAfterCheck(await atMatter('tk'))
  }
  expect((await course('tk', 'stage')).string('matter', 'stage')).toBe('CLOSED')
  const lines = (await logOf(scene.url, matterId, 'CHANGE')).map((line) => line.operation)
  for (const operation of ['inviteToMatter', 'contribute', 'saveAssessment', 'recommend', 'decide', 'recordReview', 'closeMatter', 'recordAfterCheck']) expect(lines).toContain(operation)
  for (const word of ['Freja', police, cpr]) expect(scene.server.log(), 'no content in the program’s log').not.toContain(word)
})
