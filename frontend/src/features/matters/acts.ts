import { actCodes, type ActCode } from './MatterContext'
import type { MatterView } from './matterQuery'

/** What may be done: an act with a form of its own, or a page to go to. */
export type MatterAct = ActCode | 'analysebraet' | 'anbefaling' | 'beslutning'

/** Everything the server says the viewer may do here, in the order of the work. */
export function possibleActs(matter: MatterView): MatterAct[] {
  const can = matter.viewerCan
  const acts: [boolean, MatterAct][] = [
    [can.contribute || can.noteOnBehalf, 'bidrag'],
    [mayDecline(matter), 'afslaa'],
    [can.invite, 'inviter'],
    [can.beginAnalysis, 'analyse'],
    [can.writeAnalysis || can.saveAssessment, 'analysebraet'],
    [can.recommend, 'anbefaling'],
    [can.decide, 'beslutning'],
    [can.offerMeasure, 'indsats'],
    [can.review, 'opfoelgning'],
    [can.moveTo.length > 0, 'flyt'],
    [can.contribute, 'videregiv'],
    [can.recordInformed, 'orienter'],
    [can.recuse && (matter.items ?? []).length > 0, 'inhabil'],
    [can.afterCheck, 'efteropfoelgning'],
    [can.agreeClosing, 'enig-afslut'],
    [can.withdrawClosing, 'fortryd-afslut'],
    [can.close, 'afslut'],
  ]
  return acts.flatMap(([may, act]) => (may ? [act] : []))
}

/** The act in the address, when the server lets the viewer do it now. */
export function openAct(matter: MatterView, code: string | undefined): ActCode | null {
  return actCodes.find((known) => known === code && possibleActs(matter).includes(known)) ?? null
}

/** For one's own authority, or noted for one that has been asked and has not answered. */
export function mayDecline(matter: MatterView): boolean {
  const before = matter.stage === 'COLLECTION' || matter.stage === 'ANALYSIS' || matter.stage === 'ASSESSMENT'
  return matter.viewerCan.decline || (before && matter.viewerCan.noteOnBehalf && (matter.invitations ?? []).some((one) => one.status === 'INVITED'))
}

const bySteps: Partial<Record<MatterView['stage'], MatterAct[]>> = {
  COLLECTION: ['bidrag'],
  ANALYSIS: ['analysebraet'],
  ASSESSMENT: ['anbefaling', 'analysebraet'],
  MEASURES: ['beslutning', 'indsats', 'opfoelgning'],
  REVIEW: ['opfoelgning', 'indsats', 'beslutning'],
  AFTER_CHECK: ['efteropfoelgning'],
  PROPOSED: ['flyt'],
  TABLED: ['flyt'],
  DISCUSSED: ['flyt'],
  AGREED: ['indsats', 'flyt'],
  FOLLOW_UP: ['flyt'],
}

/** Before the Infohus both coordinators close: one proposes, the other agrees. */
export function bothClose(matter: MatterView): boolean {
  return matter.forumKind === 'INFOHUS_CASE'
}

/** The one act that comes next on this step for this viewer, if there is one. */
export function primaryAct(matter: MatterView): MatterAct | null {
  const possible = possibleActs(matter)
  if (matter.viewerCan.agreeClosing) return 'enig-afslut'
  return orderFor(matter).find((act) => possible.includes(act)) ?? null
}

function orderFor(matter: MatterView): MatterAct[] {
  const steps = bySteps[matter.stage] ?? []
  const parties = matter.invitations ?? []
  if (matter.stage === 'COLLECTION' && matter.viewerCan.invite) {
    // The convenors first ask who is needed, and go on when nobody is left to answer.
    const waiting = parties.some((party) => party.status === 'INVITED')
    if (parties.length === 0) return ['inviter', ...steps]
    return waiting ? steps : ['analyse', ...steps]
  }
  if (matter.stage === 'MEASURES' && matter.viewerCan.review) return ['indsats', 'beslutning', 'opfoelgning']
  return steps
}
