// The router keeps scroll positions in sessionStorage when a page is left. Nothing of this app may stay in the browser, so they live
// in memory only: "back" within the app finds its place, a reload begins at the top.
export function noStoragePlugin() {
  let found = false
  return {
    name: 'no-storage',
    apply: 'build',
    transform(code, id) {
      if (!/@tanstack[\\/]router-core[\\/].*scroll-restoration\.js$/.test(id)) return null
      if (!code.includes('return sessionStorage;')) throw new Error(`${id}: the router keeps scroll positions in another way; look again`)
      found = true
      return { code: code.replace('return sessionStorage;', 'return undefined;'), map: null }
    },
    buildEnd(error) {
      if (!error && !found) throw new Error('the scroll restoration of the router was not found; does it still use sessionStorage?')
    },
  }
}
