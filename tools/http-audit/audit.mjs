// Runs the audits of graphql-http against a GraphQL endpoint.
//
//   node audit.mjs URL [TOKEN] [--without-introspection]
//
// Prints what failed and one line "MUST 13/13 SHOULD 23/23". Exit code: 0 when every
// MUST and SHOULD holds, 1 when not, 2 when the server cannot be asked.
//
// --without-introspection is for a caller without the schema-reading right: the one
// audit that needs __type to answer without an error (28B9) may fail, and must, so
// that the right is seen to work.
import { serverAudits } from 'graphql-http';

const arguments_ = process.argv.slice(2);
const flags = new Set(arguments_.filter((a) => a.startsWith('--')));
const [url, token] = arguments_.filter((a) => !a.startsWith('--'));
if (!url) {
  console.error('usage: node audit.mjs URL [TOKEN] [--without-introspection]');
  process.exit(2);
}

const introspecting = '28B9';
const mayNotIntrospect = flags.has('--without-introspection');

/** Adds the token; everything else goes out as the audit wrote it. Waits where the server limits the rate. */
async function fetchWithToken(input, init = {}) {
  const headers = new Headers(init.headers);
  if (token) headers.set('authorization', `Bearer ${token}`);
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(input, { ...init, headers });
    if (answer.status !== 429 || attempt === 5) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers.get('retry-after') ?? 1)));
  }
}

/** MUST, SHOULD or MAY, from the name of the audit. */
const levelOf = (name) => /^(MUST|SHOULD|MAY)/.exec(name)?.[1] ?? 'MAY';

const levels = { MUST: { held: 0, all: 0 }, SHOULD: { held: 0, all: 0 }, MAY: { held: 0, all: 0 } };
const failures = [];
try {
  // One after the other: the order of what failed is then the order of the audits.
  for (const audit of serverAudits({ url, fetchFn: fetchWithToken })) {
    const result = await audit.fn();
    const level = levels[levelOf(audit.name)];
    level.all += 1;
    let held = result.status === 'ok';
    if (mayNotIntrospect && audit.id === introspecting) held = !held;
    if (held) level.held += 1;
    else failures.push(`${audit.id} ${audit.name}${result.reason ? `: ${result.reason}` : ''}`);
  }
} catch (error) {
  console.error(`cannot ask ${url}: ${error.cause?.code ?? error.message}`);
  process.exit(2);
}

for (const failure of failures.filter((f) => !/ MAY /.test(` ${f}`))) console.log(`failed ${failure}`);
const { MUST, SHOULD, MAY } = levels;
console.log(`MUST ${MUST.held}/${MUST.all} SHOULD ${SHOULD.held}/${SHOULD.all}`);
if (flags.has('--may')) console.log(`MAY ${MAY.held}/${MAY.all}`);
const whole = MUST.held === MUST.all && SHOULD.held === SHOULD.all && MUST.all >= 13 && SHOULD.all >= 23;
process.exit(whole ? 0 : 1);
