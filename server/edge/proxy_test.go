package edge_test

import (
	"crypto/tls"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/require"

	"infohus/server/edge"
)

// TestForwarded: who asks, and how, seen through the proxies 10.0.0.0/24 and
// 2001:db8:1::/48. Documentation addresses (RFC 5737, RFC 3849) are the callers.
func TestForwarded(t *testing.T) {
	t.Parallel()
	trusted, err := edge.ParseProxies([]string{"10.0.0.0/24", " 2001:db8:1::/48", "127.0.0.1"})
	require.NoError(t, err)
	for _, tt := range []struct {
		name, peer string
		forwarded  []string // header lines
		proto      []string
		tls        bool
		address    string
		loopback   bool
		https      bool
	}{
		{name: "no proxy", peer: "192.0.2.1:5", address: "192.0.2.1"},
		{name: "no proxy, TLS here", peer: "192.0.2.1:5", tls: true, address: "192.0.2.1", https: true},
		{name: "a caller writes the headers itself", peer: "192.0.2.1:5", forwarded: []string{"203.0.113.9"}, proto: []string{"https"}, address: "192.0.2.1"},
		{name: "one beside the network", peer: "10.0.1.2:5", forwarded: []string{"203.0.113.9"}, proto: []string{"https"}, address: "10.0.1.2"},
		{name: "through the proxy", peer: "10.0.0.2:5", forwarded: []string{"203.0.113.9"}, proto: []string{"https"}, address: "203.0.113.9", https: true},
		{name: "the proxy as mapped IPv6", peer: "[::ffff:10.0.0.2]:5", forwarded: []string{"203.0.113.9"}, address: "203.0.113.9"},
		{name: "the proxy itself", peer: "10.0.0.2:5", address: "10.0.0.2"},
		{name: "spoofed before the true one", peer: "10.0.0.2:5", forwarded: []string{"198.51.100.1, 203.0.113.9"}, proto: []string{"http"}, address: "203.0.113.9"},
		{name: "spoofed as a proxy", peer: "10.0.0.2:5", forwarded: []string{"10.0.0.9, 203.0.113.9"}, address: "203.0.113.9"},
		{name: "spoofed in a line of its own", peer: "10.0.0.2:5", forwarded: []string{"198.51.100.1", "203.0.113.9"}, address: "203.0.113.9"},
		{name: "two proxies", peer: "10.0.0.2:5", forwarded: []string{"203.0.113.9, 10.0.0.3"}, proto: []string{"https"}, address: "203.0.113.9", https: true},
		{name: "two proxies, one in another network", peer: "[2001:db8:1::7]:5", forwarded: []string{"198.51.100.1,203.0.113.9,10.0.0.3"}, address: "203.0.113.9"},
		{name: "an unknown proxy counts as the caller", peer: "10.0.0.2:5", forwarded: []string{"203.0.113.9, 172.16.0.1"}, address: "172.16.0.1"},
		{name: "proxies all the way", peer: "10.0.0.2:5", forwarded: []string{"10.0.0.4, 10.0.0.3"}, address: "10.0.0.4"},
		{name: "IPv6 by its network", peer: "10.0.0.2:5", forwarded: []string{"2001:db8:2:3:4:5:6:7"}, address: "2001:db8:2:3::/64"},
		{name: "IPv6 with zone and brackets", peer: "10.0.0.2:5", forwarded: []string{"[fe80::1%eth0]"}, address: "fe80::/64"},
		{name: "IPv6 with port", peer: "10.0.0.2:5", forwarded: []string{"[2001:db8:2:3::1]:4711"}, address: "2001:db8:2:3::/64"},
		{name: "IPv4 with port", peer: "10.0.0.2:5", forwarded: []string{"203.0.113.9:4711"}, address: "203.0.113.9"},
		{name: "mapped IPv4", peer: "10.0.0.2:5", forwarded: []string{"::ffff:203.0.113.9"}, address: "203.0.113.9"},
		{name: "empty entries", peer: "10.0.0.2:5", forwarded: []string{"203.0.113.9, ,"}, address: "203.0.113.9"},
		{name: "empty header", peer: "10.0.0.2:5", forwarded: []string{""}, proto: []string{""}, address: "10.0.0.2"},
		{name: "malformed", peer: "10.0.0.2:5", forwarded: []string{"unknown"}, address: "10.0.0.2"},
		{name: "malformed before a proxy", peer: "10.0.0.2:5", forwarded: []string{"198.51.100.1, 203.0.113.999, 10.0.0.3"}, address: "10.0.0.3"},
		{name: "brackets round IPv4", peer: "10.0.0.2:5", forwarded: []string{"[203.0.113.9]"}, address: "10.0.0.2"},
		{name: "a port that is none", peer: "10.0.0.2:5", forwarded: []string{"203.0.113.9:x"}, address: "10.0.0.2"},
		{name: "this machine, not a proxy, no header", peer: "127.0.0.2:5", address: "127.0.0.2", loopback: true},
		{name: "this machine, not a proxy", peer: "[::1]:5", forwarded: []string{"203.0.113.9"}, proto: []string{"https"}, address: "::1", loopback: true},
		{name: "through a proxy on this machine", peer: "127.0.0.1:5", forwarded: []string{"203.0.113.9"}, address: "203.0.113.9"},
		{name: "a proxy on this machine, no header", peer: "127.0.0.1:5", address: "127.0.0.1"},
		{name: "a proxy on this machine, empty header", peer: "127.0.0.1:5", forwarded: []string{" , "}, address: "127.0.0.1"},
		{name: "a proxy on this machine, unknown", peer: "127.0.0.1:5", forwarded: []string{"unknown"}, address: "127.0.0.1"},
		{name: "a proxy on this machine, a socket last", peer: "127.0.0.1:5", forwarded: []string{"203.0.113.9, unix:"}, address: "127.0.0.1"},
		{name: "a proxy on this machine, calling for this machine", peer: "127.0.0.1:5", forwarded: []string{"127.0.0.1"}, address: "127.0.0.1"},
		{name: "this machine from a header is not exempt", peer: "10.0.0.2:5", forwarded: []string{"127.0.0.2"}, address: "127.0.0.2"},
		{name: "the scheme of the nearest proxy", peer: "10.0.0.2:5", proto: []string{"https", "http"}, address: "10.0.0.2"},
		{name: "the scheme in capitals", peer: "10.0.0.2:5", proto: []string{"http, HTTPS"}, address: "10.0.0.2", https: true},
		{name: "a scheme that is none", peer: "10.0.0.2:5", proto: []string{"httpsx"}, address: "10.0.0.2"},
		{name: "no address at all", peer: "@", forwarded: []string{"203.0.113.9"}, address: "unknown"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := httptest.NewRequest(http.MethodPost, "/", nil)
			r.RemoteAddr = tt.peer
			r.Header["X-Forwarded-For"], r.Header["X-Forwarded-Proto"] = tt.forwarded, tt.proto
			if tt.tls {
				r.TLS = &tls.ConnectionState{}
			}
			w := httptest.NewRecorder()
			edge.Chain(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				address, loopback := edge.Address(r)
				require.Equal(t, tt.address, address)
				require.Equal(t, tt.loopback, loopback)
				require.Equal(t, tt.https, edge.HTTPS(r))
			}), edge.Forwarded(trusted), edge.SecurityHeaders).ServeHTTP(w, r)
			require.Equal(t, tt.https, w.Header().Get("Strict-Transport-Security") != "")
		})
	}
}

