import type { Scenario } from './scenario'

/** Months in which some people look at a matter now and then: a seat that nobody uses lapses. */
export async function passDays(scene: Scenario, days: number, users: string[], matterId: string) {
  for (let left = days; left > 0; left -= 50) {
    await scene.waitDays(Math.min(left, 50))
    for (const user of users) await scene.api(user).ask('query ($id: ID!) { matter(id: $id) { stage } }', { id: matterId })
  }
}
