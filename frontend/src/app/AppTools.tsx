import { createContext, use, type ReactNode } from 'react'
import type { Tabs } from '@/shared/auth/tabs'

const TabsContext = createContext<Tabs | null>(null)

export function TabsProvider({ tabs, children }: { tabs: Tabs; children: ReactNode }) {
  return <TabsContext value={tabs}>{children}</TabsContext>
}

export function useTabs(): Tabs {
  const tabs = use(TabsContext)
  if (tabs === null) throw new Error('useTabs needs TabsProvider')
  return tabs
}
