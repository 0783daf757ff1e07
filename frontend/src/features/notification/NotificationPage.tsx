import { Loading } from '@/ui/Loading'

export function NotificationPage() {
  return <Loading />
}
