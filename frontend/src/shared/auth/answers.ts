import * as v from 'valibot'

const text = v.optional(v.nullable(v.string()))

const viewer = v.object({
  id: v.optional(v.string(), ''),
  name: v.optional(v.string(), ''),
  role: v.optional(v.string(), ''),
  roleLabel: text,
  organisation: text,
  place: text,
  /** Seconds without use before the screen locks. */
  idleSeconds: v.optional(v.nullable(v.number())),
})

const grant = v.object({
  id: v.string(),
  role: v.string(),
  roleLabel: text,
  organisation: text,
  place: text,
  default: v.optional(v.boolean(), false),
})

const signInAnswer = v.object({
  accessToken: v.string(),
  expiresAt: v.string(),
  viewer: v.optional(viewer, {}),
  grants: v.optional(v.nullable(v.array(grant))),
  /** Demo only: an administrator looks as another role, until then; the grant to go back to. */
  viewing: v.optional(v.nullable(v.object({ until: v.string(), grantId: v.string() }))),
  /** Demo only: the roles an administrator may look as. */
  viewAs: v.optional(v.nullable(v.array(v.string()))),
})

const publicAnswer = v.object({
  acute: v.optional(v.record(v.string(), v.unknown()), {}),
  phones: v.optional(v.array(v.object({ label: v.string(), number: v.string(), hours: text, kind: text, municipality: text })), []),
})

export type Viewer = v.InferOutput<typeof viewer>
export type Grant = v.InferOutput<typeof grant>
export type Viewing = NonNullable<v.InferOutput<typeof signInAnswer>['viewing']>
export type SignInAnswer = v.InferOutput<typeof signInAnswer>

export interface PublicAnswer {
  acute: string[]
  phones: v.InferOutput<typeof publicAnswer>['phones']
}

export function readSignInAnswer(body: unknown): SignInAnswer {
  return v.parse(signInAnswer, body)
}

export function readPublicAnswer(body: unknown): PublicAnswer {
  const answer = v.parse(publicAnswer, body)
  return { acute: Object.values(answer.acute).filter((line) => typeof line === 'string'), phones: answer.phones }
}

const municipal = / Kommune$/

/** Short enough for the header: "SSP-konsulent, Ishøj" for who works for a municipality, "Lærer, Strandskolen" for the others. */
export function roleWithPlace(holder: Pick<Grant, 'role' | 'roleLabel' | 'organisation' | 'place'>): string {
  const place = holder.place ?? ''
  const organisation = holder.organisation ?? ''
  const shown = municipal.test(place) || organisation === '' ? place : organisation
  return [holder.roleLabel ?? holder.role, shown.replace(municipal, '')].filter((part) => part !== '').join(', ')
}
