import { Loading } from '@/ui/Loading'

export function RaiseConcernPage() {
  return <Loading />
}
