import * as v from 'valibot'

const configFile = v.object({ apiBase: v.optional(v.string(), '') })

/**
 * Where the API is. Empty means the origin that served the page. A host that serves the app from elsewhere
 * fills in the meta element or config.json; neither changes the built files.
 */
export async function readApiBase(load: typeof fetch = fetch): Promise<string> {
  const fromPage = document.querySelector('meta[name="api-base"]')?.getAttribute('content') ?? ''
  if (fromPage !== '') return checkedBase(fromPage)
  try {
    const response = await load('/config.json', { cache: 'no-store' })
    if (!response.ok) return ''
    const parsed = v.safeParse(configFile, await response.json())
    return parsed.success ? checkedBase(parsed.output.apiBase) : ''
  } catch {
    return ''
  }
}

/** Passwords go to this address, so plain http is accepted on the local machine only. */
export function checkedBase(text: string): string {
  if (text === '') return ''
  let address: URL
  try {
    address = new URL(text)
  } catch {
    return ''
  }
  const local = address.hostname === 'localhost' || address.hostname === '127.0.0.1'
  if (address.protocol !== 'https:' && !(local && address.protocol === 'http:')) return ''
  return address.origin
}
