import type { NotificationData } from './query'

const allowedBy = { overtag: 'takeOver', akut: 'assessAcutely', kvittering: 'sendReceipt', afslut: 'close' } as const

export type ActCode = keyof typeof allowedBy

/** In the order of the clocks; the first that is allowed stands as the button. */
export function allowedActs(notification: NotificationData): ActCode[] {
  return (Object.keys(allowedBy) as ActCode[]).filter((code) => notification.viewerCan[allowedBy[code]])
}
