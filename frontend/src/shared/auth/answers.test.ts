import { expect, it } from 'vitest'
import { roleWithPlace } from './answers'

it.each([
  ['Kommunens koordinator', 'Tryghed og Kriminalitetsforebyggelse (T&K)', 'Ishøj Kommune', 'Kommunens koordinator, Ishøj'],
  ['Politiets koordinator', 'Københavns Vestegns Politi', 'Københavns Vestegns Politi', 'Politiets koordinator, Københavns Vestegns Politi'],
  ['Lærer', 'Strandskolen', 'Strandskolens distrikt', 'Lærer, Strandskolen'],
  ['Psykiatrien', 'Region Hovedstadens Psykiatri', 'Københavns Vestegns Politi', 'Psykiatrien, Region Hovedstadens Psykiatri'],
  ['Medarbejder', null, 'Ishøj', 'Medarbejder, Ishøj'],
])('%s at %s in %s is "%s"', (roleLabel, organisation, place, shown) => expect(roleWithPlace({ role: 'X', roleLabel, organisation, place })).toBe(shown))
