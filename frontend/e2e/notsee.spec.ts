// "Not see" of S1 and S2 on the screens: what was typed in the two scenarios is asked for by people who have no part in it, or a small one,
// through every page they have, the search and a typed address. It stands neither on a page nor in an answer that a page was built from.
import { expect, type Page } from '@playwright/test'
import type { Desk } from './harness/desk'
import { day, test, type Scenario } from './harness/scenario'
import { bornYearsAgo, inventedCpr } from './scenes'

test.describe.configure({ mode: 'serial' })

const elias = { name: 'Elias Kvistbjerg', cpr: inventedCpr(bornYearsAgo(12)) }
const freja = { name: 'Freja Egelykke', cpr: inventedCpr(bornYearsAgo(17)) }
const drawing = ['Kvistbjerg', elias.cpr, elias.cpr.replace('-', ''), 'Tegningen viser en skudt ridder', 'Aftales først med klubbens Ulla', 'Sigrid Tangkær', '43 99 00 91']
const course = {
  person: ['Egelykke', freja.cpr, freja.cpr.replace('-', '')],
  concern: ['Skrev om hævn på holdets væg'],
  police: ['Set én gang ved Kajpladsen i 2025'],
  family: ['Bor hos mor i hverdagen'],
  health: ['Alment om unge og søvnmangel'],
  board: ['Deler andres billeder om natten'],
  goal: ['Fritid i roklubben'],
  logbook: ['Snakkede længe om robåde'],
}
const whole = Object.values(course).flat()

let scene: Scenario
const ids = { concern: '', notification: '', raised: '', matter: '', measure: '' }

const pages = ['/min-side', '/bekymringer', '/underretninger', '/forloeb', '/moeder', '/handleplaner', '/sparring']

/** What a page was told, from now on. */
function listen(page: Page): Promise<string>[] {
  const answers: Promise<string>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === '/graphql' && !(response.headers()['content-type'] ?? '').includes('event-stream')) answers.push(response.text().catch(() => ''))
  })
  return answers
}

async function textOf(desk: Desk, address: string): Promise<string> {
  await desk.goto(address)
  return `${await desk.page.title()} ${await desk.page.locator('body').innerText()}`
}

async function grantOf(username: string): Promise<string> {
  return (await scene.api(username).read('{ viewer { grant { id } } }')).string('viewer', 'grant', 'id')
}

async function organisationOf(username: string): Promise<string> {
  return (await scene.api(username).read('{ viewer { grant { organisationId } } }')).string('viewer', 'grant', 'organisationId')
}

async function find(username: string, list: 'concerns' | 'notifications', reference: string): Promise<string> {
  const type = list === 'concerns' ? 'ConcernFilter' : 'NotificationFilter'
  return (await scene.api(username).read(`query ($f: ${type}) { ${list}(filter: $f) { nodes { id } } }`, { f: { reference } })).string(list, 'nodes', 0, 'id')
}

test.beforeAll(async ({ play }) => {
  scene = await play(['Kvistbjerg', 'Egelykke', elias.cpr, freja.cpr])
})

