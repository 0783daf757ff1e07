// Serves dist under the real content security policy, with canned answers, so that the shell can be tested without the backend.
// Prints its address. Journeys run against the real program instead: harness/server.ts.
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'

const dist = process.env.INFOHUS_DIST ?? path.join(import.meta.dirname, '../dist')
const operations = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../src/gen/persisted-documents.json'), 'utf8'))
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json' }

const grants = [
  { __typename: 'Grant', id: 'g1', role: 'SSP_CONSULTANT', roleLabel: 'SSP-konsulent', organisation: 'Ishøj Kommune', organisationId: 'o1', place: 'Ishøj', municipality: 'Ishøj Kommune', default: true },
  { __typename: 'Grant', id: 'g2', role: 'REPORTER', roleLabel: 'Medarbejder', organisation: 'Ishøj Kommune', organisationId: 'o1', place: 'Ishøj', municipality: 'Ishøj Kommune', default: false },
]
const viewer = { __typename: 'Viewer', id: 'p1', name: 'Mette Prøvesen', screens: ['MIN_SIDE', 'NY_HENVENDELSE', 'MOEDER', 'FORA'], grant: grants[0], grants }
let serial = 0

function signedIn() {
  serial += 1
  const token = `h.${Buffer.from(JSON.stringify({ sub: 'p1', grant: 'g1', serial })).toString('base64url')}.s`
  return { accessToken: token, expiresAt: new Date(Date.now() + 600_000).toISOString(), viewer: { id: 'p1', name: viewer.name, role: 'SSP_CONSULTANT' }, grants }
}

const answers = {
  'POST /auth/login': (body) => (body.password === 'infohus-demo' ? [200, signedIn(), 'session=1; Path=/auth; HttpOnly; SameSite=Strict'] : [401, {}]),
  'POST /auth/refresh': (_body, cookie) => (cookie.includes('session=1') ? [200, signedIn()] : [401, {}]),
  'POST /auth/grant': () => [200, signedIn()],
  'POST /auth/logout': () => [200, {}, 'session=; Path=/auth; Max-Age=0'],
  'GET /public': () => [
    200,
    {
      acute: { danger: 'Er der fare lige nu? Ring 112. Politiet: 114.' },
      phones: [
        { label: 'Den sociale døgnvagt', number: '12 34 56 78', hours: 'hele døgnet' },
        { label: 'Sparring hos T&K', number: '87 65 43 21', hours: 'hverdage kl. 8–15' },
      ],
    },
  ],
  'POST /graphql': (body) => {
    const text = operations[body.extensions?.persistedQuery?.sha256Hash] ?? ''
    const name = /^(?:query|mutation) (\w+)/.exec(text)?.[1]
    return name === 'ViewerFrame' ? [200, { data: { __typename: 'Query', viewer } }] : [200, { errors: [{ message: 'ukendt', extensions: { code: 'UNAVAILABLE' } }] }]
  },
}

http
  .createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost')
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Cache-Control', 'no-store')
    const answer = answers[`${request.method} ${url.pathname}`]
    if (answer) {
      const parts = []
      for await (const part of request) parts.push(part)
      const [status, body, cookie] = answer(parts.length ? JSON.parse(Buffer.concat(parts).toString()) : {}, request.headers.cookie ?? '')
      if (cookie) response.setHeader('Set-Cookie', cookie)
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
      return
    }
    const wanted = path.join(dist, path.normalize(url.pathname))
    const found = wanted.startsWith(dist) && fs.existsSync(wanted) && fs.statSync(wanted).isFile()
    if (!found && url.pathname.startsWith('/assets/')) {
      response.writeHead(404).end()
      return
    }
    const file = found ? wanted : path.join(dist, 'index.html')
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' }).end(fs.readFileSync(file))
  })
  .listen(0, '127.0.0.1', function () {
    process.stdout.write(`http://localhost:${this.address().port}\n`)
  })
