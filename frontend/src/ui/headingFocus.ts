let wanted = false

/** Called when a navigation begins; the next heading that appears takes focus. */
export function wantHeadingFocus() {
  wanted = true
}

export function takeHeadingFocus(): boolean {
  const take = wanted
  wanted = false
  return take
}
