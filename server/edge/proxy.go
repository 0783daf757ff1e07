package edge

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// Proxies are the networks of the proxies in front, whose word about the caller
// is taken. Its zero value trusts nobody.
type Proxies struct{ networks []netip.Prefix }

// ParseProxies reads networks in CIDR form, or single addresses. All of the
// Internet is an error: then anybody could write the address they are counted by.
func ParseProxies(networks []string) (Proxies, error) {
	var p Proxies
	for _, text := range networks {
		network, reason := parseNetwork(strings.TrimSpace(text))
		if reason != "" {
			return Proxies{}, fmt.Errorf("proxy %q: %s", text, reason)
		}
		p.networks = append(p.networks, network)
	}
	return p, nil
}

func parseNetwork(text string) (network netip.Prefix, reason string) {
	if ip, err := netip.ParseAddr(text); err == nil && ip.Zone() == "" && !ip.Is4In6() {
		return netip.PrefixFrom(ip, ip.BitLen()), ""
	}
	network, err := netip.ParsePrefix(text)
	switch {
	case err != nil:
		return network, "must be a network such as 10.0.0.0/24 or an address"
	case network.Addr().Is4In6():
		return network, "must be written as IPv4"
	case network.Bits() == 0:
		return network, "would trust everybody"
	case network != network.Masked():
		return network, "has bits after its length: write " + network.Masked().String()
	}
	return network, ""
}

func (p Proxies) trust(ip netip.Addr) bool {
	for _, network := range p.networks {
		if network.Contains(ip) {
			return true
		}
	}
	return false
}

// caller is who asks, and how.
type caller struct {
	ip        netip.Addr // zero when it cannot be read
	forwarded bool       // through a trusted proxy, whether or not it said from where
	https     bool
}

// caller finds out who asks. The headers of a proxy count only when the
// connection comes from a trusted one. Each proxy adds the address it was called
// from at the end of X-Forwarded-For, so the caller is the last one there that is
// not a trusted proxy itself: what stands before it, the caller may have written.
// Where an entry cannot be read or there is none, the proxy that passed it on counts
// as the caller, and its being on this machine says nothing of where the caller is.
func (p Proxies) caller(r *http.Request) caller {
	c := caller{ip: connectionIP(r), https: r.TLS != nil}
	if !p.trust(c.ip) {
		return c
	}
	c.forwarded = true
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0 && p.trust(c.ip); i-- {
		hop := strings.TrimSpace(hops[i])
		if hop == "" {
			continue // RFC 9110 section 5.6.1.2
		}
		ip, ok := hopIP(hop)
		if !ok {
			break
		}
		c.ip = ip
	}
	schemes := strings.Split(strings.Join(r.Header.Values("X-Forwarded-Proto"), ","), ",")
	c.https = c.https || strings.EqualFold(strings.TrimSpace(schemes[len(schemes)-1]), "https")
	return c
}

// hopIP reads an address as proxies write it: alone, in brackets, with a port.
func hopIP(text string) (netip.Addr, bool) {
	if ip, err := netip.ParseAddr(text); err == nil {
		return plain(ip), true
	}
	if with, err := netip.ParseAddrPort(text); err == nil {
		return plain(with.Addr()), true
	}
	if inner, ok := strings.CutPrefix(text, "["); ok {
		if inner, ok = strings.CutSuffix(inner, "]"); ok {
			if ip, err := netip.ParseAddr(inner); err == nil && ip.Is6() {
				return plain(ip), true
			}
		}
	}
	return netip.Addr{}, false
}

func plain(ip netip.Addr) netip.Addr { return ip.Unmap().WithZone("") }

// connectionIP is the other end of the connection.
func connectionIP(r *http.Request) netip.Addr {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	ip, err := netip.ParseAddr(host)
	if err != nil {
		return netip.Addr{}
	}
	return plain(ip)
}

type callerKey struct{}

// Forwarded keeps for Address and HTTPS who asks, seen through the proxies.
func Forwarded(p Proxies) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), callerKey{}, p.caller(r))))
		})
	}
}

func callerOf(r *http.Request) caller {
	if c, ok := r.Context().Value(callerKey{}).(caller); ok {
		return c
	}
	return Proxies{}.caller(r)
}

// HTTPS reports whether the caller asked by HTTPS: here, or at a trusted proxy.
func HTTPS(r *http.Request) bool { return callerOf(r).https }

// Address returns the caller's address as a key for a Limiter: IPv4 whole, IPv6 by
// its /64, since one household has a whole /64. Behind a trusted proxy (see
// Forwarded) it is the one the proxy was called from, which is never taken for
// this machine's own.
func Address(r *http.Request) (key string, loopback bool) {
	c := callerOf(r)
	switch {
	case !c.ip.IsValid():
		return "unknown", false
	case c.ip.IsLoopback():
		return c.ip.String(), !c.forwarded
	case c.ip.Is6():
		return netip.PrefixFrom(c.ip, 64).Masked().String(), false
	}
	return c.ip.String(), false
}
