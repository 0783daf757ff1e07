package edge

import "net/http"

// pagePolicy is the Content-Security-Policy of pages: own files only, no inline
// script or style, no framing, Trusted Types on and no policy allowed.
const pagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
	"connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
	"object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

// answerPolicy is that of everything that is not a page.
const answerPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// permissions switches off every feature of the browser that the app does not
// use. Only names that Chromium knows: an unknown one is a warning in the
// console of every page.
const permissions = "accelerometer=(), autoplay=(), camera=(), display-capture=(), " +
	"encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), " +
	"local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), " +
	"publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()"

// SecurityHeaders sets the headers that every answer has. Handlers may replace
// Cache-Control and Content-Security-Policy.
//
// Cross-Origin-Resource-Policy stays at same-origin also where the app is served
// from another origin: the browser applies it to requests made without CORS only,
// and the app's are made with CORS (Fetch standard, "CORP check").
//
// Where the caller asked by HTTPS (see Forwarded), Strict-Transport-Security is set
// for two years; over HTTP it may not be (RFC 6797 section 7.2).
func SecurityHeaders(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Cache-Control", "no-store")
		h.Set("Content-Security-Policy", answerPolicy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Permissions-Policy", permissions)
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		if HTTPS(r) {
			h.Set("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
		}
		next.ServeHTTP(w, r)
	})
}
