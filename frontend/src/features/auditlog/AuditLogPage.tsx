import { Loading } from '@/ui/Loading'

export function AuditLogPage() {
  return <Loading />
}
