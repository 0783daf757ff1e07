import { describe, expect, it } from 'vitest'
import { filterOf, orderOf, showsAll } from './filter'

describe('the filters in the address', () => {
  it('begin with what is open', () => expect(filterOf({})).toEqual({ open: true }))
  it('take codes and leave out what is not known', () => {
    expect(filterOf({ status: 'screening', tema: 'ekstremisme', ansvarlig: 'mig', kilde: 'noget' })).toEqual({ stages: ['SCREENING'], theme: 'EXTREMISM', responsible: 'ME' })
  })
  it('find a number whatever else is chosen', () => expect(filterOf({ nr: 'b7k3m9q', status: 'afsluttet' })).toEqual({ reference: 'B-7K3M9Q' }))
  it('sort by deadline unless told', () => expect([orderOf({}), orderOf({ sorter: 'modtaget' })]).toEqual(['DEADLINE', 'RECEIVED_NEWEST']))
  it('hide the closed ones from the start, and nothing once all is asked for', () => {
    expect([showsAll({}), showsAll({ status: 'alle', sorter: 'modtaget' }), showsAll({ status: 'alle', tema: 'uro' })]).toEqual([false, true, false])
    expect(filterOf({ status: 'alle' })).toEqual({})
  })
})
