import { Loading } from '@/ui/Loading'

export function ConcernPage() {
  return <Loading />
}
