import { Loading } from '@/ui/Loading'

export function PersonsPage() {
  return <Loading />
}
