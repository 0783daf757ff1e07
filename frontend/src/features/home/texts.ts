import type { Catalogue } from '@/shared/i18n/language'

const da = {
  title: 'Min side',
  empty: 'Du har ingen opgaver.',
}

const en: typeof da = {
  title: 'My page',
  empty: 'You have no tasks.',
}

export const texts: Catalogue<typeof da> = { da, en }
