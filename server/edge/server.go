package edge

import (
	"net/http"
	"time"
)

// Limits of the HTTP server. A request of MaxBody bytes at 20 kB/s still arrives
// within ReadTimeout.
const (
	ReadHeaderTimeout = 5 * time.Second
	ReadTimeout       = 15 * time.Second
	WriteTimeout      = 30 * time.Second
	IdleTimeout       = 60 * time.Second
	MaxHeaderBytes    = 16 << 10
)

// Server returns a server with the limits above. The caller sets Addr, TLSConfig,
// BaseContext and ErrorLog. Streams lift the read and write limits for themselves.
//
// net/http adds 4 KiB to MaxHeaderBytes for its own buffer, so up to 20 KiB of
// header may get through before 431.
func Server(handler http.Handler) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: ReadHeaderTimeout,
		ReadTimeout:       ReadTimeout,
		WriteTimeout:      WriteTimeout,
		IdleTimeout:       IdleTimeout,
		MaxHeaderBytes:    MaxHeaderBytes,
	}
}
