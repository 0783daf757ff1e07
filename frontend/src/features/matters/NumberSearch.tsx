import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '@/shared/i18n/language'
import { parseReference } from '@/shared/reference'
import { Button } from '@/ui/Button'
import { Row } from '@/ui/Layout'
import { TextField } from '@/ui/TextField'
import { texts } from './listTexts'

/** Finds one matter by its number. A number that is not the viewer's gives the same answer as one that does not exist. */
export function NumberSearch() {
  const t = useTexts(texts)
  const navigate = useNavigate({ from: '/forloeb' })
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  return (
    <form
      role="search"
      aria-label={t.search}
      onSubmit={(event) => {
        event.preventDefault()
        const reference = parseReference(typed)
        setWrong(reference?.prefix !== 'F')
        if (reference?.prefix === 'F') void navigate({ search: (now) => ({ ...now, nr: reference.text }) })
      }}
    >
      <TextField
        name="nr"
        label={t.searchLabel}
        hint={t.searchHint}
        width="s"
        value={typed}
        error={wrong ? t.searchWrong : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Row>
        <Button type="submit" kind="secondary" icon="search">
          {t.searchButton}
        </Button>
      </Row>
    </form>
  )
}
