import { Loading } from '@/ui/Loading'

export function NotificationsPage() {
  return <Loading />
}
