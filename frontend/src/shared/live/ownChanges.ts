let latest = 0

/** Called when the server has confirmed something this page did. */
export function noteOwnChange(now = Date.now()) {
  latest = now
}

const echo = 2000

/** The signal of one's own act comes back over the stream; it is no news to the one who acted. */
export function isOwnEcho(now = Date.now()): boolean {
  return now - latest < echo
}
