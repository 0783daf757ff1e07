/** Ten digits that begin with a possible day and month. Written to warn, so it errs on the side of warning. */
const cprLike = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[ -]?\d{4}(?!\d)/

export function looksLikeCpr(text: string): boolean {
  return cprLike.test(text)
}
