import type { ComponentType } from 'react'
import { AfterCheckDialog } from './AfterCheckDialog'
import { AgreeClosingDialog, WithdrawClosingDialog } from './AgreeClosingDialog'
import { BeginAnalysisDialog } from './BeginAnalysisDialog'
import { CloseDialog } from './CloseDialog'
import { DeclineDialog } from './DeclineDialog'
import { InformedDialog } from './InformedDialog'
import { InviteDialog } from './InviteDialog'
import { useMatter, type ActCode } from './MatterContext'
import { MoveDialog } from './MoveDialog'
import { RecuseDialog } from './RecuseDialog'

const dialogs: Partial<Record<ActCode, ComponentType>> = {
  inviter: InviteDialog,
  afslaa: DeclineDialog,
  analyse: BeginAnalysisDialog,
  flyt: MoveDialog,
  orienter: InformedDialog,
  inhabil: RecuseDialog,
  efteropfoelgning: AfterCheckDialog,
  'enig-afslut': AgreeClosingDialog,
  'fortryd-afslut': WithdrawClosingDialog,
  afslut: CloseDialog,
}

/** The short act that is open, if it is one of those in a dialog. */
export function ActDialogs() {
  const { act } = useMatter()
  const Open = act === null ? undefined : dialogs[act]
  return Open === undefined ? null : <Open />
}
