export function ForumListPage() {
  return null
}
