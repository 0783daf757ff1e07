export function ForumPage() {
  return null
}
