export function MatterListPage() {
  return null
}