// TestNoProxies: where no proxy is trusted, as in development, a caller on this
// machine is known as such, whatever headers it writes.
func TestNoProxies(t *testing.T) {
	t.Parallel()
	for peer, loopback := range map[string]bool{"127.0.0.1:5": true, "[::1]:5": true, "192.0.2.1:5": false} {
		for _, header := range [][]string{nil, {"unknown"}, {"203.0.113.9"}} {
			r := httptest.NewRequest(http.MethodPost, "/", nil)
			r.RemoteAddr, r.Header["X-Forwarded-For"] = peer, header
			edge.Forwarded(edge.Proxies{})(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				_, got := edge.Address(r)
				require.Equal(t, loopback, got, "%s %q", peer, header)
			})).ServeHTTP(httptest.NewRecorder(), r)
		}
	}
}

func TestParseProxies(t *testing.T) {
	t.Parallel()
	for _, good := range []string{"10.0.0.0/24", "10.0.0.5", "10.0.0.5/32", "2001:db8::/32", "::1", "127.0.0.0/8"} {
		_, err := edge.ParseProxies([]string{good})
		require.NoError(t, err, good)
	}
	for bad, want := range map[string]string{
		"": "must be a network", "proxy": "must be a network", "10.0.0.0/33": "must be a network", "10.0.0/24": "must be a network", "*": "must be a network", "fe80::1%eth0": "must be a network",
		"10.0.0.0/24 10.1.0.0/24": "must be a network", "10.0.0.5/24": "write 10.0.0.0/24", "0.0.0.0/0": "everybody", "::/0": "everybody", "::ffff:10.0.0.0/120": "as IPv4", "\n": "must be a network",
	} {
		_, err := edge.ParseProxies([]string{"10.0.0.0/24", bad})
		require.ErrorContains(t, err, want, bad)
		require.NotContains(t, err.Error(), "\n", "one line")
	}
}
