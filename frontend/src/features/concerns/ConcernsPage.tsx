import { Loading } from '@/ui/Loading'

export function ConcernsPage() {
  return <Loading />
}
