export function MeasureListPage() {
  return null
}
