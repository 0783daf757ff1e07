export function MatterPage() {
  return null
}
