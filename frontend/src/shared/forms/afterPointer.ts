let pressed = false
let listening = false
const waiting: (() => void)[] = []

function release() {
  pressed = false
  // After the click that belongs to this release.
  setTimeout(() => {
    for (const run of waiting.splice(0)) run()
  }, 0)
}

/** Starts to follow the pointer; any number of calls. */
export function followPointer() {
  if (listening) return
  listening = true
  const press = () => {
    pressed = true
  }
  document.addEventListener('pointerdown', press, { capture: true })
  document.addEventListener('pointerup', release, { capture: true })
  document.addEventListener('pointercancel', release, { capture: true })
}

/**
 * Runs now, or when the pressed pointer has been released. Pressing a button takes focus from a field; if the field's error went
 * away at that moment, the page would move under the pointer and the click would be lost.
 */
export function afterPointer(run: () => void) {
  if (pressed) waiting.push(run)
  else run()
}
