import { createContext, use, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gen/gql'
import type { ViewerFrameQuery } from '@/gen/graphql'
import { appError, type AppError } from '@/shared/graphql/errors'

const viewerFrame = graphql(`
  query ViewerFrame {
    viewer {
      id
      name
      screens
      grant {
        id
        role
        roleLabel
        organisation
        organisationId
        place
        municipality
      }
      grants {
        id
        role
        roleLabel
        organisation
        place
        default
      }
    }
  }
`)

export type Viewer = ViewerFrameQuery['viewer']

const ViewerContext = createContext<Viewer | null>(null)

interface ViewerProviderProps {
  waiting: ReactNode
  failed: (error: AppError, retry: () => void) => ReactNode
  children: ReactNode
}

/** Asks once who is signed in, in which role and with which screens; nothing is shown before the answer. */
export function ViewerProvider({ waiting, failed, children }: ViewerProviderProps) {
  const [result, repeat] = useQuery({ query: viewerFrame, requestPolicy: 'cache-first' })
  const viewer = result.data?.viewer
  if (viewer !== undefined) return <ViewerContext value={viewer}>{children}</ViewerContext>
  if (result.error !== undefined) return failed(appError(result.error), () => repeat({ requestPolicy: 'network-only' }))
  return waiting
}

/** The signed-in person in the chosen role. Throws outside its provider, so that no screen has to guess. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext)
  if (viewer === null) throw new Error('useViewer needs ViewerProvider')
  return viewer
}

/** For what also stands before sign-in. */
export function useViewerOrNone(): Viewer | null {
  return use(ViewerContext)
}

/** Whether the server offers this screen: hasScreen('BEKYMRINGER'). */
export function useHasScreen(code: string): boolean {
  return useViewer().screens.includes(code)
}
