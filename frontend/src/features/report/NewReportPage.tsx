import { Loading } from '@/ui/Loading'

export function NewReportPage() {
  return <Loading />
}
