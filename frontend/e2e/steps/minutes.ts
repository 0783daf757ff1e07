import { expect } from '@playwright/test'
import type { Desk } from '../harness/desk'
import { Api } from '../harness/api'
import { versionOf } from './course'

/** A meeting of the matter's forum that begins now (it opens on its day), with the matter as its only item: for tests that begin there. */
export async function meetingByApi(base: string, matter: string): Promise<{ meeting: string; item: string }> {
  const tk = new Api(base, 'tk')
  const forumId = (await tk.read('query ($id: ID!) { matter(id: $id) { forumId } }', { id: matter })).string('matter', 'forumId')
  const planned = await tk.run('planMeeting', { forumId, startsAt: new Date().toISOString() }, 'meeting { id }')
  const meeting = planned.string('out', 'meeting', 'id')
  const put = await tk.run('putOnAgenda', { id: meeting, kind: 'PERSON', matterId: matter, minutesPlanned: 20 }, 'meeting { items { id } }')
  return { meeting, item: put.string('out', 'meeting', 'items', 0, 'id') }
}

/** Held, with minutes of its item, and sent to those who may read them. */
export async function holdByApi(base: string, meeting: string, item: string, minutes: string) {
  const tk = new Api(base, 'tk')
  const command = async (name: string) => tk.run(name, { id: meeting, version: await versionOf(base, 'meeting', meeting) }, 'meeting { id }')
  await command('openMeeting')
  const opened = await tk.run('openItem', { id: meeting, itemId: item }, 'meeting { items { id version } }')
  await tk.run('writeMinutes', { id: meeting, itemId: item, version: opened.number('out', 'meeting', 'items', 0, 'version'), text: minutes }, 'meeting { id }')
  await tk.run('openItem', { id: meeting, itemId: item, done: true }, 'meeting { id }')
  await command('endMeeting')
}

export async function openMeeting(desk: Desk, meeting: string, part: 'Forbered' | 'Hold møde' | 'Referat') {
  await desk.goto(`/moeder/${meeting}`, /^Møde M-/)
  await desk.page.getByRole('tab', { name: part }).click()
  await expect(desk.page.getByRole('tab', { name: part })).toHaveAttribute('aria-selected', 'true')
  await desk.settled()
}
