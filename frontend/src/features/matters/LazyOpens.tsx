import { lazy, Suspense } from 'react'
import { Loading } from '@/ui/Loading'
import type { NewReaderView } from './commands'

const Opens = lazy(() => import('./Opens').then((module) => ({ default: module.Opens })))

/** The words of all fields come only with a check page. */
export function LazyOpens({ opens }: { opens: readonly NewReaderView[] }) {
  return (
    <Suspense fallback={<Loading />}>
      <Opens opens={opens} />
    </Suspense>
  )
}
