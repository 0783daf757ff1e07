import { Loading } from '@/ui/Loading'

export function NotifyPage() {
  return <Loading />
}
