import { Loading } from '@/ui/Loading'

export function ReportTrendPage() {
  return <Loading />
}
