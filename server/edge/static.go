package edge

import (
	"bytes"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"time"

	"infohus/internal/fault"
)

// Static serves a built front end from dist, which may be nil or empty.
//
//   - /assets/...: immutable for a year, since their names carry a hash; unknown: 404;
//   - another file that exists: as it is, not stored;
//   - any other path: index.html, not stored, because the app does its own routing;
//   - no index.html: a plain page that says the program was built without one.
//
// A .br or .gz file beside is sent instead where the caller accepts it; net/http
// does not compress. Paths under the prefixes of the API get 404, never a page.
func Static(dist fs.FS) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			Refuse(w, r, Refusal{Status: http.StatusMethodNotAllowed, Kind: fault.Invalid, Reason: "METHOD"})
			return
		}
		name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
		switch {
		case isAPIPath(name):
			NotFound().ServeHTTP(w, r)
		case name == "assets" || strings.HasPrefix(name, "assets/"):
			if !serveFile(w, r, dist, name, "public, max-age=31536000, immutable") {
				noAsset(w)
			}
		case name != "" && name != "index.html" && serveFile(w, r, dist, name, "no-store"):
		default:
			w.Header().Set("Content-Security-Policy", pagePolicy)
			if !serveFile(w, r, dist, "index.html", "no-store") {
				withoutFrontEnd(w, r)
			}
		}
	})
}

// apiPrefixes are answered by other handlers; what they do not know is 404.
var apiPrefixes = []string{"graphql", "auth", "files", "exports", "calendar", "metrics", "healthz", "readyz", ".well-known"}

func isAPIPath(name string) bool {
	for _, prefix := range apiPrefixes {
		if name == prefix || strings.HasPrefix(name, prefix+"/") {
			return true
		}
	}
	return false
}

func noAsset(w http.ResponseWriter) {
	w.Header().Set("Cache-Control", "no-store")
	http.Error(w, "404", http.StatusNotFound)
}

func withoutFrontEnd(w http.ResponseWriter, r *http.Request) {
	const page = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Infohus</title>` +
		`<p>Programmet er bygget uden brugerflade. API'et svarer på <code>POST /graphql</code>.</p>`
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	http.ServeContent(w, r, "", time.Time{}, strings.NewReader(page))
}

// serveFile answers with a file and reports whether it exists. Dot files and the
// compressed forms themselves do not.
func serveFile(w http.ResponseWriter, r *http.Request, dist fs.FS, name, cacheControl string) bool {
	if dist == nil || !fs.ValidPath(name) || hidden(name) {
		return false
	}
	content, ok := open(dist, name)
	if !ok {
		return false
	}
	defer func() { _ = content.Close() }()
	h := w.Header()
	h.Add("Vary", "Accept-Encoding")
	for _, form := range []struct{ coding, ext string }{{"br", ".br"}, {"gzip", ".gz"}} {
		if !acceptsCoding(r, form.coding) {
			continue
		}
		if packed, ok := open(dist, name+form.ext); ok {
			_ = content.Close()
			content = packed
			h.Set("Content-Encoding", form.coding)
			break
		}
	}
	h.Set("Cache-Control", cacheControl)
	h.Set("Content-Type", contentType(name))
	http.ServeContent(w, r, "", time.Time{}, content)
	return true
}

func hidden(name string) bool {
	if ext := path.Ext(name); ext == ".br" || ext == ".gz" || ext == ".map" {
		return true
	}
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") {
			return true
		}
	}
	return false
}

func contentType(name string) string {
	switch path.Ext(name) { // the machine's own table may know these otherwise
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".woff2":
		return "font/woff2"
	case ".webmanifest":
		return "application/manifest+json"
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}

func acceptsCoding(r *http.Request, coding string) bool {
	for part := range strings.SplitSeq(strings.Join(r.Header.Values("Accept-Encoding"), ","), ",") {
		name, weight, _ := strings.Cut(part, ";")
		if strings.EqualFold(strings.TrimSpace(name), coding) {
			return quality(strings.TrimPrefix(strings.ReplaceAll(weight, " ", ""), "q=")) > 0
		}
	}
	return false
}

type seekCloser interface {
	io.ReadSeeker
	io.Closer
}

// open opens a regular file for http.ServeContent, which needs to seek.
func open(dist fs.FS, name string) (seekCloser, bool) {
	f, err := dist.Open(name)
	if err != nil {
		return nil, false
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		_ = f.Close()
		return nil, false
	}
	if s, ok := f.(seekCloser); ok {
		return s, true
	}
	data, err := io.ReadAll(f)
	_ = f.Close()
	if err != nil {
		return nil, false
	}
	return inMemory{bytes.NewReader(data)}, true
}

type inMemory struct{ *bytes.Reader }

func (inMemory) Close() error { return nil }
