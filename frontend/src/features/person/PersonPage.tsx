import { Loading } from '@/ui/Loading'

export function PersonPage() {
  return <Loading />
}
