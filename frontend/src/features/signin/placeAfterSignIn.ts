/** Where to go: back to the page that was left, to the choice of role, or home. Only paths of our own are followed. */
export function placeAfterSignIn(wanted: string | undefined, grants: number): string {
  const language = document.documentElement.lang === 'en' ? '?sprog=en' : ''
  if (wanted !== undefined && /^\/[a-z0-9][\w\-/]*$/i.test(wanted) && !wanted.startsWith('/log-paa')) return wanted + language
  return (grants > 1 ? '/vaelg-rolle' : '/min-side') + language
}
