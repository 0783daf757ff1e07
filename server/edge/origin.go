package edge

import (
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/rs/cors"

	"infohus/internal/fault"
)

// Origins is the exact list of other origins the app may be served from. Its zero
// value allows none: the app then comes from this server.
type Origins struct{ list []string }

// ParseOrigins checks the configured origins. Each must be written as a browser
// sends it (RFC 6454 section 6.2): scheme://host, a port only if it is not the
// default one, lower case, nothing after. "*", "null" and patterns are errors, as
// is http for a host that is not this machine.
func ParseOrigins(origins []string) (Origins, error) {
	for _, origin := range origins {
		if reason := badOrigin(origin); reason != "" {
			return Origins{}, fmt.Errorf("origin %q: %s", origin, reason)
		}
	}
	return Origins{list: slices.Clone(origins)}, nil
}

func badOrigin(origin string) string {
	if origin == "*" || origin == "null" || strings.ContainsAny(origin, "* \t\r\n,") {
		return "must be one exact origin, not a pattern or null"
	}
	u, err := url.Parse(origin)
	switch {
	case err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "":
		return "must be https://host[:port]"
	case u.Scheme+"://"+u.Host != origin || origin != strings.ToLower(origin):
		return "must be lower case, without path, user, query or trailing slash"
	case strings.HasSuffix(u.Host, ":"),
		u.Scheme == "https" && u.Port() == "443", u.Scheme == "http" && u.Port() == "80":
		return "must leave out the default port, as browsers do"
	case u.Scheme == "http" && !isThisMachine(u.Hostname()):
		return "must use https"
	}
	return ""
}

func isThisMachine(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || ip != nil && ip.IsLoopback()
}

// Has reports whether the origin is in the list.
func (o Origins) Has(origin string) bool { return slices.Contains(o.list, origin) }

// CORS answers for the origins in the list, with credentials (the refresh cookie)
// and only the methods and headers the app uses. Without origins it does nothing:
// an empty list would mean "all" to the library.
func CORS(origins Origins) Middleware {
	if len(origins.list) == 0 {
		return func(next http.Handler) http.Handler { return next }
	}
	return cors.New(cors.Options{
		AllowedOrigins:   slices.Clone(origins.list),
		AllowedMethods:   []string{http.MethodGet, http.MethodPost, http.MethodPut},
		AllowedHeaders:   []string{"Accept", "Authorization", "Content-Type"},
		ExposedHeaders:   []string{"Retry-After", "X-Request-Id"},
		AllowCredentials: true,
		MaxAge:           600, // seconds
	}).Handler
}

// FetchSite refuses what a browser marks as started by another site, unless its
// Origin is in the list (Fetch Metadata). A link to a page, in a mail or from the
// sign-in provider, is a navigation and is let through: it carries no token and
// its answer cannot be read by the other site.
func FetchSite(origins Origins) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			sites := r.Header.Values("Sec-Fetch-Site")
			if slices.Contains(sites, "cross-site") && !origins.Has(r.Header.Get("Origin")) && !isNavigation(r) {
				Refuse(w, r, Refusal{Status: http.StatusForbidden, Kind: fault.Forbidden, Reason: "CROSS_SITE"})
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func isNavigation(r *http.Request) bool {
	return (r.Method == http.MethodGet || r.Method == http.MethodHead) &&
		r.Header.Get("Origin") == "" &&
		r.Header.Get("Sec-Fetch-Mode") == "navigate" && r.Header.Get("Sec-Fetch-Dest") == "document"
}
