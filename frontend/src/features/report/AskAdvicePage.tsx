import { Loading } from '@/ui/Loading'

export function AskAdvicePage() {
  return <Loading />
}
