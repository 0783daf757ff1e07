import { useSyncExternalStore } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { setShortcutsEnabled, shortcutsEnabled, subscribeToShortcuts } from '@/shared/keyboard/preference'
import { AcuteNotice } from '@/ui/AcuteNotice'
import { Checkbox } from '@/ui/Checkbox'
import { DataTable } from '@/ui/DataTable'
import { PageHeading } from '@/ui/PageHeading'
import { texts } from './texts'

export function HelpPage() {
  const t = useTexts(texts)
  const enabled = useSyncExternalStore(subscribeToShortcuts, shortcutsEnabled)
  const rows = [
    { keys: 'Ctrl+K', does: t.keys.palette },
    { keys: 'Ctrl+Enter', does: t.keys.submit },
    { keys: 'Ctrl+Shift+L', does: t.keys.lock },
    { keys: 'Tab, Shift+Tab', does: t.keys.tab },
    { keys: 'Escape', does: t.keys.escape },
    { keys: 'Enter', does: t.keys.enter },
  ]
  return (
    <>
      <PageHeading title={t.title} />
      <h2>{t.acuteTitle}</h2>
      <p>{t.acute}</p>
      <AcuteNotice />
      <h2>{t.keysTitle}</h2>
      <DataTable
        caption={t.keysCaption}
        captionHidden
        rows={rows}
        rowKey={(row) => row.keys}
        columns={[
          { key: 'keys', header: t.key, rowHeader: true, cell: (row) => <kbd>{row.keys}</kbd> },
          { key: 'does', header: t.does, cell: (row) => row.does },
        ]}
      />
      <Checkbox name="shortcuts" label={t.turnOff} hint={t.turnOffHint} checked={enabled} onChange={(event) => setShortcutsEnabled(event.target.checked)} />
      <h2>{t.wordsTitle}</h2>
      <p>{t.words}</p>
    </>
  )
}
