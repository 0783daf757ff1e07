import { useState } from 'react'
import { parseReference } from '@/shared/reference'
import { useTexts } from '@/shared/i18n/language'
import { Button } from '@/ui/Button'
import { SearchLine } from '@/ui/SearchLine'
import { TextField } from '@/ui/TextField'
import { texts } from './texts'

export function FindByNumber({ onFind }: { onFind: (reference: string) => void }) {
  const t = useTexts(texts)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  return (
    <SearchLine
      label={t.findNumber}
      onSubmit={() => {
        const reference = parseReference(typed)
        setWrong(reference === null || reference.prefix !== 'B')
        if (reference?.prefix === 'B') onFind(reference.text)
      }}
    >
      <TextField name="nummer" label={t.number} width="s" value={typed} onChange={(event) => setTyped(event.target.value)} error={wrong ? t.wrongNumber : undefined} />
      <Button kind="secondary" type="submit" icon="search">
        {t.find}
      </Button>
    </SearchLine>
  )
}
