import { Loading } from '@/ui/Loading'

export function AdvicePage() {
  return <Loading />
}
