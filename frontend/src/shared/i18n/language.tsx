import { createContext, use, type ReactNode } from 'react'

export type Language = 'da' | 'en'

/** One text catalogue: the Danish texts decide the shape, the English ones must fill it. */
export interface Catalogue<T> {
  da: T
  en: T
}

interface LanguageChoice {
  language: Language
  setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'da', setLanguage: () => undefined })

export function LanguageProvider(props: LanguageChoice & { children: ReactNode }) {
  const { language, setLanguage, children } = props
  return <LanguageContext value={{ language, setLanguage }}>{children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  return use(LanguageContext)
}

export function useTexts<T>(catalogue: Catalogue<T>): T {
  return catalogue[useLanguage().language]
}

/** For code outside React, such as request headers. The provider's owner keeps the attribute up to date. */
export function documentLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'da'
}
