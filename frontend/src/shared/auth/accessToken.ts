import * as v from 'valibot'

const claims = v.object({ sub: v.optional(v.string(), ''), grant: v.optional(v.string(), '') })

/** Who a token speaks for. Read to notice a change of person or role; what the holder may do is for the server to say. */
export function tokenHolder(token: string): { person: string; grant: string } {
  try {
    const payload = token.split('.')[1] ?? ''
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
    const read = v.parse(claims, JSON.parse(new TextDecoder().decode(bytes)))
    return { person: read.sub, grant: read.grant }
  } catch {
    return { person: '', grant: '' }
  }
}
