// Package edge is what stands between the network and the API: the checks,
// headers, limits and answers that do not depend on what the program is about.
//
// It owns the request envelope (what a GraphQL request may look like), the
// shape and status of answers (GraphQL over HTTP), bearer authentication as a
// gate (not what a token means), origins, security headers, rate limits, static
// files, health, the access log and the limits of the HTTP server. It knows
// neither the schema nor the database.
//
// Control passes from the outside in, see Chain:
//
//	every route:  RequestID, AccessLog, Recover, Forwarded, SecurityHeaders, FetchSite, CORS
//	/graphql:     PostJSON, PerAddress, Authenticate, PerUser, Deadline, Envelope, Conform, gqlgen
//
// so that a caller without a token costs no parsing, and gqlgen sees only
// requests that are well formed. Everything refused is refused with a fixed
// text: nothing of a request is ever repeated in an answer or in the log.
package edge