test('what is played: the drawing and the forum server, by the API', async () => {
  const [teacher, next, tk, police, cbf] = [scene.api('skole'), scene.api('next'), scene.api('tk'), scene.api('politi'), scene.api('cbf')]
  const sent = await teacher.run(
    'raiseConcern',
    {
      person: { ...elias, school: 'Strandskolen' },
      statements: [{ kind: 'OBSERVED_FACT', text: drawing[3] }],
      resources: 'Spiller fodbold.',
      parentsKnow: 'NO',
      parentsNote: drawing[4],
      theme: 'EXTREMISM',
      alsoNotify: true,
      reporter: { name: drawing[5], phone: drawing[6], wishUnnamed: true, wishReason: 'Genbo.' },
    },
    'submission { reference } notificationSubmission { reference }',
  )
  ids.concern = await find('tk', 'concerns', sent.string('out', 'submission', 'reference'))
  ids.notification = await find('cbf', 'notifications', sent.string('out', 'notificationSubmission', 'reference'))

  const raised = await next.run(
    'raiseConcern',
    { person: { ...freja, school: 'NEXT' }, statements: [{ kind: 'OBSERVED_FACT', text: course.concern[0] }], resources: 'Møder hver dag.', parentsKnow: 'UNKNOWN', theme: 'EXTREMISM', alsoNotify: false },
    'submission { reference }',
  )
  const id = await find('tk', 'concerns', raised.string('out', 'submission', 'reference'))
  ids.raised = id
  const today = day(scene.server.now())
  await tk.run('beginCoordinatorAssessment', { id, version: 1 }, 'concern { id }')
  await tk.run('recordCoordinatorAssessment', { id, version: 2, outcome: 'INFOHUS', reason: 'Over tid.' }, 'concern { id }')
  await tk.run('requestPoliceClarification', { id, version: 3, necessity: 'Afklaring.', legalBasis: 'RPL_115_1_1', fields: ['IDENTITY'] }, 'concern { id }')
  await police.run('recordPoliceClarification', { id, version: 4, outcome: 'NO_OBSTACLE', outcomeOn: today }, 'concern { id }')
  await tk.run('screenConcern', { id, version: 5, outcome: 'ASSESS', reason: 'Relevant.' }, 'concern { id }')
  await police.run('agreeScreening', { id, version: 6 }, 'concern { id }')
  ids.matter = (await tk.read('query ($id: ID!) { concern(id: $id) { matters { id } } }', { id })).string('concern', 'matters', 0, 'id')

  const matter = { id: ids.matter }
  for (const [user, withIdentity, compartments] of [['cbf', true, ['POLICE', 'FAMILY']], ['next', true, ['GENERAL']], ['psykiatri', false, ['GENERAL']]] as const) {
    await tk.run('inviteToMatter', { ...matter, grantId: await grantOf(user), need: 'Det, I ved.', withIdentity, compartments, necessity: 'Nødvendigt.' }, 'matter { id }')
  }
  const give = { ...matter, kind: 'OBSERVED_FACT', necessity: 'Indgår.' }
  const child = await organisationOf('cbf')
  await police.run('contribute', { ...give, compartment: 'POLICE', text: course.police[0], shareWith: [child] }, 'matter { id }')
  await cbf.run('contribute', { ...give, compartment: 'FAMILY', text: course.family[0], shareWith: [await organisationOf('tk')] }, 'matter { id }')
  await scene.api('psykiatri').run('contribute', { ...give, compartment: 'HEALTH', text: course.health[0], shareWith: [child] }, 'matter { id }')

  const version = async () => (await tk.read('query ($id: ID!) { matter(id: $id) { version } }', matter)).number('matter', 'version')
  await tk.run('beginAnalysis', { ...matter, version: await version() }, 'matter { id }')
  const dimensions = ['CONVICTIONS', 'VIOLENCE', 'CRIMINAL_HISTORY', 'SOCIALISATION', 'PERSONALITY', 'MENTAL_VULNERABILITY', 'FAMILY', 'NETWORK_LEISURE', 'EDUCATION_WORK']
  for (const dimension of dimensions) {
    const typed = dimension === 'PERSONALITY' ? { kind: 'OBSERVED_FACT', text: course.board[0] } : { dontKnow: true }
    await tk.run('writeAnalysis', { ...matter, dimension, column: 'RISK', ...typed }, 'matter { id }')
    await tk.run('writeAnalysis', { ...matter, dimension, column: 'RESILIENCE', dontKnow: true }, 'matter { id }')
  }
  await tk.run('saveAssessment', { ...matter, version: await version(), overall: 'I ord.', speaksAgainst: 'Intet kendt.' }, 'matter { id }')
  await tk.run('recommend', { ...matter, version: await version(), text: 'En mentor.', measures: ['MENTOR'] }, 'matter { id }')
  const later = (days: number) => day(new Date(scene.server.now().getTime() + days * 86_400_000))
  const offered = await tk.run(
    'offerMeasure',
    { matterId: ids.matter, kind: 'MENTOR', goal: course.goal[0], practical: 'Tirsdage.', mentorGrantId: await grantOf('mentor'), startDueOn: later(10), reviewOn: later(60) },
    'measure { id }',
  )
  ids.measure = offered.string('out', 'measure', 'id')
  await tk.run('recordConsent', { id: ids.measure, version: 1, by: 'BOTH', accepted: true, scope: 'Ja.' }, 'measure { id }')
  await tk.run('startMeasure', { id: ids.measure, version: 2, startedOn: today }, 'measure { id }')
  await scene.api('mentor').run('writeLogbook', { id: ids.measure, on: today, text: course.logbook[0] }, 'measure { id }')
})

