import type { ComponentType } from 'react'
import { mayDecline } from './acts'
import { AfterCheckDialog } from './AfterCheckDialog'
import { BeginAnalysisDialog } from './BeginAnalysisDialog'
import { CloseDialog } from './CloseDialog'
import { DeclineDialog } from './DeclineDialog'
import { InformedDialog } from './InformedDialog'
import { InviteDialog } from './InviteDialog'
import { useMatter } from './MatterContext'
import type { MatterView } from './matterQuery'
import { MoveDialog } from './MoveDialog'
import { RecuseDialog } from './RecuseDialog'

const dialogs: Record<string, { dialog: ComponentType; may: (can: MatterView['viewerCan'], matter: MatterView) => boolean } | undefined> = {
  inviter: { dialog: InviteDialog, may: (can) => can.invite },
  afslaa: { dialog: DeclineDialog, may: (_can, matter) => mayDecline(matter) },
  analyse: { dialog: BeginAnalysisDialog, may: (can) => can.beginAnalysis },
  flyt: { dialog: MoveDialog, may: (can) => can.moveTo.length > 0 },
  orienter: { dialog: InformedDialog, may: (can) => can.recordInformed },
  inhabil: { dialog: RecuseDialog, may: (can) => can.recuse },
  efteropfoelgning: { dialog: AfterCheckDialog, may: (can) => can.afterCheck },
  afslut: { dialog: CloseDialog, may: (can) => can.close },
}

/** The short act that stands in the address, if the server lets the viewer do it. */
export function ActDialogs() {
  const { matter, act } = useMatter()
  const open = act === undefined ? undefined : dialogs[act]
  if (open === undefined || !open.may(matter.viewerCan, matter)) return null
  const Open = open.dialog
  return <Open />
}
