package noninterference

import (
	"fmt"
	"maps"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"

	"infohus/internal/page"
)

// answer is what came back, with what is random in every answer made plain: the
// request's own id, and the nonce of each cursor.
type answer struct {
	status int
	header string
	body   string
	raw    string
}

// lists are the names that cursors are bound to.
var lists = []string{
	"concerns/DEADLINE", "concerns/RECEIVED_NEWEST", "matters/DEADLINE", "matters/OPENED_NEWEST", "keptContributions/notedAt/desc", "measures/latest", "meetings/latest", "meetings/upcoming", "openings/opened_at/desc",
	"notifications/due/asc", "forums/name", "employees/name", "trends/reportedAt/desc", "advices/askedAt/desc", "submissions/sentAt/desc", "auditLog/at/desc",
}

var cursorShape = regexp.MustCompile(`"[A-Za-z0-9_-]{120,}"`)

func (w *world) received(c *caller, rec *httptest.ResponseRecorder) answer {
	a := answer{status: rec.Code, raw: rec.Body.String()}
	id := rec.Header().Get("X-Request-ID")
	a.body = a.raw
	if id != "" {
		a.body = strings.ReplaceAll(a.body, id, "<request>")
		rec.Header().Set("X-Request-ID", "<request>")
	}
	a.body = cursorShape.ReplaceAllStringFunc(a.body, func(quoted string) string { return w.opened(c, quoted) })
	c.remember(a.body)
	for _, name := range slices.Sorted(maps.Keys(rec.Header())) {
		a.header += fmt.Sprintf("%s: %s\n", name, strings.Join(rec.Header()[name], ", "))
	}
	return a
}

// opened puts in place of a sealed cursor what it says and how long it is.
func (w *world) opened(c *caller, quoted string) string {
	sealed := quoted[1 : len(quoted)-1]
	for _, list := range lists {
		win, err := page.Args{After: sealed}.Open(w.log.Pages, page.Scope{Grant: c.GrantID.String(), List: list})
		if err != nil {
			continue
		}
		at := win.After
		c.keep(list, sealed)
		return fmt.Sprintf(`"<%s %s %s %s, %d long>"`, list, at.Time().Format("2006-01-02T15:04:05.000000"), at.Text(), at.ID(), len(sealed))
	}
	return quoted
}

// keep remembers some cursors of each list for later documents.
func (c *caller) keep(list, sealed string) {
	const most = 40
	kept := c.cursors[list]
	if len(kept) >= most {
		copy(kept, kept[1:])
		kept[most-1] = sealed
		return
	}
	c.cursors[list] = append(kept, sealed)
}

// same says whether two answers are the same to the byte.
func (a answer) same(b answer) bool {
	return a.status == b.status && a.header == b.header && a.body == b.body
}

// broken says whether the program failed over the request, or over a part of it.
func (a answer) broken() bool { return strings.Contains(a.raw, `"code":"INTERNAL"`) }

// difference shows where two bodies part.
func (a answer) difference(b answer) string {
	if a.status != b.status {
		return fmt.Sprintf("status %d, then %d", a.status, b.status)
	}
	if a.header != b.header {
		return fmt.Sprintf("headers:\n%s\nthen:\n%s", a.header, b.header)
	}
	at := 0
	for at < len(a.body) && at < len(b.body) && a.body[at] == b.body[at] {
		at++
	}
	const around = 300
	from := max(at-around, 0)
	return fmt.Sprintf("at byte %d:\n… %s\nthen:\n… %s", at, a.body[from:min(at+around, len(a.body))], b.body[from:min(at+around, len(b.body))])
}

var idShape = regexp.MustCompile(`"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"`)

// remember keeps some ids that were shown, for later documents.
func (c *caller) remember(body string) {
	const most, each = 150, 12
	for n, id := range idShape.FindAllString(body, each) {
		id = id[1 : len(id)-1]
		switch {
		case slices.Contains(c.seen, id):
		case len(c.seen) < most:
			c.seen = append(c.seen, id)
		default:
			c.seen[(n*37+len(body))%most] = id
		}
	}
}
