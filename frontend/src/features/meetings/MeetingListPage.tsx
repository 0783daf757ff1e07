export function MeetingListPage() {
  return null
}