test('whom it concerns sees it, so that it can be looked for', async () => {
  const tk = await scene.at('tk')
  const concern = await textOf(tk, `/bekymringer/${ids.concern}`)
  for (const word of ['Kvistbjerg', drawing[3]]) expect(concern).toContain(word)
  expect(await textOf(tk, `/forloeb/${ids.matter}`)).toContain('Egelykke')
  const mentor = await scene.at('mentor')
  expect(await textOf(mentor, `/handleplaner/${ids.measure}`)).toContain(course.logbook[0])
  await scene.leave('tk')
})

const addresses = { concern: '/bekymringer/', raised: '/bekymringer/', notification: '/underretninger/', matter: '/forloeb/', measure: '/handleplaner/' }

// Who must not see what, and of which records each has a page of its own.
const notSee: [person: string, never: string[], own: (keyof typeof ids)[]][] = [
  ['skole', [...drawing, ...whole], []],
  ['ssp', [...drawing, ...whole], []],
  ['pet', [...drawing, ...whole], []],
  ['analytiker', [...drawing, ...whole], []],
  ['mentor', [...drawing, ...course.concern, ...course.police, ...course.family, ...course.health, ...course.board], ['matter', 'measure']],
  ['next', [...drawing, ...course.police, ...course.family, ...course.health, ...course.goal, ...course.logbook], ['matter']],
  ['politi', [...drawing, ...course.family, ...course.health, ...course.logbook], ['matter']],
]

for (const [person, never, own] of notSee) {
  test(`${person} meets none of it`, async () => {
    const desk = await scene.at(person)
    const told = listen(desk.page)
    const shown: string[] = []
    for (const address of pages) shown.push(await textOf(desk, address))
    for (const kind of Object.keys(addresses) as (keyof typeof addresses)[]) {
      const text = await textOf(desk, addresses[kind] + ids[kind])
      shown.push(text)
      const missing = /indes ikke, eller du har ikke adgang|Du må ikke gøre dette/
      if (own.includes(kind)) expect(text, `${person} has a part in the ${kind}`).not.toMatch(missing)
      else expect(text, `${person} and the ${kind}`).toMatch(missing)
    }
    if (await desk.page.getByRole('link', { name: 'Personer', exact: true }).first().isVisible()) {
      for (const sought of [elias.cpr, elias.name]) {
        await desk.goto('/personer', 'Søg efter person')
        await desk.page.getByLabel('Navn eller CPR-nummer').fill(sought)
        await desk.page.getByRole('radio', { name: 'Tilsyn' }).check()
        await desk.page.getByRole('button', { name: 'Søg', exact: true }).click()
        await expect(desk.page.getByRole('main')).toContainText('Ingen personer fundet')
        shown.push(await desk.page.locator('body').innerText())
      }
    }
    const answers = await Promise.all(told)
    expect(answers.length, 'the pages asked').toBeGreaterThan(5)
    for (const word of never) {
      for (const text of shown) expect(text, `${person}: on a page`).not.toContain(word)
      for (const text of answers) expect(text, `${person}: in an answer`).not.toContain(word)
    }
    await scene.leave(person)
  })
}
